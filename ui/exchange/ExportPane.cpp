#include "ui/exchange/ExportPane.h"

#include "ui/exchange/DatabasePicker.h"
#include "ui/exchange/ExportScope.h"
#include "ui/exchange/ExportTarget.h"
#include "ui/exchange/RunProgress.h"
#include "ui/exchange/RunResult.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that is not there yet: `orders-2.json` beside `orders.json`.
QString unusedFile(const QString &path)
{
    const QFileInfo wanted(path);
    const QString end = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString file = path;
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file =
            wanted.dir().filePath(wanted.completeBaseName() + u'-' + QString::number(number) + end);
    }
    return file;
}

} // namespace

ExportPane::ExportPane(const Clock &clock, QWidget *parent)
    : ExchangePane(parent)
    , m_scope(new ExportScope(clock, this))
    , m_target(new ExportTarget(this))
    , m_cost(makeSentenceLabel(u"export/cost"_s, this))
    , m_start(new QPushButton(icon(u"document-export"_s), {}, this))
    , m_progress(new RunProgress(u"export"_s, this))
    , m_result(new RunResult(u"export"_s, this))
    , m_showFile(new QPushButton(icon(u"document-open-folder"_s), {}, this))
    , m_fetchRest(new QPushButton(icon(u"document-export"_s), {}, this))
{
    makeForm();
    connect(m_scope, &ExportScope::changed, this, &ExportPane::refresh);
    connect(m_scope, &ExportScope::linkActivated, this, &ExportPane::linkActivated);
    connect(m_target, &ExportTarget::changed, this, &ExportPane::refresh);
    connect(m_start, &QPushButton::clicked, this, &ExportPane::start);
    connect(m_progress, &RunProgress::cancelRequested, this, &ExportPane::cancelRequested);
    connect(m_result, &RunResult::linkActivated, this, &ExportPane::linkActivated);
    connect(m_showFile, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_summary->targetFile).absolutePath()));
    });
    connect(m_fetchRest, &QPushButton::clicked, this, &ExportPane::startRest);
    retranslate();
    setRunning(false);
}

void ExportPane::makeForm()
{
    m_start->setObjectName(u"export/start"_s);
    m_start->setDefault(true);
    m_showFile->setObjectName(u"export/showFile"_s);
    m_result->addButton(m_showFile);
    m_fetchRest->setObjectName(u"export/fetchRest"_s);
    m_result->addButton(m_fetchRest);

    auto *form = new QGridLayout;
    form->setContentsMargins({});
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setColumnStretch(1, 1);
    int row = m_scope->addTo(form, -1);
    row = m_target->addTo(form, row);
    auto *begin = new QHBoxLayout;
    begin->setSpacing(8);
    begin->addWidget(m_cost, 1);
    begin->addWidget(m_start);
    form->addLayout(begin, ++row, 0, 1, 2);

    auto *column = new QWidget(this);
    column->setLayout(form);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(column);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addStretch(1);
}

QString ExportPane::title() const
{
    return tr("Export", "tab");
}

void ExportPane::openPlace(const QString &place)
{
    m_scope->choose(place);
}

void ExportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ExchangePane::changeEvent(event);
}

void ExportPane::retranslate()
{
    m_start->setText(tr("Export"));
    m_showFile->setText(tr("Show file"));
    //: the days that an export which was stopped did not fetch
    m_fetchRest->setText(tr("Fetch the missing days"));
    m_scope->retranslate();
    m_target->retranslate();
    m_progress->retranslate();
    m_result->retranslate();
    refresh();
}

ExportRequest ExportPane::request() const
{
    ExportRequest request;
    m_scope->apply(request);
    m_target->apply(request);
    request.whenStopped = StoppedExport::KeepsWholeDays;
    return request;
}

ExportChoice ExportPane::choice() const
{
    ExportChoice choice;
    m_scope->keep(choice);
    m_target->keep(choice);
    return choice;
}

void ExportPane::restore(const ExportChoice &choice)
{
    if (!m_isRunning) {
        m_scope->restore(choice);
        m_target->restore(choice);
    }
}

void ExportPane::forgetFile()
{
    if (!m_isRunning) {
        m_target->forgetFile();
    }
}

void ExportPane::showEvent(QShowEvent *event)
{
    ExchangePane::showEvent(event);
    if (!m_isRunning) {
        m_scope->followToday();
        refresh();
    }
}

void ExportPane::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_asked = {}; // another Smartup has other days
    m_quotas.clear();
    m_scope->forgetStatuses();
}

void ExportPane::setSettings(const IntegrationSettings &settings)
{
    m_scope->setSettingsStatuses(settings.orderStatuses);
}

void ExportPane::setSettingsUnknown()
{
    m_scope->setSettingsStatuses(std::nullopt);
}

