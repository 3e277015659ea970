#pragma once

#include "models/core/Clock.h"
#include "models/journal/CaseManifest.h"

#include <QWidget>

class QLabel;
class QSettings;

namespace smartup {

class JournalPage;

/// A case file that was opened: the log's page over its lines, and above it what the file says of
/// itself. Nothing of it can be changed, and it has nothing to do with the log of this computer.
class CaseWindow : public QWidget
{
    Q_OBJECT

public:
    /// `state` keeps columns while the window is there; it and the clock must outlive it.
    CaseWindow(const QString &file,
               const CaseManifest &manifest,
               QSettings &state,
               const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] JournalPage *page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A link of the page leads to settings or to the exchange, which would be those of this computer.
    void refuseToLeave();
    void retranslate();

    QString m_file;
    CaseManifest m_manifest;
    QLabel *m_about;
    JournalPage *m_page;
};

} // namespace smartup
