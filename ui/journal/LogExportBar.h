#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/LogExport.h"
#include "models/journal/PeriodReport.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace smartup {

/// Asks where the log is to be written to, and shows how far it is. One file at a time; not to be seen while
/// nothing is written. Whoever writes connects to the signals and answers the slots.
class LogExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogExportBar(const Clock &clock, QWidget *parent = nullptr);

    /// Opens a dialog that asks for the file.
    void askForExport(const JournalQuery &query);
    /// Opens a dialog that asks for the days, and then for the file.
    void askForReport();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void retranslate();

public Q_SLOTS:
    void setProgress(const smartup::LogExportProgress &progress);
    void setWritten(const smartup::LogExportOrder &order, const smartup::LogExportReport &report);
    void setReported(const smartup::LogReportOrder &order, bool isCancelled);
    void setFailed(const smartup::Error &error);

Q_SIGNALS:
    void exportWanted(const smartup::LogExportOrder &order);
    void reportWanted(const smartup::LogReportOrder &order);
    void cancelWanted();
    /// A sentence about what was written.
    void ended(const QString &sentence);
    void failed(const smartup::Error &error);

private:
    enum class Kind { Rows, Report };

    void begin(Kind kind);
    void end();
    void showText();
    void askForReportFile(const ReportPeriod &period);
    void cancel();

    const Clock &m_clock;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    bool m_isBusy = false;
    Kind m_kind = Kind::Rows; ///< of what is under way
    std::optional<LogExportProgress> m_progress; ///< as far as it is known
};

} // namespace smartup
