#include "models/catalogue/ErrorCatalog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum ErrorPatternKind;
using enum ErrorOrigin;

// The order within a kind matters for the texts only: the first pattern that fits wins, so the
// special ones stand before `ORA-…` and `Z:…`, which fit almost any text of the database.
// clang-format off
constexpr std::array Catalog {
    // ── organisation, project, sign-in ──
    ErrorInfo {
        "organisation_mismatch"_L1, Code, "A02-24-048", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The organisation named in the request is not the organisation of this connection."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "A connection to a single organisation accepts only its own organisation code. Leave the code empty or connect to the head organisation."),
        "filial_code"_L1, "connections"_L1,
        R"({"error_code":"A02-24-048","message":"Код организации не соответствует текущей организации"})", 400 },
    ErrorInfo {
        "organisation_unknown"_L1, Code, "A02-24-042", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "No organisation has the code that the request names."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Compare the organisation code of the document and of the connection with the list of organisations in Smartup."),
        "filial_code"_L1, "connections"_L1,
        R"({"error_code":"A02-24-042","message":"Организация не найдена. Код организации = TAS9"})", 400 },
    ErrorInfo {
        "organisation_without_code"_L1, Code, "A02-24-070", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup wants an organisation code here, and the current organisation has none."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "From the head organisation, name the organisation in every document (filial_code). In a single organisation, leave the code of the connection and of the documents empty, or give the organisation a code in Smartup."),
        "filial_code"_L1, "connections"_L1,
        R"({"error_code":"A02-24-070","message":"У текущей организации нет кода"})", 400 },
    ErrorInfo {
        "warehouse_unknown"_L1, Code, "A02-24-012", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The warehouse code of the document does not exist in this organisation."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the warehouse code, and that the document goes to the organisation the warehouse belongs to."),
        "warehouse_code"_L1, ""_L1,
        R"({"error_code":"A02-24-012","message":"Склад не найден. Код склада = W-77"})", 400 },
    // ── shape of the request ──
    ErrorInfo {
        "date_format"_L1, Code, "A02-24-122", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup cannot read a date of the request."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Write dates as 31.12.2025 or 31.12.2025 14:30:00. Smartup does not understand dates that begin with the year."),
        ""_L1, ""_L1,
        R"({"error_code":"A02-24-122","message":"Неверный формат даты: 2025-12-31"})", 400 },
    ErrorInfo {
        "empty_body"_L1, Code, "A02-24-194", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The request reached Smartup without a body."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Even a request without filters must carry an empty JSON object. Check the program or proxy that sent it."),
        ""_L1, ""_L1,
        R"({"error_code":"A02-24-194","message":"Тело запроса пустое"})", 400 },
    // ── business rules of documents ──
    ErrorInfo {
        "stock_short"_L1, Code, "A02-02-024", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "There is not enough stock of a batch for this document."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the quantity, the warehouse and the batch or expiry date of the line, or receive the goods first."),
        "order_quant"_L1, ""_L1,
        R"({"error_code":"A02-02-024","message":"Недостаточно остатка. Номер партии: 2025/11-3"})", 400 },
    ErrorInfo {
        "date_not_allowed"_L1, Code, "A02-02-039", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The date of the order is not allowed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The date must lie in the work-day window of the operator. Correct the date, or ask the administrator of Smartup to widen the window."),
        "deal_time"_L1, ""_L1,
        R"({"error_code":"A02-02-039","message":"Дата заказа недопустима"})", 400 },
    ErrorInfo {
        "name_taken"_L1, Code, "A02-05-003", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The name is already taken."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Names of legal entities are unique in the company. Find the existing record by its name and send its code instead of a new one."),
        "name"_L1, ""_L1,
        R"({"error_code":"A02-05-003","message":"Наименование уже существует"})", 400 },
    ErrorInfo {
        "price_in_dispute"_L1, Code, "A02-13-170", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The price of a line differs from the price that Smartup expects."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the price, the price type and the date of the line against the price list in Smartup."),
        "product_price"_L1, ""_L1,
        R"({"error_code":"A02-13-170","message":"Спорная цена"})", 400 },
    ErrorInfo {
        "currency_mismatch"_L1, Code, "A02-16-011", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The currency of the price type is not the currency of the order."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Choose a price type in the currency of the order, or change the currency code of the order."),
        "currency_code"_L1, ""_L1,
        R"({"error_code":"A02-16-011","message":"Валюта типа цены отличается от валюты заказа"})", 400 },
    ErrorInfo {
        "changed_meanwhile"_L1, Code, "A02-16-157", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Somebody changed the document in Smartup meanwhile."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Export the document again, compare it with yours, and send your change once more."),
        ""_L1, ""_L1,
        R"({"error_code":"A02-16-157","message":"Документ был изменён"})", 400 },
    ErrorInfo {
        "order_without_products"_L1, Code, "H02-ANOR279-004", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The order has no products."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Send at least one line in order_products."),
        "order_products"_L1, ""_L1,
        R"({"error_code":"H02-ANOR279-004","message":"В заказе нет товаров"})", 400 },
    ErrorInfo {
        "quantity_zero"_L1, Code, "H02-ANOR279-005", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A line of the order has the quantity zero."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Remove the line or give it a quantity above zero."),
        "order_quant"_L1, ""_L1,
        R"({"error_code":"H02-ANOR279-005","message":"Количество должно быть больше нуля"})", 400 },
    ErrorInfo {
        "consignment_above_sum"_L1, Code, "H02-ANOR279-006", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The consignment of the order is larger than its sum."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Lower the consignment amounts so that together they do not exceed the sum of the order."),
        "consignment_amount"_L1, ""_L1,
        R"({"error_code":"H02-ANOR279-006","message":"Сумма консигнации больше суммы заказа"})", 400 },
    ErrorInfo {
        "consignment_date"_L1, Code, "H02-ANOR279-010", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A consignment date of the order is not allowed."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the consignment dates against the delivery date of the order."),
        "consignment_date"_L1, ""_L1,
        R"({"error_code":"H02-ANOR279-010","message":"Неверная дата консигнации"})", 400 },
    ErrorInfo {
        "contract_not_allowed"_L1, Code, "H02-ANOR279-015", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The contract does not fit the order."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check that the contract belongs to the client, is in force on the date of the order and allows a consignment."),
        "contract_code"_L1, ""_L1,
        R"({"error_code":"H02-ANOR279-015","message":"Договор не подходит"})", 400 },
    // ── texts ──
    ErrorInfo {
        "order_stored_anyway"_L1, Text, R"(mdeal_origin_headers\s+dup\s+val(?:.*?\bdeal_id\s*=\s*(\d+))?)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup answered with an error although it already holds the order %1."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Do not send it again: export this order by its id, compare its lines, and take it as accepted when they agree. With order duplicates set to skip, a repeated order gets its existing number."),
        "deal_id"_L1, "settings/orders"_L1,
        "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=900001", 500 },
    ErrorInfo {
        "key_missing"_L1, Text, R"(Hashmap:\s*(\S+)\s+not found)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The required field %1 is missing from the request."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Add the field to every document of the request. Smartup names only the first one it misses."),
        ""_L1, ""_L1,
        "Hashmap:deal_time not found", 500 },
    ErrorInfo {
        "room_missing"_L1, Text, R"(Штат не найден)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup found no staff unit, and most often the cause is a missing workspace code (room_code)."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup derives the staff unit from the workspace. Fill in room_code and check that the workspace belongs to this organisation; only then look at robot_code."),
        "room_code"_L1, ""_L1,
        "Штат не найден. Код штата =", 400 },
    ErrorInfo {
        "client_unknown"_L1, Text, R"(Контрагент не найден\. Код )", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup found no client with the code that the document names."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Compare the code with the client's card in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same."),
        "person_code"_L1, "settings/code_kind"_L1,
        "Контрагент не найден. Код контрагента = C-77", 400 },
    ErrorInfo {
        "goods_unknown"_L1, Text, R"(ТМЦ не найден[ао]?\. Код )", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup found no goods with the code that the document names."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Compare the code with the goods in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same."),
        "product_code"_L1, "settings/code_kind"_L1,
        "ТМЦ не найдена. Код ТМЦ = P-77", 400 },
    ErrorInfo {
        "record_unknown"_L1, Text, R"( не найден[ао]?\. Код )", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup found no record with the code that the document names."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup's own words below say which code. Check it, and that the record belongs to the organisation the document goes to."),
        ""_L1, ""_L1,
        "Рабочая зона не найдена. Код рабочей зоны = R-77", 400 },
    ErrorInfo {
        "other_kind_of_person"_L1, Text, R"(\bno_data_found\b)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup found no such record: probably the card of the other kind of person was asked for."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Look for the client among the natural persons when you asked for a legal entity, and the other way round."),
        "person_code"_L1, ""_L1,
        "no_data_found", 500 },
    ErrorInfo {
        "sign_in_required"_L1, Text, R"(Требуется авторизация)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup does not accept the sign-in of this connection."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the login (name@company) and the password. When both are right, clear the organisation id: some users may not send it."),
        "filial_id"_L1, "connections"_L1,
        "Требуется авторизация", 401 },
    ErrorInfo {
        "project_invisible"_L1, Text, R"(Проект невидим)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This user does not see the project that the connection names."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Choose a project from the list of the connection, or clear the project code."),
        "project_code"_L1, "connections"_L1,
        "Проект невидим", 401 },
    ErrorInfo {
        "route_unknown"_L1, Text, R"(\bROUTE:\s*Not found\b)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup does not know the address that was called."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the base address of the connection: some companies need a path behind the host. The method may also be missing in this version of Smartup."),
        ""_L1, "connections"_L1,
        "ROUTE: Not found", 404 },
    ErrorInfo {
        "forbidden"_L1, Text, R"(^\s*Forbidden\.?\s*$)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "This user may not do this in Smartup."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator of Smartup to give the user the right to this form or method in this organisation."),
        ""_L1, "connections"_L1,
        "Forbidden", 404 },
    ErrorInfo {
        "empty_body_text"_L1, Text, R"(Тело запроса пустое|empty input to JSON operator)", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The request reached Smartup without a body."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Even a request without filters must carry an empty JSON object. Check the program or proxy that sent it."),
        ""_L1, ""_L1,
        "ORA-40834: empty input to JSON operator", 500 },
    ErrorInfo {
        "text_too_long"_L1, Text, R"(\bORA-06502\b)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "A text of the document does not fit into Smartup's database."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Shorten it: some installations take external ids of at most 20 characters and trip over long notes or notes in other alphabets."),
        "external_id"_L1, ""_L1,
        "ORA-06502: PL/SQL: numeric or value error: character string buffer too small", 500 },
    ErrorInfo {
        "temporary_lob"_L1, Text, R"(\bORA-65503\b)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup's database failed while it prepared the answer."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "The request was in order. Ask again in a few minutes and for fewer days; if it stays, report it to Smartup's support with the text below."),
        ""_L1, ""_L1,
        "ORA-65503: operation on a temporary LOB over a database link is not supported", 500 },
    ErrorInfo {
        "database_error"_L1, Text, R"(\b(ORA-\d{5})\b)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup's database reported the error %1."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Compare the document with one that was accepted. If you find nothing, report it to Smartup's support with the text below."),
        ""_L1, ""_L1,
        "ORA-00001: unique constraint violated", 500 },
    ErrorInfo {
        "internal_error"_L1, Text, R"(^\s*Z:)", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup stopped with an internal error."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Look first whether the document is in Smartup all the same, and do not send it again before you know. Report the text below to Smartup's support."),
        ""_L1, ""_L1,
        "Z:#z:unexpected state of document", 500 },
    // ── HTTP statuses ──
    ErrorInfo {
        "not_signed_in"_L1, HttpStatus, "401", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup does not accept the sign-in, the organisation or the project of this connection."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Test the connection: check login and password first, then the organisation id and the project code, which this user may not use."),
        ""_L1, "connections"_L1,
        "", 401 },
    ErrorInfo {
        "subscription_ended"_L1, HttpStatus, "402", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The company's subscription to Smartup has ended."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Nothing can be exchanged until it is renewed. Tell the person who looks after the contract with Smartup."),
        ""_L1, ""_L1,
        "", 402 },
    ErrorInfo {
        "refused"_L1, HttpStatus, "403", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup refused: this user has no right to do this here."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Ask the administrator of Smartup to give the user the right to this form or method in this organisation."),
        ""_L1, "connections"_L1,
        "", 403 },
    ErrorInfo {
        "not_found"_L1, HttpStatus, "404", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup has nothing at the address that was called."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Check the base address of the connection: some companies need a path behind the host."),
        ""_L1, "connections"_L1,
        "", 404 },
    ErrorInfo {
        "conflict"_L1, HttpStatus, "409", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "The request conflicts with what Smartup holds now."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Read the present state from Smartup, compare, and then decide whether to send again."),
        ""_L1, ""_L1,
        "", 409 },
    ErrorInfo {
        "too_many_requests"_L1, HttpStatus, "429", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Too many requests: the daily allowance is spent, or they come too fast."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Wait. The allowance is shared by every program of the company and begins anew at midnight in Tashkent."),
        ""_L1, "connections"_L1,
        "", 429 },
    ErrorInfo {
        "business_rule"_L1, PlainHttpStatus, "400", Smartup,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup refused the request by one of its own rules."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "Read Smartup's own words below, correct the document, and send it again."),
        ""_L1, ""_L1,
        "", 400 },
    ErrorInfo {
        "server_failure"_L1, PlainHttpStatus, "500", SmartupDatabase,
        QT_TRANSLATE_NOOP("ErrorCatalog", "Smartup stopped with an error while it worked on the request."),
        QT_TRANSLATE_NOOP("ErrorCatalog", "After an import, look first whether the document is in Smartup all the same. Smartup's own words stand below."),
        ""_L1, ""_L1,
        "", 500 },
};
// clang-format on

