#include "ui/settings/UncodedGoodsDialog.h"

#include "models/settings/UncodedGoodsModel.h"
#include "ui/settings/SettingEditor.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PlainTextDelegate.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LinesShown = 18;
constexpr int CharactersShown = 80;

} // namespace

UncodedGoodsDialog::UncodedGoodsDialog(const CodeCount &count, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"uncodedGoods"_s);
    setWindowTitle(tr("Goods without a code"));
    auto *model = new UncodedGoodsModel(count.listed, this);
    auto *table = new QTableView(this);
    table->setObjectName(u"uncodedGoods/table"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setItemDelegate(new PlainTextDelegate(table)); // names are others' texts
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const int letter = fontMetrics().averageCharWidth();
    table->setColumnWidth(UncodedGoodsModel::IdColumn, 14 * letter);
    table->setColumnWidth(UncodedGoodsModel::ArticleColumn, 18 * letter);
    table->horizontalHeader()->setSectionResizeMode(UncodedGoodsModel::NameColumn,
                                                    QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeSentence(codeCountText(count), this));
    if (count.listed.size() < count.withoutCode) {
        const int listed = static_cast<int>(count.listed.size());
        layout->addWidget(makeRemark(tr("The first %n are listed.", nullptr, listed), this));
    }
    layout->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"uncodedGoods/copy"_s);
    copy->setIcon(icon(u"edit-copy"_s));
    copy->setAccessibleDescription(tr("Copies all rows for a spreadsheet."));
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [model] { QGuiApplication::clipboard()->setText(model->asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(CharactersShown * letter, LinesShown * (fontMetrics().height() + 8));
    table->setFocus();
}

} // namespace smartup
