#include "models/exchange/PlanDifferences.h"

#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace smartup {

DifferenceFinder::DifferenceFinder(ImportFilePtr file)
    : m_file(std::move(file))
{
    for (qsizetype place = 0; place < m_file->documents.size(); ++place) {
        const ImportDocument &document = m_file->documents.at(place);
        if (!document.externalId.isEmpty()) {
            m_byExternalId.insert(document.externalId, place);
        }
        if (!document.smartupId.isEmpty()) {
            m_bySmartupId.insert(document.smartupId, place);
        }
    }
}

void DifferenceFinder::take(const KnownDocument &there, QByteArrayView json)
{
    QSet<qsizetype> places;
    const auto note = [&places](const QMultiHash<QString, qsizetype> &all, const QString &id) {
        const auto [first, last] = all.equal_range(id);
        std::for_each(first, last, [&places](qsizetype place) { places.insert(place); });
    };
    note(m_byExternalId, there.externalId);
    note(m_bySmartupId, there.smartupId);
    for (const qsizetype place : std::as_const(places)) {
        if (!m_found.contains({ place, there.smartupId })) { // else it was told before
            compare(place, there, json);
        }
    }
}

void DifferenceFinder::compare(qsizetype place, const KnownDocument &there, QByteArrayView json)
{
    const QByteArray incoming = m_file->json(m_file->documents.at(place)).toByteArray();
    DocumentDifferences differences =
        differencesOf(documentTypeInfo(*m_file->type), json.toByteArray(), incoming);
    const qsizetype room = MostFieldsOfAll - m_kept;
    if (differences.fields.size() > room) {
        differences.fields.resize(room);
    }
    m_kept += differences.fields.size();
    m_found.insert({ place, there.smartupId }, differences);
}

std::shared_ptr<const PlanDifferences> DifferenceFinder::of(const ImportPlan &plan) const
{
    auto differences = std::make_shared<PlanDifferences>();
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        const qsizetype known = plan.items.at(place).known;
        const auto found = known < 0
            ? m_found.cend()
            : m_found.constFind({ place, plan.known->documents().at(known).smartupId });
        if (found != m_found.cend()) {
            differences->documents.insert(place, *found);
        }
    }
    return differences;
}

const DocumentDifferences *differencesAt(const ImportPlan &plan, qsizetype row)
{
    if (!plan.differences) {
        return nullptr;
    }
    const auto found = plan.differences->documents.constFind(row);
    return found == plan.differences->documents.cend() ? nullptr : &*found;
}

QString differencesText(const ImportPlan &plan, qsizetype row)
{
    if (plan.items.at(row).known < 0) {
        return {};
    }
    const DocumentDifferences *found = differencesAt(plan, row);
    if (found == nullptr) {
        return QCoreApplication::translate(
            "PlanDifferences",
            "Smartup did not show what is in the existing document: nothing was compared.");
    }
    const int count = static_cast<int>(found->count);
    if (count == 0 && found->isWhole) {
        return QCoreApplication::translate(
            "PlanDifferences", "The existing document has all that the file says of it.");
    }
    QString text = QCoreApplication::translate(
        "PlanDifferences", "%n difference(s) between the existing document and the file.", nullptr,
        count);
    if (!found->isWhole) {
        text += u' '
            + QCoreApplication::translate("PlanDifferences",
                                          "The documents are too large to be compared to the end; "
                                          "there may be more differences.");
    }
    if (const int listed = static_cast<int>(found->fields.size()); listed < count) {
        text += u' '
            + QCoreApplication::translate("PlanDifferences", "%n of them are listed.", nullptr,
                                          listed);
    }
    return text;
}

} // namespace smartup
