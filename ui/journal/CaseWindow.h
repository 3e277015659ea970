#pragma once

#include "models/journal/CaseManifest.h"
#include "ui/journal/OtherLogWindow.h"

namespace smartup {

/// A case file that was opened: its lines, and above them what the file says of itself. It has nothing
/// to do with the log of this computer.
class CaseWindow final : public OtherLogWindow
{
    Q_OBJECT

public:
    CaseWindow(const QString &file,
               const CaseManifest &manifest,
               QSettings &state,
               const Clock &clock,
               QWidget *parent = nullptr);

private:
    [[nodiscard]] Texts texts() const override;

    QString m_file;
    CaseManifest m_manifest;
};

} // namespace smartup
