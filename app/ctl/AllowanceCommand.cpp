#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/StoredProfile.h"
#include "models/connection/AllowanceForecast.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AllowanceCommand", text);
}

void addOptions(CommandLine &line)
{
    addProfileOption(line);
    line.addOptions({
        { u"ceiling"_s,
          say(QT_TRANSLATE_NOOP("AllowanceCommand",
                                "Most requests of our own a day, as in frequent=300; 0 takes the "
                                "ceiling away.")),
          u"CLASS=N"_s },
        { u"reserve"_s,
          say(QT_TRANSLATE_NOOP("AllowanceCommand",
                                "Requests kept for finding out what became of doubtful imports.")),
          u"CLASS=N"_s },
        { u"share"_s,
          say(QT_TRANSLATE_NOOP(
              "AllowanceCommand",
              "Requests kept for what other programs send through this one, which "
              "a later version does.")),
          u"CLASS=N"_s },
        { u"lift"_s,
          say(QT_TRANSLATE_NOOP("AllowanceCommand",
                                "Ceiling and reserve do not hold for the rest of the day; the log "
                                "tells that they were lifted.")),
          u"CLASS"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("AllowanceCommand", "The same as JSON.")) },
    });
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("AllowanceCommand", "Classes of requests:"));
    for (const QuotaClass quotaClass : AllQuotaClasses) {
        text +=
            u"\n  "_s + quotaClassKey(quotaClass).leftJustified(14) + quotaClassName(quotaClass);
    }
    line.setApplicationDescription(text);
}

/// What the words want changed.
struct Change
{
    QuotaClass quotaClass = QuotaClass::Frequent;
    std::optional<qint64> ceiling;
    std::optional<qint64> reserve;
    std::optional<qint64> share;
    bool lifts = false;
};

/// nullopt when a word is not understood.
std::optional<QList<Change>> changesOf(const CommandLine &line)
{
    QList<Change> changes;
    for (const QString &option : { u"ceiling"_s, u"reserve"_s, u"share"_s, u"lift"_s }) {
        const QStringList values = line.values(option);
        for (const QString &value : values) {
            const auto quotaClass = quotaClassFromKey(value.section(u'=', 0, 0));
            bool isNumber = false;
            const qint64 number = value.section(u'=', 1).toLongLong(&isNumber);
            const bool isLift = option == "lift"_L1;
            if (!quotaClass || (!isLift && (!isNumber || number < 0))) {
                return std::nullopt;
            }
            Change change { *quotaClass, {}, {}, {}, isLift };
            if (option == "ceiling"_L1) {
                change.ceiling = number;
            } else if (option == "reserve"_L1) {
                change.reserve = number;
            } else if (option == "share"_L1) {
                change.share = number;
            }
            changes.append(change);
        }
    }
    return changes;
}

QTime timeOf(const AllowanceBook &book)
{
    return book.now.toTimeZone(serverTimeZone()).time();
}

QJsonObject toJson(const AllowanceBook &book)
{
    QJsonArray classes;
    for (const AllowanceDay &day : book.today) {
        const AllowanceForecast forecast = forecastAllowance(day, timeOf(book));
        QJsonObject row { { u"class"_s, quotaClassKey(day.quotaClass) },
                          { u"day"_s, day.day.toString(Qt::ISODate) },
                          { u"own"_s, day.ownTotal() },
                          { u"others"_s, day.foreignTotal() },
                          { u"ceiling"_s, day.rules.ceiling },
                          { u"reserve"_s, day.rules.reserve },
                          { u"share"_s, day.rules.share },
                          { u"lifted"_s, day.isLifted } };
        if (forecast.isKnown) {
            row.insert(u"limit"_s, *day.limit());
            row.insert(u"left"_s, forecast.left);
            row.insert(u"left_at_midnight"_s, forecast.leftAtMidnight);
        }
        if (forecast.spentAt) {
            row.insert(u"spent_at"_s, forecast.spentAt->toString(u"HH:mm"_s));
        }
        classes.append(row);
    }
    return { { u"profile"_s, book.profileId }, { u"classes"_s, classes } };
}

