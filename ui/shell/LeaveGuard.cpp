#include "ui/shell/LeaveGuard.h"

#include "ui/shell/Page.h"

#include <QMessageBox>
#include <QPushButton>

#include <numeric>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

LeaveGuard::LeaveGuard(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void LeaveGuard::addPage(Page *page)
{
    m_pages.append(page);
    connect(page, &Page::stagedChangesSaved, this,
            [this, page](bool isComplete) { onSaved(page, isComplete); });
}

int LeaveGuard::stagedChanges() const
{
    return std::accumulate(m_pages.begin(), m_pages.end(), 0,
                           [](int sum, const Page *page) { return sum + page->stagedChanges(); });
}

QList<Page *> LeaveGuard::stagedPages() const
{
    QList<Page *> staged;
    for (Page *page : m_pages) {
        if (page != m_asking && page->stagedChanges() > 0) {
            staged.append(page);
        }
    }
    return staged;
}

void LeaveGuard::ask(const std::function<void()> &proceed, const Page *asking)
{
    if (m_box || !m_saving.isEmpty()) {
        return;
    }
    m_asking = asking;
    const QList<Page *> staged = stagedPages();
    const int count =
        std::accumulate(staged.begin(), staged.end(), 0,
                        [](int sum, const Page *page) { return sum + page->stagedChanges(); });
    if (count == 0) {
        proceed();
        return;
    }
    m_proceed = proceed;
    const QString saveText =
        staged.size() == 1 ? staged.constFirst()->saveActionText() : tr("Save everything");
    m_box = open(
        m_window,
        { tr("%n change(s) are not saved yet.", nullptr, count), saveText,
          tr("Discard %n change(s)", nullptr, count) },
        [this] { save(); }, [this] { discard(); });
}

QMessageBox *LeaveGuard::open(QWidget *window,
                              const Question &question,
                              const std::function<void()> &save,
                              const std::function<void()> &discard)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(u"leaveGuard"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Changes that are not saved"));
    box->setText(question.text);
    box->setInformativeText(tr("What shall become of them before you go on?"));
    if (!question.saveText.isEmpty()) {
        auto *button = box->addButton(question.saveText, QMessageBox::AcceptRole);
        button->setObjectName(u"guardSave"_s);
        connect(button, &QPushButton::clicked, window, save);
    }
    auto *discardButton = box->addButton(question.discardText, QMessageBox::DestructiveRole);
    discardButton->setObjectName(u"guardDiscard"_s);
    connect(discardButton, &QPushButton::clicked, window, discard);
    auto *keep = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    keep->setObjectName(u"guardKeep"_s);
    // The least harmful answer is the one that a hasty Enter or Esc gives.
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->open();
    return box;
}

void LeaveGuard::save()
{
    m_box.clear();
    m_saving = stagedPages();
    saveNext();
}

void LeaveGuard::saveNext()
{
    // One after the other: a connection that is saved may end the call that saves the settings.
    m_saving.constFirst()->saveStagedChanges();
}

void LeaveGuard::discard()
{
    m_box.clear();
    for (Page *page : stagedPages()) {
        page->discardStagedChanges();
    }
    std::exchange(m_proceed, {})();
}

void LeaveGuard::onSaved(Page *page, bool isComplete)
{
    if (!m_saving.removeOne(page)) {
        return;
    }
    if (!isComplete || page->stagedChanges() > 0) {
        m_saving.clear();
        m_proceed = {};
        Q_EMIT saveFailed(page);
        return;
    }
    if (m_saving.isEmpty()) {
        std::exchange(m_proceed, {})();
    } else {
        saveNext();
    }
}

} // namespace smartup
