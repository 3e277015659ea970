#pragma once

#include <QDialog>
#include <QStringList>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace smartup {

/// A list of numbers to look for, as it is pasted from a table or a letter, and those of them that
/// the log does not have.
class NumberListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumberListDialog(const QStringList &numbers, QWidget *parent = nullptr);

    /// For this list; of another one it is too late.
    void setMissing(const QStringList &numbers, const QStringList &missing);

Q_SIGNALS:
    void numbersChosen(const QStringList &numbers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void countNumbers();
    void showMissing();

    QStringList m_shown; ///< the list that was asked for last
    std::optional<QStringList> m_missingNumbers; ///< of m_shown; nullopt before it is known
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QLabel *m_missingLabel;
    QPlainTextEdit *m_missing;
    QPushButton *m_copy;
    QPushButton *m_show;
};

} // namespace smartup
