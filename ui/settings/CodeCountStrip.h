#pragma once

#include "models/settings/CodeCount.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// How many goods have no code of the kind in use, when that was counted, and the list of them. Counted
/// only when somebody presses the button: it takes a request of the day's allowance.
class CodeCountStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Can {
        Count,
        NotCount, ///< goods without a code are left out of the exports
        Wait, ///< a count is under way
    };

    explicit CodeCountStrip(QWidget *parent);

    void showCount(const std::optional<CodeCount> &count, Can can);

Q_SIGNALS:
    void countRequested();

private:
    void openList();

    std::optional<CodeCount> m_count;
    QLabel *m_picture;
    QLabel *m_text;
    QLabel *m_remark;
    QPushButton *m_show;
    QPushButton *m_start;
};

} // namespace smartup
