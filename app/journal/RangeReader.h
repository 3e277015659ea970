#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>

namespace smartup {

/// Reads the rows of a damaged table in the order of their ids. Where reading fails it goes on behind
/// the place, with steps that become longer the longer nothing can be read.
class RangeReader
{
public:
    /// `columns` without the id, which comes first.
    RangeReader(QSqlDatabase &connection,
                const QString &table,
                const QString &id,
                const QString &columns);

    using Take = std::function<void(const QSqlQuery &row)>;
    /// Every row with an id from `first` to `last` that can be read.
    void read(qint64 first, qint64 last, const Take &take);

    [[nodiscard]] bool hasSkipped() const { return m_hasSkipped; }

private:
    /// Reads on from `from`; answers the id of the last row that could be read, or `from - 1`.
    [[nodiscard]] qint64 readSome(qint64 from, qint64 last, const Take &take, bool &isEnd);

    QSqlQuery m_query;
    bool m_isPrepared = false;
    bool m_hasSkipped = false;
};

} // namespace smartup
