#include "ui/journal/TimeHistogramView.h"
#include "ui/shell/OutcomeStyle.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const qint64 Ten = QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toMSecsSinceEpoch();

TimeHistogram sample()
{
    TimeHistogram histogram { Ten, HistogramBuilder::Minute, QList<OutcomeCounts>(7) };
    histogram.bars[0][Outcome::Created] = 1000;
    histogram.bars[2][Outcome::Created] = 10000;
    histogram.bars[2][Outcome::Refused] = 1;
    histogram.bars[6][Outcome::Skipped] = 500;
    return histogram;
}

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, number));
}

bool hasColour(const QImage &image, const QRect &where, const QColor &colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

class Fixture
{
public:
    Fixture()
        : chosen(&view, &TimeHistogramView::periodChosen)
    {
        view.resize(705, view.sizeHint().height());
        view.setHistogram(sample());
        view.show();
    }
    [[nodiscard]] QPoint bar(int number) const { return view.barRect(number).center(); }
    [[nodiscard]] bool chose(int from, int until) const
    {
        return chosen.size() == 1 && chosen.at(0).at(0).toDateTime() == minute(from)
            && chosen.at(0).at(1).toDateTime() == minute(until);
    }

    TimeHistogramView view;
    QSignalSpy chosen;
};

} // namespace

class tst_TimeHistogramView : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void aClickTakesABar()
    {
        Fixture f;
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.bar(2));
        QVERIFY(f.chose(2, 3));
    }

    void everyPixelBelongsToItsBar()
    {
        Fixture f;
        for (int number = 0; number < 7; ++number) {
            const QRect bar = f.view.barRect(number);
            for (const int x : { bar.left(), bar.right() }) {
                f.chosen.clear();
                QTest::mouseClick(&f.view, Qt::LeftButton, {}, { x, 5 });
                QVERIFY2(f.chose(number, number + 1), qPrintable(QString::number(x)));
            }
        }
    }

    void aDragTakesSeveralBothWays()
    {
        for (const bool isForward : { true, false }) {
            Fixture f;
            QTest::mousePress(&f.view, Qt::LeftButton, {}, f.bar(isForward ? 1 : 4));
            QTest::mouseMove(&f.view, f.bar(3));
            QTest::mouseMove(&f.view, f.bar(isForward ? 4 : 1));
            QTest::mouseRelease(&f.view, Qt::LeftButton, {}, f.bar(isForward ? 4 : 1));
            QVERIFY(f.chose(1, 5));
        }
    }

    void theKeyboardTakesThemToo()
    {
        Fixture f;
        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_Left); // the newest
        QVERIFY(f.view.accessibleDescription().contains(u"Skipped 500"_s));
        QTest::keyClick(&f.view, Qt::Key_Home);
        QTest::keyClick(&f.view, Qt::Key_Right);
        QTest::keyClick(&f.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(f.view.accessibleDescription().contains(u"Refused 1"_s));
        QTest::keyClick(&f.view, Qt::Key_Return);
        QVERIFY(f.chose(1, 3));
        f.chosen.clear();
        QTest::keyClick(&f.view, Qt::Key_Return); // nothing is chosen any more
        QCOMPARE(f.chosen.size(), 0);
        QTest::keyClick(&f.view, Qt::Key_Backspace);
        QVERIFY(!f.chosen.at(0).at(0).toDateTime().isValid());
    }

    void oneRefusedAmongThousandsIsSeenInLightAndDark()
    {
        Fixture f;
        QPalette dark = f.view.palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        for (const QPalette &palette : { f.view.palette(), dark }) {
            f.view.setPalette(palette);
            const QImage image = f.view.grab().toImage();
            QVERIFY(hasColour(image, f.view.barRect(2), outcomeColour(Outcome::Refused, palette)));
            QVERIFY(hasColour(image, f.view.barRect(2), outcomeColour(Outcome::Created, palette)));
            QVERIFY(!hasColour(image, f.view.barRect(1), outcomeColour(Outcome::Created, palette)));
        }
    }

    void growingBarsKeepWhatIsChosenOfThem()
    {
        Fixture f;
        QTest::mousePress(&f.view, Qt::LeftButton, {}, f.bar(1));
        TimeHistogram grown = sample();
        grown.bars.append(OutcomeCounts());
        f.view.setHistogram(grown);
        QTest::mouseRelease(&f.view, Qt::LeftButton, {}, f.bar(1));
        QVERIFY(f.chose(1, 2));
        f.chosen.clear();
        QTest::mousePress(&f.view, Qt::LeftButton, {}, f.bar(1));
        grown.step *= 5;
        f.view.setHistogram(grown); // other bars under the pointer
        QTest::mouseRelease(&f.view, Qt::LeftButton, {}, f.bar(1));
        QCOMPARE(f.chosen.size(), 0);
    }

    void withoutRowsNothingCanBeChosen()
    {
        Fixture f;
        f.view.setHistogram({});
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, { 20, 10 });
        QTest::keyClick(&f.view, Qt::Key_Left);
        QTest::keyClick(&f.view, Qt::Key_Return);
        QCOMPARE(f.chosen.size(), 0);
    }
};

QTEST_MAIN(tst_TimeHistogramView)
#include "tst_TimeHistogramView.moc"
