#include "ui/exchange/ImportPane.h"

#include "models/exchange/ImportRest.h"
#include "models/exchange/ImportShape.h"
#include "ui/exchange/ImportDocumentsView.h"
#include "ui/exchange/ImportFileBar.h"
#include "ui/exchange/ImportPlaceholder.h"
#include "ui/exchange/ImportSourceForm.h"
#include "ui/exchange/ImportTables.h"
#include "ui/exchange/ImportTexts.h"
#include "ui/exchange/RunProgress.h"
#include "ui/exchange/RunResult.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum BodyPage { PlaceholderPage, ProblemsPage, DocumentsPage, FolderPage };

/// The local file or folder that is dragged; empty when it is something else.
QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ImportPane::ImportPane(QWidget *parent)
    : ExchangePane(parent)
    , m_problems(new FileProblemModel(this))
    , m_files(new FolderFileModel(this))
    , m_source(new ImportSourceForm(this))
    , m_bar(new ImportFileBar(this))
    , m_body(new QStackedWidget(this))
    , m_placeholder(new ImportPlaceholder(this))
    , m_problemTable(makeProblemTable(m_problems, this))
    , m_documents(new ImportDocumentsView(this))
    , m_folderTable(makeFolderTable(m_files, this))
    , m_progress(new RunProgress(u"import"_s, this))
    , m_result(new RunResult(u"import"_s, this))
    , m_goOn(new QPushButton(icon(u"document-send"_s), {}, this))
    , m_another(new QPushButton(icon(u"document-open"_s), {}, this))
    , m_terms(makeSentenceLabel(u"import/terms"_s, this))
    , m_stopsAtRefusal(new QCheckBox(this))
    , m_mayWrite(new QPushButton(icon(u"network-connect"_s), {}, this))
    , m_again(new QPushButton(icon(u"view-refresh"_s), {}, this))
    , m_foresee(new QPushButton(icon(u"edit-find"_s), {}, this))
    , m_start(new QPushButton(icon(u"document-send"_s), {}, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(m_bar);
    for (QWidget *page : std::initializer_list<QWidget *> { m_placeholder, m_problemTable,
                                                            m_documents, m_folderTable }) {
        m_body->addWidget(page);
    }
    layout->addWidget(m_body, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    m_goOn->setObjectName(u"import/goOn"_s);
    m_result->addButton(m_goOn);
    m_another->setObjectName(u"import/another"_s);
    m_result->addButton(m_another);
    layout->addWidget(makeActions());

    connect(m_source, &ImportSourceForm::chosen, this, &ImportPane::readSource);
    connect(m_source, &ImportSourceForm::readingChanged, this, [this] {
        const bool isShown = m_file || m_stage == Stage::FolderListed;
        if (isShown && importSourceProblem(m_source->source()).isEmpty()) {
            readSource();
        }
    });
    connect(m_source, &ImportSourceForm::kindChanged, this, [this] {
        if (!isBusy()) {
            forget();
            setStage(Stage::NoFile);
        }
    });
    connect(m_bar, &ImportFileBar::notesToggled, this, &ImportPane::refreshBody);
    connect(m_bar, &ImportFileBar::probeWanted, this, [this] { Q_EMIT probeWanted(m_file); });
    connect(m_placeholder, &ImportPlaceholder::actionTriggered, this,
            &ImportPane::placeholderTriggered);
    connect(m_documents, &ImportDocumentsView::linkActivated, this, &ImportPane::linkActivated);
    connect(m_documents, &ImportDocumentsView::leftOutChanged, this, &ImportPane::refresh);
    connect(m_progress, &RunProgress::cancelRequested, this, &ImportPane::cancelRequested);
    connect(m_result, &RunResult::linkActivated, this, &ImportPane::linkActivated);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        const ImportPlanPtr plan = documents()->plan(); // who listens may put another in its place
        Q_EMIT restWanted(unsentFile(*plan, documents()->results()), plan->profile);
    });
    retranslate();
    setStage(Stage::NoFile);
}

