#include "ui/exchange/ImportPane.h"

#include "models/core/VisibleText.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/ImportShape.h"
#include "models/exchange/formats/FileFormat.h"
#include "models/exchange/preflight/ImportForecast.h"
#include "ui/exchange/CountFilter.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/exchange/RunProgress.h"
#include "ui/exchange/RunResult.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"
#include "ui/shell/OutcomeStyle.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum BodyPage { PlaceholderPage, ProblemsPage, DocumentsPage };

/// Widths in characters of the font, in the order of ImportModel::Column.
constexpr std::array<int, ImportModel::ColumnCount> Widths { 8, 17, 12, 12, 15, 20, 20, 12, 40 };

const QString AllKey = u"all"_s;
const QString RemarksKey = u"remarks"_s;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// The local file that is dragged; empty when it is something else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

void setWidths(QTableView *table)
{
    const int character = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ImportModel::ColumnCount; ++column) {
        table->setColumnWidth(column, Widths[static_cast<std::size_t>(column)] * character);
    }
}

} // namespace

ImportPane::ImportPane(QWidget *parent)
    : ExchangePane(parent)
    , m_documents(new ImportModel(this))
    , m_problems(new FileProblemModel(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(icon(u"document-open"_s), {}, this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_state(makeSentenceLabel(u"import/state"_s, this))
    , m_notes(new QToolButton(this))
    , m_body(new QStackedWidget(this))
    , m_placeholder(makeSentenceLabel(u"import/placeholder"_s, this))
    , m_placeholderAction(new QPushButton(this))
    , m_problemTable(makeRowTable(u"import/problems"_s, this))
    , m_filter(new CountFilter(u"import/filter"_s, 1 + static_cast<int>(AllOutcomes.size()), this))
    , m_documentTable(makeRowTable(u"import/documents"_s, this))
    , m_detail(makeSentenceLabel(u"import/detail"_s, this))
    , m_openRule(new QPushButton(icon(u"go-jump"_s), {}, this))
    , m_terms(makeSentenceLabel(u"import/terms"_s, this))
    , m_again(new QPushButton(icon(u"view-refresh"_s), {}, this))
    , m_start(new QPushButton(icon(u"document-send"_s), {}, this))
    , m_progress(new RunProgress(u"import"_s, this))
    , m_result(new RunResult(u"import"_s, this))
    , m_another(new QPushButton(icon(u"document-open"_s), {}, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeSource());
    m_body->addWidget(makePlaceholder());
    m_body->addWidget(m_problemTable);
    m_body->addWidget(makeTables());
    layout->addWidget(m_body, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    m_another->setObjectName(u"import/another"_s);
    m_result->addButton(m_another);
    layout->addWidget(makeActions());

    connect(m_documentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPane::refreshDetail);
    connect(m_documents, &ImportModel::modelReset, this, &ImportPane::refreshDetail);
    connect(m_filter, &CountFilter::chosenChanged, this, &ImportPane::applyFilter);
    connect(m_progress, &RunProgress::cancelRequested, this, &ImportPane::cancelRequested);
    connect(m_result, &RunResult::linkActivated, this, &ImportPane::linkActivated);
    retranslate();
    setStage(Stage::NoFile);
}

QWidget *ImportPane::makeSource()
{
    m_path->setObjectName(u"import/path"_s);
    m_choose->setObjectName(u"import/choose"_s);
    m_type->setObjectName(u"import/type"_s);
    m_notes->setObjectName(u"import/notes"_s);
    m_notes->setCheckable(true);
    m_notes->setFocusPolicy(Qt::StrongFocus);
    m_notes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notes->setIcon(icon(u"help-about"_s));
    m_pathLabel->setBuddy(m_path);
    m_typeLabel->setBuddy(m_type);
    m_type->addItem(QString()); // recognised
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport) {
            m_type->addItem(QString(), QVariant(QString(subject.key)));
        }
    }

    auto *source = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pathLabel);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    row->addSpacing(8);
    row->addWidget(m_typeLabel);
    row->addWidget(m_type);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_state, 1);
    state->addWidget(m_notes, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(source);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(state);

    connect(m_path, &QLineEdit::returnPressed, this, &ImportPane::readTyped);
    connect(m_choose, &QPushButton::clicked, this, &ImportPane::askForFile);
    connect(m_type, &QComboBox::activated, this, [this] {
        if (m_file) {
            readTyped();
        }
    });
    connect(m_notes, &QToolButton::toggled, this, &ImportPane::refreshBody);
    return source;
}

QWidget *ImportPane::makePlaceholder()
{
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholderAction->setObjectName(u"import/placeholderAction"_s);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_placeholder);
    layout->addWidget(m_placeholderAction, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_placeholderAction, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::FileRead && !m_isConnected) {
            Q_EMIT linkActivated(u"connections"_s);
        } else if (m_stage == Stage::FileRead) {
            preview();
        } else {
            askForFile();
        }
    });
    return page;
}

