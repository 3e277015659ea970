#include "models/exchange/KnownDocuments.h"

#include <algorithm>

namespace smartup {

void KnownDocuments::add(const KnownDocument &document)
{
    if (findSmartupId(document.smartupId) >= 0) {
        return; // of days that were told before
    }
    index(document);
    bool isNumber = false;
    const qint64 id = document.smartupId.toLongLong(&isNumber);
    if (isNumber) {
        m_highestId = std::max(m_highestId, id);
    }
}

void KnownDocuments::addHeard(const KnownDocument &document)
{
    if (findSmartupId(document.smartupId) < 0) {
        index(document);
    }
}

void KnownDocuments::addDoubt(const QString &filialCode,
                              const QString &externalId,
                              bool mayStillArrive)
{
    const std::pair key(filialCode, externalId);
    m_doubts.insert(key, mayStillArrive || m_doubts.value(key));
}

std::optional<bool> KnownDocuments::doubt(const QString &filialCode,
                                          const QString &externalId) const
{
    const auto found = m_doubts.constFind({ filialCode, externalId });
    return found == m_doubts.cend() ? std::nullopt : std::optional(*found);
}

void KnownDocuments::index(const KnownDocument &document)
{
    const qsizetype place = m_documents.size();
    m_documents.append(document);
    if (!document.externalId.isEmpty()) {
        m_byExternalId.insert(document.externalId, place);
    }
    if (!document.smartupId.isEmpty()) {
        m_bySmartupId.insert(document.smartupId, place);
    }
}

void KnownDocuments::addCoveredDays(QDate from, QDate to)
{
    m_coveredDays.append({ from, to });
}

bool KnownDocuments::covers(QDate day) const
{
    return day.isValid()
        && std::ranges::any_of(m_coveredDays, [day](const std::pair<QDate, QDate> &days) {
               return day >= days.first && day <= days.second;
           });
}

qsizetype KnownDocuments::findExternalId(const QString &filialCode, const QString &externalId) const
{
    const auto [first, last] = m_byExternalId.equal_range(externalId);
    const auto found = std::find_if(first, last, [this, &filialCode](qsizetype index) {
        const QString &known = m_documents.at(index).filialCode;
        return filialCode.isEmpty() || known.isEmpty() || known == filialCode;
    });
    return found == last ? -1 : *found;
}

qsizetype KnownDocuments::findSmartupId(const QString &smartupId) const
{
    return m_bySmartupId.value(smartupId, -1);
}

bool KnownDocuments::isOlderThanKnown(const QString &smartupId) const
{
    bool isNumber = false;
    const qint64 id = smartupId.toLongLong(&isNumber);
    return isNumber && id <= m_highestId;
}

} // namespace smartup
