#include "ui/journal/DetailWindow.h"

#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailTitle.h"
#include "ui/shell/LeaveGuard.h"

#include <QCloseEvent>
#include <QEvent>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto GeometryKey = "log/detailWindow"_L1;
constexpr int WidthInLetters = 130;
constexpr int HeightInLines = 32;

} // namespace

DetailWindow::DetailWindow(const JournalDetail &detail, QSettings &state, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_state(state)
    , m_pane(new DetailPane(this))
{
    setObjectName(u"detailWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_pane->setObjectName(u"windowDetail"_s);
    m_pane->hideWindowButton();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pane);
    const QByteArray geometry = state.value(GeometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        resize(WidthInLetters * fontMetrics().averageCharWidth(),
               HeightInLines * fontMetrics().lineSpacing());
    }
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &DetailWindow::closeUnlessDraft);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &DetailWindow::closeUnlessDraft);
    setDetail(detail);
}

DetailWindow::~DetailWindow()
{
    m_state.setValue(GeometryKey, saveGeometry());
}

void DetailWindow::setDetail(const JournalDetail &detail)
{
    m_pane->setDetail(detail);
    setWindowTitle(detailTitle(detail.row));
}

void DetailWindow::closeUnlessDraft()
{
    if (m_pane->hasDraft()) {
        m_pane->startComment(); // Esc never throws away what was written
    } else {
        close();
    }
}

void DetailWindow::closeEvent(QCloseEvent *event)
{
    if (m_isDiscarding || !m_pane->hasAnyDraft()) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    if (!m_question) {
        m_question = LeaveGuard::open(this,
                                      { tr("A comment is written here, and it is not added yet."),
                                        {},
                                        tr("Discard the comment") },
                                      {}, [this] {
                                          m_isDiscarding = true;
                                          close();
                                      });
    }
}

void DetailWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pane->detail()) {
        m_pane->retranslate();
        setWindowTitle(detailTitle(m_pane->detail()->row));
    }
}

} // namespace smartup
