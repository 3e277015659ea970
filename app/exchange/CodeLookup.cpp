#include "app/exchange/CodeLookup.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "models/core/Clock.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes GoodFor { 10 };
/// A code that is not among them is asked for anew; one that was taken back meanwhile is refused by
/// Smartup itself.
constexpr std::chrono::hours GoodForUnattended { 24 };
/// Left for people and other programs of the company.
constexpr qint64 Reserve = 5;

qint64 reserveOf(const Limits &limits, bool isUnattended)
{
    return isUnattended ? std::max(Reserve, limits.limit / 2) : Reserve;
}

/// Which fields of an entity's rows tell codes of which space, besides the one that is asked for.
QList<std::pair<CodeSpace, QLatin1StringView>> fieldsOf(const ReferenceInfo &info, CodeSpace asked)
{
    QList<std::pair<CodeSpace, QLatin1StringView>> fields;
    for (const CodeSpaceInfo &space : codeSpaces()) {
        for (const CodeSource &source : space.sources) {
            if (source.entity == info.entity && (space.space == asked || space.isToldAlong)) {
                fields.append(
                    { space.space, source.field.isEmpty() ? info.codeField : source.field });
            }
        }
    }
    return fields;
}

struct CodeRows
{
    NamedCodes codes;
    qint64 count = 0;
};

Result<CodeRows> readCodes(const QByteArray &body, const ReferenceInfo &info, CodeSpace asked)
{
    CodeRows rows;
    const auto fields = fieldsOf(info, asked);
    const QByteArray root(info.exportRoot.data(), info.exportRoot.size());
    const auto take = [&rows, &fields](const ExportRow &row) {
        ++rows.count;
        for (const auto &[space, field] : fields) {
            rows.codes[space].insert(row.text(field).trimmed());
        }
        return true;
    };
    if (const Status read = forEachRow(body, root, take); !read) {
        return read.error();
    }
    for (QSet<QString> &codes : rows.codes) {
        codes.remove(QString());
    }
    return rows;
}

/// Adds what one answer told; true when something of `space` is new.
bool unite(NamedCodes &all, const NamedCodes &told, CodeSpace space)
{
    const qsizetype before = all.value(space).size();
    for (auto codes = told.cbegin(); codes != told.cend(); ++codes) {
        all[codes.key()].unite(codes.value());
    }
    return all.value(space).size() > before;
}

QString unchecked(CodeSpace space, const QString &why)
{
    //: %1 "Warehouses", %2 why, a sentence
    return QCoreApplication::translate("CodeLookup",
                                       "%1: whether Smartup has the codes was not checked. %2")
        .arg(codeSpaceName(space), why);
}

} // namespace

CodeLookup::CodeLookup(QObject *owner,
                       SmartupClient &client,
                       const SeenLimits &limits,
                       const Clock &clock)
    : m_owner(owner)
    , m_client(client)
    , m_limits(limits)
    , m_clock(clock)
{
}

QCoro::Task<Result<std::shared_ptr<const KnownCodes>>> CodeLookup::learn(CodeQuestion question,
                                                                         std::stop_token stop)
{
    m_calls = 0;
    auto known = std::make_shared<KnownCodes>();
    known->setBeyondReach(notLookedUpText(question.named));
    for (const CodeSpaceInfo &info : codeSpaces()) {
        const bool isNamed = !question.named.value(info.space).isEmpty();
        if (isNamed && !info.isToldAlong && !info.sources.empty()) {
            co_await learnSpace(info.space, question, known, stop);
        }
        if (stop.stop_requested()) {
            co_return Error {};
        }
    }
    co_return std::shared_ptr<const KnownCodes>(known);
}

QCoro::Task<> CodeLookup::learnSpace(CodeSpace space,
                                     CodeQuestion question,
                                     std::shared_ptr<KnownCodes> known,
                                     std::stop_token stop)
{
    if (question.isForSeveral && codeSpaceInfo(space).hasKinds) {
        known->setUntold(unchecked(
            space,
            QCoreApplication::translate("CodeLookup",
                                        "The documents go to several organisations, and each of "
                                        "them has its own kind of code.")));
        co_return;
    }
    if (!isAnswered(space, question)) {
        const Profile profile = m_client.profile();
        const Asked asked = co_await askSpace(profile, space, question, stop);
        if (!asked.why.isEmpty()) {
            known->setUntold(unchecked(space, asked.why));
            co_return;
        }
        m_told.insert(space, { {}, m_clock.steady(), profile, question.codeKind });
        for (auto codes = asked.codes.cbegin(); codes != asked.codes.cend(); ++codes) {
            m_told.insert(codes.key(),
                          { codes.value(), m_clock.steady(), profile, question.codeKind });
        }
    }
    tell(space, *known);
    for (const CodeSpaceInfo &along : codeSpaces()) {
        const bool isOfThis = along.isToldAlong
            && along.sources.front().entity == codeSpaceInfo(space).sources.front().entity;
        if (isOfThis && m_told.contains(along.space)) {
            tell(along.space, *known);
        }
    }
}

