#include "ui/exchange/ExportPane.h"

#include "models/core/OrderStatus.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/exchange/ExportFilters.h"
#include "ui/exchange/RunProgress.h"
#include "ui/exchange/RunResult.h"
#include "ui/shell/Icons.h"
#include "ui/shell/StatusDot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int MostFilters = 3; ///< that one subject takes

QDate today(const Clock &clock)
{
    return clock.now().toTimeZone(serverTimeZone()).date();
}

} // namespace

ExportPane::ExportPane(const Clock &clock, QWidget *parent)
    : ExchangePane(parent)
    , m_clock(clock)
    , m_subjectLabel(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_dateKindLabel(new QLabel(this))
    , m_dateKind(new QComboBox(this))
    , m_hasPeriod(new QCheckBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QDateEdit(this))
    , m_statusesLabel(new QLabel(this))
    , m_statuses(new QListWidget(this))
    , m_statusesNote(makeSentenceLabel(u"export/statusesNote"_s, this))
    , m_openStatuses(new QPushButton(icon(u"go-jump"_s), {}, this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_filters(new ExportFilters(u"export/filter"_s, MostFilters, this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_chooseFile(new QPushButton(this))
    , m_cost(makeSentenceLabel(u"export/cost"_s, this))
    , m_start(new QPushButton(this))
    , m_progress(new RunProgress(u"export"_s, this))
    , m_result(new RunResult(u"export"_s, this))
    , m_showFile(new QPushButton(icon(u"document-open-folder"_s), {}, this))
{
    makeForm();
    makeResult();
    fillSubjects();
    fillDateKinds();
    fillFormats();
    const QDate day = today(m_clock);
    m_from->setDate(day.addDays(1 - Limits().dayRange));
    m_to->setDate(day);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportPane::subjectChanged);
    connect(m_dateKind, &QComboBox::currentIndexChanged, this, &ExportPane::refresh);
    connect(m_hasPeriod, &QCheckBox::toggled, this, &ExportPane::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, &ExportPane::refresh);
    connect(m_to, &QDateEdit::dateChanged, this, &ExportPane::refresh);
    connect(m_statuses, &QListWidget::itemChanged, this, &ExportPane::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPane::formatChanged);
    connect(m_file, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isFileOwn = !text.isEmpty();
        followName(text);
        refresh();
    });
    connect(m_filters, &ExportFilters::changed, this, &ExportPane::refresh);
    connect(m_chooseFile, &QPushButton::clicked, this, &ExportPane::chooseFile);
    connect(m_start, &QPushButton::clicked, this, &ExportPane::start);
    connect(m_progress, &RunProgress::cancelRequested, this, &ExportPane::cancelRequested);
    connect(m_result, &RunResult::linkActivated, this, &ExportPane::linkActivated);
    connect(m_openStatuses, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(u"settings/order_statuses"_s); });
    connect(m_showFile, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_summary->targetFile).absolutePath()));
    });
    retranslate();
    subjectChanged();
    setRunning(false);
}

void ExportPane::makeForm()
{
    m_subject->setObjectName(u"export/subject"_s);
    m_dateKind->setObjectName(u"export/dateKind"_s);
    m_hasPeriod->setObjectName(u"export/hasPeriod"_s);
    m_from->setObjectName(u"export/from"_s);
    m_to->setObjectName(u"export/to"_s);
    m_statuses->setObjectName(u"export/statuses"_s);
    m_format->setObjectName(u"export/format"_s);
    m_file->setObjectName(u"export/file"_s);
    m_chooseFile->setObjectName(u"export/chooseFile"_s);
    m_openStatuses->setObjectName(u"export/openStatuses"_s);
    m_start->setObjectName(u"export/start"_s);
    m_subjectLabel->setBuddy(m_subject);
    m_dateKindLabel->setBuddy(m_dateKind);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_statusesLabel->setBuddy(m_statuses);
    m_formatLabel->setBuddy(m_format);
    m_fileLabel->setBuddy(m_file);
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd.MM.yyyy"_s);
    }
    m_chooseFile->setIcon(icon(u"document-open-folder"_s));
    m_start->setIcon(icon(u"document-export"_s));
    m_start->setDefault(true);
    // A part of the form, not a box in it.
    m_statuses->setFrameShape(QFrame::NoFrame);
    m_statuses->viewport()->setAutoFillBackground(false);
    m_statuses->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_from);
    days->addWidget(m_toLabel);
    days->addWidget(m_to);
    days->addStretch(1);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_file, 1);
    file->addWidget(m_chooseFile);
    auto *begin = new QHBoxLayout;
    begin->setSpacing(8);
    begin->addWidget(m_cost, 1);
    begin->addWidget(m_start);

    // A grid: a form gives sentences that wrap the height of their narrowest shape.
    auto *form = new QGridLayout;
    form->setContentsMargins({});
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setColumnStretch(1, 1);
    int row = 0;
    form->addWidget(m_subjectLabel, row, 0);
    form->addWidget(m_subject, row, 1, Qt::AlignLeft);
    form->addWidget(m_dateKindLabel, ++row, 0);
    form->addWidget(m_dateKind, row, 1, Qt::AlignLeft);
    form->addWidget(m_hasPeriod, ++row, 1);
    form->addWidget(m_fromLabel, ++row, 0);
    form->addLayout(days, row, 1);
    form->addWidget(m_statusesLabel, ++row, 0, Qt::AlignTop);
    form->addWidget(m_statuses, row, 1);
    form->addWidget(m_statusesNote, ++row, 1);
    form->addWidget(m_openStatuses, ++row, 1, Qt::AlignLeft);
    row = m_filters->addTo(form, row);
    form->addWidget(m_formatLabel, ++row, 0);
    form->addWidget(m_format, row, 1, Qt::AlignLeft);
    form->addWidget(m_fileLabel, ++row, 0);
    form->addLayout(file, row, 1);
    form->addLayout(begin, ++row, 0, 1, 2);

    auto *column = new QWidget(this);
    column->setLayout(form);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(column);
}

