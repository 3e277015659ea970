// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordCodesDialog.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "models/settings/EntityCodesModel.h"
#include "models/settings/UncodedGoodsModel.h"
#include "ui/settings/SettingEditor.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PlainTextDelegate.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LinesShown = 30;
constexpr int CharactersShown = 90;

QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new PlainTextDelegate(table)); // names are others' texts
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    return table;
}

} // namespace

RecordCodesDialog::RecordCodesDialog(QWidget *parent)
    : QDialog(parent)
    , m_entities(new EntityCodesModel(this))
    , m_records(new UncodedGoodsModel({}, this))
    , m_entityTable(makeTable(m_entities, u"recordCodes/entities"_s, this))
    , m_recordTable(makeTable(m_records, u"recordCodes/records"_s, this))
    , m_remark(makeRemark({}, this))
    , m_chosen(makeSentence({}, this))
    , m_news(makeSentence({}, this))
{
    setObjectName(u"recordCodes"_s);
    setWindowTitle(tr("Records without a code"));
    m_remark->setObjectName(u"recordCodes/remark"_s);
    m_chosen->setObjectName(u"recordCodes/chosen"_s);
    m_news->setObjectName(u"recordCodes/news"_s);
    m_news->hide();
    m_entityTable->setAccessibleName(tr("Reference data"));
    m_recordTable->setAccessibleName(windowTitle());
    m_entityTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const int letter = fontMetrics().averageCharWidth();
    m_entityTable->horizontalHeader()->setSectionResizeMode(EntityCodesModel::NameColumn,
                                                            QHeaderView::Stretch);
    m_recordTable->setColumnWidth(UncodedGoodsModel::IdColumn, 14 * letter);
    m_recordTable->setColumnWidth(UncodedGoodsModel::ArticleColumn, 18 * letter);
    m_recordTable->horizontalHeader()->setSectionResizeMode(UncodedGoodsModel::NameColumn,
                                                            QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_count = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_count->setObjectName(u"recordCodes/count"_s);
    m_copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"recordCodes/copy"_s);
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_save = buttons->addButton(tr("Save all as a table…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"recordCodes/save"_s);
    m_save->setIcon(icon(u"document-export"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeSentence(
        tr("A program that goes by codes cannot tell records without one from each other. The "
           "setting decides whether goods without a code are exported; other reference data is "
           "exported in any case."),
        this));
    layout->addWidget(m_remark);
    layout->addWidget(m_entityTable, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(m_recordTable, 1);
    layout->addWidget(m_news);
    layout->addWidget(buttons);
    connect(m_count, &QPushButton::clicked, this, [this] {
        m_news->hide();
        m_isCounting ? Q_EMIT stopRequested() : Q_EMIT countRequested();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_records->asText()); });
    connect(m_save, &QPushButton::clicked, this, &RecordCodesDialog::chooseFile);
    connect(m_entityTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordCodesDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(CharactersShown * letter, LinesShown * (fontMetrics().height() + 8));
    m_entityTable->setCurrentIndex(m_entities->index(0, 0));
    refresh();
}

void RecordCodesDialog::setCodes(const RecordCodes &codes)
{
    m_codes = codes;
    m_entities->setCodes(codes);
    showChosen();
    refresh();
}

void RecordCodesDialog::setCounting(bool isCounting)
{
    m_isCounting = isCounting;
    refresh();
}

void RecordCodesDialog::showNews(const QString &text)
{
    m_news->setText(text);
    m_news->show();
}

void RecordCodesDialog::showChosen()
{
    const QModelIndex row = m_entityTable->currentIndex();
    const EntityCodes *codes = row.isValid() ? m_entities->codesOf(row.row()) : nullptr;
    m_records->setRecords(codes == nullptr ? QList<UncodedRecord>() : codes->listed);
    m_copy->setEnabled(m_records->rowCount() > 0);
    QString text;
    if (codes == nullptr) {
        text = tr("Not counted yet.");
    } else if (!codes->trouble.isEmpty()) {
        text = visibleLines(codes->trouble);
    } else if (codes->records == 0) {
        text = tr("Smartup told no record at all.");
    } else if (codes->withoutCode == 0) {
        text = tr("Every record has a code.");
    } else if (codes->listed.size() < codes->withoutCode) {
        const int listed = static_cast<int>(codes->listed.size());
        text = tr("The first %n are listed.", nullptr, listed);
    }
    m_chosen->setText(text);
    m_chosen->setVisible(!text.isEmpty());
}

void RecordCodesDialog::refresh()
{
    const int requests = static_cast<int>(codedEntities().size());
    m_count->setText(m_isCounting                     ? tr("Stop")
                         : m_codes.entities.isEmpty() ? tr("Count")
                                                      : tr("Count again"));
    m_save->setEnabled(!m_isCounting && m_codes.withoutCode() > 0);
    QStringList remarks;
    if (m_codes.countedAt.isValid()) {
        remarks.append(tr("Counted on %1; what was changed since is not in it.")
                           .arg(shownMoment(m_codes.countedAt.toLocalTime())));
    }
    remarks.append(m_isCounting
                       ? tr("Being counted.")
                       : tr("Counting takes %n request(s) of today's allowance or a few more.",
                            nullptr, requests));
    m_remark->setText(remarks.join(u' '));
}

void RecordCodesDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the records without a code"));
    dialog->setObjectName(u"recordCodes/file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (CSV) (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"records-without-code.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordCodesDialog::saveRequested);
    dialog->open();
}

} // namespace smartup
