#include "models/core/JsonText.h"

#include <QTest>

using namespace smartup;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("length"); // of the number at the start
        const auto row = [](const char *text, qsizetype length) {
            QTest::newRow(text) << QByteArray(text) << length;
        };
        row("0", 1);
        row("-0", 2);
        row("-12.5e3", 7);
        row("1E+20", 5);
        row("1e400", 5);
        row("18446744073709551616", 20);
        row("10.50,", 5);
        row("1x", 1);
        row("", 0);
        row("-", 0);
        row("01", 0);
        row("-01", 0);
        row("+1", 0);
        row(".5", 0);
        row("1.", 0);
        row("1e", 0);
        row("1e+", 0);
        row("NaN", 0);
        row("Infinity", 0);
    }

    void number()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, length);
        QCOMPARE(jsonNumberLength(text), length);
        QCOMPARE(isJsonNumber(text), length > 0 && length == text.size());
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_JsonText.moc"