void ExportPane::makeResult()
{
    m_showFile->setObjectName(u"export/showFile"_s);
    m_result->addButton(m_showFile);
    auto *outer = qobject_cast<QVBoxLayout *>(layout());
    outer->addWidget(m_progress);
    outer->addWidget(m_result);
    outer->addStretch(1);
}

QString ExportPane::title() const
{
    return tr("Export", "tab");
}

void ExportPane::openPlace(const QString &place)
{
    const QUrlQuery query(place);
    const int asked = m_subject->findData(query.queryItemValue(u"subject"_s));
    if (asked < 0 || m_isRunning) {
        return;
    }
    m_subject->setCurrentIndex(asked);
    const QDate from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate);
    if (from.isValid() && to.isValid()) {
        m_dateKind->setCurrentIndex(0);
        m_hasPeriod->setChecked(true);
        m_from->setDate(from);
        m_to->setDate(to);
    }
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
    m_subjectLabel->setText(tr("What"));
    m_dateKindLabel->setText(tr("Days of"));
    m_hasPeriod->setText(tr("Only a period"));
    m_fromLabel->setText(tr("From"));
    //: between two dates: from 01.11.2026 to 07.11.2026
    m_toLabel->setText(tr("to"));
    m_statusesLabel->setText(tr("Statuses"));
    //: of a file: JSON, XML, a table …
    m_formatLabel->setText(tr("Format"));
    for (int i = 0; i < m_format->count(); ++i) {
        m_format->setItemText(i, fileFormatName(m_format->itemData(i).value<FileFormat>()));
    }
    m_fileLabel->setText(tr("Write to"));
    m_chooseFile->setText(tr("Choose…"));
    m_openStatuses->setText(tr("Open the setting"));
    m_start->setText(tr("Export"));
    m_showFile->setText(tr("Show file"));
    m_statuses->setAccessibleName(tr("Statuses"));
    for (int i = 0; i < m_subject->count(); ++i) {
        m_subject->setItemText(
            i, exchangeSubjectName(*findExchangeSubject(m_subject->itemData(i).toString())));
    }
    m_dateKind->setItemText(0, tr("the document's date"));
    m_dateKind->setItemText(1, tr("the day it was created in Smartup"));
    m_dateKind->setItemText(2, tr("the day it was changed in Smartup"));
    m_progress->retranslate();
    m_result->retranslate();
    fillStatuses();
    m_filters->setKeys(exportFiltersOf({ QString(subject().key) }));
    refresh();
}

void ExportPane::fillSubjects()
{
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            m_subject->addItem(QString(), QVariant(QString(subject.key)));
        }
    }
}

void ExportPane::fillDateKinds()
{
    for (const DateFilter by :
         { DateFilter::RecordDate, DateFilter::CreatedOn, DateFilter::ModifiedOn }) {
        m_dateKind->addItem(QString(), QVariant(static_cast<int>(by)));
    }
}

void ExportPane::fillFormats()
{
    for (const FileFormatInfo &info : fileFormats()) {
        if (info.canWrite) {
            m_format->addItem(QString(), QVariant::fromValue(info.format));
        }
    }
}

/// The file is called as it is written.
void ExportPane::formatChanged()
{
    const FileFormat format = m_format->currentData().value<FileFormat>();
    const QString path = m_file->text();
    if (m_isFileOwn && fileFormatOfName(path) && fileFormatOfName(path) != format) {
        const QLatin1StringView extension = fileFormatInfo(format).extensions.front();
        m_file->setText(path.first(path.lastIndexOf(u'.') + 1) + extension);
    }
    refresh();
}

