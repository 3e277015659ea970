#include "app/settings/CodeCountService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/formats/FileSinks.h"
#include "app/platform/DurableFile.h"
#include "app/settings/SettingsAnswer.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/exchange/formats/CellText.h"
#include "models/exchange/formats/RecordTable.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten thousand goods with long names; whatever is larger is not ours.
constexpr qint64 LargestFile = 16 << 20;

constexpr auto ArticleField = "article_code"_L1;

/// Records of one request where Smartup tells them page by page.
constexpr qint64 Page = 1000;

Result<CodeCount> countIn(const QByteArray &body, CodeKind kind)
{
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::Goods);
    CodeCount count;
    count.kind = kind;
    const auto take = [&count, &info](const ExportRow &row) {
        ++count.goods;
        if (row.text(info.codeField).trimmed().isEmpty()) {
            ++count.withoutCode;
            if (count.listed.size() < ListedGoods) {
                count.listed.append(
                    { row.text(info.idField), row.text(info.nameField), row.text(ArticleField) });
            }
        }
        return true;
    };
    const QByteArray root(info.exportRoot.data(), info.exportRoot.size());
    if (const Status read = forEachRow(body, root, take); !read) {
        return read.error();
    }
    return count;
}

/// Is it this kind of data alone that cannot be had? Otherwise the next one would fare no better.
bool isOfEntity(const ApiAnswer &answer)
{
    constexpr std::array Answered { 200, 400, 403, 404, 500 };
    return std::ranges::find(Answered, answer.httpStatus) != Answered.end();
}

TableCell cell(const QString &text)
{
    return { text.isEmpty() ? QByteArray() : defusedCell(text.toUtf8()), false };
}

Status writeList(const QString &path, const RecordCodes &codes)
{
    CsvFile file(path);
    if (Status opened = file.open(); !opened) {
        return opened;
    }
    const auto say = [](const char *text) {
        return QCoreApplication::translate("EntityCodesModel", text);
    };
    const auto add = [&file](const std::array<TableCell, 4> &row) { return file.addRow(row); };
    Status written = add({ cell(say(QT_TRANSLATE_NOOP("EntityCodesModel", "Reference data"))),
                           cell(say(QT_TRANSLATE_NOOP("EntityCodesModel", "Smartup id"))),
                           cell(say(QT_TRANSLATE_NOOP("EntityCodesModel", "Name"))),
                           cell(say(QT_TRANSLATE_NOOP("EntityCodesModel", "Article"))) });
    for (const EntityCodes &each : codes.entities) {
        const TableCell name = cell(referenceName(each.entity));
        for (const UncodedRecord &record : each.listed) {
            if (written) {
                written = add(
                    { name, cell(record.smartupId), cell(record.name), cell(record.articleCode) });
            }
        }
    }
    if (!written) {
        return written;
    }
    const Result<qint64> committed = file.commit();
    return committed ? Status(Done {}) : Status(committed.error());
}

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.size() <= LargestFile && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                        : QByteArray();
}

Status store(const QString &path, const QByteArray &json)
{
    QDir().mkpath(QFileInfo(path).path());
    return writeDurably(path, json);
}

} // namespace

CodeCountService::CodeCountService(SmartupClient &client,
                                   const Clock &clock,
                                   QString configFolder,
                                   QString dataFolder,
                                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_configFolder(std::move(configFolder))
    , m_dataFolder(std::move(dataFolder))
{
}

void CodeCountService::remember()
{
    QCoro::connect(runRemember(), this, [] {});
}

void CodeCountService::count()
{
    QCoro::connect(runCount(), this, [] {});
}

QString CodeCountService::fileOf(const Profile &profile) const
{
    // What makes an organisation one of its kind (isSameOrganisation), as a name that every disk takes.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : { profile.id, profile.baseUrl.toString(), profile.projectCode,
                                 profile.filialId, profile.filialCode }) {
        hash.addData(part.toUtf8() + '\0');
    }
    const QString name = QString::fromLatin1(hash.result().toHex().first(32));
    return QDir(m_dataFolder).filePath(u"goods-codes/"_s + name + u".json"_s);
}

QString CodeCountService::recordsFileOf(const Profile &profile) const
{
    return QDir(m_dataFolder).filePath(u"record-codes/"_s + QFileInfo(fileOf(profile)).fileName());
}

