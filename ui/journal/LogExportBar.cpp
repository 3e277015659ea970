#include "ui/journal/LogExportBar.h"

#include "ui/journal/ReportDialog.h"
#include "ui/shell/Icons.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Whole = 1000; ///< a bar counts in int, rows do not

QString exportFilter(const LogFormatInfo &info)
{
    return u"%1 (*.%2)"_s.arg(logFormatName(info), info.key);
}

/// A dialog of the desktop's may not tell which one was chosen.
const LogFormatInfo &formatOfFilter(const QString &filter)
{
    const auto found = std::ranges::find(logFormats(), filter, exportFilter);
    return found == logFormats().end() ? logFormats().front() : *found;
}

QFileDialog *makeDialog(const QString &title, const QString &name, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    return dialog;
}

} // namespace

LogExportBar::LogExportBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"logExportBar"_s);
    m_text->setObjectName(u"exportText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelExport"_s);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &LogExportBar::cancel);
    hide();
}

void LogExportBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop writing; no file is left behind"));
    m_cancel->setIcon(icon(u"process-stop"_s));
    m_bar->setAccessibleName(tr("How much is written"));
    showText();
}

void LogExportBar::askForExport(const JournalQuery &query)
{
    QFileDialog *dialog = makeDialog(tr("Export the rows of the filter"), u"logExportFile"_s, this);
    QStringList filters;
    for (const LogFormatInfo &info : logFormats()) {
        filters.append(exportFilter(info));
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(logFormats().front().key);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(formatOfFilter(filter).key);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, query](const QString &file) {
        const LogFormat chosen = formatOfFilter(dialog->selectedNameFilter()).format;
        begin(Kind::Rows);
        Q_EMIT exportWanted({ query, logFormatOfFile(file).value_or(chosen), file });
    });
    dialog->open();
}

void LogExportBar::askForReport()
{
    auto *dialog = new ReportDialog(m_clock.now().toLocalTime().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::periodChosen, this, &LogExportBar::askForReportFile);
    dialog->open();
}

void LogExportBar::askForReportFile(const ReportPeriod &period)
{
    QFileDialog *dialog = makeDialog(tr("Save the report"), u"reportFile"_s, this);
    const QString pdf = tr("PDF (*.pdf)");
    dialog->setNameFilters({ pdf, tr("Page of HTML (*.html)") });
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, pdf](const QString &filter) {
        dialog->setDefaultSuffix(filter == pdf ? u"pdf"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, period](const QString &file) {
        begin(Kind::Report);
        Q_EMIT reportWanted({ period, file });
    });
    dialog->open();
}

void LogExportBar::begin(Kind kind)
{
    m_isBusy = true;
    m_kind = kind;
    m_progress.reset();
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0); // how much there is, is not known yet
    showText();
    show();
}

void LogExportBar::showText()
{
    if (m_progress) {
        const QLocale locale;
        m_text->setText(
            tr("%1 of %2 rows")
                .arg(locale.toString(m_progress->done), locale.toString(m_progress->total)));
    } else {
        m_text->setText(m_kind == Kind::Report ? tr("The report is being made…")
                                               : tr("Searching…"));
    }
}

void LogExportBar::end()
{
    m_isBusy = false;
    hide();
}

void LogExportBar::cancel()
{
    m_cancel->setEnabled(false);
    Q_EMIT cancelWanted();
}

void LogExportBar::setProgress(const LogExportProgress &progress)
{
    m_bar->setRange(0, Whole);
    m_bar->setValue(static_cast<int>(progress.done * Whole / std::max<qint64>(progress.total, 1)));
    m_progress = progress;
    showText();
}

void LogExportBar::setWritten(const LogExportOrder &order, const LogExportReport &report)
{
    end();
    Q_EMIT ended(logExportText(order, report));
}

void LogExportBar::setReported(const LogReportOrder &order, bool isCancelled)
{
    end();
    Q_EMIT ended(logReportText(order, isCancelled));
}

void LogExportBar::setFailed(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

} // namespace smartup
