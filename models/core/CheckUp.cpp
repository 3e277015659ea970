#include "models/core/CheckUp.h"

#include "models/core/DataSize.h"
#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Area = CheckUpArea;
using State = CheckUpState;
using Chain = CheckUpFacts::Journal::Chain;

/// Less room than this is soon none: an import with its bodies takes some of it.
constexpr qint64 LittleRoom = 500LL * 1024 * 1024;
/// Times of documents are told by the minute, and Smartup's day by the hour.
constexpr qint64 SecondsOfClock = 120;
constexpr int TenthOfLimit = 10;
constexpr qsizetype MostRows = 100;
constexpr qsizetype LongestText = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("CheckUp", text);
}

QString counted(const char *text, qint64 count)
{
    const int number = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("CheckUp", text, nullptr, number);
}

CheckUpRow versionsRow(const CheckUpFacts::Versions &versions)
{
    return { Area::Versions,
             State::Good,
             say(QT_TRANSLATE_NOOP("CheckUp", "Version %1, with Qt %2 and SQLite %3, on %4."))
                 .arg(versions.program, versions.qt, versions.sqlite, versions.system),
             {} };
}

CheckUpRow chainRow(const CheckUpFacts::Journal &journal)
{
    CheckUpRow row { Area::Journal, State::Good, {}, {} };
    switch (journal.chain) {
    case Chain::Intact:
        row.text = say(QT_TRANSLATE_NOOP("CheckUp", "The log is unchanged since it was stored."));
        break;
    case Chain::TooLong:
        row.text = say(QT_TRANSLATE_NOOP(
            "CheckUp", "So far as there was time to look, the log is as it was stored."));
        row.remedy =
            say(QT_TRANSLATE_NOOP("CheckUp", "“smartupctl log verify” looks at all of it."));
        break;
    case Chain::None:
    case Chain::NotLookedAt:
        row.text =
            say(QT_TRANSLATE_NOOP("CheckUp", "Whether the log is as it was stored is not known."));
        break;
    case Chain::Broken:
        row.state = State::Bad;
        row.text =
            counted(QT_TRANSLATE_N_NOOP("CheckUp", "The log is not as it was stored: %n place(s)."),
                    journal.breaks);
        row.remedy = say(QT_TRANSLATE_NOOP(
            "CheckUp", "“smartupctl log verify” names them. Ask who works with the file."));
        break;
    }
    return row;
}

void addJournal(const CheckUpFacts::Journal &journal, QList<CheckUpRow> &rows)
{
    if (!journal.isThere) {
        rows.append({ Area::Journal,
                      State::Good,
                      say(QT_TRANSLATE_NOOP("CheckUp", "There is no log yet.")),
                      {} });
        return;
    }
    if (!journal.isUsable) {
        rows.append({ Area::Journal, State::Bad,
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "The log cannot be used by this version of "
                                            "the program, or it is damaged.")),
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "Start the desktop program: it says what is "
                                            "the matter, and saves what can be read.")) });
        return;
    }
    rows.append({ Area::Journal,
                  State::Good,
                  say(QT_TRANSLATE_NOOP("CheckUp",
                                        "The log takes %1 (structure %2); archives of months: %3."))
                      .arg(dataSizeText(journal.bytes), QString::number(journal.version),
                           QString::number(journal.archives)),
                  {} });
    rows.append(chainRow(journal));
    if (journal.freeBytes >= 0 && journal.freeBytes < LittleRoom) {
        rows.append({ Area::Journal, State::Bad,
                      say(QT_TRANSLATE_NOOP("CheckUp", "The disk of the log has only %1 left."))
                          .arg(dataSizeText(journal.freeBytes)),
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "Make room on the disk, or keep less in the log.")) });
    }
}

