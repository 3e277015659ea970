#pragma once

#include "app/api/AnswerClassifier.h"
#include "app/api/SmartupMethods.h"

#include <QByteArray>
#include <QNetworkReply>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

/// Readable JSON: moc loses its way among raw strings.
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

inline const QByteArray TwoOrders =
    json("{'order':[{'external_id':'EXT-1'},{'external_id':'EXT-2'}]}");
inline const QByteArray BothTaken =
    json("{'successes':[{'code':'900001','deal_id':'900001','external_id':'EXT-1'},{'code':'900002'"
         ",'deal_id':'900002','external_id':'EXT-2'}],'errors':[]}");
inline const QByteArray OneRefused =
    json("{'successes':[{'code':'900001','deal_id':'900001','external_id':'EXT-1'}],'errors':[{'"
         "code':'EXT-2','external_id':'EXT-2','message':'A02-02-024 not enough stock'}]}");
inline const QByteArray Oracle =
    "ORA-06502: PL/SQL: numeric or value error: character string buffer too small";
inline const QByteArray Refusal =
    json("{'error_code':'A02-24-048','message':'Организация не соответствует'}");
inline const QByteArray LoginPage = "<!DOCTYPE html><html><body>Sign in</body></html>";

inline HttpAnswer answered(int status, const QByteArray &body, const HeaderList &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    answer.bytesPulled = TwoOrders.size();
    // What Qt makes of a status.
    switch (status) {
    case 400:
        answer.error = QNetworkReply::ProtocolInvalidOperationError;
        break;
    case 401:
        answer.error = QNetworkReply::AuthenticationRequiredError;
        break;
    case 403:
        answer.error = QNetworkReply::ContentAccessDenied;
        break;
    case 404:
        answer.error = QNetworkReply::ContentNotFoundError;
        break;
    case 409:
        answer.error = QNetworkReply::ContentConflictError;
        break;
    case 500:
        answer.error = QNetworkReply::InternalServerError;
        break;
    case 503:
        answer.error = QNetworkReply::ServiceUnavailableError;
        break;
    default:
        answer.error = status >= 500 ? QNetworkReply::UnknownServerError
            : status >= 400          ? QNetworkReply::UnknownContentError
                                     : QNetworkReply::NoError;
    }
    return answer;
}

inline HttpAnswer
broken(QNetworkReply::NetworkError error, qint64 pulled, HttpStop stop = HttpStop::None)
{
    HttpAnswer answer;
    answer.error = error;
    answer.errorText = u"broken"_s;
    answer.bytesPulled = pulled;
    answer.stop = stop;
    return answer;
}

inline ApiCall importCall(const QByteArray &body = TwoOrders)
{
    return methods::importDocuments(DocumentType::Order, body);
}

inline ApiCall exportCall()
{
    return methods::exportDocuments(DocumentType::Order, {});
}

inline ApiCall saveCall()
{
    return methods::settingsSave(builtInSettingsFormMap(), {});
}

} // namespace smartup::testing