QWidget *ImportPane::makeTables()
{
    m_problemTable->setModel(m_problems);
    m_problemTable->setItemDelegate(
        new OutcomeDelegate(FileProblemModel::OutcomeRole, FileProblemModel::KindColumn, this));
    const int character = fontMetrics().averageCharWidth();
    m_problemTable->setColumnWidth(FileProblemModel::LineColumn, 10 * character);
    m_problemTable->setColumnWidth(FileProblemModel::KindColumn, 18 * character);
    m_documentTable->setModel(m_documents);
    m_documentTable->setItemDelegate(
        new OutcomeDelegate(ImportModel::OutcomeRole, std::nullopt, this));
    setWidths(m_documentTable);
    m_openRule->setObjectName(u"import/openRule"_s);

    auto *page = new QWidget(this);
    auto *detail = new QHBoxLayout;
    detail->setSpacing(8);
    detail->addWidget(m_detail, 1);
    detail->addWidget(m_openRule, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_documentTable, 1);
    layout->addLayout(detail);
    connect(m_openRule, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(policyTarget()); });
    return page;
}

QWidget *ImportPane::makeActions()
{
    m_again->setObjectName(u"import/again"_s);
    m_start->setObjectName(u"import/start"_s);
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_terms, 1);
    row->addWidget(m_again);
    row->addWidget(m_start);
    connect(m_again, &QPushButton::clicked, this, &ImportPane::preview);
    connect(m_start, &QPushButton::clicked, this, &ImportPane::start);
    connect(m_another, &QPushButton::clicked, this, &ImportPane::askForFile);
    return actions;
}

QString ImportPane::title() const
{
    return tr("Import", "tab");
}

void ImportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshFilter();
    }
    ExchangePane::changeEvent(event);
}

void ImportPane::retranslate()
{
    m_pathLabel->setText(tr("File"));
    m_path->setPlaceholderText(tr("A file of JSON, XML, CSV or Excel; drop it here or choose it"));
    m_choose->setText(tr("Choose…"));
    //: type of document
    m_typeLabel->setText(tr("Type"));
    m_type->setItemText(0, tr("As the file says"));
    for (int i = 1; i < m_type->count(); ++i) {
        m_type->setItemText(
            i, exchangeSubjectName(*findExchangeSubject(m_type->itemData(i).toString())));
    }
    m_problemTable->setAccessibleName(tr("Problems and notes of the file"));
    m_documentTable->setAccessibleName(tr("Documents of the file"));
    m_openRule->setText(tr("Open the setting"));
    m_again->setText(tr("Preview again"));
    m_start->setText(tr("Start the import"));
    m_another->setText(tr("Import another file"));
    m_progress->retranslate();
    m_result->retranslate();
    refresh();
}