void printBook(const AllowanceBook &book)
{
    for (const AllowanceDay &day : book.today) {
        QStringList words { say(QT_TRANSLATE_NOOP("AllowanceCommand", "%1 own, %2 others"))
                                .arg(day.ownTotal())
                                .arg(day.foreignTotal()) };
        if (const auto limit = day.limit()) {
            words.append(say(QT_TRANSLATE_NOOP("AllowanceCommand", "%1 of %2 left"))
                             .arg(*day.left())
                             .arg(*limit));
        }
        if (day.rules.ceiling > 0) {
            words.append(
                say(QT_TRANSLATE_NOOP("AllowanceCommand", "ceiling %1")).arg(day.rules.ceiling));
        }
        words.append(
            say(QT_TRANSLATE_NOOP("AllowanceCommand", "reserve %1")).arg(day.rules.reserve));
        if (day.rules.share > 0) {
            words.append(say(QT_TRANSLATE_NOOP("AllowanceCommand", "share of others %1"))
                             .arg(day.rules.share));
        }
        if (day.isLifted) {
            words.append(say(QT_TRANSLATE_NOOP("AllowanceCommand", "lifted for today")));
        }
        print(quotaClassName(day.quotaClass) + u": "_s + words.join(u" · "_s));
        print(u"  "_s + forecastText(forecastAllowance(day, timeOf(book))));
    }
}

/// The book after what the words wanted was done; nullopt when the file could not be used.
std::optional<AllowanceBook>
readBook(CommandLog &log, const QString &profileId, const QList<Change> &changes)
{
    AllowanceLedger &ledger = log.allowance();
    std::optional<AllowanceBook> answer;
    bool isFirst = true;
    bool hasFailed = false;
    QObject::connect(&ledger, &AllowanceLedger::failed, &ledger, [&hasFailed] {
        hasFailed = true;
        QCoreApplication::exit();
    });
    QObject::connect(&ledger, &AllowanceLedger::bookRead, &ledger, [&](const AllowanceBook &book) {
        if (!isFirst || changes.isEmpty()) {
            answer = book;
            QCoreApplication::exit();
            return;
        }
        isFirst = false;
        QHash<QuotaClass, AllowanceRules> rules;
        for (const Change &change : changes) {
            if (change.lifts) {
                ledger.lift(profileId, change.quotaClass);
                continue;
            }
            if (!rules.contains(change.quotaClass)) {
                rules.insert(change.quotaClass, book.of(change.quotaClass).rules);
            }
            AllowanceRules &changed = rules[change.quotaClass];
            changed.ceiling = change.ceiling.value_or(changed.ceiling);
            changed.reserve = change.reserve.value_or(changed.reserve);
            changed.share = change.share.value_or(changed.share);
        }
        for (auto each = rules.cbegin(); each != rules.cend(); ++each) {
            ledger.setRules(profileId, each.key(), each.value());
        }
        ledger.read(profileId);
    });
    ledger.read(profileId);
    QCoreApplication::exec();
    return hasFailed ? std::nullopt : answer;
}

} // namespace

ExitCode runAllowance(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const std::optional<QList<Change>> changes = changesOf(line);
    if (!changes || !line.positionalArguments().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "AllowanceCommand", "A class is named as in frequent=300, or --lift frequent.")));
    }
    const Result<Profile> profile = storedProfileOf(line);
    if (!profile) {
        return line.refuse(profile.error());
    }
    const SystemClock clock;
    CommandLog log(clock);
    const std::optional<AllowanceBook> book = readBook(log, profile.value().id, *changes);
    if (!book) {
        return ExitCode::Failed;
    }
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(QJsonDocument(toJson(*book)).toJson()).trimmed());
    } else {
        printBook(*book);
    }
    return ExitCode::Done;
}

} // namespace smartup