void addSettings(const CheckUpFacts::Settings &settings, QList<CheckUpRow> &rows)
{
    if (!settings.readAt.isValid()) {
        rows.append({ Area::Settings, State::Look,
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "The integration settings were not seen by any import "
                                            "of this log.")),
                      say(QT_TRANSLATE_NOOP("CheckUp", "Open the page of the settings.")) });
        return;
    }
    const QString seen = shownMoment(settings.readAt.toLocalTime());
    if (settings.warnings.isEmpty()) {
        rows.append({ Area::Settings,
                      State::Good,
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "The integration settings, as they were on %1, hold "
                                            "nothing to be warned of."))
                          .arg(seen),
                      {} });
    }
    for (const CheckUpFacts::Warning &warning : settings.warnings) {
        rows.append({ Area::Settings, State::Look, warning.text,
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "Look at the page of the settings; this is how they "
                                            "were on %1."))
                          .arg(seen),
                      warning.setting });
    }
}

void addOpen(const QList<CheckUpFacts::OpenDocuments> &open, QList<CheckUpRow> &rows)
{
    if (open.isEmpty()) {
        rows.append({ Area::OpenDocuments,
                      State::Good,
                      say(QT_TRANSLATE_NOOP("CheckUp", "No document of an import is open.")),
                      {} });
    }
    for (const CheckUpFacts::OpenDocuments &one : open) {
        rows.append({ Area::OpenDocuments, one.isForPerson ? State::Bad : State::Look,
                      say(QT_TRANSLATE_NOOP("CheckUp", "Open documents, %1: %2."))
                          .arg(one.state, QString::number(one.count)),
                      one.isForPerson ? say(QT_TRANSLATE_NOOP("CheckUp",
                                                              "Decide about them under “Needs "
                                                              "attention”."))
                                      : say(QT_TRANSLATE_NOOP("CheckUp",
                                                              "The program looks after them while "
                                                              "it runs.")) });
    }
}

CheckUpRow allowanceRow(const CheckUpFacts::Allowance &allowance)
{
    CheckUpRow row { Area::Allowance, State::Good, {}, {} };
    if (!allowance.left || !allowance.limit) {
        row.text = say(QT_TRANSLATE_NOOP("CheckUp",
                                         "%1: the server has not told today how many "
                                         "requests are left."))
                       .arg(allowance.name);
        return row;
    }
    row.text = say(QT_TRANSLATE_NOOP("CheckUp", "%1: %2 of %3 requests are left today."))
                   .arg(allowance.name, QString::number(*allowance.left),
                        QString::number(*allowance.limit));
    if (*allowance.left <= 0) {
        row.state = State::Bad;
        row.remedy = say(QT_TRANSLATE_NOOP("CheckUp", "Wait for midnight in Tashkent."));
    } else if (*allowance.left * TenthOfLimit < *allowance.limit) {
        row.state = State::Look;
        row.remedy = say(QT_TRANSLATE_NOOP("CheckUp", "Look which program sends so many."));
    }
    return row;
}

void addSchedules(const CheckUpFacts::Schedules &schedules, QList<CheckUpRow> &rows)
{
    rows.append({ Area::Schedules,
                  State::Good,
                  say(QT_TRANSLATE_NOOP("CheckUp", "Schedules: %1, of them paused: %2."))
                      .arg(QString::number(schedules.count), QString::number(schedules.paused)),
                  {} });
    if (schedules.failed > 0) {
        rows.append(
            { Area::Schedules, State::Bad,
              counted(QT_TRANSLATE_N_NOOP("CheckUp", "The last run of %n schedule(s) went wrong."),
                      schedules.failed),
              say(QT_TRANSLATE_NOOP("CheckUp", "Look at the run in the log.")) });
    }
    if (schedules.missed > 0) {
        rows.append({ Area::Schedules, State::Look,
                      counted(QT_TRANSLATE_N_NOOP("CheckUp",
                                                  "%n schedule(s) missed runs and wait for an "
                                                  "answer."),
                              schedules.missed),
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "Say under the schedules whether they are made up "
                                            "for.")) });
    }
}

