#include "models/journal/FilterFields.h"

#include "models/journal/FilterTimes.h"
#include "models/journal/FilterValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FilterExpression", text);
}

QStringList pieceUnlessEmpty(QLatin1StringView key, const QStringList &values)
{
    return values.isEmpty() ? QStringList() : QStringList { fieldPiece(key, values) };
}

QStringList pieceUnlessEmpty(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? QStringList() : QStringList { fieldPiece(key, { value }) };
}

void addNew(QStringList &list, const QStringList &values)
{
    for (const QString &value : values) {
        if (!list.contains(value)) {
            list.append(value);
        }
    }
}

template <QString JournalQuery::*Member>
FilterComplaint readText(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    query.*Member = piece.value();
    return {};
}

template <QStringList JournalQuery::*Member>
FilterComplaint readList(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    addNew(query.*Member, piece.values());
    return {};
}

/// A list of thousands: compared with what it holds already only as a set would be.
FilterComplaint readNumbers(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    QStringList all = query.anyOf;
    for (const FilterPiece::Item &item : piece.items) {
        if (!item.text.isEmpty()) {
            all.append(item.text);
        }
    }
    all.removeDuplicates();
    query.anyOf = all;
    return {};
}

// ── sums, times, numbers of calls ──

FilterComplaint readSum(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    const std::optional<SumRange> sum = sumRangeFromText(piece.value());
    query.sum = sum.value_or(SumRange {});
    return sum
        ? FilterComplaint()
        : say(QT_TRANSLATE_NOOP("FilterExpression",
                                "“%1” is no sum. Write it as in sum:>1000000 or sum:100..200."))
              .arg(piece.value());
}

FilterComplaint noTime(const FilterPiece &piece)
{
    return say(QT_TRANSLATE_NOOP("FilterExpression",
                                 "“%1” is no time. Write today, yesterday, 7d, 2h, 2026-11-24 or "
                                 "2026-11-24T10:30."))
        .arg(piece.value());
}

FilterComplaint readSinceField(JournalQuery &query, const FilterPiece &piece, const QDateTime &now)
{
    const std::optional<QDateTime> moment = readSince(piece.value(), now);
    query.from = moment.value_or(QDateTime());
    return moment ? FilterComplaint() : noTime(piece);
}

FilterComplaint readUntilField(JournalQuery &query, const FilterPiece &piece, const QDateTime &now)
{
    const std::optional<QDateTime> moment = readUntil(piece.value(), now);
    query.until = moment.value_or(QDateTime());
    return moment ? FilterComplaint() : noTime(piece);
}

FilterComplaint readDayField(JournalQuery &query, const FilterPiece &piece, const QDateTime &now)
{
    const std::optional<QDate> day = readDay(piece.value(), now);
    if (!day) {
        return noTime(piece);
    }
    query.from = day->startOfDay();
    query.until = day->addDays(1).startOfDay();
    return {};
}

FilterComplaint readCall(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    bool isNumber = false;
    query.callId = piece.value().toLongLong(&isNumber);
    return isNumber && query.callId > 0
        ? FilterComplaint()
        : say(QT_TRANSLATE_NOOP("FilterExpression", "“%1” is no number of a call."))
              .arg(piece.value());
}

// ── words ──

FilterComplaint readWords(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    addFilterWords(query, piece.value());
    return {};
}

/// As it is where it would be read as it is.
QStringList writeWords(const JournalQuery &query, const QDateTime &)
{
    if (query.text.isEmpty()) {
        return {};
    }
    QStringList words;
    const QList<FilterPiece> pieces = filterPieces(query.text, isFilterKey);
    for (const FilterPiece &word : pieces) {
        words.append(word.key.isEmpty() && query.text.at(word.start) != u'"' ? word.value()
                                                                             : QString());
    }
    const bool isPlain = !words.contains(QString()) && words.join(u' ') == query.text;
    return { isPlain ? query.text : quoted(query.text) };
}

