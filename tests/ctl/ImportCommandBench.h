#pragma once

#include "tests/ctl/ExchangeCommandBench.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>

namespace smartup::testing {

/// Orders to import by `smartupctl`, and what counts them in the sandbox.
class ImportCommandBench : public ExchangeCommandBench
{
protected:
    /// Orders that the sample company takes; those of `known` are there already.
    [[nodiscard]] QList<QJsonObject> sampleOrders(int fresh, int known) const
    {
        // Orders 1 … 37 of the sample lie in this organisation, on the last five days.
        const auto exported =
            exportOrders({ u"--out"_s, m_bench->path(u"known.json"_s), u"--force"_s });
        if (exported.code != 0) {
            qWarning("%s", exported.said().constData());
        }
        QHash<QString, QJsonValue> moments;
        const QJsonArray rows = QJsonDocument::fromJson(m_bench->read(u"known.json"_s))
                                    .object()
                                    .value(u"order"_s)
                                    .toArray();
        for (const QJsonValue &row : rows) {
            moments.insert(row[u"external_id"_s].toString(), row[u"deal_time"_s]);
        }
        QList<QJsonObject> list =
            orders(known, m_bench->today()) + orders(fresh, m_bench->today(), u"NEW-"_s);
        for (QJsonObject &order : list) {
            const QString externalId = order.value(u"external_id"_s).toString();
            if (moments.contains(externalId)) {
                order.insert(u"deal_time"_s, moments.value(externalId));
            }
            order.insert(u"room_code"_s, u"TAS-R1"_s);
            order.insert(u"robot_code"_s, u"TAS-B1"_s);
            order.insert(u"sales_manager_code"_s, u"E001"_s);
            order.insert(u"person_code"_s, u"C0007"_s);
            QJsonArray lines = order.value(u"order_products"_s).toArray();
            QJsonObject line = lines.first().toObject();
            line.insert(u"warehouse_code"_s, u"TAS-W1"_s);
            line.insert(u"product_code"_s, u"P000501"_s);
            lines[0] = line;
            order.insert(u"order_products"_s, lines);
        }
        return list;
    }
    [[nodiscard]] QString orderFileOf(const QList<QJsonObject> &orders) const
    {
        return m_bench->write(u"orders-to-import.json"_s, orderFile(orders));
    }
    [[nodiscard]] QStringList importWords(const QString &file,
                                          const QStringList &further = {}) const
    {
        return QStringList { u"import"_s, u"order"_s, file } + further + m_bench->connection();
    }
    [[nodiscard]] qint64 orderCount() const
    {
        const auto count = m_bench->tables->orderCount(Tashkent);
        return count ? count.value() : -1;
    }
    /// A file that nobody has touched for an hour: a folder's import takes it at once.
    void putLongAgo(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_bench->write(name, bytes));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                 QFileDevice::FileModificationTime));
    }
    /// Of a connection that has imported an order, none is sent ahead any more.
    void importFirst() const
    {
        QList<QJsonObject> first = sampleOrders(1, 0);
        first[0].insert(u"external_id"_s, u"FIRST-1"_s);
        QCOMPARE(m_bench->run(importWords(m_bench->write(u"first.json"_s, orderFile(first)))).code,
                 0);
    }
    void skipDuplicates() const
    {
        QCOMPARE(m_bench
                     ->run(QStringList { u"settings"_s, u"set"_s, u"duplicates.order=skip"_s }
                           + m_bench->connection())
                     .code,
                 0);
    }
};

} // namespace smartup::testing
