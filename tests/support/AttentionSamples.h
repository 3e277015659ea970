#pragma once

#include "models/exchange/AttentionItem.h"

namespace smartup::testing {

/// A document of the ledger in this state: sent at noon, with content, ten minutes to wait.
[[nodiscard]] LedgerDocument sampleLedgerDocument(qint64 id, DocumentState state);
/// Five past noon of the same day.
[[nodiscard]] ProtocolMoment sampleAttentionMoment();
/// The item of the former two.
[[nodiscard]] AttentionItem sampleAttention(qint64 id, DocumentState state);

} // namespace smartup::testing