// Each row in the order of FilterField.
constexpr std::array<FilterFieldRow, 22> Fields { {
    { FilterField::Outcome, "outcome"_L1, u"result результат итог исход natija",
      QT_TRANSLATE_NOOP("FilterExpression", "How it ended"), true, readOutcomes, writeOutcomes },
    { FilterField::Type, "type"_L1, u"subject тип вид tur",
      QT_TRANSLATE_NOOP("FilterExpression", "Type of document"), true, readSubjects,
      writeSubjects },
    { FilterField::Organisation, "organisation"_L1, u"organization org организация tashkilot",
      QT_TRANSLATE_NOOP("FilterExpression", "Organisation"), false,
      readText<&JournalQuery::organisation>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("organisation"_L1, q.organisation);
      } },
    { FilterField::Number, "number"_L1, u"no номер raqam",
      QT_TRANSLATE_NOOP("FilterExpression", "Number; with a star at the end its beginning"), true,
      readList<&JournalQuery::numbers>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("number"_L1, q.numbers);
      } },
    { FilterField::External, "external"_L1, u"external_id ext внешний внешний_код tashqi",
      QT_TRANSLATE_NOOP("FilterExpression", "External id; with a star at the end its beginning"),
      true, readList<&JournalQuery::externalIds>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("external"_L1, q.externalIds);
      } },
    { FilterField::Smartup, "smartup"_L1, u"smartup_id id",
      QT_TRANSLATE_NOOP("FilterExpression", "Smartup id; with a star at the end its beginning"),
      true, readList<&JournalQuery::smartupIds>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("smartup"_L1, q.smartupIds);
      } },
    { FilterField::List, "list"_L1, u"any список royxat",
      QT_TRANSLATE_NOOP("FilterExpression", "Numbers, external ids or Smartup ids of a list"), true,
      readNumbers,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("list"_L1, q.anyOf);
      } },
    { FilterField::Client, "client"_L1, u"customer клиент mijoz",
      QT_TRANSLATE_NOOP("FilterExpression", "Client: part of the name or beginning of the code"),
      false, readText<&JournalQuery::client>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("client"_L1, q.client);
      } },
    { FilterField::Warehouse, "warehouse"_L1, u"склад ombor",
      QT_TRANSLATE_NOOP("FilterExpression", "Warehouse: beginning of the code"), false,
      readText<&JournalQuery::warehouse>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("warehouse"_L1, q.warehouse);
      } },
    { FilterField::Sum, "sum"_L1, u"amount сумма summa",
      QT_TRANSLATE_NOOP("FilterExpression", "Sum: >1000000, 100..200"), false, readSum,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("sum"_L1, sumRangeText(q.sum));
      } },
    { FilterField::DocumentStatus, "status"_L1, u"статус holat",
      QT_TRANSLATE_NOOP("FilterExpression", "Status of the order"), true,
      readList<&JournalQuery::statuses>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("status"_L1, q.statuses);
      } },
    { FilterField::Code, "code"_L1, u"error код ошибка kod xato",
      QT_TRANSLATE_NOOP("FilterExpression", "Error code: its beginning"), false,
      readText<&JournalQuery::errorCode>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("code"_L1, q.errorCode);
      } },
    { FilterField::Message, "message"_L1, u"msg сообщение xabar",
      QT_TRANSLATE_NOOP("FilterExpression", "Part of the message"), false,
      readText<&JournalQuery::message>,
      [](const JournalQuery &q, const QDateTime &) {
          return pieceUnlessEmpty("message"_L1, q.message);
      } },
    { FilterField::Verb, "verb"_L1, u"action действие amal",
      QT_TRANSLATE_NOOP("FilterExpression", "What was asked of Smartup"), true, readVerbs,
      writeVerbs },
    { FilterField::Origin, "origin"_L1, u"источник manba",
      QT_TRANSLATE_NOOP("FilterExpression", "Who said that it went wrong"), true, readOrigins,
      writeOrigins },
    { FilterField::Since, "since"_L1, u"from с от dan",
      QT_TRANSLATE_NOOP("FilterExpression", "Since a day or a moment"), false, readSinceField,
      [](const JournalQuery &q, const QDateTime &now) {
          const bool isOwn = q.from.isValid() && !dayOf(q.from, q.until);
          return isOwn ? QStringList { fieldPiece("since"_L1, { sinceText(q.from, now) }) }
                       : QStringList();
      } },
    { FilterField::Until, "until"_L1, u"to до по gacha",
      QT_TRANSLATE_NOOP("FilterExpression", "Until a day, or before a moment"), false,
      readUntilField,
      [](const JournalQuery &q, const QDateTime &now) {
          const bool isOwn = q.until.isValid() && !dayOf(q.from, q.until);
          return isOwn ? QStringList { fieldPiece("until"_L1, { untilText(q.until, now) }) }
                       : QStringList();
      } },
    { FilterField::Day, "day"_L1, u"день дата kun sana",
      QT_TRANSLATE_NOOP("FilterExpression", "One day"), false, readDayField,
      [](const JournalQuery &q, const QDateTime &now) {
          const std::optional<QDate> day = dayOf(q.from, q.until);
          return day ? QStringList { fieldPiece("day"_L1, { dayText(*day, now) }) } : QStringList();
      } },
    { FilterField::Run, "run"_L1, u"запуск ishlov",
      QT_TRANSLATE_NOOP("FilterExpression", "One run"), false, readRun, writeRun },
    { FilterField::Call, "call"_L1, u"вызов запрос sorov",
      QT_TRANSLATE_NOOP("FilterExpression", "One call"), false, readCall,
      [](const JournalQuery &q, const QDateTime &) {
          return q.callId > 0 ? QStringList { fieldPiece("call"_L1, { QString::number(q.callId) }) }
                              : QStringList();
      } },
    { FilterField::Remark, "is"_L1, u"отмечено belgi",
      QT_TRANSLATE_NOOP("FilterExpression", "Pinned or commented"), true, readRemarks,
      writeRemarks },
    { FilterField::Text, "text"_L1, u"find текст matn",
      QT_TRANSLATE_NOOP("FilterExpression", "Words, wherever they stand"), true, readWords,
      writeWords },
} };

