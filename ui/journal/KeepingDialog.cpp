#include "ui/journal/KeepingDialog.h"

#include "models/core/DataSize.h"
#include "models/core/VisibleText.h"
#include "models/journal/RetentionText.h"
#include "ui/shell/GrowToTexts.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BarSteps = 1000;
constexpr int TableLines = 9;
constexpr int TableLetters = 90;

enum Column { Month, Lines, TroubleLines, Bodies, Bytes, ColumnCount };

QTableWidgetItem *figure(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

KeepingDialog::KeepingDialog(QWidget *parent)
    : QDialog(parent)
    , m_what(makeSentenceLabel(u"keeping/what"_s, this))
    , m_bar(new QProgressBar(this))
    , m_summary(makeSentenceLabel(u"keeping/summary"_s, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_problem(makeSentenceLabel(u"keeping/problem"_s, this))
    , m_look(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"keepingDialog"_s);
    m_bar->setObjectName(u"keeping/progress"_s);
    m_look->setObjectName(u"keeping/look"_s);
    m_run->setObjectName(u"keeping/run"_s);
    m_save->setObjectName(u"keeping/save"_s);
    m_close->setObjectName(u"keeping/close"_s);
    m_save->setDefault(true);
    m_look->setAutoDefault(false);
    m_run->setAutoDefault(false); // nothing goes because somebody pressed Enter
    makeTable();

    auto *form = new QFormLayout;
    makeForm(*form);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addLayout(form);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_summary, m_bar, m_table, m_problem, buttons }) {
        layout->addWidget(widget);
    }
    connect(m_look, &QPushButton::clicked, this, &KeepingDialog::lookOrCancel);
    connect(m_run, &QPushButton::clicked, this, &KeepingDialog::runOrCancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saveWanted(policy()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &KeepingDialog::reject);
    retranslate();
}

/// A setting that is on or off is a tick, every other one a number.
void KeepingDialog::makeForm(QFormLayout &form)
{
    for (const RetentionSetting &setting : retentionSettings()) {
        const QString name = u"keeping/"_s + setting.key;
        if (setting.most == 1) {
            auto *box = new QCheckBox(this);
            box->setObjectName(name);
            connect(box, &QCheckBox::toggled, this, &KeepingDialog::edited);
            form.addRow(box);
            m_ticks.append({ setting.member, box });
            continue;
        }
        Row row { setting.member, new QLabel(this), new QSpinBox(this),
                  makeSentenceLabel(name + u"/problem"_s, this) };
        row.number->setObjectName(name);
        row.number->setRange(0, setting.most);
        row.label->setBuddy(row.number);
        auto *field = new QVBoxLayout;
        field->addWidget(row.number, 0, Qt::AlignLeft);
        field->addWidget(row.problem);
        form.addRow(row.label, field);
        connect(row.number, &QSpinBox::valueChanged, this, &KeepingDialog::edited);
        m_rows.append(row);
    }
}

void KeepingDialog::makeTable()
{
    m_table->setObjectName(u"keeping/months"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumSize(fontMetrics().averageCharWidth() * TableLetters,
                            fontMetrics().height() * TableLines);
}

void KeepingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void KeepingDialog::retranslate()
{
    setWindowTitle(tr("What the log keeps"));
    m_what->setText(
        tr("What is older than these numbers of days goes: first requests and answers, "
           "later the lines themselves. What went wrong is what was refused, not sent or "
           "unknown, or warned of. Pinned calls and documents whose import has not found "
           "its end always stay."));
    m_isFilling = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.number->setSpecialValueText(tr("for ever"));
        if (row.member == &RetentionPolicy::bodyDays) {
            row.label->setText(tr("Days for requests and answers where all went well"));
        } else if (row.member == &RetentionPolicy::troubleBodyDays) {
            row.label->setText(tr("Days for requests and answers where something went wrong"));
        } else if (row.member == &RetentionPolicy::rowDays) {
            row.label->setText(tr("Days for lines where all went well"));
        } else if (row.member == &RetentionPolicy::troubleRowDays) {
            row.label->setText(tr("Days for lines where something went wrong"));
        } else {
            row.label->setText(tr("Megabytes that the log may have; the oldest goes earlier then"));
            row.number->setSpecialValueText(tr("any size"));
        }
    }
    for (const Tick &tick : std::as_const(m_ticks)) {
        tick.box->setText(tick.member == &RetentionPolicy::archives
                              ? tr("Write each month into an archive before anything of it goes")
                              : tr("The program sees to it by itself, once a day"));
    }
    m_isFilling = false;
    m_table->setAccessibleName(tr("What would go, by month"));
    m_table->setHorizontalHeaderLabels({ tr("Month"), tr("Lines, all went well"),
                                         tr("Lines, something went wrong"),
                                         tr("Further requests and answers"), tr("About") });
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
    refresh();
}

RetentionPolicy KeepingDialog::policy() const
{
    RetentionPolicy policy = m_kept.value_or(RetentionPolicy());
    for (const Row &row : m_rows) {
        policy.*row.member = row.number->value();
    }
    for (const Tick &tick : m_ticks) {
        policy.*tick.member = tick.box->isChecked() ? 1 : 0;
    }
    return policy;
}

void KeepingDialog::setPolicy(const RetentionPolicy &policy)
{
    m_isFilling = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.number->setValue(policy.*row.member);
    }
    for (const Tick &tick : std::as_const(m_ticks)) {
        tick.box->setChecked(policy.*tick.member != 0);
    }
    m_isFilling = false;
    m_kept = policy;
    lookOrCancel();
}

