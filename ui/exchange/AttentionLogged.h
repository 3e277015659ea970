#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// Lines of the log that need attention and are no document of the ledger's, or no longer.
enum class LoggedKind {
    Refused,
    Skipped, ///< as duplicates
    WithoutCode, ///< exported, and no code says what it is
};

struct LoggedCount
{
    LoggedKind kind = LoggedKind::Refused;
    qint64 rows = 0;
    QString target; ///< link to exactly these rows
};

/// One button for each kind of lines, with their number; it opens exactly these lines in the log.
class AttentionLogged : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionLogged(QWidget *parent);

    /// Of the last `days` days.
    void setCounts(const QList<LoggedCount> &counts, int days);
    /// Texts and colours anew.
    void refresh();

Q_SIGNALS:
    void linkActivated(const QString &target);

private:
    QList<LoggedCount> m_counts;
    int m_days = 0;
    QLabel *m_label;
    QList<QPushButton *> m_buttons;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::LoggedCount)
