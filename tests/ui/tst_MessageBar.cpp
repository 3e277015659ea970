#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OutcomeStyle.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatToDo();
    void sameMessageIsCounted();
    void anotherMessageBeginsAnew();
    void detailsOnDemand();
    void actionNamesItsTarget();
    void closesByMouseAndKey();
    void serverTextStaysPlain();
    void iconsFollowThePalette();
    void everyOutcomeHasIconAndContrast_data();
    void everyOutcomeHasIconAndContrast();
};

namespace {

template <typename T>
T *child(const MessageBar &bar, const char *name)
{
    return bar.findChild<T *>(QLatin1StringView(name));
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

void TestMessageBar::saysWhatHappenedAndWhatToDo()
{
    MessageBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    bar.showError({ ErrorOrigin::Smartup, u"No such organisation."_s, u"Choose another."_s,
                    u"raw text"_s, u"A02-24-042"_s });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"No such organisation."_s);
    QCOMPARE(child<QLabel>(bar, "messageRemedy")->text(), u"Choose another."_s);
    QVERIFY(!child<QPushButton>(bar, "messageAction")->isVisible());
    QCOMPARE(child<QPlainTextEdit>(bar, "messageDetails")->toPlainText(),
             u"A02-24-042\nraw text"_s);
}

void TestMessageBar::sameMessageIsCounted()
{
    MessageBar bar;
    const Error error { ErrorOrigin::Network, u"No answer."_s, {}, {}, {} };
    bar.showError(error);
    auto *repeats = child<QLabel>(bar, "messageRepeats");
    QVERIFY(!repeats->isVisible());
    bar.showError(error);
    bar.showError(error);
    QCOMPARE(bar.count(), 3);
    QVERIFY(repeats->isVisible());
    QVERIFY(repeats->text().contains(u'3'));
}

void TestMessageBar::anotherMessageBeginsAnew()
{
    MessageBar bar;
    bar.show({ MessageBar::Kind::Warning, u"One"_s, {}, {}, {}, {} });
    bar.show({ MessageBar::Kind::Warning, u"One"_s, {}, {}, {}, {} });
    bar.show({ MessageBar::Kind::Warning, u"Two"_s, {}, {}, {}, {} });
    QCOMPARE(bar.count(), 1);
    bar.clear();
    QCOMPARE(bar.count(), 0);
    QVERIFY(bar.text().isEmpty());
    QVERIFY(!bar.isVisible());
}

void TestMessageBar::detailsOnDemand()
{
    MessageBar bar;
    bar.show({ MessageBar::Kind::Error, u"Text"_s, {}, u"ORA-06502"_s, {}, {} });
    auto *details = child<QPlainTextEdit>(bar, "messageDetails");
    auto *toggle = child<QToolButton>(bar, "messageDetailsToggle");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(details->isVisible());
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!details->isVisible());
    bar.show({ MessageBar::Kind::Error, u"No evidence"_s, {}, {}, {}, {} });
    QVERIFY(!toggle->isVisible());
}

void TestMessageBar::actionNamesItsTarget()
{
    MessageBar bar;
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    bar.show({ MessageBar::Kind::Information, u"Text"_s, {}, {}, u"Open the log"_s, u"log"_s });
    QTest::mouseClick(child<QPushButton>(bar, "messageAction"), Qt::LeftButton);
    QCOMPARE(triggered, (QList<QVariantList> { { u"log"_s } }));
}

void TestMessageBar::closesByMouseAndKey()
{
    MessageBar bar;
    bar.show({ MessageBar::Kind::Information, u"Text"_s, {}, {}, {}, {} });
    QTest::mouseClick(child<QToolButton>(bar, "messageClose"), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    bar.show({ MessageBar::Kind::Information, u"Text"_s, {}, {}, {}, {} });
    QTest::keyClick(child<QToolButton>(bar, "messageClose"), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestMessageBar::serverTextStaysPlain()
{
    MessageBar bar;
    bar.show({ MessageBar::Kind::Error, u"<b>no</b>"_s, u"<img src='x'>"_s, {}, {}, {} });
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->pixmap().isNull()) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        }
    }
}

void TestMessageBar::iconsFollowThePalette()
{
    const QIcon gear = icon(u"configure"_s);
    QVERIFY(!gear.isNull());
    const auto inkOf = [&gear] {
        const QImage image = gear.pixmap(64, 64).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255) {
                    return image.pixelColor(x, y);
                }
            }
        }
        return QColor();
    };
    const QPalette before = QApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::WindowText, Qt::red);
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(), QColor(Qt::red));
    palette.setColor(QPalette::WindowText, Qt::blue);
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(), QColor(Qt::blue));
    QApplication::setPalette(before);
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestMessageBar::everyOutcomeHasIconAndContrast_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const Outcome outcome : AllOutcomes) {
        QTest::newRow(qPrintable(outcomeKey(outcome))) << outcome;
    }
}

void TestMessageBar::everyOutcomeHasIconAndContrast()
{
    QFETCH(Outcome, outcome);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1E, 0x1E, 0x1E));
    QPalette bright;
    bright.setColor(QPalette::Base, Qt::white);
    for (const QPalette &palette : { bright, dark }) {
        QVERIFY(!outcomeIcon(outcome, palette).isNull());
        QVERIFY(contrast(outcomeColour(outcome, palette), palette.color(QPalette::Base)) >= 4.5);
    }
}

QTEST_MAIN(TestMessageBar)
#include "tst_MessageBar.moc"