QCoro::Task<> CodeCountService::runRemember()
{
    struct Known
    {
        std::optional<CodeCount> goods;
        std::optional<RecordCodes> records;
    };
    const Profile profile = m_client.profile();
    const QString goods = fileOf(profile);
    const QString records = recordsFileOf(profile);
    auto reading = onWorker([goods, records] {
        return Known { codeCountFromJson(readSmall(goods)),
                       recordCodesFromJson(readSmall(records)) };
    });
    const Known known = co_await whileAlive(this, std::move(reading));
    if (!isSameOrganisation(profile, m_client.profile())) {
        co_return;
    }
    if (known.goods) {
        Q_EMIT counted(*known.goods);
    }
    if (known.records) {
        Q_EMIT recordsCounted(*known.records);
    }
}

void CodeCountService::countRecords()
{
    if (m_isCountingRecords && m_recordsOf == m_client.profile()) {
        return;
    }
    m_stop.request_stop(); // one of a former connection may still wait for an answer
    m_stop = std::stop_source();
    m_isCountingRecords = true;
    m_recordsOf = m_client.profile();
    QCoro::connect(runCountRecords(), this, [] {});
}

void CodeCountService::stopRecords()
{
    m_stop.request_stop();
}

QCoro::Task<> CodeCountService::runCountRecords()
{
    const Profile profile = m_client.profile();
    const std::stop_token stop = m_stop.get_token();
    RecordCodes codes;
    codes.countedAt = m_clock.now();
    const QList<ReferenceEntity> entities = codedEntities();
    for (const ReferenceEntity entity : entities) {
        const std::optional<EntityCodes> counted = co_await countEntity(entity, profile, stop);
        if (!counted || profile != m_client.profile()) { // of another organisation than is shown
            break;
        }
        codes.entities.append(*counted);
        Q_EMIT recordsCounted(codes);
    }
    const bool isLast = stop == m_stop.get_token(); // else another one has begun
    m_isCountingRecords = m_isCountingRecords && !isLast;
    if (codes.isWhole()) {
        const QString path = recordsFileOf(profile);
        auto storing = onWorker([path, codes] { return store(path, recordCodesToJson(codes)); });
        const Status stored = co_await whileAlive(this, std::move(storing));
        if (!stored) {
            Q_EMIT failed(stored.error());
        }
    }
    if (isLast) {
        Q_EMIT recordsEnded();
    }
}

QCoro::Task<std::optional<EntityCodes>>
CodeCountService::countEntity(ReferenceEntity entity, Profile profile, std::stop_token stop)
{
    EntityCodes codes;
    codes.entity = entity;
    if (entity == ReferenceEntity::Goods) {
        const Result<CodeKind> kind = co_await kindInUse(stop);
        if (!kind && !stop.stop_requested()) {
            codes.trouble = kind.error().text; // the others are told in any case
            co_return codes;
        }
    }
    const bool isPaged = referenceInfo(entity).shape == AnswerShape::CountAndRoot;
    ExportFilter filter;
    filter.filialCode = profile.filialCode;
    filter.limit = isPaged ? Page : 0;
    QString former;
    for (bool isMore = true; isMore;) {
        const std::optional<CountedPage> page = co_await countPage(codes, filter, profile, stop);
        if (!page || !page->codes.trouble.isEmpty()) {
            co_return page ? std::optional(page->codes) : std::nullopt;
        }
        // A server may not know `offset` and tell the same page for ever.
        const bool isRepeated = filter.offset > 0 && page->firstId == former;
        codes = isRepeated ? codes : page->codes;
        former = page->firstId;
        filter.offset += page->rows;
        isMore = isPaged && !isRepeated && page->rows >= Page;
    }
    co_return codes;
}

QCoro::Task<std::optional<CodeCountService::CountedPage>> CodeCountService::countPage(
    EntityCodes before, ExportFilter filter, Profile profile, std::stop_token stop)
{
    const auto isOver = [this, profile, stop] {
        return stop.stop_requested() || profile != m_client.profile();
    };
    if (isOver()) {
        co_return std::nullopt;
    }
    ApiCall call = methods::exportReference(before.entity, filter);
    call.stop = stop;
    auto asking = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(asking));
    if (isOver()) {
        co_return std::nullopt;
    }
    if (!answer.error) {
        const QByteArray body = answer.body;
        auto reading = onWorker([body, before] { return withPage(body, before); });
        co_return co_await whileAlive(this, std::move(reading));
    }
    const Error error = explainedError(answer);
    if (!isOfEntity(answer)) {
        Q_EMIT failed(error);
        co_return std::nullopt;
    }
    co_return CountedPage { EntityCodes { before.entity, 0, 0, {}, error.text }, 0, {} };
}

