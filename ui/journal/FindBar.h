#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace smartup {

/// What is looked for in a text, and which of how many matches is shown. Whoever has the text connects to
/// the signals. Enter leads to the next match, with Shift to the one before.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Without saying that it has changed.
    void setText(const QString &text);
    /// To the field, with its text chosen.
    void focusText();
    /// Match `current` of `total`, counted from 1; there may be more than are counted.
    void showMatches(qsizetype current, qsizetype total, bool areMore);
    void showSearching();
    /// What is said when nothing is found.
    void setNothingText(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    QLineEdit *m_text;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QString m_nothing;
    qsizetype m_current = 0;
    qsizetype m_total = 0;
    bool m_areMore = false;
    bool m_isSearching = false;
};

} // namespace smartup
