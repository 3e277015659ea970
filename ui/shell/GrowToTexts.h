#pragma once

class QWidget;

namespace smartup {

/// Makes a window that is shown as high as the texts in its layout need at its width; it never
/// shrinks. Qt keeps the height of a window when a text that wraps comes later, and lays the text
/// over what stands above it.
void growToTexts(QWidget *window);

} // namespace smartup
