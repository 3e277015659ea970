#include "ui/shell/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x31, 0x36, 0x3B);
    const QColor base(0x1B, 0x1E, 0x20);
    const QColor text(0xF0, 0xF1, 0xF2);
    const QColor faint(0xA5, 0xAA, 0xB0);
    QPalette palette(text, window.lighter(115), window.lighter(150), base, window.darker(120), text,
                     text, base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xB5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7D, 0xB2, 0xFF));
    palette.setColor(QPalette::LinkVisited, QColor(0xC9, 0xA2, 0xF2));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x85, 0x8A));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

QPalette lightPalette()
{
    const QColor window(0xEF, 0xF0, 0xF1);
    const QColor text(0x23, 0x26, 0x29);
    QPalette palette(text, QColor(0xFC, 0xFC, 0xFC), Qt::white, QColor(0xA0, 0xA4, 0xA8),
                     QColor(0xC4, 0xC8, 0xCC), text, Qt::white, Qt::white, window);
    palette.setColor(QPalette::AlternateBase, QColor(0xF6, 0xF7, 0xF8));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B, 0x6F, 0x76));
    palette.setColor(QPalette::Highlight, QColor(0x1D, 0x5F, 0xBF));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1D, 0x5F, 0xBF));
    palette.setColor(QPalette::LinkVisited, QColor(0x7A, 0x3F, 0xB0));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, QColor(0x8A, 0x8E, 0x93));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

} // namespace

QLatin1StringView appearanceKey(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return "system"_L1;
    case Appearance::Light:
        return "light"_L1;
    case Appearance::Dark:
        return "dark"_L1;
    }
    Q_UNREACHABLE();
}

Appearance appearanceFromKey(QStringView key)
{
    for (const Appearance appearance : { Appearance::Light, Appearance::Dark }) {
        if (key == appearanceKey(appearance)) {
            return appearance;
        }
    }
    return Appearance::System;
}

OutlinedStyle::OutlinedStyle() = default;

void OutlinedStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption *option,
                                  QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit;
    const bool isBox = element == PE_IndicatorCheckBox || isField;
    // Fusion rims a field that has the focus; a box or a circle it only lays a tint behind.
    const bool hasOwnRim = isField && option->state.testFlag(State_HasFocus);
    const bool isDark = option->palette.color(QPalette::Window).lightness() < 128;
    if (!isDark || hasOwnRim || baseStyle()->name() != "fusion"_L1
        || (!isBox && element != PE_IndicatorRadioButton)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor rim = option->palette.color(QPalette::Text);
    rim.setAlphaF(option->state.testFlag(State_Enabled) ? 0.55F : 0.25F);
    painter->setPen(rim);
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox) {
        painter->drawRoundedRect(edge, 2, 2);
    } else {
        painter->drawEllipse(edge);
    }
    painter->restore();
}

int OutlinedStyle::styleHint(StyleHint hint,
                             const QStyleOption *option,
                             const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && baseStyle()->name() == "fusion"_L1) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        // An empty palette hands the choice back to the platform.
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
    Q_UNREACHABLE();
}

} // namespace smartup
