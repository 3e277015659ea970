#pragma once

#include "models/core/Clock.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace smartup {

class CheckMenuButton;

/// The row of filters above the log: outcome, type, organisation, period, text; and, when a link
/// led here, the one call or run it named, with a way out.
class JournalFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilterBar(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] JournalQuery query() const;
    /// Shows the query without saying that it has changed.
    void setQuery(const JournalQuery &query);
    void setChoices(const JournalChoices &choices);

    void focusText();
    void clear();
    void retranslate();

Q_SIGNALS:
    void queryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillOutcomes();
    void fillSubjects();
    void fillOrganisations();
    void fillPeriods();
    void showScope();
    void choosePeriod(int index);

    const Clock &m_clock;
    JournalChoices m_choices;
    JournalQuery m_scope; ///< run and call of a link, and its period when no entry says it

    CheckMenuButton *m_outcomes;
    CheckMenuButton *m_subjects;
    QComboBox *m_organisation;
    QComboBox *m_period;
    QToolButton *m_scopeButton;
    QLineEdit *m_text;
    QTimer m_typing; ///< a filter is applied when the typing rests
};

} // namespace smartup
