#pragma once

class QListWidget;
class QWidget;

namespace smartup {

/// The wheel changes the value only where the keyboard is: scrolling a page must not change what the
/// pointer happens to pass over. For spin boxes and combo boxes.
void ignoreStrayWheel(QWidget *field);

/// A click beside the entries does not take the mark from the current one.
void keepCurrentMarked(QListWidget *list);

} // namespace smartup
