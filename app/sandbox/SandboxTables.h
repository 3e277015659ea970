#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

#include <memory>

namespace smartup {

/// The tables of a sandbox, read beside it with SQL of its own (resources/sql/sandbox.sql): whoever
/// checks a client or the sandbox against them owes nothing to the code of either. Read-only; sees
/// what is committed. Lives on one thread.
class SandboxTables
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SandboxTables>> open(const QString &file);
    SandboxTables(const SandboxTables &) = delete;
    SandboxTables &operator=(const SandboxTables &) = delete;
    ~SandboxTables();

    [[nodiscard]] Result<qint64> organisations() const;
    /// The settings form as it is stored: code_kind, order_statuses, duplicates …
    [[nodiscard]] Result<QJsonObject> settings(qint64 organisation) const;

    /// Orders with one of these statuses and a date within these days, both included.
    struct OrderRange
    {
        qint64 organisation = 0;
        QStringList statuses;
        QDate from;
        QDate to;
    };
    /// `deal_id status`, sorted.
    [[nodiscard]] Result<QStringList> orders(const OrderRange &range) const;
    /// `deal_id code` of every line, sorted; the code is the local one of the goods, or nothing.
    [[nodiscard]] Result<QStringList> localCodesOfLines(const OrderRange &range) const;
    /// Whatever their status and date.
    [[nodiscard]] Result<qint64> orderCount(qint64 organisation) const;

    /// `file` is an import of orders, `{"order":[…]}`. How many orders of the table carry an external
    /// id of it …
    [[nodiscard]] Result<qint64> ordersOfFile(qint64 organisation, const QByteArray &file) const;
    /// … and how many of them also its note.
    [[nodiscard]] Result<qint64> ordersWithNoteOfFile(qint64 organisation,
                                                      const QByteArray &file) const;
    /// External ids of the file that the table has.
    [[nodiscard]] Result<QStringList> knownOrdersOfFile(qint64 organisation,
                                                        const QByteArray &file) const;

    /// Documents of a type, whatever their status; with a date within these days, both included, when
    /// days are given.
    [[nodiscard]] Result<qint64>
    documentCount(qint64 organisation, const QString &type, QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<qint64>
    documentsWithNote(qint64 organisation, const QString &type, const QString &note) const;

    /// Goods, or only those with a local code in this organisation.
    [[nodiscard]] Result<qint64> goods() const;
    [[nodiscard]] Result<qint64> goodsWithLocalCode(qint64 organisation) const;

private:
    explicit SandboxTables(const QString &file);
    [[nodiscard]] Result<QStringList> texts(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;

    QString m_connection;
};

} // namespace smartup
