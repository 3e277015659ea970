#include "ui/overview/OverviewPage.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "models/settings/SettingRules.h"
#include "ui/overview/OutcomeChart.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/PlainTip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Step = 8;

enum RunColumn { TimeColumn, WhatColumn, DocumentsColumn, OutcomeColumn, RunColumnCount };

QLabel *makeHeading(QWidget *parent)
{
    auto *heading = new QLabel(parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString quotaClassName(QuotaClass quotaClass)
{
    switch (quotaClass) {
    case QuotaClass::References:
        return OverviewPage::tr("Reference data");
    case QuotaClass::Infrequent:
        return OverviewPage::tr("Infrequently used documents");
    case QuotaClass::Frequent:
        return OverviewPage::tr("Frequently used documents");
    }
    Q_UNREACHABLE();
}

/// What somebody should look at, in words, and the page where it is mended.
struct Advice
{
    QString text;
    QString target;
};

QIcon connectionIcon(ConnectionState state, const QPalette &palette)
{
    switch (state) {
    case ConnectionState::None:
    case ConnectionState::Starting:
        return outcomeIcon(Outcome::Running, palette);
    case ConnectionState::PasswordNeeded:
        return outcomeIcon(Outcome::Warning, palette);
    case ConnectionState::Ready:
    case ConnectionState::Answering:
        return outcomeIcon(Outcome::Created, palette); // a tick
    case ConnectionState::Failing:
        return outcomeIcon(Outcome::Refused, palette);
    }
    Q_UNREACHABLE();
}

QString connectionSentence(ConnectionState state, const QString &login, const QString &reason)
{
    switch (state) {
    case ConnectionState::None:
        return {};
    case ConnectionState::Starting:
        return OverviewPage::tr("The sandbox is being started. The first time it makes up a sample "
                                "company, which takes a moment.");
    case ConnectionState::PasswordNeeded:
        return OverviewPage::tr("The password is not known yet.");
    case ConnectionState::Ready:
        return OverviewPage::tr("Ready as %1; nothing has been asked yet.").arg(login);
    case ConnectionState::Answering:
        return OverviewPage::tr("Smartup answers; signed in as %1.").arg(login);
    case ConnectionState::Failing:
        return reason.isEmpty() ? OverviewPage::tr("The last call failed.")
                                : OverviewPage::tr("The last call failed: %1").arg(reason);
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
{
    setObjectName(QStringLiteral("overview"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Step * 4);
    grid->setVerticalSpacing(Step * 3);
    grid->addWidget(makeConnectionPart(), 0, 0, 2, 1);
    grid->addWidget(makeDocumentsPart(), 0, 1);
    grid->addWidget(makeRunsPart(), 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    content()->addLayout(grid);
    m_beat.setSingleShot(true);
    m_beat.setInterval(std::chrono::milliseconds(500));
    connect(&m_beat, &QTimer::timeout, this, &OverviewPage::figuresWanted);
    retranslate();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::setProfile(const Profile &profile)
{
    if (profile.id != m_profile.id) {
        m_quota.clear();
        m_settings.reset();
    }
    m_profile = profile;
    showProfile();
    showConnectionState();
    showQuota();
    showWarnings();
}

void OverviewPage::setConnectionState(ConnectionState state, const QString &reason)
{
    m_connection = state;
    m_reason = reason;
    showConnectionState();
}

void OverviewPage::showConnectionState()
{
    const int size = fontMetrics().height();
    const QIcon icon = connectionIcon(m_connection, palette());
    m_connectionIcon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
    m_connectionState->setText(connectionSentence(m_connection, m_profile.login, m_reason));
    m_connectionIcon->setVisible(m_connection != ConnectionState::None);
    m_connectionState->setVisible(m_connection != ConnectionState::None);
}

void OverviewPage::noteAppended()
{
    if (isVisible() && !m_beat.isActive()) {
        m_beat.start();
    }
}

void OverviewPage::setQuota(const QuotaState &state)
{
    m_quota.insert(state.quotaClass, state);
    showQuota();
    showWarnings();
}

void OverviewPage::setSettings(const IntegrationSettings &settings)
{
    m_settings = settings;
    showWarnings();
}

void OverviewPage::setFigures(const OverviewFigures &figures)
{
    m_figures = figures;
    m_chart->setDays(figures.days);
    const bool isEmpty = std::ranges::all_of(
        figures.days, [](const DayFigures &day) { return day.documents == OutcomeCounts {}; });
    m_documents->setCurrentIndex(isEmpty ? 1 : 0);
    showRuns();
}

QWidget *OverviewPage::makeConnectionPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Step);

    m_connectionHeading = makeHeading(part);
    m_profileName = makeText(part);
    m_connectionIcon = new QLabel(part);
    m_connectionState = makeText(part);
    auto *state = new QHBoxLayout;
    state->addWidget(m_connectionIcon, 0, Qt::AlignTop);
    state->addWidget(m_connectionState, 1);
    layout->addWidget(m_connectionHeading);
    layout->addWidget(m_profileName);
    layout->addLayout(state);
    layout->addSpacing(Step * 2);

    m_quotaHeading = makeHeading(part);
    m_quotaEmpty = makeText(part);
    layout->addWidget(m_quotaHeading);
    layout->addWidget(m_quotaEmpty);
    for (const QuotaClass quotaClass :
         { QuotaClass::Frequent, QuotaClass::Infrequent, QuotaClass::References }) {
        Meter meter { makeText(part), new QProgressBar(part) };
        meter.bar->setTextVisible(false);
        meter.bar->setMaximumHeight(fontMetrics().height() / 2);
        meter.bar->setObjectName(QStringLiteral("overview/quota/") + quotaClassKey(quotaClass));
        layout->addWidget(meter.label);
        layout->addWidget(meter.bar);
        m_meters.insert(quotaClass, meter);
    }
    layout->addSpacing(Step * 2);

    m_warningsHeading = makeHeading(part);
    m_warningsEmpty = makeText(part);
    m_warnings = new QVBoxLayout;
    layout->addWidget(m_warningsHeading);
    layout->addWidget(m_warningsEmpty);
    layout->addLayout(m_warnings);
    layout->addSpacing(Step * 2);

    m_exportButton = new QPushButton(part);
    m_settingsButton = new QPushButton(part);
    m_logButton = new QPushButton(part);
    m_checkUpButton = new QPushButton(part);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Step);
    const std::pair<QPushButton *, const char *> steps[] = { { m_exportButton, "exchange" },
                                                             { m_settingsButton, "settings" },
                                                             { m_logButton, "log" },
                                                             { m_checkUpButton, "check-up" } };
    for (const auto &[button, target] : steps) {
        const QString place = QLatin1StringView(target);
        button->setObjectName(QStringLiteral("overview/open/") + place);
        connect(button, &QPushButton::clicked, this,
                [this, place] { Q_EMIT linkActivated(place); });
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addLayout(buttons);
    layout->addStretch(1);
    return part;
}

QWidget *OverviewPage::makeDocumentsPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Step);
    m_documentsHeading = makeHeading(part);
    m_chart = new OutcomeChart(part);
    m_nothingYet = makeText(part);
    m_nothingYet->setAlignment(Qt::AlignCenter);
    m_documents = new QStackedLayout;
    m_documents->addWidget(m_chart);
    m_documents->addWidget(m_nothingYet);
    m_documents->setCurrentIndex(1);
    layout->addWidget(m_documentsHeading);
    layout->addLayout(m_documents, 1);
    return part;
}

QWidget *OverviewPage::makeRunsPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Step);
    m_runsHeading = makeHeading(part);
    m_runs = new QTableWidget(0, RunColumnCount, part);
    m_runs->setObjectName(QStringLiteral("overview/runs"));
    m_runs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_runs->setShowGrid(false);
    m_runs->setWordWrap(false);
    m_runs->setTabKeyNavigation(false);
    m_runs->verticalHeader()->hide();
    m_runs->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_runs->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    connect(m_runs, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT linkActivated(QStringLiteral("log?run=") + m_figures.lastRuns.at(item->row()).uuid);
    });
    layout->addWidget(m_runsHeading);
    layout->addWidget(m_runs, 1);
    return part;
}

