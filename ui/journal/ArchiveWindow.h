#pragma once

#include "ui/journal/OtherLogWindow.h"

namespace smartup {

/// An archive of the log, or another file of one that somebody chose.
class ArchiveWindow final : public OtherLogWindow
{
    Q_OBJECT

public:
    ArchiveWindow(const QString &file,
                  QSettings &state,
                  const Clock &clock,
                  QWidget *parent = nullptr);

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    [[nodiscard]] Texts texts() const override;

    QString m_file;
};

} // namespace smartup
