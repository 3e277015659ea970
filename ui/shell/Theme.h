#pragma once

#include <QLatin1StringView>
#include <QProxyStyle>
#include <QString>

namespace smartup {

/// System follows the desktop, at run time too.
enum class Appearance { System, Light, Dark };

[[nodiscard]] QLatin1StringView appearanceKey(Appearance appearance);
[[nodiscard]] Appearance appearanceFromKey(QStringView key); ///< System when not known

/// The platform's style. Where that is Fusion in dark colours, whose rims are darker than its dark
/// ground, boxes, circles and fields get a rim that is seen. Fusion's own signs on the buttons of a
/// dialog, black on any ground, are left out.
class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
};

/// Sets the palette of the whole program.
void applyAppearance(Appearance appearance);

} // namespace smartup
