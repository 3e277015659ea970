#include "models/core/DataSize.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class tst_DataSize : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void sizesAreReadable_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        constexpr qint64 Kilobyte = 1024;
        constexpr qint64 Megabyte = 1024 * Kilobyte;
        constexpr qint64 Gigabyte = 1024 * Megabyte;
        QTest::newRow("nothing") << qint64(0) << u"0 byte(s)"_s; // the plural is the translation's
        QTest::newRow("one") << qint64(1) << u"1 byte(s)"_s;
        QTest::newRow("the last that is counted") << Kilobyte - 1 << u"1023 byte(s)"_s;
        QTest::newRow("a kilobyte") << Kilobyte << u"1 KB"_s;
        QTest::newRow("a part of one") << qint64(12698) << u"12.4 KB"_s;
        QTest::newRow("nearly a megabyte is one") << Megabyte - 1 << u"1 MB"_s;
        QTest::newRow("just less than that") << Megabyte - Kilobyte << u"1023 KB"_s;
        QTest::newRow("a limit") << 256 * Megabyte << u"256 MB"_s;
        QTest::newRow("a disk") << Gigabyte + Gigabyte / 2 << u"1.5 GB"_s;
        QTest::newRow("the largest unit goes on") << 5000 * 1024 * Gigabyte << u"5000 TB"_s;
        QTest::newRow("the largest number")
            << std::numeric_limits<qint64>::max() << u"8388608 TB"_s;
        QTest::newRow("less than before") << -3 * Megabyte << u"-3 MB"_s;
        QTest::newRow("a few less") << qint64(-2) << u"-2 byte(s)"_s;
    }
    void sizesAreReadable()
    {
        QFETCH(qint64, bytes);
        QTEST(dataSizeText(bytes), "text");
    }

    void numbersAreOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QCOMPARE(dataSizeText(12698), u"12,4 KB"_s);
    }
};

QTEST_MAIN(tst_DataSize)
#include "tst_DataSize.moc"