QWidget *ImportPane::makeActions()
{
    m_again->setObjectName(u"import/again"_s);
    m_foresee->setObjectName(u"import/foresee"_s);
    m_start->setObjectName(u"import/start"_s);
    m_stopsAtRefusal->setObjectName(u"import/stopsAtRefusal"_s);
    m_mayWrite->setObjectName(u"import/mayWrite"_s);
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *terms = new QVBoxLayout;
    terms->addWidget(m_terms);
    terms->addWidget(m_mayWrite, 0, Qt::AlignLeft);
    terms->addWidget(m_stopsAtRefusal, 0, Qt::AlignLeft);
    row->addLayout(terms, 1);
    row->addWidget(m_again);
    row->addWidget(m_foresee);
    row->addWidget(m_start);
    connect(m_again, &QPushButton::clicked, this,
            [this] { isFolder() ? readSource() : preview(); });
    connect(m_stopsAtRefusal, &QCheckBox::toggled, this, &ImportPane::refresh);
    connect(m_mayWrite, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(u"connections/writing"_s); });
    connect(m_foresee, &QPushButton::clicked, this, &ImportPane::foresee);
    connect(m_start, &QPushButton::clicked, this, &ImportPane::start);
    connect(m_another, &QPushButton::clicked, this,
            [this] { isFolder() ? readSource() : m_source->chooseFile(); });
    return actions;
}

QString ImportPane::title() const
{
    return tr("Import", "tab");
}

ImportModel *ImportPane::documents() const
{
    return m_documents->model();
}

void ImportPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ExchangePane::changeEvent(event);
}

void ImportPane::retranslate()
{
    m_problemTable->setAccessibleName(tr("Problems and notes of the file"));
    m_folderTable->setAccessibleName(tr("Files of the folder"));
    m_foresee->setText(tr("See what would happen"));
    m_start->setText(tr("Start the import"));
    //: button beside the sentence that says why nothing can be sent: leads to the form of the connection
    m_mayWrite->setText(tr("Open the connection"));
    //: with the documents of an import that were not sent, because it was stopped
    m_goOn->setText(tr("Go on with the rest"));
    m_stopsAtRefusal->setText(tr("Stop at a refused document"));
    m_stopsAtRefusal->setToolTip(
        tr("Nothing further is sent after Smartup has refused a document. Documents leave in "
           "requests of 20 then; those that share a request with the refused one have reached "
           "Smartup."));
    m_progress->retranslate();
    m_result->retranslate();
    refresh();
}

void ImportPane::setProbing(bool isProbing)
{
    m_isProbing = isProbing;
    refresh();
}

