#pragma once

#include "models/core/Error.h"

#include <QWidget>

namespace smartup {

/// One tab of the exchange page. It speaks about its trouble in the page's message bar.
class ExchangePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< translated, for the tab
    /// What stands behind the pane's own name in a link: `group=unknown` of
    /// `exchange/attention?group=unknown`.
    virtual void openPlace(const QString &place) { Q_UNUSED(place) }

Q_SIGNALS:
    /// A link to another place: `log?run=…`, `connections`.
    void linkActivated(const QString &target);
    void failed(const smartup::Error &error);
};

} // namespace smartup
