#include "models/settings/SettingsDraft.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingsDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLoadedTakesNoEdit();
    void editsAreCountedByComparing();
    void revertOneAPageAll();
    void undoAndRedo();
    void bulkIsOneStep();
    void rebaseKeepsTheEdits();
    void loadDropsEdits();
    void unknownKeysStay();
};

namespace {

const SettingRef Codes { SettingId::CodeKind };
const SettingRef Statuses { SettingId::OrderStatuses };
const SettingRef Orders { SettingId::Duplicates, DocumentType::Order };
const SettingRef Purchases { SettingId::Duplicates, DocumentType::Purchase };

} // namespace

void TestSettingsDraft::nothingLoadedTakesNoEdit()
{
    SettingsDraft draft;
    QVERIFY(!draft.isLoaded());
    QVERIFY(!draft.edit(Codes, u"local"_s));
    QVERIFY(draft.changes().isEmpty());
}

void TestSettingsDraft::editsAreCountedByComparing()
{
    SettingsDraft draft;
    draft.load({});
    QVERIFY(draft.edit(Codes, u"local"_s));
    QVERIFY(draft.edit(Orders, u"skip"_s));
    QCOMPARE(draft.changes().size(), 2);
    QVERIFY(draft.isChanged(Codes) && draft.isChanged(SettingPage::Orders));
    QVERIFY(!draft.isChanged(SettingPage::OtherDocuments));
    QVERIFY2(!draft.edit(Codes, u"local"_s), "the same value again is no edit");
    QVERIFY2(!draft.edit(Codes, u"martian"_s), "a value that cannot be read is no edit");
    QVERIFY(draft.edit(Codes, u"global"_s));
    QCOMPARE(draft.changes().size(), 1);
}

void TestSettingsDraft::revertOneAPageAll()
{
    SettingsDraft draft;
    draft.load({});
    draft.edit(Codes, u"local"_s);
    draft.edit(Orders, u"skip"_s);
    draft.edit(Statuses, u"A"_s);
    draft.edit(Purchases, u"error"_s);

    QVERIFY(draft.revert(Orders));
    QVERIFY(!draft.isChanged(Orders) && draft.isChanged(Statuses));
    QVERIFY(draft.revert(SettingPage::Orders));
    QVERIFY(!draft.isChanged(Statuses) && draft.isChanged(Codes));
    QVERIFY2(!draft.revert(SettingPage::Orders), "nothing left to revert there");
    QVERIFY(draft.revertAll());
    QVERIFY(draft.changes().isEmpty());
    QVERIFY(draft.undo());
    QVERIFY2(draft.isChanged(Codes) && draft.isChanged(Purchases), "a revert can be undone");
}

void TestSettingsDraft::undoAndRedo()
{
    SettingsDraft draft;
    draft.load({});
    QVERIFY(!draft.undo() && !draft.redo());
    draft.edit(Codes, u"local"_s);
    draft.edit(Orders, u"skip"_s);
    QVERIFY(draft.undo());
    QCOMPARE(draft.value(Orders), u"off"_s);
    QVERIFY(draft.redo());
    QCOMPARE(draft.value(Orders), u"skip"_s);
    QVERIFY(draft.undo() && draft.undo() && !draft.canUndo() && draft.canRedo());
    QVERIFY(draft.edit(Statuses, u"A"_s));
    QVERIFY2(!draft.canRedo(), "a new edit ends the way back");
}

void TestSettingsDraft::bulkIsOneStep()
{
    SettingsDraft draft;
    draft.load({});
    QVERIFY(draft.edit({ Orders, Purchases }, u"update"_s));
    QCOMPARE(draft.changes().size(), 2);
    QVERIFY(draft.undo());
    QVERIFY(draft.changes().isEmpty());
    QVERIFY2(!draft.edit({ Orders, Codes }, u"update"_s), "all of them or none");
    QVERIFY(draft.changes().isEmpty());
}

void TestSettingsDraft::rebaseKeepsTheEdits()
{
    SettingsDraft draft;
    draft.load({});
    draft.edit(Orders, u"skip"_s);
    IntegrationSettings stored;
    stored.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Error);
    stored.periodMinutes = 15;
    draft.rebase(stored);
    QCOMPARE(draft.changes(), (QList<SettingChange> { { Orders, u"error"_s, u"skip"_s } }));
    QCOMPARE(draft.edited().periodMinutes, 15);
    stored.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Skip);
    draft.rebase(stored);
    QVERIFY2(draft.changes().isEmpty(), "what is stored as wanted is no change any more");
}

void TestSettingsDraft::loadDropsEdits()
{
    SettingsDraft draft;
    draft.load({});
    draft.edit(Orders, u"skip"_s);
    draft.load({});
    QVERIFY(draft.changes().isEmpty() && !draft.canUndo());
    draft.clear();
    QVERIFY(!draft.isLoaded());
}

void TestSettingsDraft::unknownKeysStay()
{
    IntegrationSettings stored;
    stored.unknownKeys = { { u"colour"_s, u"green"_s } };
    SettingsDraft draft;
    draft.load(stored);
    draft.edit(Codes, u"local"_s);
    draft.revertAll();
    QVERIFY(draft.edited() == stored);
}

QTEST_APPLESS_MAIN(TestSettingsDraft)
#include "tst_SettingsDraft.moc"