void ImportPane::setConnected(bool isConnected, WriteBar bar)
{
    m_isConnected = isConnected;
    m_writeBar = bar;
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

AfterRefusal ImportPane::afterRefusal() const
{
    return m_stopsAtRefusal->isChecked() ? AfterRefusal::Stop : AfterRefusal::GoOn;
}

/// Of the import whose result is shown: was something of it not sent?
bool ImportPane::hasRest() const
{
    const ImportPlanPtr &plan = documents()->plan();
    return m_stage == Stage::Done && plan && !unsentPlaces(*plan, documents()->results()).isEmpty();
}

void ImportPane::openFile(const QString &path)
{
    if (!isBusy()) {
        const bool isDirectory = QFileInfo(path).isDir();
        m_source->setPath(isDirectory ? ImportSource::Kind::Folder : ImportSource::Kind::File,
                          path);
        readSource();
    }
}

/// What was read before means nothing any more.
void ImportPane::forget()
{
    m_file.reset();
    m_bar->setFile(nullptr);
    m_problems->setFile(nullptr);
    m_documents->setPlan(nullptr);
    m_files->setEntries({});
    m_summary.reset();
    m_folderSummary.reset();
}

void ImportPane::readSource()
{
    const ImportSource asked = m_source->source();
    if (isBusy()) {
        return;
    }
    if (const QString problem = importSourceProblem(asked); !problem.isEmpty()) {
        Q_EMIT failed({ ErrorOrigin::Program, problem, {}, {}, {} });
        return;
    }
    forget();
    setStage(Stage::Reading);
    switch (asked.kind) {
    case ImportSource::Kind::File:
        Q_EMIT fileChosen(asked.path, asked.subject, asked.encoding);
        return;
    case ImportSource::Kind::Folder:
        Q_EMIT folderChosen(asked.path);
        return;
    case ImportSource::Kind::Table:
        m_progress->begin(tr("Nothing has been sent yet."));
        m_progress->setSentence(readingText(asked.kind));
        Q_EMIT tableChosen(asked.database, asked.table, *subjectOfSource(asked));
        return;
    }
    Q_UNREACHABLE();
}

bool ImportPane::openDocuments(const ImportFilePtr &file)
{
    if (isBusy()) {
        return false;
    }
    m_source->setPath(ImportSource::Kind::File, {});
    forget();
    showFile(file);
    return true;
}

void ImportPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPane::dropEvent(QDropEvent *event)
{
    openFile(draggedPath(event->mimeData()));
    event->acceptProposedAction();
}

void ImportPane::showFile(const ImportFilePtr &file)
{
    m_file = file;
    m_bar->setFile(file);
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

void ImportPane::showNoFile()
{
    forget();
    setStage(Stage::NoFile);
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
    m_documents->chooseFirst();
}

void ImportPane::showNoPlan()
{
    if (!m_file) {
        showNoFile(); // cancelled while it was read
        return;
    }
    setStage(m_file->isUsable() ? Stage::FileRead : Stage::BadFile);
}

void ImportPane::showFolder(const QString &folder, const QList<FolderEntry> &entries)
{
    if (m_stage == Stage::Reading) {
        m_folder = folder;
        m_files->setEntries(entries);
        setStage(Stage::FolderListed);
    }
}

void ImportPane::foresee()
{
    const ImportSource asked = m_source->source();
    setStage(Stage::FolderAsking);
    m_progress->begin(tr("Nothing has been sent yet."));
    m_progress->setSentence(tr("Asking Smartup for its settings and for the documents it has."));
    Q_EMIT folderPreviewRequested(m_folder, m_files->readyNames(), asked.subject, asked.encoding);
}

void ImportPane::showForecast(const FolderFileForecast &forecast)
{
    m_files->setForecast(forecast);
    refresh();
}

void ImportPane::showForecastEnd()
{
    if (m_stage == Stage::FolderAsking) {
        setStage(Stage::FolderListed);
    }
}

void ImportPane::start()
{
    if (m_stage == Stage::FolderListed) {
        const ImportSource asked = m_source->source();
        setStage(Stage::FolderSending);
        m_progress->begin(tr("Cancel waits for the request under way and takes no further file; "
                             "what was sent by then stays in Smartup."));
        Q_EMIT folderRequested(m_folder, asked.subject, asked.encoding);
        return;
    }
    setStage(Stage::Sending);
    m_progress->begin(
        tr("Cancel waits for the request under way; what was sent by then stays in Smartup."));
    Q_EMIT sendRequested(m_documents->leftOut(), afterRefusal());
}

void ImportPane::showProgress(const ExchangeProgress &progress)
{
    if (m_stage == Stage::Sending || m_stage == Stage::FolderSending) {
        m_progress->setProgress(progress);
    }
}

void ImportPane::showResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    m_documents->setResults(places, results);
}

void ImportPane::showSummary(const ImportSummary &summary)
{
    m_summary = summary;
    setStage(Stage::Done);
}

void ImportPane::showFileTaken(const QString &name)
{
    m_folderFile = name;
    m_files->setTaken(name);
    refresh();
}

void ImportPane::showFileEnded(const FolderFileResult &result)
{
    m_folderFile.clear();
    m_files->setResult(result);
    refresh();
}

void ImportPane::showFolderSummary(const FolderImportSummary &summary)
{
    m_folderFile.clear();
    m_folderSummary = summary;
    setStage(Stage::FolderDone);
}

void ImportPane::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
}