/// Codes look like A02-24-048 and H02-ANOR279-004.
const QRegularExpression &codePattern()
{
    static const QRegularExpression pattern(u"\\b[A-Z]\\d{2}-(?:\\d{2}|[A-Z]+\\d+)-\\d{3}\\b"_s);
    return pattern;
}

/// What Smartup says in a refusal: the JSON's own words, or the bare text as it came.
struct Spoken
{
    QString code;
    QString words;
};

Spoken spoken(const QString &text)
{
    const QJsonObject refusal = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString code = refusal.value("error_code"_L1).toVariant().toString();
    const QString message = refusal.value("message"_L1).toString();
    return { code.isEmpty() ? codePattern().match(text).captured(0) : code,
             message.isEmpty() ? text : message };
}

/// The patterns of the Text rows, compiled once; index = row of the catalogue.
const std::array<QRegularExpression, Catalog.size()> &textPatterns()
{
    static const auto patterns = [] {
        std::array<QRegularExpression, Catalog.size()> compiled;
        for (std::size_t i = 0; i < Catalog.size(); ++i) {
            if (Catalog[i].kind == Text) {
                compiled[i] =
                    QRegularExpression(QString::fromUtf8(Catalog[i].pattern),
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption
                                           | QRegularExpression::DotMatchesEverythingOption);
            }
        }
        return compiled;
    }();
    return patterns;
}