void KeepingDialog::setSaved(const RetentionPolicy &policy)
{
    m_kept = policy;
    m_failure.reset();
    refresh();
    if (m_isLeaving) {
        reject();
    }
}

bool KeepingDialog::isDirty() const
{
    return m_kept && policy() != *m_kept;
}

bool KeepingDialog::isRunning() const
{
    return m_stage == Stage::Running || m_stage == Stage::Stopping;
}

void KeepingDialog::edited()
{
    if (m_isFilling) {
        return;
    }
    m_failure.reset();
    if (m_stage == Stage::Looking) {
        Q_EMIT lookCancelled();
    }
    m_stage = Stage::Unknown; // what is shown was of other numbers
    refresh();
}

void KeepingDialog::lookOrCancel()
{
    m_failure.reset();
    m_of = 0;
    if (m_stage == Stage::Looking) {
        m_stage = Stage::Unknown;
        Q_EMIT lookCancelled();
    } else {
        m_stage = Stage::Looking;
        Q_EMIT lookWanted(policy());
    }
    refresh();
}

void KeepingDialog::runOrCancel()
{
    m_failure.reset();
    if (m_stage == Stage::Running) {
        m_stage = Stage::Stopping;
        Q_EMIT runCancelled();
    } else {
        m_stage = Stage::Running;
        m_report = {};
        m_archiving.reset();
        Q_EMIT runWanted();
    }
    refresh();
}

void KeepingDialog::setProgress(qint64 done, qint64 of)
{
    m_done = done;
    m_of = of;
    showStage();
}

void KeepingDialog::setPreview(const RetentionPreview &preview)
{
    if (m_stage == Stage::Looking) {
        m_preview = preview;
        m_stage = Stage::Looked;
        refresh();
    }
}

void KeepingDialog::setFailed(const Error &error)
{
    m_failure = error;
    m_isLeaving = false;
    if (m_stage == Stage::Looking || isRunning()) {
        m_stage = Stage::Unknown;
    }
    refresh();
}

void KeepingDialog::setArchiving(QDate month)
{
    m_archiving = month;
    showStage();
}

void KeepingDialog::setRunning(const RetentionReport &soFar)
{
    m_report = soFar;
    m_archiving.reset();
    showStage();
}

void KeepingDialog::setTrouble(const Error &error)
{
    if (isRunning()) {
        m_failure = error;
        refresh();
    }
}

void KeepingDialog::setRun(const RetentionReport &report)
{
    if (isRunning()) { // else it was the run of the day
        m_report = report;
        m_stage = Stage::Ran;
        refresh();
    }
}

