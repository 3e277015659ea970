#pragma once

#include <QString>

namespace smartup {

/// A size for people, in the language of now: "2 bytes", "12.4 KB", "256 MB". A kilobyte is 1024
/// bytes, as file managers of Windows count; below one every byte is counted.
[[nodiscard]] QString dataSizeText(qint64 bytes);

} // namespace smartup
