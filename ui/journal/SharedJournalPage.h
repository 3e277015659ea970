#pragma once

#include "models/journal/SharedJournal.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

/// The log of all computers that share one: the same page on another journal, with a line above it that
/// says how the server is. Only there when this computer takes part.
class SharedJournalPage : public JournalPage
{
    Q_OBJECT

public:
    SharedJournalPage(QSettings &state, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    void setState(const smartup::SharedJournalState &state);

protected:
    void retranslate() override;

private:
    void showState();

    QLabel *m_link;
    QLabel *m_trouble;
    SharedJournalState m_shared;
};

} // namespace smartup