void KeepingDialog::refresh()
{
    const QList<RetentionProblem> problems = retentionProblems(policy());
    for (const Row &row : std::as_const(m_rows)) {
        const auto problem = std::ranges::find(problems, row.member, &RetentionProblem::member);
        row.problem->setText(problem == problems.end() ? QString() : problem->text);
        row.problem->setVisible(problem != problems.end());
        row.number->setEnabled(m_kept && !isRunning());
    }
    for (const Tick &tick : std::as_const(m_ticks)) {
        tick.box->setEnabled(m_kept && !isRunning());
    }
    m_save->setEnabled(isDirty() && problems.isEmpty() && !isRunning());
    m_look->setEnabled(m_kept && problems.isEmpty() && !isRunning());
    m_look->setText(m_stage == Stage::Looking ? tr("Cancel the preview") : tr("Preview"));
    // Only what was shown, and by what is in force.
    m_run->setEnabled(m_stage == Stage::Running
                      || (m_stage == Stage::Looked && !isDirty() && !m_preview.isEmpty()));
    m_run->setText(isRunning() ? tr("Stop") : tr("Take it away now"));
    m_problem->setText(m_failure
                           ? visibleLines(m_failure->text + u'\n' + m_failure->remedy).trimmed()
                           : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    showTable();
    showStage();
}

void KeepingDialog::showStage()
{
    m_bar->setVisible(m_stage == Stage::Looking || isRunning());
    const bool isCounted = m_stage == Stage::Looking && m_of > 0;
    m_bar->setRange(0, isCounted ? BarSteps : 0);
    if (isCounted) {
        m_bar->setValue(static_cast<int>(m_done * BarSteps / m_of));
    }
    m_summary->setText(stageText());
    growToTexts(this);
}

QString KeepingDialog::stageText() const
{
    switch (m_stage) {
    case Stage::Unknown:
        return m_kept ? tr("Press Preview to see what would go by these numbers.") : QString();
    case Stage::Looking:
        return m_of == 0
            ? tr("Reading the log…")
            : tr("%1 of %2 calls looked at").arg(QString::number(m_done), QString::number(m_of));
    case Stage::Looked: {
        QStringList sentences = retentionPreviewText(m_preview);
        if (isDirty() && !m_preview.isEmpty()) {
            sentences.append(tr("Save the numbers before it can be taken away."));
        }
        return sentences.join(u'\n');
    }
    case Stage::Running: {
        if (m_archiving) {
            return tr("The archive of %1 is being made…").arg(monthKey(*m_archiving));
        }
        const int lines =
            static_cast<int>(std::min<qint64>(m_report.documents, std::numeric_limits<int>::max()));
        return tr("It is being taken away: %n line(s) so far. Closing this form does not stop it.",
                  nullptr, lines);
    }
    case Stage::Stopping:
        return tr("Stopping…");
    case Stage::Ran: {
        QStringList sentences = retentionReportText(m_report);
        if (!m_report.isFinished) {
            sentences.append(
                tr("It was stopped: what has gone is gone, and the rest goes the next time."));
        }
        return sentences.join(u'\n');
    }
    }
    Q_UNREACHABLE();
}

void KeepingDialog::showTable()
{
    const bool isShown = m_stage == Stage::Looked && !m_preview.byMonth.isEmpty();
    m_table->setVisible(isShown);
    m_table->setRowCount(isShown ? static_cast<int>(m_preview.byMonth.size()) : 0);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const RetentionMonth &month = m_preview.byMonth.at(i);
        m_table->setItem(i, Month, new QTableWidgetItem(monthKey(month.month)));
        m_table->setItem(i, Lines, figure(locale().toString(month.lines)));
        m_table->setItem(i, TroubleLines, figure(locale().toString(month.troubleLines)));
        m_table->setItem(i, Bodies, figure(locale().toString(month.bodies)));
        m_table->setItem(i, Bytes, figure(dataSizeText(month.bytes)));
    }
}

void KeepingDialog::reject()
{
    if (!isDirty()) {
        Q_EMIT lookCancelled();
        QDialog::reject();
    } else if (!m_question) {
        m_question = LeaveGuard::open(
            this,
            { tr("The numbers for the log are not saved yet."),
              m_save->isEnabled() ? tr("Save") : QString(), tr("Discard the changes") },
            [this] {
                m_isLeaving = true;
                Q_EMIT saveWanted(policy());
            },
            [this] {
                Q_EMIT lookCancelled();
                QDialog::reject();
            });
    }
}

} // namespace smartup
