#include "ui/journal/CaseWindow.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 16;
constexpr int WideLetters = 140;
constexpr int HighLines = 44;

} // namespace

CaseWindow::CaseWindow(const QString &file,
                       const CaseManifest &manifest,
                       QSettings &state,
                       const Clock &clock,
                       QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_file(file)
    , m_manifest(manifest)
    , m_about(new QLabel(this))
    , m_page(new JournalPage(state, clock, this))
{
    setObjectName(u"caseWindow"_s);
    m_page->setForeign();
    connect(m_page, &Page::linkActivated, this, &CaseWindow::refuseToLeave);
    m_about->setObjectName(u"aboutCase"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(Margin, Margin / 2, Margin, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_page, 1);
    auto *close = new QShortcut(QKeySequence::Close, this); // Esc clears the filter of its page
    connect(close, &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * WideLetters, fontMetrics().height() * HighLines);
    retranslate();
}

void CaseWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CaseWindow::refuseToLeave()
{
    m_page->messageBar()->show(
        { MessageBar::Kind::Information,
          tr("The case comes from another computer, and its settings are not here."),
          tr("What this leads to is to be looked at there."),
          {},
          {},
          {} });
}

void CaseWindow::retranslate()
{
    //: %1 = name of a file
    setWindowTitle(tr("Case file %1, read-only").arg(visibleText(QFileInfo(m_file).fileName())));
    m_about->setText(
        tr("A case file of somebody else, made on %1 with version %2 (%3). People and sums are "
           "pseudonyms. Nothing here can be changed or sent.")
            .arg(shownMoment(m_manifest.madeAt.toLocalTime()), visibleText(m_manifest.program),
                 visibleText(m_manifest.system)));
}

} // namespace smartup
