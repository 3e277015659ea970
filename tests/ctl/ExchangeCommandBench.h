#pragma once

#include "tests/ctl/CommandBench.h"

#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

/// An organisation of the sample company.
inline constexpr qint64 Tashkent = 101;

inline QString day(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

/// The program against a sandbox, and what its orders became.
class ExchangeCommandBench
{
protected:
    void open() { m_bench = std::make_unique<CommandBench>(); }
    void close() { m_bench.reset(); }

    [[nodiscard]] CommandBench::Ended exportOrders(const QStringList &further) const
    {
        return m_bench->run(
            QStringList { u"export"_s, u"order"_s, u"--from"_s, day(m_bench->today().addDays(-4)) }
            + further + m_bench->connection());
    }
    [[nodiscard]] qsizetype logged(const QString &outcome) const
    {
        return m_bench
            ->run({ u"log"_s, u"--json"_s, u"--subject=order"_s, u"--limit=100000"_s,
                    u"--outcome"_s, outcome })
            .out.count(u'\n');
    }

    std::unique_ptr<CommandBench> m_bench;
};

} // namespace smartup::testing