void ExportPane::followName(const QString &path)
{
    if (const auto format = fileFormatOfName(path)) {
        m_format->setCurrentIndex(m_format->findData(QVariant::fromValue(*format)));
    }
}

/// Checked are the statuses of the settings: Smartup answers no others whatever is asked.
void ExportPane::fillStatuses()
{
    const QSignalBlocker blocker(m_statuses);
    QSet<QString> unchecked;
    for (int row = 0; row < m_statuses->count(); ++row) {
        if (m_statuses->item(row)->checkState() == Qt::Unchecked) {
            unchecked.insert(m_statuses->item(row)->data(CodeRole).toString());
        }
    }
    m_statuses->clear();
    QStringList codes;
    for (const QLatin1StringView code : subject().statuses) {
        codes.append(code);
    }
    for (const QString &code : m_settingsStatuses.value_or(QStringList())) {
        if (!codes.contains(code) && !subject().statuses.empty()) {
            codes.append(code);
        }
    }
    for (const QString &code : std::as_const(codes)) {
        const bool isOffered = !m_settingsStatuses || m_settingsStatuses->contains(code);
        QString text = orderStatusName(code) + u"   "_s + code;
        if (!isOffered) {
            text = tr("%1 (not exported by the settings)").arg(text);
        }
        auto *item = new QListWidgetItem(statusDot(code), text, m_statuses);
        item->setData(CodeRole, code);
        item->setFlags(isOffered
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags);
        item->setCheckState(isOffered && !unchecked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = m_statuses->count();
    m_statuses->setFixedHeight(rows == 0 ? 0 : m_statuses->sizeHintForRow(0) * rows);
}

const ExchangeSubject &ExportPane::subject() const
{
    const ExchangeSubject *found = findExchangeSubject(m_subject->currentData().toString());
    return found == nullptr ? exchangeSubjects().front() : *found;
}

bool ExportPane::hasPeriod() const
{
    switch (subject().period) {
    case PeriodUse::None:
        return false;
    case PeriodUse::Optional:
        return m_hasPeriod->isChecked();
    case PeriodUse::Required:
        return true;
    }
    Q_UNREACHABLE();
}

void ExportPane::subjectChanged()
{
    const PeriodUse period = subject().period;
    m_statuses->clear(); // another subject, other statuses: former ticks mean nothing
    fillStatuses();
    m_filters->setKeys(exportFiltersOf({ QString(subject().key) }));
    m_hasPeriod->setVisible(period == PeriodUse::Optional);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_fromLabel, m_from, m_toLabel, m_to }) {
        widget->setVisible(period != PeriodUse::None);
    }
    // The days of stock are always those of the stock itself.
    const bool hasKinds = period == PeriodUse::Optional || subject().documentType.has_value();
    m_dateKindLabel->setVisible(hasKinds);
    m_dateKind->setVisible(hasKinds);
    const bool hasStatuses = !subject().statuses.empty();
    m_statusesLabel->setVisible(hasStatuses);
    m_statuses->setVisible(hasStatuses);
    m_statusesNote->setVisible(hasStatuses);
    refresh();
}

ExportRequest ExportPane::request() const
{
    ExportRequest request;
    request.subject = subject().key;
    request.by = static_cast<DateFilter>(m_dateKind->currentData().toInt());
    if (hasPeriod()) {
        request.from = m_from->date();
        request.to = m_to->date();
    }
    request.filters = m_filters->filters();
    QStringList checked;
    int offered = 0;
    for (int row = 0; row < m_statuses->count(); ++row) {
        const QListWidgetItem *item = m_statuses->item(row);
        offered += (item->flags() & Qt::ItemIsEnabled) != 0 ? 1 : 0;
        if (item->checkState() == Qt::Checked) {
            checked.append(item->data(CodeRole).toString());
        }
    }
    // All of them is what the settings give anyway.
    if (checked.size() < offered) {
        request.statuses = checked;
    }
    request.targetFile = QDir::fromNativeSeparators(m_file->text());
    request.format = m_format->currentData().value<FileFormat>();
    return request;
}

void ExportPane::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_settingsStatuses.reset();
    m_quotas.clear();
    m_statuses->clear();
    fillStatuses();
    refresh();
}

void ExportPane::setSettings(const IntegrationSettings &settings)
{
    m_settingsStatuses = settings.orderStatuses;
    fillStatuses();
    refresh();
}

void ExportPane::setSettingsUnknown()
{
    m_settingsStatuses.reset();
    fillStatuses();
    refresh();
}

