#pragma once

#include "models/exchange/formats/SourceText.h"

namespace smartup {

/// Turns CSV into Smartup's JSON. Semicolon, comma or tab, whichever the first line has most of, or
/// the one that a line `sep=;` before it names. Quotes as in RFC 4180, line ends of all systems.
/// `utf8`: without byte order mark.
[[nodiscard]] SourceText readCsv(const QByteArray &utf8);

} // namespace smartup
