#include "app/ctl/Tour.h"
#include "app/ctl/TourFile.h"
#include "app/ctl/TourValues.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto GoodsKey = "inventory"_L1;

Result<qint64> sizeOf(const Result<QStringList> &list)
{
    return list ? Result<qint64>(list.value().size()) : Result<qint64>(list.error());
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

QCoro::Task<Status> Tour::exportOrders([[maybe_unused]] Step step)
{
    const SandboxTables::OrderRange range { TourOrganisation, tourStatuses(),
                                            m_today.addDays(1 - TourWindowDays), m_today };
    ExportRequest request;
    request.subject = TourOrderKey;
    request.from = range.from;
    request.to = range.to;
    request.targetFile = m_stage.filePath(u"orders.json"_s);
    const ExportSummary summary = co_await m_stage.exportTo(request);
    const Result<QJsonArray> rows = exportedRows(request.targetFile, TourOrderKey);
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
    co_return co_await checkLog(summary.runUuid, TourOrderKey, received);
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
    const Result<qint64> withCode = m_stage.tables().goodsWithLocalCode(TourOrganisation);
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

} // namespace smartup