void addCoverage(const CheckUpFacts::Coverage &coverage, QList<CheckUpRow> &rows)
{
    const auto add = [&rows](int days, State state, const char *text, const QString &remedy) {
        if (days > 0) {
            rows.append({ Area::Coverage, state, counted(text, days), remedy });
        }
    };
    const QString fetch = say(QT_TRANSLATE_NOOP("CheckUp", "Export the days that are missing."));
    add(coverage.leaving, State::Bad,
        QT_TRANSLATE_N_NOOP("CheckUp",
                            "%n day(s) were not exported, and Smartup soon tells them "
                            "no more."),
        fetch);
    add(coverage.gaps, State::Look, QT_TRANSLATE_N_NOOP("CheckUp", "%n day(s) were not exported."),
        fetch);
    add(coverage.lost, State::Look,
        QT_TRANSLATE_N_NOOP("CheckUp",
                            "%n day(s) were not exported, and Smartup tells them no "
                            "more."),
        {});
    add(coverage.suspicious, State::Look,
        QT_TRANSLATE_N_NOOP("CheckUp", "%n exported day(s) are suspiciously empty."),
        say(QT_TRANSLATE_NOOP("CheckUp", "Compare them with what Smartup shows.")));
    if (coverage.leaving + coverage.gaps + coverage.lost + coverage.suspicious == 0) {
        rows.append({ Area::Coverage,
                      State::Good,
                      say(QT_TRANSLATE_NOOP("CheckUp",
                                            "Of what is exported no day is missing in the last "
                                            "thirty days.")),
                      {} });
    }
}

CheckUpRow clockRow(qint64 seconds)
{
    if (std::llabs(seconds) <= SecondsOfClock) {
        return { Area::Clock,
                 State::Good,
                 say(QT_TRANSLATE_NOOP("CheckUp",
                                       "The clock of this computer goes with that of the server.")),
                 {} };
    }
    return { Area::Clock, State::Look,
             say(seconds > 0 ? QT_TRANSLATE_NOOP("CheckUp",
                                                 "The clock of this computer is %1 seconds ahead "
                                                 "of that of the server.")
                             : QT_TRANSLATE_NOOP("CheckUp",
                                                 "The clock of this computer is %1 seconds "
                                                 "behind that of the server."))
                 .arg(std::llabs(seconds)),
             say(QT_TRANSLATE_NOOP("CheckUp", "Let the computer set its clock by itself.")) };
}

/// What could not be asked is said, too.
CheckUpRow notKnown(Area area)
{
    return { area,
             State::Look,
             say(QT_TRANSLATE_NOOP("CheckUp", "Nothing could be found out about this.")),
             {} };
}

struct AreaRow
{
    Area area;
    const char *key;
    const char *name;
};

constexpr std::array<AreaRow, AllCheckUpAreas.size()> AreaRows { {
    { Area::Versions, "versions", QT_TRANSLATE_NOOP("CheckUp", "Versions") },
    { Area::Journal, "journal", QT_TRANSLATE_NOOP("CheckUp", "Log") },
    { Area::Settings, "settings", QT_TRANSLATE_NOOP("CheckUp", "Settings") },
    { Area::OpenDocuments, "open_documents", QT_TRANSLATE_NOOP("CheckUp", "Open documents") },
    { Area::Allowance, "allowance", QT_TRANSLATE_NOOP("CheckUp", "Allowance") },
    { Area::Schedules, "schedules", QT_TRANSLATE_NOOP("CheckUp", "Schedules") },
    { Area::Coverage, "coverage", QT_TRANSLATE_NOOP("CheckUp", "Coverage") },
    { Area::Clock, "clock", QT_TRANSLATE_NOOP("CheckUp", "Clock") },
} };

const AreaRow &rowOf(Area area)
{
    return *std::ranges::find(AreaRows, area, &AreaRow::area);
}

} // namespace

QString checkUpAreaKey(CheckUpArea area)
{
    return QLatin1StringView(rowOf(area).key);
}

QString checkUpAreaName(CheckUpArea area)
{
    return say(rowOf(area).name);
}

