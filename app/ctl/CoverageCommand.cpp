#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/exchange/CoverageStore.h"
#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/CoverageModel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostDays = 366;
/// So far back a day of the same weekday still says something about an empty one.
constexpr int DaysBefore = 8;

QString say(const char *text)
{
    return QCoreApplication::translate("CoverageCommand", text);
}

void addOptions(CommandLine &line)
{
    addConnectionOptions(line);
    line.addOptions({
        { u"days"_s, say(QT_TRANSLATE_NOOP("CoverageCommand", "So many days up to today.")), u"N"_s,
          u"30"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("CoverageCommand", "The same as JSON, day by day.")) },
    });
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("CoverageCommand",
                                "Smartup is not asked: the program keeps which days its exports "
                                "fetched. A sign stands for a day, today on the right:"));
    for (const CoverageState state :
         { CoverageState::Fetched, CoverageState::Unfinished, CoverageState::Suspicious,
           CoverageState::Gap, CoverageState::Leaving, CoverageState::Lost }) {
        text += u"\n  "_s + coverageSign(state) + u"  "_s + coverageStateName(state);
    }
    line.setApplicationDescription(text);
}

QJsonObject toJson(const Coverage &coverage, int days)
{
    QJsonArray list;
    for (const ExchangeSubject *subject : coveredSubjects()) {
        for (int back = days - 1; back >= 0; --back) {
            const QDate day = coverage.today().addDays(-back);
            QJsonObject object { { u"subject"_s, QString(subject->key) },
                                 { u"day"_s, day.toString(Qt::ISODate) },
                                 { u"state"_s,
                                   coverageStateKey(coverage.state(subject->key, day)) } };
            if (const FetchedDay *known = coverage.fetched(subject->key, day)) {
                object.insert(u"records"_s, known->rows);
                object.insert(u"fetched_at"_s, known->fetchedAt.toString(Qt::ISODate));
            }
            list.append(object);
        }
    }
    return { { u"days"_s, list } };
}

void printCalendar(const Coverage &coverage, int days)
{
    print(toSmartupDate(coverage.today().addDays(1 - days)) + u" – "_s
          + toSmartupDate(coverage.today()));
    for (const ExchangeSubject *subject : coveredSubjects()) {
        QString row = QString(subject->key).leftJustified(17);
        for (int back = days - 1; back >= 0; --back) {
            row += coverageSign(coverage.state(subject->key, coverage.today().addDays(-back)));
        }
        print(row);
    }
}

} // namespace

ExitCode runCoverage(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("CoverageCommand",
                                  "coverage takes options only: --days, --json and those of the "
                                  "connection; “%1” is none."))
                .arg(line.positionalArguments().constFirst()));
    }
    const std::optional<int> days = line.number(u"days"_s, 1, MostDays);
    if (!days) {
        return ExitCode::Usage;
    }
    const Result<Profile> profile = profileFromOptions(line);
    if (!profile) {
        return line.refuse(profile.error());
    }
    const SystemClock clock;
    const QDate today = serverDayOf(clock.now());
    const auto known =
        CoverageStore(dataFolder())
            .load(coverageScope(profile.value()), today.addDays(-*days - DaysBefore));
    if (!known) {
        printError(known.error());
        return ExitCode::Failed;
    }
    const Coverage coverage(today, known.value());
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(QJsonDocument(toJson(coverage, *days)).toJson()).trimmed());
    } else {
        printCalendar(coverage, *days);
    }
    return ExitCode::Done;
}

} // namespace smartup
