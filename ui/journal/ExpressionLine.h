#pragma once

#include "models/journal/FilterCompletion.h"

#include <QLineEdit>
#include <QStringList>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace smartup {

/// The filter of the log as one line. While one writes, it offers names of fields and values; a mark
/// at its end says whether it can be read. Several numbers pasted at once are a list, not text.
class ExpressionLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit ExpressionLine(QWidget *parent = nullptr);

    void setChoices(const JournalChoices &choices) { m_choices = choices; }
    /// Nothing = it can be read.
    void setTrouble(const std::optional<FilterTrouble> &trouble);
    [[nodiscard]] const std::optional<FilterTrouble> &trouble() const { return m_trouble; }
    /// Marks the piece that cannot be read, for whoever corrects it.
    void selectTrouble();
    /// With what was looked for marked, so that typing replaces it and nothing else.
    void focusWords();

public Q_SLOTS:
    void setSuggestions(quint64 request, const QList<smartup::FilterSuggestion> &suggestions);

Q_SIGNALS:
    void suggestionsWanted(smartup::FilterField field, const QString &begun, quint64 request);
    void numbersPasted(const QStringList &numbers);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer(bool isAsked);
    void showSuggestions(const QList<FilterSuggestion> &suggestions);
    void take(const QModelIndex &index);
    void showMark();
    [[nodiscard]] bool isOffering() const;
    bool pasteNumbers();

    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    QAction *m_mark;
    JournalChoices m_choices;
    std::optional<FilterTrouble> m_trouble;
    FilterSpot m_spot; ///< for which suggestions are asked or shown
    QList<FilterSuggestion> m_known; ///< without asking the journal
    quint64 m_request = 0;
};

} // namespace smartup
