#include "ui/journal/JsonTreeView.h"

#include "models/journal/JsonTreeModel.h"
#include "ui/journal/FetchVisible.h"
#include "ui/shell/Icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NameWidth = 30; ///< in characters of the font
/// So many children of the outermost value are opened at once; of a list of orders none is.
constexpr int FewChildren = 3;

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
    , m_copyValue(makeCopyAction(u"copyJsonValue"_s, QKeySequence::Copy, JsonTreeModel::TextRole))
    , m_copyPath(makeCopyAction(
          u"copyJsonPath"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, JsonTreeModel::PathRole))
{
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setModel(m_model);
    header()->resizeSection(JsonTreeModel::NameColumn,
                            NameWidth * fontMetrics().averageCharWidth());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { fetchVisible(*this); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fetchVisible(*this); });
    retranslate();
}

QAction *JsonTreeView::makeCopyAction(const QString &name, const QKeySequence &keys, int role)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, role] {
        if (currentIndex().isValid()) {
            QApplication::clipboard()->setText(currentIndex().data(role).toString());
        }
    });
    return action;
}

void JsonTreeView::setOutline(const SharedJsonOutline &outline)
{
    m_model->setOutline(outline);
    if (outline == nullptr) {
        return;
    }
    m_model->fetchMore({});
    if (m_model->rowCount() <= FewChildren) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            expand(m_model->index(row, 0));
        }
    }
}

void JsonTreeView::retranslate()
{
    setAccessibleName(tr("Body as a tree"));
    m_copyValue->setText(tr("Copy value"));
    m_copyValue->setIcon(icon(u"edit-copy"_s));
    //: the path of a value in a JSON text, like order[0].deal_id
    m_copyPath->setText(tr("Copy path"));
    m_model->retranslate();
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_copyValue, m_copyPath });
    menu->popup(event->globalPos());
}

} // namespace smartup
