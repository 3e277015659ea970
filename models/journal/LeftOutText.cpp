#include "models/journal/LeftOutText.h"

#include "models/core/VisibleText.h"
#include "models/journal/FilterFields.h"
#include "models/journal/LogPeriod.h"

#include <QCoreApplication>

namespace smartup {

namespace {

QStringList missingOutcomes(const JournalQuery &query)
{
    QStringList missing;
    for (const Outcome outcome : AllOutcomes) {
        if (!query.outcomes.contains(outcome)) {
            missing.append(outcomeName(outcome));
        }
    }
    return missing.size() < query.outcomes.size() ? missing : QStringList();
}

/// The period by its name, or as the line has it: `since:2026-11-01`.
QString periodName(const JournalQuery &one, FilterField field, const QDateTime &now)
{
    const bool isPeriod = one.from.isValid() || one.until.isValid();
    const std::optional<int> index = logPeriodOf(one.from, one.until, now.date());
    if (isPeriod && index) {
        return logPeriodName(logPeriods()[static_cast<std::size_t>(*index)]);
    }
    return filterFieldRow(field).write(one, now).join(u' ');
}

QStringList namesOf(const JournalQuery &one, FilterField field, const QDateTime &now)
{
    QStringList names;
    if (field == FilterField::Type) {
        for (const QString &subject : one.subjects) {
            names.append(subjectName(subject));
        }
        return names;
    }
    if (field == FilterField::Organisation) {
        return { visibleText(one.organisation) };
    }
    return { visibleText(periodName(one, field, now)) };
}

} // namespace

QString
leftOutText(const JournalQuery &query, const QList<FilterField> &fields, const QDateTime &now)
{
    QStringList names;
    for (const FilterField field : fields) {
        if (field == FilterField::Outcome) {
            names += missingOutcomes(query);
        }
        const QList<JournalQuery> left = leftOut(query, field);
        for (const JournalQuery &one : left) {
            names += namesOf(one, field, now);
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const int further = static_cast<int>(names.size()) - 1;
    return further == 0
        //: on a button of the filter: all but this; %1 = "Order", "Yesterday"
        ? QCoreApplication::translate("LeftOutText", "all but %1").arg(names.constFirst())
        //: on a button of the filter: neither this nor n others; %1 = "Order"
        : QCoreApplication::translate("LeftOutText", "all but %1 and %n more", nullptr, further)
              .arg(names.constFirst());
}

} // namespace smartup
