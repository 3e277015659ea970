#pragma once

#include "models/exchange/LoggedMark.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace smartup {

class AttentionMarking;

struct LoggedCount
{
    LoggedKind kind = LoggedKind::Refused;
    qint64 rows = 0; ///< without those that somebody has seen to
    QString target; ///< link to exactly these rows
    QDateTime until = {}; ///< UTC; when they were counted
    std::optional<LoggedMark> mark = {}; ///< of those before them
};

/// One button for each kind of lines, with their number; it opens exactly these lines in the log. What
/// somebody has seen to is marked, with a reason, and counted no more.
class AttentionLogged : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionLogged(QWidget *parent);

    /// Of the last `days` days.
    void setCounts(const QList<LoggedCount> &counts, int days);
    void retranslate();
    /// Texts and colours anew.
    void refresh();

Q_SIGNALS:
    void linkActivated(const QString &target);
    void markRequested(const smartup::LoggedMark &mark);
    void unmarkRequested(smartup::LoggedKind kind);

private:
    [[nodiscard]] QWidget *makePanel();
    void refreshPanel();
    [[nodiscard]] const LoggedCount *chosen() const;
    void mark(AttentionMark::Kind how, const QString &reason);
    void unmark();
    void undo();

    QList<LoggedCount> m_counts;
    int m_days = 0;
    std::optional<LoggedMark> m_marked; ///< last, here; what an undo takes back
    std::optional<LoggedMark> m_former; ///< what stood there before it
    QLabel *m_label;
    QList<QPushButton *> m_buttons;
    QPushButton *m_open; ///< shows the panel
    QWidget *m_panel;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_seen;
    AttentionMarking *m_marking;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::LoggedCount)
