#pragma once

namespace smartup {

/// What Smartup does with a document it already has («Проверка на дубликат»).
enum class DuplicatePolicy {
    Off, ///< not checked: the document is added every time
    Error, ///< the document is refused with an error
    Update, ///< the existing document takes the new data and keeps its id
    Skip, ///< nothing changes; the sender gets the existing id
};

} // namespace smartup