static_assert(
    [] {
        for (std::size_t i = 0; i < Fields.size(); ++i) {
            if (Fields.at(i).field != static_cast<FilterField>(i)) {
                return false;
            }
        }
        return true;
    }(),
    "a field is found by its place");

} // namespace

std::span<const FilterFieldRow> filterFieldRows()
{
    return Fields;
}

const FilterFieldRow &filterFieldRow(FilterField field)
{
    return Fields.at(static_cast<std::size_t>(field));
}

const FilterFieldRow *filterFieldCalled(const QString &key)
{
    const QString folded = key.toCaseFolded();
    const auto row = std::ranges::find_if(Fields, [&folded](const FilterFieldRow &field) {
        return folded == field.key || field.words.split(u' ').contains(folded);
    });
    return row == Fields.end() ? nullptr : row;
}

bool isFilterKey(const QString &key)
{
    return filterFieldCalled(key) != nullptr;
}

QStringList leavingOut(const FilterFieldRow &row, const JournalQuery &one, const QDateTime &now)
{
    // A minus before bare words belongs to them.
    QStringList pieces =
        row.field == FilterField::Text ? pieceUnlessEmpty(row.key, one.text) : row.write(one, now);
    for (QString &piece : pieces) {
        piece.prepend(u'-');
    }
    return pieces;
}

void addFilterWords(JournalQuery &query, const QString &words)
{
    query.text += (query.text.isEmpty() ? QString() : u" "_s) + words;
}

} // namespace smartup