void ImportPane::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_limits.clear();
    // What is being sent is finished for the connection it was begun with.
    if (m_stage == Stage::Planned || m_stage == Stage::FileRead) {
        m_documents->setPlan(nullptr);
        setStage(Stage::FileRead);
    } else {
        refresh();
    }
}

void ImportPane::setQuota(const QuotaState &state)
{
    m_limits.insert(state.quotaClass, state.limits);
    refresh();
}

bool ImportPane::isBusy() const
{
    return m_stage == Stage::Reading || m_stage == Stage::Asking || m_stage == Stage::Sending;
}

void ImportPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setObjectName(u"import/fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(readableFileFilters());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPane::openFile);
    dialog->open();
}

void ImportPane::readTyped()
{
    if (!m_path->text().isEmpty()) {
        openFile(QDir::fromNativeSeparators(m_path->text()));
    }
}

void ImportPane::openFile(const QString &path)
{
    if (isBusy()) {
        return;
    }
    m_path->setText(QDir::toNativeSeparators(path));
    m_file.reset();
    m_problems->setFile(nullptr);
    m_documents->setPlan(nullptr);
    m_summary.reset();
    m_notes->setChecked(false);
    setStage(Stage::Reading);
    const ExchangeSubject *subject = findExchangeSubject(m_type->currentData().toString());
    Q_EMIT fileChosen(path, subject == nullptr ? std::nullopt : std::optional(subject->subject()));
}

bool ImportPane::openDocuments(const ImportFilePtr &file)
{
    if (isBusy()) {
        return false;
    }
    m_path->clear();
    m_documents->setPlan(nullptr);
    m_summary.reset();
    m_notes->setChecked(false);
    showFile(file);
    return true;
}

void ImportPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPane::dropEvent(QDropEvent *event)
{
    openFile(draggedFile(event->mimeData()));
    event->acceptProposedAction();
}

void ImportPane::showFile(const ImportFilePtr &file)
{
    m_file = file;
    m_problems->setFile(file);
    if (!file->isUsable()) {
        setStage(Stage::BadFile);
        return;
    }
    setStage(Stage::FileRead);
    if (m_isConnected) {
        preview();
    }
}

void ImportPane::preview()
{
    m_summary.reset();
    m_documents->setPlan(nullptr);
    setStage(Stage::Asking);
    m_progress->begin(tr("Nothing has been sent yet."));
    m_progress->setSentence(tr("Asking Smartup for its settings and for the documents it has."));
    Q_EMIT previewRequested();
}

void ImportPane::showPlan(const ImportPlanPtr &plan)
{
    m_documents->setPlan(plan);
    setStage(Stage::Planned);
    m_documentTable->setCurrentIndex(m_documents->index(0, ImportModel::DocumentColumn));
}

void ImportPane::showNoPlan()
{
    setStage(m_file && m_file->isUsable() ? Stage::FileRead : Stage::BadFile);
}

void ImportPane::start()
{
    setStage(Stage::Sending);
    m_progress->begin(
        tr("Cancel waits for the request under way; what was sent by then stays in Smartup."));
    Q_EMIT sendRequested();
}

void ImportPane::showProgress(const ExchangeProgress &progress)
{
    if (m_stage == Stage::Sending) {
        m_progress->setProgress(progress);
    }
}

void ImportPane::showResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    m_documents->setResults(places, results);
    refreshFilter();
    refreshDetail();
}

void ImportPane::showSummary(const ImportSummary &summary)
{
    m_summary = summary;
    setStage(Stage::Done);
}

void ImportPane::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
}

