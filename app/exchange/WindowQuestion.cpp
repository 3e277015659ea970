#include "app/exchange/WindowQuestion.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentReader.h"

#include <QLocale>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

/// The day on which the server says it is; invalid when it does not.
QDate dayOfAnswer(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("date", Qt::CaseInsensitive) == 0) {
            QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
            moment.setTimeSpec(Qt::UTC);
            return moment.isValid() ? serverDayOf(moment) : QDate();
        }
    }
    return {};
}

Result<QList<FoundDocument>> readFound(const QByteArray &body, const DocumentTypeInfo &info)
{
    QList<FoundDocument> found;
    const Status read = forEachRow(body, bytes(info.root), [&](const ExportRow &row) {
        const auto content = contentOf(info, row.json());
        found.append({ row.text(info.idField), row.text(ExternalIdField), row.text(FilialCodeField),
                       content.value_or(DocumentContent {}) });
        return true;
    });
    if (!read) {
        return read.error();
    }
    return found;
}

/// Of orders the settings may hide some; nothing else has statuses to be hidden by.
bool showsAll(const ApiAnswer &answer, const SettingsFormMap &form, const DocumentTypeInfo &info)
{
    const Result<QJsonObject> data =
        answer.error ? Result<QJsonObject>(*answer.error) : readFormData(answer.body);
    const Result<IntegrationSettings> settings =
        data ? settingsFromForm(data.value(), form) : Result<IntegrationSettings>(data.error());
    return settings.isOk() && std::ranges::all_of(info.statuses, [&](QLatin1StringView status) {
               return settings.value().orderStatuses.contains(status);
           });
}

} // namespace

QCoro::Task<WindowReply>
askWindow(QPointer<QObject> owner, SmartupClient &client, SettingsFormMap form, WindowOrder order)
{
    const DocumentTypeInfo &info = documentTypeInfo(order.type);
    WindowReply reply;
    reply.window.from = order.from;
    reply.window.to = order.to;
    reply.window.filialCode = order.profile.filialCode;
    ExportFilter filter;
    filter.by = order.by;
    filter.from = order.from;
    filter.to = order.to;
    filter.filialCode = order.profile.filialCode;
    ApiCall call = methods::exportDocuments(order.type, filter);
    call.connection = order.profile;
    call.runUuid = order.runUuid;
    call.isReconciliation = order.isReconciliation;
    auto asking = client.send(call);
    const ApiAnswer answer = co_await whileAlive(owner, std::move(asking));
    ++reply.requests;
    if (!answer.isSuccess()) {
        reply.error = answer.error.value_or(Error {});
        co_return reply;
    }
    const QByteArray body = answer.body;
    const auto reading =
        onWorker([body, type = order.type] { return readFound(body, documentTypeInfo(type)); });
    const Result<QList<FoundDocument>> rows = co_await whileAlive(owner, reading);
    if (rows) {
        reply.window.rows = rows.value();
        // The server may tell fewer days than it did before.
        reply.window.isWhole =
            !answer.limits || order.from >= order.today.addDays(1 - answer.limits->dayRange);
        reply.window.serverDay = dayOfAnswer(answer.headers);
    } else {
        reply.error = rows.error();
    }
    if (order.by != DateFilter::CreatedOn) {
        reply.window.showsAllStatuses = false;
    } else if (order.type == DocumentType::Order) {
        ApiCall settings = methods::settingsModel(form);
        settings.connection = order.profile;
        settings.runUuid = order.runUuid;
        auto askingSettings = client.send(settings);
        const ApiAnswer told = co_await whileAlive(owner, std::move(askingSettings));
        reply.window.showsAllStatuses = showsAll(told, form, info);
    }
    co_return reply;
}

} // namespace smartup
