#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/SavedFilters.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>

class QMenu;
class QSettings;

namespace smartup {

/// Saved filters of the log as a menu: what everybody asks, one's own by name, and the way of one's
/// own to another machine as a file. Kept on this machine.
class SavedFilterButton : public QPushButton
{
    Q_OBJECT

public:
    /// `state` keeps the filters; both must outlive the button.
    SavedFilterButton(QSettings &state, const Clock &clock, QWidget *parent = nullptr);

    void retranslate();
    /// What "Save this filter" would save; empty when there is nothing to save.
    void setExpression(const QString &expression);
    [[nodiscard]] const QList<SavedFilter> &own() const { return m_own; }

    bool exportTo(const QString &file);
    bool importFrom(const QString &file);

Q_SIGNALS:
    void filterChosen(const QString &expression);
    void failed(const smartup::Error &error);

private:
    /// The other log of this window has the same filters: what was kept there counts, too.
    void readOwn();
    void fillMenu();
    void addFilters(QMenu *menu, const QList<SavedFilter> &filters);
    void askForName();
    void askForFile(bool isExport);
    void keep(const QList<SavedFilter> &own);

    QSettings &m_state;
    const Clock &m_clock;
    QMenu *m_menu;
    QPointer<QAction> m_save;
    QList<SavedFilter> m_own;
    QString m_expression;
};

} // namespace smartup
