#include "app/settings/CodeCountService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/platform/DurableFile.h"
#include "app/settings/SettingsAnswer.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten thousand goods with long names; whatever is larger is not ours.
constexpr qint64 LargestFile = 16 << 20;

constexpr auto ArticleField = "article_code"_L1;

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

std::optional<CodeCount> readCount(const QString &path)
{
    QFile file(path);
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return codeCountFromJson(file.readAll());
}

Status storeCount(const QString &path, const CodeCount &count)
{
    QDir().mkpath(QFileInfo(path).path());
    return writeDurably(path, codeCountToJson(count));
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

QCoro::Task<> CodeCountService::runRemember()
{
    const Profile profile = m_client.profile();
    const QString path = fileOf(profile);
    auto reading = onWorker([path] { return readCount(path); });
    const std::optional<CodeCount> known = co_await whileAlive(this, std::move(reading));
    if (known && isSameOrganisation(profile, m_client.profile())) {
        Q_EMIT counted(*known);
    }
}

/// Read just before the goods are: what the page shows may be of this morning.
QCoro::Task<Result<CodeKind>> CodeCountService::kindInUse()
{
    const auto map = settingsFormMapIn(m_configFolder);
    if (!map) {
        co_return map.error();
    }
    auto asking = m_client.send(methods::settingsModel(map.value()));
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
    auto storing = onWorker([path, count] { return storeCount(path, count); });
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
