#include "models/exchange/LedgerDocument.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document as it was sent: to an organisation of this name, with this code in it.
LedgerDocument sentTo(const QString &organisation, const QString &code)
{
    LedgerDocument document;
    document.organisation = organisation;
    document.filialCode = code;
    return document;
}

/// A connection that sends this id and this code.
Profile connectionTo(const QString &id, const QString &code, const QString &name)
{
    Profile profile;
    profile.filialId = id;
    profile.filialCode = code;
    profile.organisationName = name;
    return profile;
}

} // namespace

class TestLedgerDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongsToWhereItWasSent_data();
    void belongsToWhereItWasSent();
    void theOnlyOrganisationNeedsNoName();
};

void TestLedgerDocument::belongsToWhereItWasSent_data()
{
    QTest::addColumn<LedgerDocument>("document");
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<bool>("belongs");
    const QString none;
    const LedgerDocument unnamed = sentTo(u"Tashkent"_s, none);
    const LedgerDocument coded = sentTo(u"Tashkent"_s, u"TAS"_s);
    QTest::newRow("nothing was changed")
        << unnamed << connectionTo(u"101"_s, none, u"Tashkent"_s) << true;
    QTest::newRow("another organisation is chosen now")
        << unnamed << connectionTo(u"102"_s, none, u"Samarkand"_s) << false;
    QTest::newRow("none is sent any more, and the document carries none")
        << unnamed << connectionTo(none, none, none) << false;
    QTest::newRow("only a code is sent, and the document carries none")
        << unnamed << connectionTo(none, u"TAS"_s, none) << false;
    QTest::newRow("an id was typed, so that nobody knows the name")
        << unnamed << connectionTo(u"101"_s, none, none) << true;
    QTest::newRow("it carries its code, and the connection names none")
        << coded << connectionTo(none, none, none) << true;
    QTest::newRow("it carries the code of the connection")
        << coded << connectionTo(none, u"TAS"_s, none) << true;
    QTest::newRow("it carries another code")
        << coded << connectionTo(none, u"SAM"_s, none) << false;
}

void TestLedgerDocument::belongsToWhereItWasSent()
{
    QFETCH(const LedgerDocument, document);
    QFETCH(const Profile, profile);
    QTEST(belongsTo(document, profile), "belongs");
}

void TestLedgerDocument::theOnlyOrganisationNeedsNoName()
{
    Profile profile = connectionTo({}, {}, {});
    profile.onlyOrganisation = u"Tashkent"_s;
    QVERIFY(belongsTo(sentTo({}, {}), profile));
}

QTEST_GUILESS_MAIN(TestLedgerDocument)
#include "tst_LedgerDocument.moc"
