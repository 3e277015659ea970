#include "models/sandbox/Quirk.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
constexpr std::array<QuirkInfo, QuirkCount> Quirks { {
    { Quirk::ErrorJsonWith200, "error_json_with_200"_L1,
      QT_TRANSLATE_NOOP("Quirk", "A refusal arrives as error_code and message with HTTP status 200."), 0 },
    { Quirk::CreatedBut500, "created_but_500"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An import stores its documents and then answers with status 500 and an Oracle text."), 0 },
    { Quirk::BothListsEmpty, "both_lists_empty"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An import stores nothing and answers with two empty lists."), 0 },
    { Quirk::ExternalIdFilterIgnored, "external_id_filter_ignored"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An export ignores the filter external_id and answers its usual window."), 0 },
    { Quirk::UnknownKeyFails, "unknown_key_fails"_L1,
      QT_TRANSLATE_NOOP("Quirk", "A document with a key that Smartup does not know is refused."), 0 },
    { Quirk::FilialId401, "filial_id_401"_L1,
      QT_TRANSLATE_NOOP("Quirk", "A request with the header filial_id is answered with status 401."), 0 },
    { Quirk::LimitSpent, "limit_spent"_L1,
      QT_TRANSLATE_NOOP("Quirk", "The daily allowance is spent: every call that counts is refused."), 0 },
    { Quirk::LateApplication, "late_application"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An import is applied only some seconds after its answer."), 30 },
    { Quirk::Silence, "silence"_L1,
      QT_TRANSLATE_NOOP("Quirk", "A request is taken and never answered; the connection stays open."), 0 },
    { Quirk::ConnectionCut, "connection_cut"_L1,
      QT_TRANSLATE_NOOP("Quirk", "The connection is cut after the request; nothing is stored."), 0 },
    { Quirk::ConnectionCutAfterApply, "connection_cut_after_apply"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An import is stored, and the connection is cut before the answer."), 0 },
    { Quirk::Delay, "delay"_L1,
      QT_TRANSLATE_NOOP("Quirk", "Every answer leaves some milliseconds late."), 500 },
    { Quirk::ExternalId20, "external_id_20"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An external id of more than 20 characters fails with ORA-06502."), 0 },
    { Quirk::WideRangeEmpty, "wide_range_empty"_L1,
      QT_TRANSLATE_NOOP("Quirk", "An export over more days than allowed answers no rows and no error."), 0 },
} };
// clang-format on

constexpr bool isInOrderOfTheEnum()
{
    for (std::size_t i = 0; i < Quirks.size(); ++i) {
        if (static_cast<std::size_t>(Quirks[i].quirk) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrderOfTheEnum(), "one row per quirk, in the order of the enum");

Error badWord(const QString &text, const QString &word)
{
    return { ErrorOrigin::Program, text.arg(word), {}, word, {} };
}

} // namespace

std::span<const QuirkInfo> quirkTable()
{
    return Quirks;
}

const QuirkInfo &quirkInfo(Quirk quirk)
{
    return Quirks[static_cast<std::size_t>(quirk)];
}

QString quirkDescription(Quirk quirk)
{
    return QCoreApplication::translate("Quirk", quirkInfo(quirk).description);
}

Result<QuirkSet> QuirkSet::parse(const QStringList &words)
{
    QuirkSet set;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QStringView key = QStringView(word).left(equals < 0 ? word.size() : equals);
        const auto row = std::ranges::find_if(
            Quirks, [key](const QuirkInfo &candidate) { return candidate.key == key; });
        if (row == Quirks.end()) {
            return badWord(
                QCoreApplication::translate("Quirk", "The sandbox knows no quirk named %1."),
                key.toString());
        }
        int value = row->defaultValue;
        if (equals >= 0) {
            bool isNumber = false;
            value = QStringView(word).mid(equals + 1).toInt(&isNumber);
            if (row->defaultValue == 0 || !isNumber || value <= 0) {
                return badWord(QCoreApplication::translate(
                                   "Quirk", "The number of the quirk %1 cannot be used."),
                               word);
            }
        }
        set.m_values[static_cast<std::size_t>(row->quirk)] = value;
    }
    return set;
}

QStringList QuirkSet::words() const
{
    QStringList words;
    for (const QuirkInfo &info : Quirks) {
        if (!has(info.quirk)) {
            continue;
        }
        const int number = value(info.quirk);
        words << (number == info.defaultValue ? QString(info.key)
                                              : u"%1=%2"_s.arg(info.key).arg(number));
    }
    return words;
}

} // namespace smartup