void OverviewPage::showProfile()
{
    const QString organisation =
        m_profile.organisationName.isEmpty() ? m_profile.name : m_profile.organisationName;
    m_profileName->setText(
        m_profile.id.isEmpty()
            ? tr("No connection is chosen.")
            //: connection name, environment word, organisation
            : tr("%1 (%2), %3")
                  .arg(m_profile.name, environmentName(m_profile.environment), organisation));
}

void OverviewPage::showQuota()
{
    m_quotaEmpty->setVisible(m_quota.isEmpty());
    for (auto meter = m_meters.cbegin(); meter != m_meters.cend(); ++meter) {
        const auto state = m_quota.constFind(meter.key());
        const bool isKnown = state != m_quota.cend();
        meter->label->setVisible(isKnown);
        meter->bar->setVisible(isKnown && state->limits.hasLimit);
        if (!isKnown) {
            continue;
        }
        const Limits &limits = state->limits;
        meter->label->setText(limits.hasLimit
                                  //: kind of data, requests used, requests allowed
                                  ? tr("%1: %2 of %3 requests used")
                                        .arg(quotaClassName(meter.key()),
                                             locale().toString(limits.used),
                                             locale().toString(limits.limit))
                                  : tr("%1: no limit").arg(quotaClassName(meter.key())));
        meter->bar->setRange(0, static_cast<int>(std::max<qint64>(limits.limit, 1)));
        meter->bar->setValue(static_cast<int>(limits.used));
        meter->bar->setAccessibleName(meter->label->text());
    }
}