void ImportPane::refresh()
{
    m_source->setChoosable(!isBusy());
    m_bar->setSentence(barSentence());
    m_bar->setProbeEnabled(m_isConnected && !isBusy() && !m_isProbing, m_writeBar);
    const bool isReadingTable =
        m_stage == Stage::Reading && m_source->source().kind == ImportSource::Kind::Table;
    m_progress->setVisible(isReadingTable || (isBusy() && m_stage != Stage::Reading));
    m_result->setVisible(m_stage == Stage::Done || m_stage == Stage::FolderDone);
    if (m_summary) {
        m_result->setResult(m_summary->outcome(), importResultText(*m_summary), m_summary->runUuid);
    } else if (m_folderSummary) {
        m_result->setResult(m_folderSummary->outcome(), folderResultText(*m_folderSummary),
                            m_folderSummary->runUuid);
    }
    m_goOn->setVisible(hasRest());
    m_goOn->setEnabled(m_isConnected);
    m_another->setText(isFolder() ? tr("Look into the folder again") : tr("Import another file"));
    const bool canStart = m_stage == Stage::Planned || m_stage == Stage::FolderListed;
    m_terms->setText(termsText());
    m_terms->setVisible(canStart);
    m_start->setVisible(canStart);
    m_stopsAtRefusal->setVisible(m_stage == Stage::Planned);
    const ImportPlanPtr &plan = m_documents->plan();
    const bool isAnything =
        isFolder() ? m_files->readyCount() > 0 : plan && documentsToSend(*plan) > 0;
    const WriteBar planBar = !isFolder() && plan
        ? importWriteBar(plan->profile, *plan->file->subject())
        : WriteBar::None;
    const WriteBar bar = m_writeBar == WriteBar::None ? planBar : m_writeBar;
    m_start->setEnabled(m_isConnected && isAnything && bar == WriteBar::None);
    m_start->setToolTip(writeBarText(bar));
    m_mayWrite->setVisible(canStart && m_isConnected && bar != WriteBar::None);
    m_again->setVisible(canStart);
    m_foresee->setVisible(m_stage == Stage::FolderListed);
    m_foresee->setEnabled(m_isConnected && m_files->readyCount() > 0);
    m_again->setText(isFolder() ? tr("Look again") : tr("Preview again"));
    m_documents->setResultShown(m_stage != Stage::Planned);
    refreshBody();
}

void ImportPane::refreshBody()
{
    const ImportSource::Kind kind = m_source->source().kind;
    m_placeholder->setTexts(importPlaceholderText(m_stage, kind, m_isConnected),
                            importPlaceholderAction(m_stage, kind, m_isConnected));
    if (isFolder()) {
        m_body->setCurrentIndex(FolderPage);
    } else if (m_stage == Stage::BadFile || m_bar->areNotesWanted()) {
        m_body->setCurrentIndex(ProblemsPage);
    } else {
        m_body->setCurrentIndex(m_documents->plan() ? DocumentsPage : PlaceholderPage);
    }
}

/// Instead of what the bar says of a file.
QString ImportPane::barSentence() const
{
    return m_stage == Stage::Reading ? readingText(m_source->source().kind)
                                     : folderProgressText(m_stage, *m_files, m_folderFile);
}

void ImportPane::placeholderTriggered()
{
    if (m_stage == Stage::FileRead && !m_isConnected) {
        Q_EMIT linkActivated(u"connections"_s);
    } else if (m_stage == Stage::FileRead) {
        preview();
    } else {
        m_source->chooseFile();
    }
}

QString ImportPane::termsText() const
{
    if (m_stage == Stage::FolderListed) {
        return folderTermsText(*m_files, m_isConnected, m_writeBar);
    }
    if (m_stage != Stage::Planned) {
        return {};
    }
    const auto limits = m_limits.constFind(importQuotaClass(*m_documents->plan()->file->subject()));
    return importTermsText(*m_documents->plan(),
                           limits == m_limits.cend() ? std::nullopt : std::optional(*limits),
                           afterRefusal());
}

} // namespace smartup
