#include "ui/shell/StatusDot.h"

#include "models/core/OrderStatus.h"

#include <QIconEngine>
#include <QPainter>

namespace smartup {

namespace {

/// Drawn at whatever scale.
class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(const QColor &colour)
        : m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal margin = rect.width() * 0.2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        // A dark dot on a dark ground is seen by its rim.
        const bool hasOwnRim = m_colour.isValid() && m_colour.lightness() > 64;
        painter->setPen(hasOwnRim ? m_colour : QColor(Qt::gray));
        painter->setBrush(m_colour.isValid() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(rect).adjusted(margin, margin, -margin, -margin));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DotEngine(m_colour); }

private:
    QColor m_colour;
};

} // namespace

QIcon statusDot(const QString &code)
{
    const OrderStatus *status = findOrderStatus(code);
    return QIcon(new DotEngine(status == nullptr || status->colour.isEmpty()
                                   ? QColor()
                                   : QColor(QString(status->colour))));
}

} // namespace smartup
