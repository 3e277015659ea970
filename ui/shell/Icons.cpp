#include "ui/shell/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Breeze draws the "!" of a warning in white on the coloured sign: in one colour it has to be a hole.
/// No ink of Breeze is lighter than its highlight blue.
int inkOf(QRgb pixel)
{
    constexpr int LightestInk = 0x3D;
    const int least = std::min({ qRed(pixel), qGreen(pixel), qBlue(pixel) });
    return std::clamp((255 - least) * 255 / (255 - LightestInk), 0, 255);
}

/// Draws one SVG in one colour. Breeze's icons are shapes: their transparency is kept, their own
/// colours are not.
class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(QString name, const QColor &colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = u"smartup-icon/%1/%2x%3@%4/%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colour.rgba(), 0, 16);
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = render(size, colour);
            result.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new TintedSvgEngine(m_name, m_colour);
    }
    QString key() const override { return u"smartup-tinted-svg"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QString path() const { return u":/icons/"_s + m_name + u".svg"_s; }

    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &colour) const
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer renderer(path());
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int alpha = qAlpha(line[x]) * inkOf(line[x]) / 255;
                line[x] = qRgba(colour.red(), colour.green(), colour.blue(), alpha);
            }
        }
        return QPixmap::fromImage(image);
    }

    QString m_name;
    QColor m_colour; ///< invalid = the palette's text
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedSvgEngine(name, colour));
}

QIcon applicationIcon()
{
    return QIcon(u":/app/smartup-desk.svg"_s);
}

} // namespace smartup