void CodeLookup::tell(CodeSpace space, KnownCodes &known) const
{
    const QSet<QString> codes = m_told.value(space).codes;
    for (const QString &code : codes) {
        known.add(space, code);
    }
    known.setTold(space);
}

bool CodeLookup::isAnswered(CodeSpace space, const CodeQuestion &question) const
{
    const auto told = m_told.constFind(space);
    const std::chrono::milliseconds goodFor =
        question.isUnattended ? std::chrono::milliseconds(GoodForUnattended) : GoodFor;
    return told != m_told.cend() && told->profile == m_client.profile()
        && told->codeKind == question.codeKind
        && certainlyPassed(told->at, m_clock.steady()) < goodFor
        && told->codes.contains(question.named.value(space));
}

/// One export after the other, until all codes are found.
QCoro::Task<CodeLookup::Asked>
CodeLookup::askSpace(Profile profile, CodeSpace space, CodeQuestion question, std::stop_token stop)
{
    Asked all;
    for (const CodeSource &source : codeSpaceInfo(space).sources) {
        const QSet<QString> found = all.codes.value(space);
        if (!found.isEmpty() && found.contains(question.named.value(space))) {
            break;
        }
        const Asked asked =
            co_await ask(profile, source.entity, space, question.isUnattended, stop);
        if (!asked.why.isEmpty()) {
            co_return asked;
        }
        unite(all.codes, asked.codes, space);
    }
    co_return all;
}

/// All records, page by page. A page without anything new ends it: a server may not know `offset`.
QCoro::Task<CodeLookup::Asked> CodeLookup::ask(Profile profile,
                                               ReferenceEntity entity,
                                               CodeSpace space,
                                               bool isUnattended,
                                               std::stop_token stop)
{
    const ReferenceInfo &info = referenceInfo(entity);
    const ExchangeSubject *subject = findExchangeSubject(ImportSubject(entity));
    const qint64 pageSize = subject == nullptr ? 0 : subject->pageSize;
    Asked all;
    ExportFilter filter;
    filter.filialCode = profile.filialCode;
    filter.limit = pageSize;
    bool isMore = true;
    while (isMore) {
        // What was counted since the last answer that told of it, and by the other program.
        const auto counting = m_client.requestsLeft(info.quotaClass);
        const std::optional<qint64> counted = co_await whileAlive(m_owner, counting);
        const Limits limits = m_limits.of(info.quotaClass);
        const qint64 left = std::min(limits.left, counted.value_or(limits.left));
        if (limits.hasLimit && left <= reserveOf(limits, isUnattended)) {
            const int requests = static_cast<int>(left);
            all.why = QCoreApplication::translate(
                "CodeLookup", "%n request(s) for reference data are left today.", nullptr,
                requests);
            co_return all;
        }
        ApiCall call = methods::exportReference(entity, filter);
        call.connection = profile; // its codes are remembered for it, and say nothing of another
        call.stop = stop;
        ++m_calls;
        auto sending = m_client.send(call);
        const ApiAnswer answer = co_await whileAlive(m_owner, std::move(sending));
        if (!answer.isSuccess()) {
            all.why = answer.error.value_or(Error {}).text;
            co_return all;
        }
        const QByteArray body = answer.body;
        const auto reading =
            onWorker([body, &info, space] { return readCodes(body, info, space); });
        const Result<CodeRows> rows = co_await whileAlive(m_owner, reading);
        if (!rows) {
            all.why = rows.error().text;
            co_return all;
        }
        const bool isAnyNew = unite(all.codes, rows.value().codes, space);
        filter.offset += rows.value().count;
        isMore = pageSize > 0 && rows.value().count >= pageSize && isAnyNew;
    }
    co_return all;
}

} // namespace smartup