QString checkUpStateKey(CheckUpState state)
{
    switch (state) {
    case State::Good:
        return u"good"_s;
    case State::Look:
        return u"look"_s;
    case State::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

QString checkUpStateName(CheckUpState state)
{
    switch (state) {
    case State::Good:
        return say(QT_TRANSLATE_NOOP("CheckUp", "Good"));
    case State::Look:
        return say(QT_TRANSLATE_NOOP("CheckUp", "Look at it"));
    case State::Bad:
        return say(QT_TRANSLATE_NOOP("CheckUp", "Bad"));
    }
    Q_UNREACHABLE();
}

QList<CheckUpRow> checkUp(const CheckUpFacts &facts)
{
    QList<CheckUpRow> rows { versionsRow(facts.versions) };
    addJournal(facts.journal, rows);
    const auto add = [&rows](const auto &known, Area area, auto addKnown) {
        if (known) {
            addKnown(*known, rows);
        } else {
            rows.append(notKnown(area));
        }
    };
    add(facts.settings, Area::Settings, addSettings);
    add(facts.open, Area::OpenDocuments, addOpen);
    add(facts.allowance, Area::Allowance,
        [](const QList<CheckUpFacts::Allowance> &all, QList<CheckUpRow> &into) {
            std::ranges::transform(all, std::back_inserter(into), allowanceRow);
        });
    add(facts.schedules, Area::Schedules, addSchedules);
    add(facts.coverage, Area::Coverage, addCoverage);
    if (facts.clockSeconds) {
        rows.append(clockRow(*facts.clockSeconds));
    }
    return rows;
}

QString checkUpPlace(const CheckUpRow &row)
{
    switch (row.area) {
    case Area::Versions:
    case Area::Clock:
        return {};
    case Area::Journal:
        return u"log"_s;
    case Area::Settings:
        return row.setting.isEmpty() ? u"settings"_s : u"settings/"_s + row.setting;
    case Area::OpenDocuments:
        return u"exchange/attention"_s;
    case Area::Allowance:
        return u"exchange/allowance"_s;
    case Area::Schedules:
        return u"exchange/schedules"_s;
    case Area::Coverage:
        return u"exchange/coverage"_s;
    }
    Q_UNREACHABLE();
}

CheckUpState worstOf(const QList<CheckUpRow> &rows)
{
    State worst = State::Good;
    for (const CheckUpRow &row : rows) {
        worst = std::max(worst, row.state);
    }
    return worst;
}

QStringList checkUpText(const QList<CheckUpRow> &rows)
{
    QStringList lines;
    for (const CheckUpRow &row : rows) {
        lines.append(checkUpStateName(row.state) + u" · "_s + checkUpAreaName(row.area) + u" · "_s
                     + row.text);
        if (!row.remedy.isEmpty()) {
            lines.append(u"    "_s + row.remedy);
        }
    }
    return lines;
}

QJsonArray checkUpToJson(const QList<CheckUpRow> &rows)
{
    QJsonArray array;
    for (const CheckUpRow &row : rows) {
        array.append(QJsonObject { { u"area"_s, checkUpAreaKey(row.area) },
                                   { u"state"_s, checkUpStateKey(row.state) },
                                   { u"text"_s, row.text },
                                   { u"todo"_s, row.remedy } });
    }
    return array;
}

QByteArray checkUpJsonFile(const QList<CheckUpRow> &rows)
{
    return QJsonDocument(QJsonObject { { u"state"_s, checkUpStateKey(worstOf(rows)) },
                                       { u"findings"_s, checkUpToJson(rows) } })
        .toJson();
}

std::optional<QList<CheckUpRow>> checkUpFromJson(const QJsonArray &array)
{
    if (array.size() > MostRows) {
        return std::nullopt;
    }
    QList<CheckUpRow> rows;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto area =
            std::ranges::find(AllCheckUpAreas, object.value("area"_L1).toString(), checkUpAreaKey);
        const auto state = std::ranges::find(AllCheckUpStates, object.value("state"_L1).toString(),
                                             checkUpStateKey);
        if (area == AllCheckUpAreas.end() || state == AllCheckUpStates.end()) {
            return std::nullopt;
        }
        rows.append({ *area, *state, object.value("text"_L1).toString(),
                      object.value("todo"_L1).toString() });
        const CheckUpRow &row = rows.constLast();
        if (row.text.size() > LongestText || row.remedy.size() > LongestText) {
            return std::nullopt;
        }
    }
    return checkUpToJson(rows) == array ? std::optional(rows) : std::nullopt;
}

} // namespace smartup