CodeCountService::CountedPage CodeCountService::withPage(const QByteArray &body,
                                                         const EntityCodes &before)
{
    const ReferenceInfo &info = referenceInfo(before.entity);
    CountedPage page { before, 0, {} };
    const auto take = [&](const ExportRow &row) {
        page.firstId = page.rows == 0 ? row.text(info.idField) : page.firstId;
        ++page.rows;
        ++page.codes.records;
        if (row.text(info.codeField).trimmed().isEmpty()) {
            ++page.codes.withoutCode;
            if (page.codes.listed.size() < ListedGoods) {
                page.codes.listed.append(
                    { row.text(info.idField), row.text(info.nameField), row.text(ArticleField) });
            }
        }
        return true;
    };
    const QByteArray root(info.exportRoot.data(), info.exportRoot.size());
    const Status read = forEachRow(body, root, take);
    if (!read) {
        return { EntityCodes { before.entity, 0, 0, {}, read.error().text }, 0, {} };
    }
    return page;
}

void CodeCountService::saveList(const RecordCodes &codes, const QString &file)
{
    QCoro::connect(runSaveList(codes, file), this, [] {});
}

QCoro::Task<> CodeCountService::runSaveList(RecordCodes codes, QString file)
{
    auto writing = onWorker([codes, file] { return writeList(file, codes); });
    const Status written = co_await whileAlive(this, std::move(writing));
    if (written) {
        Q_EMIT listSaved(file);
    } else {
        Q_EMIT failed(written.error());
    }
}

/// Read just before the goods are: what the page shows may be of this morning.
QCoro::Task<Result<CodeKind>> CodeCountService::kindInUse(std::stop_token stop)
{
    const auto map = settingsFormMapIn(m_configFolder);
    if (!map) {
        co_return map.error();
    }
    ApiCall call = methods::settingsModel(map.value());
    call.stop = stop;
    auto asking = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(asking));
    const Result<IntegrationSettings> settings = settingsOf(answer, map.value());
    if (!settings) {
        co_return settings.error();
    }
    if (!settings.value().exportWithoutCodes) {
        co_return Error {
            ErrorOrigin::Program,
            tr("Smartup leaves goods without a code out of its exports, so they cannot be "
               "counted."),
            tr("Switch on the export of records without codes, save, and count again."),
            {},
            {}
        };
    }
    co_return settings.value().codeKind;
}

QCoro::Task<> CodeCountService::runCount()
{
    const Profile profile = m_client.profile();
    const Result<CodeKind> kind = co_await kindInUse();
    if (profile != m_client.profile()) {
        co_return;
    }
    if (!kind) {
        Q_EMIT failed(kind.error());
        co_return;
    }
    ExportFilter filter;
    filter.filialCode = profile.filialCode;
    auto asking = m_client.send(methods::exportReference(ReferenceEntity::Goods, filter));
    const ApiAnswer answer = co_await whileAlive(this, std::move(asking));
    if (profile != m_client.profile()) {
        co_return;
    }
    if (answer.error) {
        Q_EMIT failed(explainedError(answer));
        co_return;
    }
    const QByteArray body = answer.body;
    const QDateTime now = m_clock.now();
    auto reading = onWorker([body, kind = kind.value()] { return countIn(body, kind); });
    const Result<CodeCount> read = co_await whileAlive(this, std::move(reading));
    if (!read) {
        Q_EMIT failed(read.error());
        co_return;
    }
    CodeCount count = read.value();
    count.countedAt = now;
    const QString path = fileOf(profile);
    auto storing = onWorker([path, count] { return store(path, codeCountToJson(count)); });
    const Status stored = co_await whileAlive(this, std::move(storing));
    if (profile != m_client.profile()) {
        co_return;
    }
    Q_EMIT counted(count);
    if (!stored) {
        Q_EMIT failed(stored.error());
    }
}

} // namespace smartup