void OverviewPage::showWarnings()
{
    QList<Advice> advice;
    const auto findings = m_settings ? adviseOnSettings(*m_settings) : QList<SettingFinding>();
    for (const SettingFinding &finding : findings) {
        advice.append({ finding.text,
                        QStringLiteral("settings/") + settingPageKey(settingPage(finding.ref)) });
    }
    for (const QuotaState &state : std::as_const(m_quota)) {
        if (state.limits.hasLimit && state.limits.left == 0) {
            advice.append({ tr("The daily allowance for “%1” is spent. It begins anew at midnight "
                               "in Tashkent.")
                                .arg(quotaClassName(state.quotaClass)),
                            QStringLiteral("log?outcome=refused") });
        }
    }
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_warningsEmpty->setVisible(advice.isEmpty());
    m_warningsEmpty->setText(m_settings ? tr("Nothing needs your attention.")
                                        : tr("The integration settings have not been read yet."));
    const int size = fontMetrics().height();
    for (const Advice &line : std::as_const(advice)) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        auto *icon = new QLabel(row);
        icon->setPixmap(outcomeIcon(Outcome::Warning, palette()).pixmap(size, size));
        auto *text = makeText(row);
        text->setText(line.text);
        auto *open = new QPushButton(tr("Show"), row);
        open->setObjectName(QStringLiteral("overview/show/") + line.target);
        open->setAccessibleDescription(line.text);
        connect(open, &QPushButton::clicked, this,
                [this, target = line.target] { Q_EMIT linkActivated(target); });
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addWidget(open, 0, Qt::AlignTop);
        m_warnings->addWidget(row);
    }
}

void OverviewPage::showRuns()
{
    // Without runs the place above says how to begin; an empty table would say nothing.
    m_runsHeading->setVisible(!m_figures.lastRuns.isEmpty());
    m_runs->setVisible(!m_figures.lastRuns.isEmpty());
    m_runs->setRowCount(static_cast<int>(m_figures.lastRuns.size()));
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        const RunRecord &run = m_figures.lastRuns.at(row);
        auto *time = new QTableWidgetItem(shownMoment(run.startedAt.toLocalTime()));
        auto *what = new QTableWidgetItem(callName(run.subject, run.verb));
        what->setToolTip(plainTip(visibleText(run.message)));
        auto *documents = new QTableWidgetItem(locale().toString(run.documents));
        documents->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *outcome =
            new QTableWidgetItem(outcomeIcon(run.outcome, palette()), outcomeName(run.outcome));
        outcome->setForeground(outcomeColour(run.outcome, palette()));
        m_runs->setItem(row, TimeColumn, time);
        m_runs->setItem(row, WhatColumn, what);
        m_runs->setItem(row, DocumentsColumn, documents);
        m_runs->setItem(row, OutcomeColumn, outcome);
    }
}

void OverviewPage::retranslate()
{
    m_connectionHeading->setText(tr("Connection"));
    m_quotaHeading->setText(tr("Daily request allowance"));
    m_quotaEmpty->setText(tr("Smartup tells the allowance with the first export of the day."));
    m_warningsHeading->setText(tr("Needs a look"));
    m_documentsHeading->setText(tr("Documents of the last 30 days"));
    m_nothingYet->setText(tr(
        "Nothing has been exchanged yet.\nBegin with an export: it changes nothing in Smartup."));
    m_runsHeading->setText(tr("Last runs"));
    //: column headings of the last runs
    m_runs->setHorizontalHeaderLabels(
        { tr("Started"), tr("What"), tr("Documents"), tr("Outcome") });
    m_runs->setAccessibleName(tr("Last runs"));
    m_exportButton->setText(tr("Exchange documents…"));
    m_settingsButton->setText(tr("Integration settings…"));
    m_logButton->setText(tr("Exchange log…"));
    m_checkUpButton->setText(tr("Check-up…"));
    showProfile();
    showConnectionState();
    showQuota();
    showWarnings();
    showRuns();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT figuresWanted();
}

} // namespace smartup
