#include "ui/settings/SettingEditor.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [dark, light] = std::minmax({ luminance(left), luminance(right) });
    return (light + 0.05) / (dark + 0.05);
}

double strongestContrast(const QImage &picture, const QColor &ground)
{
    double strongest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            strongest = std::max(strongest, contrast(picture.pixelColor(x, y), ground));
        }
    }
    return strongest;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { applyAppearance(Appearance::System); }
    void remarksAreRead_data();
    void remarksAreRead();
    void remarkFollowsTheAppearance();
    void emptyBoxesAreSeenInTheDark();
    void disabledFieldLooksSo_data();
    void disabledFieldLooksSo();

private:
    static void appearances()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
};

void TestTheme::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
}

void TestTheme::remarksAreRead_data()
{
    appearances();
    QTest::newRow("system") << Appearance::System;
}

void TestTheme::remarksAreRead()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    QWidget page;
    const QLabel *remark = makeRemark(u"Example"_s, &page);
    const QColor text = remark->palette().color(QPalette::WindowText);
    const QColor ground = remark->palette().color(QPalette::Window);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u' ' + ground.name()));
    QVERIFY2(text != page.palette().color(QPalette::WindowText), "quieter than a sentence");
}

void TestTheme::remarkFollowsTheAppearance()
{
    applyAppearance(Appearance::Light);
    QWidget page;
    const QLabel *remark = makeRemark(u"Example"_s, &page);
    page.show();
    QVERIFY(remark->palette().color(QPalette::WindowText).lightness() < 128);
    applyAppearance(Appearance::Dark);
    QTRY_VERIFY(remark->palette().color(QPalette::WindowText).lightness() > 128);
}

void TestTheme::emptyBoxesAreSeenInTheDark()
{
    applyAppearance(Appearance::Dark);
    QWidget page;
    QCheckBox box(&page);
    QRadioButton circle(&page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const std::initializer_list<QWidget *> both { &box, &circle };
    for (const bool isFocused : { false, true }) {
        for (QWidget *button : both) {
            button->resize(button->sizeHint());
            if (isFocused) {
                button->setFocus();
            } else {
                button->clearFocus();
            }
            QTRY_COMPARE(button->hasFocus(), isFocused);
            const double seen =
                strongestContrast(button->grab().toImage(), page.palette().color(QPalette::Window));
            QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
        }
    }
}

void TestTheme::disabledFieldLooksSo_data()
{
    appearances();
}

void TestTheme::disabledFieldLooksSo()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Base)
            != palette.color(QPalette::Active, QPalette::Base));
}

QTEST_MAIN(TestTheme)
#include "tst_Theme.moc"
