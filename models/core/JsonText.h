#pragma once

#include <QByteArrayView>

namespace smartup {

/// What the parsers of this program ask of JSON beyond simdjson: numbers stay the text they were
/// written in, so their grammar is checked here, and nesting has an end.

/// Deeper than any document; what is nested deeper is refused.
inline constexpr int MaxJsonDepth = 500;

/// Length of the number (RFC 8259) at the start of the text; 0 when there is none.
[[nodiscard]] qsizetype jsonNumberLength(QByteArrayView text);
/// `-12.5e3`, and nothing around it.
[[nodiscard]] bool isJsonNumber(QByteArrayView text);

} // namespace smartup