struct Match
{
    const ErrorInfo *row = nullptr;
    QString captured;
};

const ErrorInfo *rowByPattern(ErrorPatternKind kind, const QString &pattern)
{
    const auto found = std::ranges::find_if(Catalog, [&](const ErrorInfo &row) {
        return row.kind == kind && QString::fromUtf8(row.pattern) == pattern;
    });
    return found == Catalog.end() ? nullptr : &*found;
}

Match rowByText(const QString &text)
{
    for (std::size_t i = 0; i < Catalog.size(); ++i) {
        if (Catalog[i].kind != Text) {
            continue;
        }
        const QRegularExpressionMatch match = textPatterns()[i].match(text);
        if (match.hasMatch()) {
            return { &Catalog[i], match.captured(1) };
        }
    }
    return {};
}

Match findRow(const QString &code, const QString &text, int httpStatus)
{
    if (const ErrorInfo *row = rowByPattern(Code, code); row != nullptr) {
        return { row, {} };
    }
    if (Match match = rowByText(text); match.row != nullptr) {
        return match;
    }
    if (const ErrorInfo *row = rowByPattern(HttpStatus, QString::number(httpStatus));
        row != nullptr) {
        return { row, {} };
    }
    return { code.isEmpty() ? rowByPattern(PlainHttpStatus, QString::number(httpStatus)) : nullptr,
             {} };
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorCatalog", text);
}

