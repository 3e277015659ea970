#include "app/ctl/Tour.h"

#include "app/ctl/TourFile.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Tashkent = 101;
constexpr int WindowDays = 30; ///< as far back as the sandbox answers
constexpr auto OrderKey = "order"_L1;
constexpr auto GoodsKey = "inventory"_L1;
constexpr auto Nobody = "NOBODY"_L1; ///< a client code that nobody has
constexpr std::array CheckedOutcomes { Outcome::Received, Outcome::Created, Outcome::Updated,
                                       Outcome::Skipped,  Outcome::Refused, Outcome::Unknown };

QStringList chosenStatuses()
{
    return { u"B#S"_s, u"B#V"_s };
}

struct CountNames
{
    const char *result;
    const char *log;
};

CountNames countNames(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Received:
        return { QT_TRANSLATE_NOOP("Tour", "records received"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: received") };
    case Outcome::Created:
        return { QT_TRANSLATE_NOOP("Tour", "orders created"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: created") };
    case Outcome::Updated:
        return { QT_TRANSLATE_NOOP("Tour", "orders updated"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: updated") };
    case Outcome::Skipped:
        return { QT_TRANSLATE_NOOP("Tour", "orders skipped"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: skipped") };
    case Outcome::Refused:
        return { QT_TRANSLATE_NOOP("Tour", "orders refused"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: refused") };
    case Outcome::Unknown:
        return { QT_TRANSLATE_NOOP("Tour", "orders of unknown outcome"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: outcome unknown") };
    case Outcome::Running:
    case Outcome::Sent:
    case Outcome::Warning:
    case Outcome::NotSent:
    case Outcome::Cancelled:
        break;
    }
    Q_UNREACHABLE();
}

QString yesNo(bool isYes)
{
    return isYes ? u"Y"_s : u"N"_s;
}

/// Is it checked, and what is done then: as the form stores it.
QString storedPolicy(const QJsonObject &form)
{
    const QJsonObject order = form.value("duplicates"_L1).toObject().value(OrderKey).toObject();
    return order.value("check"_L1).toString() + u'/' + order.value("action"_L1).toString();
}

QString policyText(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return u"N/E"_s;
    case DuplicatePolicy::Error:
        return u"Y/E"_s;
    case DuplicatePolicy::Update:
        return u"Y/U"_s;
    case DuplicatePolicy::Skip:
        return u"Y/S"_s;
    }
    Q_UNREACHABLE();
}

QString statusText(const QJsonArray &statuses)
{
    QStringList codes;
    for (const QJsonValue &status : statuses) {
        codes.append(status.toString());
    }
    return codes.join(u',');
}

/// What the tour sets: local codes, orders that were shipped or delivered, records without codes.
IntegrationSettings tourSettings(IntegrationSettings settings, DuplicatePolicy policy)
{
    settings.codeKind = CodeKind::Local;
    settings.orderStatuses = chosenStatuses();
    settings.exportWithoutCodes = true;
    for (const DocumentType type : AllDocumentTypes) {
        settings.setDuplicatePolicy(type, policy);
    }
    return settings;
}

qint64 changedKeys(const QJsonObject &before, const QJsonObject &after)
{
    const QStringList keys = after.keys();
    return std::ranges::count_if(
        keys, [&](const QString &key) { return before.value(key) != after.value(key); });
}

Result<qint64> sizeOf(const Result<QStringList> &list)
{
    return list ? Result<qint64>(list.value().size()) : Result<qint64>(list.error());
}

Result<qint64> difference(const Result<qint64> &more, const Result<qint64> &less)
{
    if (!more || !less) {
        return more ? less : more;
    }
    return more.value() - less.value();
}

Result<qint64> sharedWith(const Result<QStringList> &table, const QStringList &seen)
{
    return table ? Result<qint64>(sharedEntries(table.value(), seen))
                 : Result<qint64>(table.error());
}

qint64 emptyCodes(const QStringList &lines)
{
    return std::ranges::count_if(lines, [](const QString &line) { return line.endsWith(u' '); });
}

} // namespace

// The plan of the tour. An act is a fresh copy of the sample company; a step without one goes on in
// the act of the step before.
const Tour::Step Tour::Steps[] = {
    { QT_TRANSLATE_NOOP("Tour", "Sign in"), &Tour::signIn },
    { QT_TRANSLATE_NOOP("Tour", "Read the settings"), &Tour::readSettings },
    { QT_TRANSLATE_NOOP("Tour", "Save the settings"), &Tour::saveSettings },
    { QT_TRANSLATE_NOOP("Tour", "Export orders"), &Tour::exportOrders },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are skipped"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Skip,
      .known = Outcome::Skipped,
      .isFresh = false },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are updated"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Update,
      .known = Outcome::Updated },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are refused"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Error,
      .known = Outcome::Refused },
    { .title = QT_TRANSLATE_NOOP("Tour", "Import orders, duplicates are not checked"),
      .play = &Tour::importOrders,
      .policy = DuplicatePolicy::Off,
      .known = Outcome::Created },
    { QT_TRANSLATE_NOOP("Tour", "Export goods"), &Tour::exportGoods },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: one order is refused"),
      .play = &Tour::refuseOne,
      .cause = "NOBODY" },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: the daily allowance is spent"),
      .play = &Tour::meetTrouble,
      .quirk = "limit_spent",
      .trouble = Outcome::Refused,
      .cause = "лимит" },
    { .title = QT_TRANSLATE_NOOP("Tour", "Trouble: the connection is cut"),
      .play = &Tour::meetTrouble,
      .quirk = "connection_cut",
      .trouble = Outcome::Unknown,
      .origin = ErrorOrigin::Network },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are skipped"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Skip,
      .known = Outcome::Skipped },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are updated"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Update,
      .known = Outcome::Updated },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are refused"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Error,
      .known = Outcome::Refused },
    { .title = QT_TRANSLATE_NOOP("Tour", "The other ten types, duplicates are not checked"),
      .play = &Tour::everyType,
      .policy = DuplicatePolicy::Off,
      .known = Outcome::Created },
    { QT_TRANSLATE_NOOP("Tour", "The whole log"), &Tour::compareLog },
};

Tour::Tour(TourStage &stage, QByteArray orders, QDate today)
    : m_stage(stage)
    , m_orders(std::move(orders))
    , m_today(today)
{
}

void Tour::start()
{
    QCoro::connect(run(), this, [] {});
}

QCoro::Task<> Tour::run()
{
    Status ready = co_await m_stage.open();
    if (ready) {
        ready = co_await m_stage.beginAct();
    }
    if (!ready) {
        Q_EMIT failed(ready.error());
        co_return;
    }
    for (const Step &step : Steps) {
        m_step = step.title;
        Q_EMIT stepBegun(step.title);
        const Status played = co_await (this->*step.play)(step);
        if (!played) {
            const Error &error = played.error();
            check(QT_TRANSLATE_NOOP("Tour", "can be done"), yesNo(true),
                  error.raw.isEmpty() ? error.text : error.text + u' ' + error.raw);
        }
    }
    Q_EMIT finished();
}

void Tour::check(const char *name, const QString &expected, const QString &seen)
{
    Q_EMIT checked({ m_step, name, {}, expected, seen, expected == seen });
}

void Tour::check(const char *name, const Result<qint64> &expected, const Result<qint64> &seen)
{
    const auto text = [](const Result<qint64> &number) {
        return number ? QString::number(number.value()) : number.error().text;
    };
    // Two sides that cannot be read do not agree.
    const bool isOk = expected && seen && expected.value() == seen.value();
    Q_EMIT checked({ m_step, name, {}, text(expected), text(seen), isOk });
}

// ── connection and settings ──

QCoro::Task<Status> Tour::signIn([[maybe_unused]] Step step)
{
    const ConnectionCheck seen = co_await m_stage.signIn();
    const auto passed = std::ranges::count(seen.steps, CheckState::Passed, &CheckStep::state);
    check(QT_TRANSLATE_NOOP("Tour", "layers of the connection that pass"),
          qint64(AllCheckStages.size()), qint64(passed));
    check(QT_TRANSLATE_NOOP("Tour", "organisations to choose from"),
          m_stage.tables().organisations(),
          qint64(organisationsFor(m_stage.profile(), seen.session).size()));
    if (const std::optional<CheckStage> stage = seen.failedStage()) {
        co_return Error { ErrorOrigin::Smartup, checkStageName(*stage), {}, seen[*stage].text, {} };
    }
    co_return Done {};
}

QCoro::Task<Status> Tour::readSettings([[maybe_unused]] Step step)
{
    const Result<IntegrationSettings> read = co_await m_stage.readSettings();
    const Result<QJsonObject> table = m_stage.tables().settings(Tashkent);
    if (!read || !table) {
        co_return read ? table.error() : read.error();
    }
    m_stored = read.value();
    const QJsonObject &form = table.value();
    check(QT_TRANSLATE_NOOP("Tour", "kind of code"), form.value("code_kind"_L1).toString(),
          m_stored.codeKind == CodeKind::Local ? u"L"_s : u"G"_s);
    check(QT_TRANSLATE_NOOP("Tour", "statuses of orders to export"),
          statusText(form.value("order_statuses"_L1).toArray()), m_stored.orderStatuses.join(u','));
    check(QT_TRANSLATE_NOOP("Tour", "duplicates of orders: checked, action"), storedPolicy(form),
          policyText(m_stored.duplicatePolicy(DocumentType::Order)));
    check(QT_TRANSLATE_NOOP("Tour", "records without codes are exported"),
          form.value("export_without_codes"_L1).toString(), yesNo(m_stored.exportWithoutCodes));
    co_return Done {};
}

QCoro::Task<Status> Tour::saveSettings(Step step)
{
    const Result<QJsonObject> before = m_stage.tables().settings(Tashkent);
    const Result<SettingsSaved> saved =
        co_await m_stage.saveSettings(m_stored, tourSettings(m_stored, step.policy));
    const Result<QJsonObject> after = m_stage.tables().settings(Tashkent);
    if (!saved || !before || !after) {
        co_return !saved ? saved.error() : before ? after.error() : before.error();
    }
    m_stored = saved.value().stored;
    const QJsonObject &form = after.value();
    check(QT_TRANSLATE_NOOP("Tour", "kind of code"), u"L"_s, form.value("code_kind"_L1).toString());
    check(QT_TRANSLATE_NOOP("Tour", "statuses of orders to export"), chosenStatuses().join(u','),
          statusText(form.value("order_statuses"_L1).toArray()));
    check(QT_TRANSLATE_NOOP("Tour", "duplicates of orders: checked, action"),
          policyText(step.policy), storedPolicy(form));
    check(QT_TRANSLATE_NOOP("Tour", "records without codes are exported"), yesNo(true),
          form.value("export_without_codes"_L1).toString());
    check(QT_TRANSLATE_NOOP("Tour", "settings that are not what they were"), 4,
          changedKeys(before.value(), form));
    co_return Done {};
}

/// A fresh act with the settings of the tour.
QCoro::Task<Status> Tour::prepare(Step step)
{
    if (!step.isFresh) {
        co_return Done {};
    }
    const Status begun = co_await m_stage.beginAct();
    if (!begun) {
        co_return begun;
    }
    const Result<IntegrationSettings> read = co_await m_stage.readSettings();
    if (!read) {
        co_return read.error();
    }
    const Result<SettingsSaved> saved =
        co_await m_stage.saveSettings(read.value(), tourSettings(read.value(), step.policy));
    if (!saved) {
        co_return saved.error();
    }
    m_stored = saved.value().stored;
    co_return Done {};
}

// ── exports ──

QCoro::Task<Status> Tour::exportOrders([[maybe_unused]] Step step)
{
    const SandboxTables::OrderRange range { Tashkent, chosenStatuses(),
                                            m_today.addDays(1 - WindowDays), m_today };
    ExportRequest request;
    request.subject = OrderKey;
    request.from = range.from;
    request.to = range.to;
    request.targetFile = m_stage.filePath(u"orders.json"_s);
    const ExportSummary summary = co_await m_stage.exportTo(request);
    const Result<QJsonArray> rows = exportedRows(request.targetFile, OrderKey);
    if (!rows) {
        co_return Error { ErrorOrigin::File, summary.message, {}, summary.details, {} };
    }
    const QStringList orders = idsAndStatuses(rows.value());
    const QStringList lines = codesOfLines(rows.value());
    const Result<QStringList> tableOrders = m_stage.tables().orders(range);
    const Result<QStringList> tableLines = m_stage.tables().localCodesOfLines(range);
    const Result<qint64> count = sizeOf(tableOrders);
    check(QT_TRANSLATE_NOOP("Tour", "orders in the file"), count, orders.size());
    check(QT_TRANSLATE_NOOP("Tour", "of them with the status of the tables"), count,
          sharedWith(tableOrders, orders));
    check(QT_TRANSLATE_NOOP("Tour", "lines of these orders"), sizeOf(tableLines), lines.size());
    check(QT_TRANSLATE_NOOP("Tour", "of them with the code of the tables"), sizeOf(tableLines),
          sharedWith(tableLines, lines));
    check(QT_TRANSLATE_NOOP("Tour", "of them without a local code"),
          tableLines ? Result<qint64>(emptyCodes(tableLines.value())) : tableLines.error(),
          emptyCodes(lines));
    const Counts received { { Outcome::Received, count ? count.value() : 0 } };
    co_return co_await checkLog(summary.runUuid, OrderKey, received);
}

QCoro::Task<Status> Tour::exportGoodsAs(bool withoutCodes)
{
    ExportRequest request;
    request.subject = GoodsKey;
    request.targetFile = m_stage.filePath(u"goods.json"_s);
    const ExportSummary summary = co_await m_stage.exportTo(request);
    const Result<QJsonArray> rows = exportedRows(request.targetFile, GoodsKey);
    if (!rows) {
        co_return Error { ErrorOrigin::File, summary.message, {}, summary.details, {} };
    }
    const Result<qint64> withCode = m_stage.tables().goodsWithLocalCode(Tashkent);
    const Result<qint64> all = m_stage.tables().goods();
    const Result<qint64> expected = withoutCodes ? all : withCode;
    const qint64 empty = withEmpty(rows.value(), "code"_L1);
    if (withoutCodes) {
        check(QT_TRANSLATE_NOOP("Tour", "goods when records without codes are on"), expected,
              qint64(rows.value().size()));
        check(QT_TRANSLATE_NOOP("Tour", "of them without a local code"), difference(all, withCode),
              empty);
    } else {
        check(QT_TRANSLATE_NOOP("Tour", "goods when records without codes are off"), expected,
              qint64(rows.value().size()));
        check(QT_TRANSLATE_NOOP("Tour", "of them without a local code"), 0, empty);
    }
    const Counts received { { Outcome::Received, expected ? expected.value() : 0 } };
    co_return co_await checkLog(summary.runUuid, GoodsKey, received);
}

QCoro::Task<Status> Tour::exportGoods(Step step)
{
    Status done = co_await prepare(step);
    if (done) {
        done = co_await exportGoodsAs(true);
    }
    if (!done) {
        co_return done;
    }
    IntegrationSettings without = m_stored;
    without.exportWithoutCodes = false;
    const Result<SettingsSaved> saved = co_await m_stage.saveSettings(m_stored, without);
    if (!saved) {
        co_return saved.error();
    }
    m_stored = saved.value().stored;
    co_return co_await exportGoodsAs(false);
}

// ── imports ──

QCoro::Task<Status> Tour::importOrders(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    const SandboxTables &tables = m_stage.tables();
    const Result<QStringList> known = tables.knownOrdersOfFile(Tashkent, m_orders);
    const Result<qint64> sameNote = tables.ordersWithNoteOfFile(Tashkent, m_orders);
    if (!known || !sameNote) {
        co_return known ? sameNote.error() : known.error();
    }
    const qint64 all = ordersOf(m_orders).size();
    const qint64 there = known.value().size();
    check(QT_TRANSLATE_NOOP("Tour", "the file holds old and new orders"), yesNo(true),
          yesNo(there > 0 && there < all));

    const Result<ImportPlanPtr> planned = co_await m_stage.planImport(m_orders);
    if (!planned) {
        co_return planned.error();
    }
    const auto &plan = *planned.value();
    Counts expected { { Outcome::Created, all - there } };
    expected[step.known] += there;
    // Orders in the other statuses are not exported: a new one may be there for all that can be seen.
    const bool isCertain = step.policy == DuplicatePolicy::Off;
    check(QT_TRANSLATE_NOOP("Tour", "planned: create"),
          isCertain ? expected.value(Outcome::Created) : 0, plan.count(Prediction::Create));
    check(QT_TRANSLATE_NOOP("Tour", "planned: undecidable"),
          isCertain ? 0 : expected.value(Outcome::Created), plan.count(Prediction::Undecidable));
    check(QT_TRANSLATE_NOOP("Tour", "planned: update"), expected.value(Outcome::Updated),
          plan.count(Prediction::Update));
    check(QT_TRANSLATE_NOOP("Tour", "planned: skip"), expected.value(Outcome::Skipped),
          plan.count(Prediction::Skip));
    check(QT_TRANSLATE_NOOP("Tour", "planned: refuse"), expected.value(Outcome::Refused),
          plan.count(Prediction::Reject));

    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    // A new order comes with its note, an updated one takes it over, others keep theirs.
    const bool isWritten = step.known == Outcome::Updated || step.known == Outcome::Created;
    check(QT_TRANSLATE_NOOP("Tour", "orders with the note of the file"),
          sameNote.value() + all - there + (isWritten ? there : 0),
          tables.ordersWithNoteOfFile(Tashkent, m_orders));
    co_return Done {};
}

/// Sends what was planned; looks at the summary, at the tables and at the log.
QCoro::Task<Status> Tour::send(Counts expected)
{
    const Result<qint64> before = m_stage.tables().orderCount(Tashkent);
    const ImportSummary summary = co_await m_stage.import();
    const Result<qint64> growth = difference(m_stage.tables().orderCount(Tashkent), before);
    for (const Outcome outcome : CheckedOutcomes) {
        if (expected.value(outcome) != 0 || summary.count(outcome) != 0) {
            check(countNames(outcome).result, expected.value(outcome), summary.count(outcome));
        }
    }
    check(QT_TRANSLATE_NOOP("Tour", "orders that the sandbox has more"),
          expected.value(Outcome::Created), growth);
    for (auto count = expected.cbegin(); count != expected.cend(); ++count) {
        m_handled[count.key()] += count.value();
    }
    m_growth += growth ? growth.value() : 0;
    m_lastRun = summary.runUuid;
    co_return co_await checkLog(summary.runUuid, OrderKey, expected);
}

// ── troubles ──

QCoro::Task<Status> Tour::refuseOne(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    const Result<QStringList> known = m_stage.tables().knownOrdersOfFile(Tashkent, m_orders);
    if (!known) {
        co_return known.error();
    }
    const Result<ImportPlanPtr> planned =
        co_await m_stage.planImport(withUnknownClient(m_orders, known.value(), Nobody));
    if (!planned) {
        co_return planned.error();
    }
    const qint64 there = known.value().size();
    const Counts expected { { Outcome::Created, ordersOf(m_orders).size() - there - 1 },
                            { Outcome::Skipped, there },
                            { Outcome::Refused, 1 } };
    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    co_return co_await checkCause(step, 1);
}

/// An order that is in no file of the tour.
QCoro::Task<Status> Tour::sendFirst()
{
    const Result<QStringList> known = m_stage.tables().knownOrdersOfFile(Tashkent, m_orders);
    if (!known) {
        co_return known.error();
    }
    const Result<ImportPlanPtr> planned =
        co_await m_stage.planImport(oneNewOrder(m_orders, known.value(), u"TOUR-FIRST"_s));
    if (!planned) {
        co_return planned.error();
    }
    const Counts expected { { Outcome::Created, 1 } };
    co_return co_await send(expected);
}

QCoro::Task<Status> Tour::meetTrouble(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    // The first import of a connection sends one order ahead; the trouble is to meet all of them.
    const Status isFirstThere = co_await sendFirst();
    if (!isFirstThere) {
        co_return isFirstThere;
    }
    const Result<ImportPlanPtr> planned = co_await m_stage.planImport(m_orders);
    const Status played = m_stage.playQuirk(QString::fromLatin1(step.quirk));
    if (!planned || !played) {
        co_return planned ? played.error() : planned.error();
    }
    const qint64 all = ordersOf(m_orders).size();
    const Counts expected { { step.trouble, all } };
    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    co_return co_await checkCause(step, all);
}

// ── the log ──

QCoro::Task<Status> Tour::checkLog(QString runUuid, QString subject, Counts expected)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged(runUuid);
    if (!rows) {
        co_return rows.error();
    }
    Counts seen;
    for (const JournalRow &row : rows.value()) {
        if (!row.isCall() && row.document.subject == subject) {
            ++seen[row.document.outcome];
        }
    }
    for (const Outcome outcome : CheckedOutcomes) {
        if (expected.value(outcome) != 0 || seen.value(outcome) != 0) {
            check(countNames(outcome).log, expected.value(outcome), seen.value(outcome));
        }
    }
    co_return Done {};
}

