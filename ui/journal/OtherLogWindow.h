#pragma once

#include "models/core/Clock.h"

#include <QWidget>

class QLabel;
class QSettings;

namespace smartup {

class JournalPage;

/// A log that is not the one of this program, in a window of its own: the log's page over its lines, and
/// above it what it is. Nothing of it can be changed.
class OtherLogWindow : public QWidget
{
    Q_OBJECT

public:
    /// `state` keeps columns; it and the clock must outlive the window.
    OtherLogWindow(QSettings &state, const Clock &clock, QWidget *parent);

    [[nodiscard]] JournalPage *page() const { return m_page; }

protected:
    struct Texts
    {
        QString title;
        QString about; ///< what it is, above the page
        QString notHere; ///< what a link of it leads to is elsewhere
        QString where;
    };
    [[nodiscard]] virtual Texts texts() const = 0;

    [[nodiscard]] QLabel *about() const { return m_about; }
    /// Call it once in the constructor.
    void retranslate();
    void changeEvent(QEvent *event) override;

private:
    /// A link of the page leads to settings or to the exchange, which would be those of this program now.
    void refuseToLeave();

    QLabel *m_about;
    JournalPage *m_page;
};

} // namespace smartup
