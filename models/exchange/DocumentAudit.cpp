#include "models/exchange/DocumentAudit.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours BetweenAudits {
    20
}; // a program that is started each morning audits then

bool isOfOrganisation(const QString &asked, const QString &row)
{
    return asked.isEmpty() || row.isEmpty() || asked == row;
}

} // namespace

DocumentAudit::DocumentAudit(const AuditedDays &days, const QSet<QString> &witnesses, QDate today)
    : m_answer(days.created)
    , m_witnesses(witnesses)
    , m_today(today)
{
    addRows(days.created.rows);
    addRows(days.modified);
}

/// What both answers show is one document, not two.
void DocumentAudit::addRows(const QList<FoundDocument> &rows)
{
    const QSet<QString> before = m_smartupIds;
    for (const FoundDocument &row : rows) {
        if (row.smartupId.isEmpty() || !before.contains(row.smartupId)) {
            m_byExternalId.insert(row.externalId, &row);
            m_smartupIds.insert(row.smartupId);
        }
    }
}

AuditFinding DocumentAudit::judge(const AuditedDocument &document) const
{
    if (!m_answer.isWhole) {
        return AuditFinding::NotProven;
    }
    const FoundDocument *found = nullptr;
    int copies = 0;
    const auto [first, last] = m_byExternalId.equal_range(document.externalId);
    for (auto each = first; each != last; ++each) {
        if (isOfOrganisation(document.filialCode, (*each)->filialCode)) {
            ++copies;
            found = *each;
        }
    }
    if (copies > 1) {
        return AuditFinding::Several;
    }
    if (copies == 0) {
        // Under another external id it is another document for whoever looks for it by that.
        const bool isRenamed =
            !document.smartupId.isEmpty() && m_smartupIds.contains(document.smartupId);
        return isRenamed       ? AuditFinding::Changed
            : covers(document) ? AuditFinding::Gone
                               : AuditFinding::NotProven;
    }
    const bool isSame = !document.content || isSameContent(*document.content, found->content);
    return isSame ? AuditFinding::Same : AuditFinding::Changed;
}

/// The same for all documents of a day and an organisation.
bool DocumentAudit::covers(const AuditedDocument &document) const
{
    const std::pair key(document.createdOn, document.filialCode);
    const auto known = m_covered.constFind(key);
    if (known != m_covered.cend()) {
        return *known;
    }
    const SoughtDocument sought {
        {}, document.filialCode, document.createdOn, document.createdOn, {}
    };
    const bool isCovered = isCovering(m_answer, sought, m_witnesses, m_today);
    m_covered.insert(key, isCovered);
    return isCovered;
}

std::pair<QDate, QDate> auditWindow(QDate today, int dayRange)
{
    return { today.addDays(1 - std::max(dayRange, 2)), today };
}

bool isAuditDue(const QDateTime &last, const QDateTime &now)
{
    return !last.isValid() || last > now
        || last.msecsTo(now) >= std::chrono::milliseconds(BetweenAudits).count();
}

void AuditSummary::add(AuditFinding finding)
{
    switch (finding) {
    case AuditFinding::Same:
        ++same;
        return;
    case AuditFinding::Changed:
        ++changed;
        return;
    case AuditFinding::Several:
        ++several;
        return;
    case AuditFinding::Gone:
        ++gone;
        return;
    case AuditFinding::NotProven:
        ++notProven;
        return;
    }
    Q_UNREACHABLE();
}

void AuditSummary::add(const AuditSummary &other)
{
    same += other.same;
    changed += other.changed;
    several += other.several;
    gone += other.gone;
    notProven += other.notProven;
    requests += other.requests;
    if (message.isEmpty()) {
        message = other.message;
    }
}

QString AuditSummary::countsText() const
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("DocumentAudit", text);
    };
    const std::array<std::pair<QString, qint64>, 5> all { {
        //: Documents that are in Smartup as they were sent
        { say(QT_TRANSLATE_NOOP("DocumentAudit", "Unchanged")), same },
        //: Documents that somebody has changed in Smartup since they were sent
        { say(QT_TRANSLATE_NOOP("DocumentAudit", "Changed in Smartup")), changed },
        //: Documents that are in Smartup more than once
        { say(QT_TRANSLATE_NOOP("DocumentAudit", "More than once")), several },
        //: Documents that are not in Smartup any more
        { say(QT_TRANSLATE_NOOP("DocumentAudit", "Not there any more")), gone },
        //: Documents of which an export proves nothing
        { say(QT_TRANSLATE_NOOP("DocumentAudit", "Cannot be told")), notProven },
    } };
    QStringList parts;
    for (const auto &[name, count] : all) {
        if (count > 0) {
            //: %1 words like "Unchanged", %2 a number of documents
            parts.append(say(QT_TRANSLATE_NOOP("DocumentAudit", "%1: %2")).arg(name).arg(count));
        }
    }
    return parts.isEmpty()
        ? say(QT_TRANSLATE_NOOP("DocumentAudit", "There was nothing to be compared."))
        : parts.join(u" · "_s);
}

} // namespace smartup
