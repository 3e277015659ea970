#pragma once

#include "models/journal/FilterExpression.h"
#include "models/journal/LineRemarks.h"
#include "models/journal/OriginKeys.h"

#include <QRandomGenerator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// Queries as nobody would write them, but as they may come from a link or a paste.
class FilterMaker
{
public:
    FilterMaker(quint32 seed, const QDateTime &now)
        : m_random(seed)
        , m_now(now)
    {
    }

    [[nodiscard]] JournalQuery query()
    {
        JournalQuery query;
        for (const Outcome outcome : AllOutcomes) {
            if (happens(4)) {
                query.outcomes.append(outcome);
            }
        }
        query.subjects = subjects();
        query.organisation = text();
        query.text = text();
        if (happens(3)) {
            query.from = moment();
        }
        if (happens(3)) {
            query.until = happens(2) && query.from.isValid() ? query.from.addDays(1) : moment();
        }
        query.runUuid = text();
        query.callId = happens(5) ? m_random.bounded(1, 1000000) : 0;
        query.numbers = texts();
        query.externalIds = texts();
        query.smartupIds = texts();
        query.anyOf = texts();
        query.client = text();
        query.warehouse = text();
        query.errorCode = text();
        query.message = text();
        query.statuses = texts();
        query.verbs = some<ApiVerb>(AllApiVerbs);
        query.origins = some<ErrorOrigin>(AllErrorOrigins);
        query.sum = sum();
        query.remarks = some<RemarkKind>(AllRemarkKinds);
        query.without = leftOut();
        return query;
    }

    /// Anything a keyboard can make.
    [[nodiscard]] QString noise()
    {
        static const QStringList Bits { u"outcome:"_s, u"type:"_s,   u"-"_s,      u"\""_s,
                                        u","_s,        u" "_s,       u":"_s,      u"\\"_s,
                                        u"*"_s,        u"клиент:"_s, u"sum:>"_s,  u"refused"_s,
                                        u"1C"_s,       u"\n"_s,      u"since:"_s, u"2026-11-24"_s,
                                        u"."_s,        u"x"_s,       u"—"_s,      u"number:"_s,
                                        u"-text:"_s,   u"order"_s,   u"run:"_s,   u"-тип:"_s };
        QString result;
        for (int i = m_random.bounded(12); i > 0; --i) {
            result += Bits.at(m_random.bounded(static_cast<int>(Bits.size())));
        }
        return result;
    }

private:
    [[nodiscard]] bool happens(int oneIn) { return m_random.bounded(oneIn) == 0; }
    [[nodiscard]] QString word()
    {
        static const QString Letters = u"abЯшo‘:,\"\\*- .<>=@#/\t\n%?"_s;
        QString result;
        for (int i = m_random.bounded(1, 9); i > 0; --i) {
            result += Letters.at(m_random.bounded(static_cast<int>(Letters.size())));
        }
        return result;
    }
    [[nodiscard]] QString text() { return happens(3) ? word() : QString(); }
    [[nodiscard]] QStringList texts()
    {
        QStringList result;
        for (int i = happens(3) ? m_random.bounded(1, 4) : 0; i > 0; --i) {
            result.append(word());
        }
        result.removeDuplicates();
        return result;
    }
    [[nodiscard]] QStringList subjects()
    {
        QStringList result = texts();
        if (happens(3)) {
            result.append(u"order"_s);
        }
        return result;
    }
    /// One field each, in the order of the fields.
    [[nodiscard]] QList<JournalQuery> leftOut()
    {
        const QDateTime day = m_now.addDays(-m_random.bounded(50)).date().startOfDay();
        const QList<JournalQuery> all {
            { .subjects = subjects() },
            { .organisation = text() },
            { .numbers = texts() },
            { .externalIds = texts() },
            { .smartupIds = texts() },
            { .anyOf = texts() },
            { .client = text() },
            { .client = text() + u"2"_s },
            { .warehouse = text() },
            { .sum = sum() },
            { .statuses = texts() },
            { .errorCode = text() },
            { .message = text() },
            { .verbs = some<ApiVerb>(AllApiVerbs) },
            { .origins = some<ErrorOrigin>(AllErrorOrigins) },
            { .from = moment() },
            { .until = moment() },
            { .from = day, .until = day.date().addDays(1).startOfDay() },
            { .runUuid = text() },
            { .callId = m_random.bounded(2) },
            { .remarks = some<RemarkKind>(AllRemarkKinds) },
            { .text = text() },
        };
        QList<JournalQuery> result;
        for (const JournalQuery &one : all) {
            if (!one.isEmpty() && happens(4)) {
                result.append(one);
            }
        }
        return result;
    }
    [[nodiscard]] QDateTime moment()
    {
        const QDateTime any = m_now.addMSecs(m_random.bounded(-1000000000, 1000000000));
        return happens(2) ? any.date().startOfDay() : any;
    }
    template <typename Value, typename All>
    [[nodiscard]] QList<Value> some(const All &all)
    {
        QList<Value> result;
        for (const Value value : all) {
            if (happens(8)) {
                result.append(value);
            }
        }
        return result;
    }
    [[nodiscard]] SumRange sum()
    {
        SumRange sum;
        if (happens(4)) {
            sum.from = QString::number(m_random.bounded(1000));
            sum.includesFrom = happens(2);
        }
        if (happens(4)) {
            sum.to = QString::number(m_random.bounded(1000)) + u".5"_s;
            sum.includesTo = happens(2);
        }
        return sum;
    }

    QRandomGenerator m_random;
    QDateTime m_now;
};

} // namespace smartup
