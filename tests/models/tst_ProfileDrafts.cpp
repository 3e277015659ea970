#include "models/connection/ProfileDrafts.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile called(const QString &id, const QString &name)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    return profile;
}

} // namespace

/// Edits of connections wait beside what is saved, each by its id.
class TestProfileDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreDraftsUntilNothingDiffers_data()
    {
        QTest::addColumn<Profile>("edited");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isDraft");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("as it is saved") << called(u"a"_s, u"Office"_s) << u""_s << false << false;
        QTest::newRow("another name") << called(u"a"_s, u"Shop"_s) << u""_s << true << false;
        QTest::newRow("a password alone")
            << called(u"a"_s, u"Office"_s) << u"canary"_s << true << false;
        QTest::newRow("one that is not saved") << called(u"c"_s, u"New"_s) << u""_s << true << true;
    }
    void editsAreDraftsUntilNothingDiffers()
    {
        QFETCH(Profile, edited);
        QFETCH(QString, password);
        ProfileDrafts drafts;
        drafts.setSaved({ called(u"a"_s, u"Office"_s), called(u"b"_s, u"Store"_s) });
        drafts.edit(called(edited.id, u"something else"_s), u"typed"_s);
        QCOMPARE(drafts.count(), 1);
        drafts.edit(edited, password);
        QTEST(drafts.isDraft(edited.id), "isDraft");
        QTEST(drafts.count() == 1, "isDraft");
        const auto draft = drafts.draft(edited.id);
        QTEST(draft.has_value(), "isDraft");
        QTEST(draft && draft->isNew, "isNew");
        QCOMPARE(draft ? draft->password : QString(), password);
        QCOMPARE(drafts.current(edited.id), edited);
        QCOMPARE(drafts.current(u"b"_s), called(u"b"_s, u"Store"_s));
    }

    void aNewOneIsShownBehindTheSavedOnes()
    {
        ProfileDrafts drafts;
        drafts.setSaved({ called(u"a"_s, u"Office"_s) });
        const QString id = drafts.add(called(u"a"_s, u"Office (copy)"_s));
        QVERIFY(!id.isEmpty() && id != u"a"_s);
        drafts.edit(called(u"a"_s, u"Shop"_s), {});
        // What is edited and saved is shown as it is saved: its name changes with the saving.
        QCOMPARE(drafts.shown(),
                 QList({ called(u"a"_s, u"Office"_s), called(id, u"Office (copy)"_s) }));
        QCOMPARE(drafts.count(), 2);
        QVERIFY(!drafts.saved(id));
        drafts.drop(id);
        QCOMPARE(drafts.shown().size(), 1);
        QCOMPARE(drafts.ids(), QStringList { u"a"_s });
        drafts.clear();
        QCOMPARE(drafts.count(), 0);
        QCOMPARE(drafts.current(u"a"_s), called(u"a"_s, u"Office"_s));
    }

    void whatNobodyKnowsIsEmpty()
    {
        const ProfileDrafts drafts;
        QVERIFY(!drafts.saved(u"x"_s) && !drafts.draft(u"x"_s) && !drafts.isDraft(u"x"_s));
        QCOMPARE(drafts.current(u"x"_s), Profile());
    }
};

QTEST_GUILESS_MAIN(TestProfileDrafts)
#include "tst_ProfileDrafts.moc"
