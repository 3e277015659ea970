#include "tests/support/AttentionSamples.h"

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

} // namespace

LedgerDocument sampleLedgerDocument(qint64 id, DocumentState state)
{
    LedgerDocument document;
    document.id = id;
    document.profileId = u"p"_s;
    document.organisation = u"Chashma · Tashkent"_s;
    document.externalId = u"1C-"_s + QString::number(id).rightJustified(8, u'0');
    document.number = QString::number(45000 + id);
    document.date = Noon.date();
    document.source = u"orders.json"_s;
    document.runUuid = u"run-%1"_s.arg(id);
    document.payload = "{}";
    document.since = Noon;
    document.protocol.state = state;
    document.protocol.hasLeft = true;
    document.protocol.attempts = 1;
    document.protocol.firstSent = Noon;
    document.protocol.lastSent = Noon;
    document.protocol.waitsFrom = { "test", std::chrono::hours(1) };
    document.protocol.waits = std::chrono::minutes(10);
    return document;
}

ProtocolMoment sampleAttentionMoment()
{
    return { Noon.addSecs(5 * 60), { "test", std::chrono::minutes(65) } };
}

AttentionItem sampleAttention(qint64 id, DocumentState state)
{
    return attentionItem(sampleLedgerDocument(id, state), sampleAttentionMoment()).value();
}

} // namespace smartup::testing
