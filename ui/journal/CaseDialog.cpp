#include "ui/journal/CaseDialog.h"

#include "models/core/VisibleText.h"
#include "models/journal/CaseReplacementModel.h"
#include "ui/shell/GrowToTexts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Suffix("case.zip");
constexpr int TableInLetters = 90;
/// Of a column: long texts must not push out of sight what leaves, and how often it stands there.
constexpr int WidestInLetters = 22;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

CaseDialog::CaseDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new CaseReplacementModel(this))
    , m_summary(plainLabel(u"caseSummary"_s, this))
    , m_hint(plainLabel(u"caseHint"_s, this))
    , m_table(new QTableView(this))
    , m_removed(plainLabel(u"caseRemoved"_s, this))
    , m_checkUpTitle(plainLabel(u"caseCheckUpTitle"_s, this))
    , m_checkUp(new QPlainTextEdit(this))
    , m_state(plainLabel(u"caseState"_s, this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"caseDialog"_s);
    m_table->setObjectName(u"caseReplaced"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumSize(fontMetrics().averageCharWidth() * TableInLetters,
                            fontMetrics().height() * 12);
    m_checkUp->setObjectName(u"caseCheckUp"_s);
    m_checkUp->setReadOnly(true);
    m_checkUp->setTabChangesFocus(true);
    m_checkUp->setMinimumHeight(fontMetrics().height() * 5);
    m_checkUpTitle->setBuddy(m_checkUp);
    m_write->setObjectName(u"writeCase"_s);
    m_write->setDefault(true);
    m_close->setObjectName(u"closeCase"_s);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_summary, m_hint, m_table, m_removed, m_checkUpTitle, m_checkUp, m_state, buttons }) {
        layout->addWidget(widget);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &CaseDialog::askForFile);
    retranslate();
}

void CaseDialog::setPreview(const CasePreview &preview)
{
    m_preview = preview;
    m_model->setReplaced(preview.replaced);
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * WidestInLetters;
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    m_stage = Stage::Shown;
    showStage();
    m_write->setFocus();
}

void CaseDialog::setWritten(const QString &file)
{
    if (file != m_file) {
        return; // of a dialog before this one
    }
    m_stage = Stage::Written;
    showStage();
    m_close->setFocus();
}

void CaseDialog::setFailed(const Error &error)
{
    m_error = error;
    m_stage = Stage::Failed;
    showStage();
}

void CaseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CaseDialog::retranslate()
{
    setWindowTitle(tr("Case file"));
    m_hint->setText(tr(
        "The same person, sum or text gets the same pseudonym everywhere in the file. The key of "
        "the pseudonyms is not kept: nobody can turn them back, you neither. Note down here what "
        "you need."));
    m_table->setAccessibleName(tr("Texts that stay here, and what leaves in their place"));
    m_write->setText(tr("Save the case file…"));
    m_checkUpTitle->setText(tr("A check-up of this installation goes along:"));
    m_model->retranslate();
    showStage();
}

QString CaseDialog::summary() const
{
    const QString lines =
        tr("%n line(s) of the log leave this computer.", nullptr, number(m_preview.documents));
    const QString texts =
        tr("%n different text(s) are replaced.", nullptr, number(m_preview.replaced.size()));
    return lines + u'\n' + texts;
}

void CaseDialog::showStage()
{
    const bool isRead = m_preview.calls > 0;
    m_summary->setText(isRead ? summary() : tr("Reading the log…"));
    m_summary->setVisible(isRead || m_stage == Stage::Reading);
    QStringList removed;
    for (const CaseRemoval removal : AllCaseRemovals) {
        if (m_preview.count(removal) > 0) {
            removed.append(caseRemovalText(removal, m_preview.count(removal)));
        }
    }
    m_removed->setText(removed.join(u'\n'));
    m_removed->setVisible(!removed.isEmpty());
    m_checkUp->setPlainText(visibleLines(checkUpText(m_preview.checkUp).join(u'\n')));
    m_checkUp->setVisible(!m_preview.checkUp.isEmpty());
    m_checkUpTitle->setVisible(!m_preview.checkUp.isEmpty());
    m_write->setEnabled(isRead && m_stage != Stage::Reading && m_stage != Stage::Writing);
    m_close->setText(m_stage == Stage::Written ? tr("Close") : tr("Cancel"));
    switch (m_stage) {
    case Stage::Reading:
    case Stage::Shown:
        m_state->clear();
        break;
    case Stage::Writing:
        m_state->setText(tr("Writing…"));
        break;
    case Stage::Written:
        m_state->setText(tr("Written to %1.").arg(visibleText(m_file)));
        break;
    case Stage::Failed:
        m_state->setText(visibleLines(m_error.text + u'\n' + m_error.remedy).trimmed());
        break;
    }
    m_state->setVisible(!m_state->text().isEmpty());
    growToTexts(this);
}

void CaseDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the case file"));
    dialog->setObjectName(u"caseFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Case files (*.case.zip)"));
    dialog->setDefaultSuffix(Suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file = file;
        m_stage = Stage::Writing;
        showStage();
        Q_EMIT writeWanted(file);
    });
    dialog->open();
}

void chooseCaseFile(QWidget *parent, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, CaseDialog::tr("Open a case file"));
    dialog->setObjectName(u"openCase"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(CaseDialog::tr("Case files (*.case.zip)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace smartup