void ExportPane::setQuota(const QuotaState &state)
{
    m_quotas.insert(state.quotaClass, state);
    refresh();
}

QString ExportPane::costText() const
{
    const auto quota = m_quotas.constFind(subject().quotaClass);
    const bool isKnown = quota != m_quotas.cend();
    const ExportRequest asked = request();
    const int dayRange = isKnown ? quota->limits.dayRange : Limits().dayRange;
    const qsizetype calls = exportWindows(asked, dayRange).size();
    const qint64 page = subject().pageSize;
    const QString text = page > 0
        ? tr("This takes a request for every %1 records.").arg(QLocale().toString(page))
        : isKnown ? tr("This takes %n request(s).", nullptr, static_cast<int>(calls))
                  : tr("This takes up to %n request(s).", nullptr, static_cast<int>(calls));
    QStringList sentences { text };
    if (isKnown && quota->limits.hasLimit) {
        sentences.append(tr("Left today: %1 of %2.")
                             .arg(QLocale().toString(quota->limits.left),
                                  QLocale().toString(quota->limits.limit)));
    }
    if (QFileInfo::exists(asked.targetFile)) {
        sentences.append(tr("The file exists and will be replaced."));
    }
    return sentences.join(u' ');
}

/// Nothing would come, whatever is ticked.
bool ExportPane::isHiddenBySettings() const
{
    return !subject().statuses.empty() && m_settingsStatuses && m_settingsStatuses->isEmpty();
}

QString ExportPane::statusesNote() const
{
    if (isHiddenBySettings()) {
        return tr("The integration settings name no status: nothing would be exported.");
    }
    return m_settingsStatuses
        ? tr("Only statuses that the integration settings name are exported.")
        : tr("The integration settings are not known; they may hide some of these statuses.");
}

/// Why it cannot be started; empty when it can.
QString ExportPane::problem(const ExportRequest &asked) const
{
    if (!m_isConnected) {
        return tr("Choose a connection first.");
    }
    bool isTicked = subject().statuses.empty() || isHiddenBySettings();
    for (int row = 0; row < m_statuses->count(); ++row) {
        isTicked = isTicked || m_statuses->item(row)->checkState() == Qt::Checked;
    }
    return isTicked ? exportRequestProblem(asked) : tr("Tick at least one status.");
}

void ExportPane::refresh()
{
    if (!m_isFileOwn) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_file->setText(
            QDir::toNativeSeparators(QDir(folder).filePath(suggestedFileName(request()))));
    }
    m_from->setEnabled(hasPeriod() && !m_isRunning);
    m_to->setEnabled(hasPeriod() && !m_isRunning);
    m_dateKind->setEnabled(hasPeriod() && !m_isRunning);
    m_statusesNote->setText(statusesNote());
    m_openStatuses->setVisible(isHiddenBySettings());
    const ExportRequest asked = request();
    const QString why = problem(asked);
    m_cost->setText(why.isEmpty() ? costText() : why);
    m_start->setEnabled(why.isEmpty() && !m_isRunning);
    m_result->setVisible(m_summary.has_value());
    if (m_summary) {
        m_result->setResult(m_summary->outcome, resultText(), m_summary->runUuid);
        m_showFile->setVisible(!m_summary->targetFile.isEmpty());
    }
}

void ExportPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Write the export to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (int i = 0; i < m_format->count(); ++i) {
        filters.append(fileDialogFilter(m_format->itemData(i).value<FileFormat>()));
    }
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filters.value(m_format->currentIndex()));
    const FileFormat format = m_format->currentData().value<FileFormat>();
    dialog->setDefaultSuffix(fileFormatInfo(format).extensions.front());
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isFileOwn = true;
        m_file->setText(QDir::toNativeSeparators(path));
        followName(path);
        refresh();
    });
    dialog->open();
}

void ExportPane::start()
{
    const ExportRequest asked = request();
    m_summary.reset();
    setRunning(true);
    m_progress->begin(tr("Cancel writes no file; what was received so far stays in the log."));
    Q_EMIT exportRequested(asked);
}

void ExportPane::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_subject, m_hasPeriod, m_statuses,
                                                              m_format, m_file, m_chooseFile }) {
        widget->setEnabled(!isRunning);
    }
    m_filters->setEnabled(!isRunning);
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
    const QString text = summary.targetFile.isEmpty()
        ? outcomeName(summary.outcome)
        : tr("%n record(s) in %1.", nullptr, static_cast<int>(summary.documents))
              .arg(QDir::toNativeSeparators(summary.targetFile));
    return summary.message.isEmpty() ? text : text + u'\n' + summary.message;
}

void ExportPane::showResult(const ExportSummary &summary)
{
    m_summary = summary;
    setRunning(false);
}

} // namespace smartup