/// Does the log say of each of these documents why it ended so?
QCoro::Task<Status> Tour::checkCause(Step step, qint64 expected)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged(m_lastRun);
    if (!rows) {
        co_return rows.error();
    }
    const qint64 seen = std::ranges::count_if(rows.value(), [&step](const JournalRow &row) {
        const DocumentRecord &document = row.document;
        return !row.isCall() && document.outcome == step.trouble && document.origin == step.origin
            && !document.message.isEmpty()
            && document.message.contains(QString::fromUtf8(step.cause), Qt::CaseInsensitive);
    });
    check(QT_TRANSLATE_NOOP("Tour", "in the log: with the cause"), expected, seen);
    co_return Done {};
}

/// The imports of all acts together: what the log says was created is what the sandboxes have more.
QCoro::Task<Status> Tour::compareLog([[maybe_unused]] Step step)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged({});
    if (!rows) {
        co_return rows.error();
    }
    Counts seen;
    for (const JournalRow &row : rows.value()) {
        if (!row.isCall() && row.verb == ApiVerb::Import) {
            ++seen[row.document.outcome];
        }
    }
    check(QT_TRANSLATE_NOOP("Tour", "created, and more in the sandboxes"), m_growth,
          seen.value(Outcome::Created));
    for (const Outcome outcome : CheckedOutcomes) {
        if (m_handled.value(outcome) != 0 || seen.value(outcome) != 0) {
            check(countNames(outcome).log, m_handled.value(outcome), seen.value(outcome));
        }
    }
    co_return Done {};
}

} // namespace smartup
