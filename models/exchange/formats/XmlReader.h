#pragma once

#include "models/exchange/formats/SourceText.h"

namespace smartup {

/// Turns XML into Smartup's JSON. The mapping is one for every type (docs/formats.md, schema in
/// resources/schema): the root is the key of the documents, a list is an element with `item`
/// elements in it, a field is an element named like it. `bytes` are those of the file: the encoding
/// is the chosen one, else the one the file declares, else it is recognised.
[[nodiscard]] SourceText readXml(const QByteArray &bytes, std::optional<TextEncoding> chosen = {});

} // namespace smartup