void ImportPane::refresh()
{
    const bool isIdle = !isBusy();
    for (QWidget *widget : { static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose),
                             static_cast<QWidget *>(m_type) }) {
        widget->setEnabled(isIdle);
    }
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    const bool hasNotes = m_file && m_file->isUsable() && !m_file->notes.isEmpty();
    m_notes->setVisible(hasNotes);
    if (hasNotes) {
        m_notes->setText(tr("Notes about the file: %1").arg(number(m_file->notes.size())));
    }
    m_progress->setVisible(m_stage == Stage::Asking || m_stage == Stage::Sending);
    m_result->setVisible(m_stage == Stage::Done);
    if (m_summary) {
        m_result->setResult(m_summary->outcome(), resultText(), m_summary->runUuid);
    }
    m_terms->setText(termsText());
    m_terms->setVisible(m_stage == Stage::Planned);
    m_start->setVisible(m_stage == Stage::Planned);
    m_start->setEnabled(m_isConnected && documentsToSend() > 0);
    m_again->setVisible(m_stage == Stage::Planned);
    m_documentTable->setColumnHidden(ImportModel::ResultColumn, m_stage == Stage::Planned);
    refreshBody();
    refreshFilter();
    refreshDetail();
}

void ImportPane::refreshBody()
{
    m_placeholder->setText(placeholderText());
    m_placeholderAction->setVisible(m_stage == Stage::NoFile || m_stage == Stage::FileRead);
    const bool isWithoutConnection = m_stage == Stage::FileRead && !m_isConnected;
    m_placeholderAction->setText(isWithoutConnection              ? tr("Open connections")
                                     : m_stage == Stage::FileRead ? tr("Preview again")
                                                                  : tr("Choose a file…"));
    if (m_stage == Stage::BadFile || (m_notes->isChecked() && m_notes->isVisibleTo(this))) {
        m_body->setCurrentIndex(ProblemsPage);
    } else {
        m_body->setCurrentIndex(m_documents->plan() ? DocumentsPage : PlaceholderPage);
    }
}

QString ImportPane::stateText() const
{
    if (!m_file) {
        return m_stage == Stage::Reading ? tr("The file is being read.") : QString();
    }
    if (!m_file->isUsable()) {
        return tr("%n problem(s) in this file: nothing of it is sent. Mend it and choose it again.",
                  nullptr, static_cast<int>(m_file->problemCount));
    }
    //: %1 type of document in the plural, %2 their number
    return tr("%1: %2 in this file.")
        .arg(exchangeSubjectName(*findExchangeSubject(*m_file->subject())),
             number(m_file->documents.size()));
}

QString ImportPane::placeholderText() const
{
    switch (m_stage) {
    case Stage::NoFile:
        return tr("Choose a file, or drop it here. You see what would happen to each of its "
                  "documents before anything is sent.");
    case Stage::Reading:
        return tr("The file is being read.");
    case Stage::FileRead:
        return m_isConnected
            ? tr("The file is sound. What would happen to its documents is not known yet.")
            : tr("The file is sound. Choose a connection to see what would happen to its "
                 "documents.");
    case Stage::Asking:
        return tr("Looking up which of the documents Smartup has already.");
    case Stage::BadFile:
    case Stage::Planned:
    case Stage::Sending:
    case Stage::Done:
        return {};
    }
    Q_UNREACHABLE();
}

qint64 ImportPane::documentsToSend() const
{
    if (!m_documents->plan()) {
        return 0;
    }
    return std::ranges::count_if(m_documents->plan()->items,
                                 [](const PlanItem &item) { return !item.isKeptBack(); });
}

QString ImportPane::termsText() const
{
    if (m_stage != Stage::Planned) {
        return {};
    }
    const ImportPlan &plan = *m_documents->plan();
    const auto limits = m_limits.constFind(importQuotaClass(*plan.file->subject()));
    const ImportForecast forecast =
        forecastOf(plan, limits == m_limits.cend() ? std::nullopt : std::optional(*limits));
    if (forecast.toSend == 0) {
        return tr("None of the documents can be sent with this connection.");
    }
    const QStringList lines { tr("%n document(s) would be sent.", nullptr,
                                 static_cast<int>(documentsToSend()))
                                  + u' ' + forecastText(forecast),
                              planTermsSentence(plan) };
    return (lines + planNotes(plan)).join(u'\n');
}

