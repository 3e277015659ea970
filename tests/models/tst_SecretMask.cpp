#include "models/core/SecretMask.h"

#include <QTest>
#include <QUrl>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// Canaries: a secret is put into a text in every way a program may write it, and must not be there afterwards.
class TestSecretMask : public QObject
{
    Q_OBJECT

private:
    static QByteArray mask(const QString &secret, const QByteArray &text)
    {
        SecretMask masks;
        masks.add(u"admin@demo"_s, Secret(secret));
        return masks.masked(text);
    }

    /// `%D0` becomes `%d0`, everything else stays.
    static QByteArray lowerCodes(QByteArray text)
    {
        for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            text.replace(at, 3, text.mid(at, 3).toLower());
        }
        return text;
    }

    /// `\u00e9` becomes `\u00E9`, everything else stays.
    static QByteArray upperCodes(QByteArray text)
    {
        for (qsizetype at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 1)) {
            text.replace(at + 2, 4, text.mid(at + 2, 4).toUpper());
        }
        return text;
    }

private Q_SLOTS:
    void everyFormIsTakenOut_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("form");
        const QString secrets[] = {
            u"canary-7Q4z"_s,      u"quote\"back\\slash/:"_s, u"two\\\\backs\\\"canary"_s,
            u"пароль-канарейка"_s, u"smile😀canary"_s,         u"line\nbreak canary"_s,
            u"with space+plus&"_s
        };
        for (const QString &secret : secrets) {
            const QByteArray utf8 = secret.toUtf8();
            const QByteArray percent = QUrl::toPercentEncoding(secret);
            QByteArray unicode;
            for (const QChar c : secret) {
                unicode += c.unicode() < 0x80 && c.isLetterOrNumber()
                    ? QByteArray(1, c.toLatin1())
                    : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            }
            QByteArray json = utf8;
            json.replace('\\', "\\\\").replace('"', "\\\"").replace("\n", "\\n");
            const std::pair<const char *, QByteArray> forms[] = {
                { "as it is", utf8 },
                { "base64", utf8.toBase64() },
                { "base64 one byte later", ("a" + utf8).toBase64() },
                { "base64 two bytes later", ("ab" + utf8).toBase64() },
                { "Basic", ("admin@demo:" + utf8).toBase64() },
                { "percent", percent },
                { "percent in small letters", lowerCodes(percent) },
                { "form", QByteArray(percent).replace("%20", "+") },
                { "JSON", json },
                { "JSON with a line feed in numbers", QByteArray(json).replace("\\n", "\\u000a") },
                { "JSON with slashes", QByteArray(json).replace('/', "\\/") },
                { "JSON within JSON", QByteArray(json).replace('\\', "\\\\").replace('"', "\\\"") },
                { "JSON in ASCII within JSON", QByteArray(unicode).replace('\\', "\\\\") },
                { "JSON in an address", json.toPercentEncoding() },
                { "JSON in ASCII in an address", unicode.toPercentEncoding() },
                { "percent twice", QByteArray(percent).replace('%', "%25") },
                { "Basic as PHP writes it", ("admin@demo:" + utf8).toBase64().replace('/', "\\/") },
                { "Basic in an address",
                  ("admin@demo:" + utf8)
                      .toBase64(QByteArray::OmitTrailingEquals)
                      .toPercentEncoding() },
                { "JSON in ASCII", unicode },
                { "JSON in ASCII, capitals", upperCodes(unicode) },
                { "hexadecimal", utf8.toHex() },
                { "hexadecimal, capitals", utf8.toHex().toUpper() },
            };
            for (const auto &[name, form] : forms) {
                QTest::addRow("%s: %s", secret.left(5).simplified().toUtf8().constData(), name)
                    << secret << form;
            }
        }
    }

    void everyFormIsTakenOut()
    {
        QFETCH(QString, secret);
        QFETCH(QByteArray, form);
        const QByteArray before = "{\"message\":\"it was ";
        const QByteArray after = " there\"}";
        const QByteArray masked = mask(secret, before + form + after);
        QVERIFY2(masked.contains(SecretMask::Placeholder.toByteArray()), masked.constData());
        QVERIFY2(!masked.contains(form), masked.constData());
        QVERIFY(masked.startsWith(before));
        QVERIFY(masked.endsWith(after));
    }

    void shortSecretsAreWords_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("demo as a value") << u"demo"_s << QByteArray("\"password\":\"demo\"")
                                         << QByteArray("\"password\":\"********\"");
        QTest::newRow("demo inside a word stays")
            << u"demo"_s << QByteArray("demography") << QByteArray("demography");
        QTest::newRow("demo twice, once as a word")
            << u"demo"_s << QByteArray("demos demo") << QByteArray("demos ********");
        QTest::newRow("a secret of three characters is not looked for")
            << u"100"_s << QByteArray("\"amount\":\"100\"") << QByteArray("\"amount\":\"100\"");
        QTest::newRow("but its Basic form is")
            << u"100"_s << QByteArray("admin@demo:100").toBase64() << QByteArray("********");
        QTest::newRow("a long one inside a word goes")
            << u"longsecret"_s << QByteArray("xlongsecretx") << QByteArray("x********x");
        QTest::newRow("twice in a row") << u"longsecret"_s << QByteArray("longsecretlongsecret")
                                        << QByteArray("****************");
        QTest::newRow("no secret at all") << QString() << QByteArray("text") << QByteArray("text");
    }

    void shortSecretsAreWords()
    {
        QFETCH(QString, secret);
        QFETCH(QByteArray, text);
        QTEST(mask(secret, text), "masked");
    }

    void textWithoutSecretIsNotCopied()
    {
        const QByteArray text(1'000'000, 'x');
        QCOMPARE(mask(u"canary-7Q4z"_s, text).constData(), text.constData());
    }

    /// A body of nothing but escapes is read through in the time of any other.
    void hostileTextTakesNoLonger()
    {
        for (const QByteArray &piece : { "\\"_ba, "%25"_ba, "\\u"_ba, "%"_ba, "%5C"_ba }) {
            const QByteArray text = piece.repeated(2'000'000);
            QCOMPARE(mask(u"canary\\\"/7Q4z"_s, text), text);
        }
    }

    void secretOfAnotherConnectionGoesToo()
    {
        SecretMask masks;
        masks.add(u"a@b"_s, Secret(u"first-canary"_s));
        masks.add(u"c@d"_s, Secret(u"second-canary"_s));
        QCOMPARE(masks.masked(u"first-canary second-canary"_s), u"******** ********"_s);
    }

    void headers()
    {
        QVERIFY(isSecretHeader("AUTHORIZATION"));
        QVERIFY(isSecretHeader("set-cookie"));
        QVERIFY(!isSecretHeader("project_code"));
    }
};

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_SecretMask.moc"
