#pragma once

#include "models/core/CheckUp.h"
#include "models/core/Error.h"
#include "ui/shell/Page.h"

#include <QDateTime>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace smartup {

/// The check-up of the installation and of the connection in use: what is the worst first, each row with what
/// was found, what to do and a button that leads there. No request is sent for it.
class CheckUpPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckUpPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    /// Passed over when nothing was asked since forget(): it is of another connection.
    void setRows(const QList<smartup::CheckUpRow> &rows, const QDateTime &at);
    /// What is shown is of another connection than the one in use by now.
    void forget();
    void setWritten(const QString &file);
    void showError(const smartup::Error &error);

Q_SIGNALS:
    /// Shown, or asked to look again: setRows() is wanted.
    void checkUpWanted();
    /// A file was chosen for what is shown; setWritten() or showError() is wanted.
    void writeWanted(const QString &file, const QByteArray &content);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void refresh();
    void showState();
    void askForFile();
    [[nodiscard]] QWidget *makeRow(const CheckUpRow &row, int number);
    [[nodiscard]] QString headline() const;

    std::optional<QList<CheckUpRow>> m_rows; ///< unset: not known yet
    QDateTime m_at;
    bool m_isLooking = false;
    QLabel *m_headline;
    QLabel *m_moment;
    QVBoxLayout *m_list;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_again;
};

} // namespace smartup