/// A known sentence with its gap filled; the gap may stay empty ("holds the order .") only in
/// texts of the database that were cut off, so the blank before it goes too.
QString filled(const char *text, const QString &captured)
{
    QString sentence = translated(text);
    if (!sentence.contains("%1"_L1)) {
        return sentence;
    }
    return captured.isEmpty() ? QString(sentence).remove(u" %1"_s) : sentence.arg(captured);
}

} // namespace

std::span<const ErrorInfo> errorCatalog()
{
    return Catalog;
}

ErrorExplanation explainError(const QString &code, const QString &rawText, int httpStatus)
{
    ErrorExplanation explanation;
    explanation.raw = rawText;
    const Spoken said = spoken(rawText);
    explanation.code = code.isEmpty() ? said.code : code;
    const Match match = findRow(explanation.code, said.words, httpStatus);
    if (match.row == nullptr) {
        explanation.what = explanation.code.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("ErrorCatalog",
                                           "Smartup answered with an error this program does not "
                                           "know."))
            : translated(QT_TRANSLATE_NOOP("ErrorCatalog",
                                           "Smartup answered with the error %1, which this program "
                                           "does not know."))
                  .arg(explanation.code);
        explanation.todo = translated(QT_TRANSLATE_NOOP(
            "ErrorCatalog",
            "Read Smartup's own words below; Smartup's support can tell more about them."));
        return explanation;
    }
    explanation.key = match.row->key;
    explanation.origin = match.row->origin;
    explanation.what = filled(match.row->what, match.captured);
    explanation.todo = translated(match.row->todo);
    explanation.field = match.row->key == "key_missing"_L1 ? match.captured : match.row->field;
    explanation.link = match.row->link;
    if (match.row->key == "order_stored_anyway"_L1) {
        explanation.existingId = match.captured;
    }
    return explanation;
}

Error toError(const ErrorExplanation &explanation)
{
    return { explanation.origin, explanation.what, explanation.todo, explanation.raw,
             explanation.code };
}

} // namespace smartup
