#include "models/journal/ArchiveEntry.h"

#include <QSet>
#include <QTest>

using namespace smartup;

/// The words for what is known of an archive.
class tst_ArchiveEntry : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> texts;
        for (const ArchiveState state :
             { ArchiveState::Unchecked, ArchiveState::Whole, ArchiveState::NoChain,
               ArchiveState::Changed, ArchiveState::Unreadable }) {
            texts.insert(archiveStateText(state));
        }
        QCOMPARE(texts.size(), 5);
        QVERIFY(!texts.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveEntry)
#include "tst_ArchiveEntry.moc"
