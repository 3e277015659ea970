#include "ui/journal/LogFooter.h"

#include "models/journal/JournalModel.h"
#include "ui/journal/BarButton.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Patience = 300ms;

} // namespace

LogFooter::LogFooter(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_cancel(makeBarButton(u"cancelSearch"_s, this))
    , m_form(makeBarButton(u"treeForm"_s, this))
    , m_follow(makeBarButton(u"follow"_s, this))
    , m_new(makeBarButton(u"newRows"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_new);
    layout->addWidget(m_form);
    layout->addWidget(m_follow);
    m_count->setObjectName(u"rowCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_cancel->hide();
    m_form->setCheckable(true);
    m_follow->setCheckable(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, m_cancel, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &LogFooter::searchCancelled);
    connect(m_form, &QToolButton::toggled, this, &LogFooter::treeToggled);
    connect(m_follow, &QToolButton::toggled, this, &LogFooter::followToggled);
    connect(m_new, &QToolButton::clicked, this, &LogFooter::newWanted);
}

void LogFooter::showSearching()
{
    m_count->setText(tr("Searching…"));
    if (!m_patience.isActive() && m_cancel->isHidden()) {
        m_patience.start();
    }
}

void LogFooter::showCount(const JournalCount &count)
{
    const QLocale locale;
    m_patience.stop();
    m_cancel->hide();
    //: %1 = rows found, %2 = rows of the whole log, %3 = milliseconds: "1 284 of 9 884 120 · 12 ms"
    m_count->setText(tr("%1 of %2 · %3 ms")
                         .arg(locale.toString(count.rows), locale.toString(count.total),
                              locale.toString(count.milliseconds)));
}

void LogFooter::showWaiting(int waiting, bool isAtTop)
{
    //: rows that arrived while the table stands still
    m_new->setText(tr("%n new", nullptr, waiting));
    m_new->setVisible(waiting > 0);
    m_new->setIcon(icon(isAtTop ? u"go-up"_s : u"go-bottom"_s));
}

void LogFooter::showFollowing(bool follows)
{
    const QSignalBlocker blocker(m_follow);
    m_follow->setChecked(follows);
    m_follow->setIcon(icon(follows ? u"media-playback-pause"_s : u"media-playback-start"_s));
}

bool LogFooter::isTree() const
{
    return m_form->isChecked();
}

void LogFooter::setTree(bool isTree)
{
    m_form->setChecked(isTree);
}

void LogFooter::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up this search and go back to the rows before"));
    m_cancel->setIcon(icon(u"process-stop"_s));
    //: shows the log as runs with their calls and lines, instead of a table of lines
    m_form->setText(tr("Tree"));
    m_form->setToolTip(tr("Runs with their calls and lines, newest runs first"));
    m_form->setIcon(icon(u"view-list-tree"_s));
    //: keeps the newest rows in sight while they arrive
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest rows in sight (End)"));
}

} // namespace smartup
