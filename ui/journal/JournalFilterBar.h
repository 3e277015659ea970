#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/FilterCompletion.h"
#include "models/journal/JournalRow.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSettings;
class QToolButton;

namespace smartup {

class CheckMenuButton;
class ExpressionLine;
class NumberListDialog;
class SavedFilterButton;

/// The filter of the log in two forms that always say the same: a row of buttons for outcome, type,
/// organisation, period, and one line that can say everything (FilterExpression). The line holds the
/// filter; the buttons show it and change it. A line that cannot be read changes nothing, and says
/// why. When a link or a list led here, a button names it, with a way out.
class JournalFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `state` keeps saved filters; both must outlive the bar.
    JournalFilterBar(QSettings &state, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Nothing is filtered, and nothing is written that could be.
    [[nodiscard]] bool isEmpty() const;
    /// Shows the query without saying that it has changed.
    void setQuery(const JournalQuery &query);
    void setChoices(const JournalChoices &choices);
    /// The line anew, at this moment: "today" may be another day by now.
    void readAgain();

    /// Narrows to a period; invalid moments leave that end open.
    void setPeriod(const QDateTime &from, const QDateTime &until);
    void focusText();
    void clear();
    /// Opens the list of numbers, with what is in the clipboard when it is one.
    void openNumbers();
    void retranslate();

    void setSuggestions(quint64 request, const QList<FilterSuggestion> &suggestions);
    void setMissing(const QStringList &numbers, const QStringList &missing);

Q_SIGNALS:
    void queryChanged();
    void suggestionsWanted(smartup::FilterField field, const QString &begun, quint64 request);
    /// Which of these are not in the log?
    void missingWanted(const QStringList &numbers);
    void failed(const smartup::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void fillOutcomes();
    void fillSubjects();
    void fillOrganisations();
    void showOrganisation();
    void fillPeriods();
    void showScope();
    void showNumbers();
    void showButtons();
    void showTrouble();

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] JournalQuery current();
    void readLine();
    void takeLine(const QString &text);
    void takeNumbers(const QStringList &numbers);
    /// A button was pressed: the line says these fields as the query has them.
    void change(const QList<FilterField> &fields, const JournalQuery &query);
    void take(const JournalQuery &query);
    /// What the line says of the query: a long list stands beside it.
    [[nodiscard]] JournalQuery shownInLine(JournalQuery query);
    [[nodiscard]] QString filterExpression() const;
    void choosePeriod(int index);

    const Clock &m_clock;
    JournalChoices m_choices;
    JournalQuery m_query;
    QStringList m_longList; ///< of numbers, too long for the line
    std::optional<QStringList> m_missing; ///< of the list; nothing = not known yet

    CheckMenuButton *m_outcomes;
    CheckMenuButton *m_subjects;
    QComboBox *m_organisation;
    QComboBox *m_period;
    QToolButton *m_scopeButton;
    QToolButton *m_numbersButton;
    QToolButton *m_numbersClear;
    SavedFilterButton *m_saved;
    ExpressionLine *m_line;
    QLabel *m_trouble;
    QPointer<NumberListDialog> m_dialog;
    QTimer m_typing; ///< a filter is applied when the typing rests
};

} // namespace smartup
