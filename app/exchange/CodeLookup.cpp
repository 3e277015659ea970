#include "app/exchange/CodeLookup.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "models/core/Clock.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes GoodFor { 10 };
/// Left for people and other programs of the company.
constexpr qint64 Reserve = 5;

constexpr QLatin1StringView CurrencyField("currency_code");

/// Which exports tell a space of codes, the likeliest first.
QList<ReferenceEntity> sourcesOf(CodeSpace space)
{
    switch (space) {
    case CodeSpace::Goods:
        return { ReferenceEntity::Goods };
    case CodeSpace::Person:
        return { ReferenceEntity::LegalPerson, ReferenceEntity::NaturalPerson };
    case CodeSpace::Warehouse:
        return { ReferenceEntity::Warehouse };
    case CodeSpace::Workspace:
        return { ReferenceEntity::Workspace };
    case CodeSpace::PriceType:
        return { ReferenceEntity::PriceType };
    case CodeSpace::Currency:
        return {}; // the price types tell them
    }
    Q_UNREACHABLE();
}

struct CodeRows
{
    QSet<QString> codes;
    QSet<QString> currencies;
    qint64 count = 0;
};

Result<CodeRows> readCodes(const QByteArray &body, const ReferenceInfo &info)
{
    CodeRows rows;
    const QByteArray root(info.exportRoot.data(), info.exportRoot.size());
    const auto take = [&rows, &info](const ExportRow &row) {
        ++rows.count;
        rows.codes.insert(row.text(info.codeField).trimmed());
        rows.currencies.insert(row.text(CurrencyField).trimmed());
        return true;
    };
    if (const Status read = forEachRow(body, root, take); !read) {
        return read.error();
    }
    rows.codes.remove(QString());
    rows.currencies.remove(QString());
    return rows;
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
    for (const CodeSpace space : AllCodeSpaces) {
        if (question.named.contains(space) && !sourcesOf(space).isEmpty()) {
            co_await learnSpace(space, question, known, stop);
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
    const bool hasKinds = space == CodeSpace::Goods || space == CodeSpace::Person;
    if (question.isForSeveral && hasKinds) {
        known->setUntold(unchecked(
            space,
            QCoreApplication::translate("CodeLookup",
                                        "The documents go to several organisations, and each of "
                                        "them has its own kind of code.")));
        co_return;
    }
    if (!isAnswered(space, question)) {
        const Asked asked = co_await askSpace(space, question.named.value(space), stop);
        if (!asked.why.isEmpty()) {
            known->setUntold(unchecked(space, asked.why));
            co_return;
        }
        const Profile profile = m_client.profile();
        m_told.insert(space, { asked.codes, m_clock.steady(), profile, question.codeKind });
        if (space == CodeSpace::PriceType) {
            m_told.insert(CodeSpace::Currency,
                          { asked.currencies, m_clock.steady(), profile, question.codeKind });
        }
    }
    tell(space, *known);
    if (space == CodeSpace::PriceType) {
        tell(CodeSpace::Currency, *known);
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
    return told != m_told.cend() && told->profile == m_client.profile()
        && told->codeKind == question.codeKind
        && certainlyPassed(told->at, m_clock.steady()) < GoodFor
        && told->codes.contains(question.named.value(space));
}

/// One export after the other, until all codes are found.
QCoro::Task<CodeLookup::Asked>
CodeLookup::askSpace(CodeSpace space, QSet<QString> named, std::stop_token stop)
{
    Asked all;
    const QList<ReferenceEntity> sources = sourcesOf(space);
    for (const ReferenceEntity entity : sources) {
        if (all.codes.contains(named) && !all.codes.isEmpty()) {
            break;
        }
        const Asked asked = co_await ask(entity, stop);
        if (!asked.why.isEmpty()) {
            co_return asked;
        }
        all.codes.unite(asked.codes);
        all.currencies.unite(asked.currencies);
    }
    co_return all;
}

/// All records, page by page. A page without anything new ends it: a server may not know `offset`.
QCoro::Task<CodeLookup::Asked> CodeLookup::ask(ReferenceEntity entity, std::stop_token stop)
{
    const ReferenceInfo &info = referenceInfo(entity);
    const ExchangeSubject *subject = findExchangeSubject(ImportSubject(entity));
    const qint64 pageSize = subject == nullptr ? 0 : subject->pageSize;
    Asked all;
    ExportFilter filter;
    filter.filialCode = m_client.profile().filialCode;
    filter.limit = pageSize;
    bool isMore = true;
    while (isMore) {
        const Limits limits = m_limits.of(info.quotaClass);
        if (limits.hasLimit && limits.left <= Reserve) {
            const auto left = static_cast<int>(limits.left);
            all.why = QCoreApplication::translate(
                "CodeLookup", "%n request(s) for reference data are left today.", nullptr, left);
            co_return all;
        }
        ApiCall call = methods::exportReference(entity, filter);
        call.stop = stop;
        ++m_calls;
        auto sending = m_client.send(call);
        const ApiAnswer answer = co_await whileAlive(m_owner, std::move(sending));
        if (!answer.isSuccess()) {
            all.why = answer.error.value_or(Error {}).text;
            co_return all;
        }
        const QByteArray body = answer.body;
        const auto reading = onWorker([body, &info] { return readCodes(body, info); });
        const Result<CodeRows> rows = co_await whileAlive(m_owner, reading);
        if (!rows) {
            all.why = rows.error().text;
            co_return all;
        }
        const qsizetype before = all.codes.size();
        all.codes.unite(rows.value().codes);
        all.currencies.unite(rows.value().currencies);
        filter.offset += rows.value().count;
        isMore = pageSize > 0 && rows.value().count >= pageSize && all.codes.size() > before;
    }
    co_return all;
}

} // namespace smartup
