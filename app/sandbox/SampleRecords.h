#pragma once

#include "app/sandbox/SampleDice.h"
#include "app/sandbox/SampleFigures.h"
#include "app/sandbox/SandboxStore.h"
#include "app/sandbox/StoredFields.h"

#include <QDate>

namespace smartup::sample {

/// Organisations, users and reference data of the sample company.
class SampleRecords
{
public:
    SampleRecords(SandboxStore &store, Dice &dice, QDate today);

    [[nodiscard]] SampleBook add();
    /// The places of the organisation without a code. Added when all else is there: the ids of the rest
    /// stay what they are.
    void addCodeless();

private:
    void addOrganisations();
    void addUsers();
    void addSimpleRecords();
    void addGoods();
    void addPersons();
    void addPerson(int number, bool isLegal, bool isSupplier, bool hasCode);
    void addBranch(const Branch &branch);
    /// Ids of the warehouses that documents speak of.
    std::vector<qint64> addPlaces(qint64 organisation, QLatin1StringView prefix);
    qint64 addRecord(QLatin1StringView entity,
                     qint64 organisation,
                     const QString &code,
                     const QString &name,
                     StoredFields fields = {});

    SandboxStore &m_store;
    Dice &m_dice;
    QDate m_today;
    QString m_made; ///< when the records were made: long before the documents
    SampleBook m_book;
};

} // namespace smartup::sample
