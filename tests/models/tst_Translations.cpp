#include "models/core/Translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsChosen_data();
    void languageIsChosen();
    void textsChangeAtRunTime();
};

void tst_Translations::languageIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("none wanted") << QStringList {} << u"en"_s;
    QTest::newRow("unknown") << QStringList { u"fr-FR"_s } << u"en"_s;
    QTest::newRow("second choice is known") << QStringList { u"fr"_s, u"ru-KZ"_s } << u"ru"_s;
    QTest::newRow("script in the middle") << QStringList { u"uz-Latn-UZ"_s } << u"uz"_s;
    QTest::newRow("underscores") << QStringList { u"ru_RU"_s } << u"ru"_s;
    QTest::newRow("C") << QStringList { u"C"_s } << u"en"_s;
}

void tst_Translations::languageIsChosen()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);
    QCOMPARE(chooseLanguage(wanted), language);
}

void tst_Translations::textsChangeAtRunTime()
{
    const auto shipped = [] { return QCoreApplication::translate("OrderStatus", "Shipped"); };
    Translations translations;
    QVERIFY(translations.use(u"ru"_s));
    QVERIFY(translations.use(u"uz"_s));
    QVERIFY(translations.use(u"en"_s));
    QCOMPARE(shipped(), u"Shipped"_s);
    QCOMPARE(translations.language(), u"en"_s);
    QVERIFY(!translations.use(u"fr"_s));
    QCOMPARE(shipped(), u"Shipped"_s);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
