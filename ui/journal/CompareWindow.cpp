#include "ui/journal/CompareWindow.h"

#include "models/journal/ComparisonModel.h"
#include "models/journal/JournalText.h"
#include "ui/journal/DetailTitle.h"
#include "ui/shell/PlainTextDelegate.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WidthInLetters = 120;
constexpr int HeightInLines = 30;
constexpr std::array<int, ComparisonModel::ColumnTotal> Widths { 40, 16, 30, 30 };

/// What differs is bold; in words it stands in its column.
class DifferenceDelegate : public PlainTextDelegate
{
public:
    using PlainTextDelegate::PlainTextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainTextDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(ComparisonModel::DiffersRole).toBool());
    }
};

} // namespace

CompareWindow::CompareWindow(const JournalDetail &left, const JournalDetail &right, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_left(left)
    , m_right(right)
    , m_model(new ComparisonModel(this))
    , m_names(new QLabel(this))
    , m_state(new QLabel(this))
    , m_same(new QCheckBox(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"compareWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    for (QLabel *label : { m_names, m_state }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setObjectName(u"compareState"_s);
    m_names->setObjectName(u"compareNames"_s);
    m_same->setObjectName(u"compareSame"_s);
    m_tree->setObjectName(u"compareTree"_s);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setItemDelegate(new DifferenceDelegate(m_tree));
    m_tree->setModel(m_model);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < ComparisonModel::ColumnTotal; ++column) {
        m_tree->header()->resizeSection(column,
                                        Widths.at(static_cast<std::size_t>(column)) * letter);
    }
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_state, 1);
    bar->addWidget(m_same);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_names);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    resize(WidthInLetters * letter, HeightInLines * fontMetrics().lineSpacing());
    m_pool.setMaxThreadCount(1);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    auto *copy = new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &CompareWindow::copyRow);
    connect(m_same, &QCheckBox::toggled, this, [this](bool isShowing) {
        m_model->setShowingSame(isShowing);
        m_tree->expandAll();
    });
    retranslate();
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare two lines of the log"));
    //: %1 and %2 = what was done, to which document, when
    m_names->setText(
        tr("Left: %1\nRight: %2").arg(detailTitle(m_left.row), detailTitle(m_right.row)));
    m_same->setText(tr("Show what is the same"));
    m_tree->setAccessibleName(tr("Fields of both lines"));
    compare(); // the names of the fields are words, too
}

void CompareWindow::compare()
{
    const quint64 request = ++m_request;
    m_isComparing = true;
    showState();
    // The pool is a member and waits in its destructor: `this` outlives the work, and what was
    // posted dies with it.
    m_pool.start([this, request, left = m_left, right = m_right] {
        QMetaObject::invokeMethod(
            this, [this, request, parts = compareLines(left, right)] { take(request, parts); },
            Qt::QueuedConnection);
    });
}

void CompareWindow::take(quint64 request, const QList<PartComparison> &parts)
{
    if (request != m_request) {
        return;
    }
    m_isComparing = false;
    m_model->setParts(parts);
    m_tree->expandAll();
    showState();
    Q_EMIT compared();
}

void CompareWindow::showState()
{
    if (m_isComparing) {
        m_state->setText(tr("Being compared…"));
        return;
    }
    const auto count = static_cast<int>(m_model->differences());
    if (!m_model->isComplete()) {
        m_state->setText(tr("%n difference(s) in what was compared: a body is not stored as a "
                            "whole, or has too many fields.",
                            nullptr, count));
    } else if (count == 0) {
        m_state->setText(tr("There is no difference."));
    } else {
        m_state->setText(tr("%n difference(s)", nullptr, count));
    }
}

void CompareWindow::copyRow()
{
    QStringList cells;
    for (int column = 0; column < ComparisonModel::ColumnTotal; ++column) {
        cells.append(tsvCell(m_tree->currentIndex()
                                 .siblingAtColumn(column)
                                 .data(ComparisonModel::RawRole)
                                 .toString()));
    }
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

void CompareWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace smartup