QString ImportPane::resultText() const
{
    QString text = m_summary->countsText();
    if (m_summary->count(Outcome::Unknown) > 0) {
        text += u'\n'
            + tr("What became of %n document(s) is not known. Look for them in Smartup before you "
                 "send them again.",
                 nullptr, static_cast<int>(m_summary->count(Outcome::Unknown)));
    }
    if (!m_summary->strangers.isEmpty()) {
        text += u'\n'
            + tr("Smartup's answer names %n document(s) that were not sent.", nullptr,
                 static_cast<int>(m_summary->strangers.size()));
    }
    return text;
}

QString ImportPane::policyTarget() const
{
    const ImportPlan &plan = *m_documents->plan();
    const QString deciding = m_documentTable->currentIndex().data(ImportModel::RuleRole).toString();
    const QString rule = deciding.startsWith("code_kind="_L1)
        ? deciding
        : duplicateRule(*plan.file->type, plan.terms.policy);
    return u"settings/"_s + rule.section(u'=', 0, 0);
}

void ImportPane::refreshFilter()
{
    const ImportPlanPtr &plan = m_documents->plan();
    if (!plan) {
        return;
    }
    //: a number of documents: "All: 200", "Create: 163"
    const auto entryText = [](const QString &word, qint64 count) {
        return tr("%1: %2").arg(word, number(count));
    };
    QList<CountFilter::Entry> entries { { AllKey, entryText(tr("All"), plan->items.size()), {} } };
    if (m_documents->results().isEmpty()) {
        const auto counts = plan->counts();
        for (const Prediction prediction : AllPredictions) {
            entries.append({ predictionKey(prediction),
                             entryText(predictionName(prediction),
                                       counts[static_cast<std::size_t>(prediction)]),
                             outcomeIcon(predictedOutcome(prediction), palette()) });
        }
        if (const qint64 remarked = countRemarked(*plan); remarked > 0) {
            //: documents in which the checks before sending found something
            entries.append({ RemarksKey, entryText(tr("Look at"), remarked),
                             outcomeIcon(Outcome::Warning, palette()) });
        }
    } else {
        for (const Outcome outcome : AllOutcomes) {
            if (const qint64 count = m_documents->count(outcome); count > 0) {
                entries.append(
                    { outcomeKey(outcome),
                      //: documents whose result is not there yet
                      entryText(outcome == Outcome::Running ? tr("Waiting") : outcomeName(outcome),
                                count),
                      outcomeIcon(outcome, palette()) });
            }
        }
    }
    m_filter->setEntries(entries);
}

void ImportPane::applyFilter()
{
    const QString key = m_filter->chosen();
    ImportModel::Filter filter;
    if (m_documents->results().isEmpty()) {
        for (const Prediction prediction : AllPredictions) {
            if (predictionKey(prediction) == key) {
                filter.prediction = prediction;
            }
        }
        filter.isRemarked = key == RemarksKey;
    } else {
        filter.outcome = outcomeFromKey(key);
    }
    m_documents->setFilter(filter);
}

void ImportPane::refreshDetail()
{
    const QModelIndex current = m_documentTable->currentIndex();
    const QString reason = current.isValid()
        ? current.siblingAtColumn(ImportModel::ReasonColumn).data().toString()
        : QString();
    const QString rule = current.data(ImportModel::RuleTextRole).toString();
    m_detail->setText(
        rule.isEmpty() || rule == reason // a policy may be the whole reason
            ? reason
            //: %1 why something happens to a document, %2 what the settings say, both sentences
            : tr("%1 The integration settings decide it: %2").arg(reason, rule));
    m_detail->setToolTip(current.data(ImportModel::RuleRole).toString());
    m_openRule->setVisible(m_documents->plan() != nullptr && m_documents->plan()->file->type);
}

} // namespace smartup