void ExportPane::setQuota(const QuotaState &state)
{
    m_quotas.insert(state.quotaClass, state);
    refresh();
}

QString ExportPane::costText() const
{
    const ExchangeSubject &subject = m_scope->subject();
    const auto quota = m_quotas.constFind(subject.quotaClass);
    const bool isKnown = quota != m_quotas.cend();
    const ExportRequest asked = request();
    const int dayRange = isKnown ? quota->limits.dayRange : Limits().dayRange;
    const int calls = static_cast<int>(exportWindows(asked, dayRange).size());
    const qint64 page = subject.pageSize;
    const QString text = page > 0
        ? tr("This takes a request for every %1 records.").arg(QLocale().toString(page))
        : isKnown ? tr("This takes %n request(s).", nullptr, calls)
                  : tr("This takes up to %n request(s).", nullptr, calls);
    QStringList sentences { text };
    if (isKnown && quota->limits.hasLimit) {
        sentences.append(tr("Left today: %1 of %2.")
                             .arg(QLocale().toString(quota->limits.left),
                                  QLocale().toString(quota->limits.limit)));
    }
    if (QFileInfo::exists(asked.targetFile)) {
        sentences.append(tr("The file exists and will be replaced."));
    }
    if (m_target->kind() == ExportTarget::Kind::Table) {
        sentences.append(tr("Rows that are there are overwritten, new ones are added."));
    }
    return sentences.join(u' ');
}

/// Why it cannot be started; empty when it can.
QString ExportPane::problem(const ExportRequest &asked) const
{
    if (!m_isConnected) {
        return tr("Choose a connection first.");
    }
    for (const QString &problem : { m_scope->problem(), m_target->problem() }) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return exportRequestProblem(asked);
}

void ExportPane::refresh()
{
    m_target->follow(request());
    const ExportRequest asked = request();
    const QString why = problem(asked);
    m_cost->setText(why.isEmpty() ? costText() : why);
    m_start->setEnabled(why.isEmpty() && !m_isRunning);
    m_result->setVisible(m_summary.has_value());
    if (m_summary) {
        m_result->setResult(m_summary->outcome, resultText(), m_summary->runUuid);
        m_showFile->setVisible(!m_summary->targetFile.isEmpty());
        m_fetchRest->setVisible(canFetchRest());
        m_fetchRest->setEnabled(m_isConnected && !m_isRunning);
    }
}

/// Of a table: while its database is the chosen one, whose password is known here.
bool ExportPane::canFetchRest() const
{
    return m_summary && m_summary->isPart() && m_asked.subject == m_summary->subject
        && (m_asked.database.isEmpty() || m_asked.database == m_target->databases()->access().id);
}

void ExportPane::start()
{
    m_scope->followToday(); // the window may have been open over midnight
    m_target->follow(request());
    Q_EMIT chosen(choice());
    begin(request());
}

void ExportPane::startRest()
{
    ExportRequest rest = continuedExport(m_asked, *m_summary);
    if (rest.database.isEmpty()) {
        rest.targetFile = unusedFile(rest.targetFile);
    }
    begin(rest);
}

void ExportPane::begin(const ExportRequest &asked)
{
    m_asked = asked;
    m_summary.reset();
    setRunning(true);
    if (asked.database.isEmpty()) {
        m_progress->begin(QFileInfo::exists(asked.targetFile)
                              ? tr("Cancel leaves the file that is there as it is.")
                              : tr("Cancel writes the days that have come whole; the others can be "
                                   "fetched afterwards."));
        Q_EMIT exportRequested(asked);
    } else {
        m_progress->begin(tr("Cancel keeps the rows of the days that have come whole; the others "
                             "can be fetched afterwards."));
        Q_EMIT tableRequested(m_target->databases()->access(), asked);
    }
}

void ExportPane::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_scope->setChoosable(!isRunning);
    m_target->setChoosable(!isRunning);
    m_progress->setVisible(isRunning);
    refresh();
}

void ExportPane::showProgress(const ExchangeProgress &progress)
{
    if (m_isRunning) {
        m_progress->setProgress(progress);
    }
}

QString ExportPane::resultText() const
{
    const ExportSummary &summary = *m_summary;
    const int documents = static_cast<int>(summary.documents);
    const QString place = summary.targetFile.isEmpty()
        ? summary.targetTable
        : QDir::toNativeSeparators(summary.targetFile);
    const QString text = summary.isWritten()
        ? tr("%n record(s) in %1.", nullptr, documents).arg(place)
        : outcomeName(summary.outcome);
    return summary.message.isEmpty() ? text : text + u'\n' + summary.message;
}

void ExportPane::showResult(const ExportSummary &summary)
{
    m_summary = summary;
    setRunning(false);
}

void ExportPane::showNotBegun()
{
    setRunning(false);
}

} // namespace smartup
