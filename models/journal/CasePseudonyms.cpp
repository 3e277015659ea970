#include "models/journal/CasePseudonyms.h"

#include "models/core/Decimal.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters and digits that nobody takes for one another; 32 of them, five bits each.
constexpr QLatin1StringView Alphabet("abcdefghijkmnpqrstuvwxyz23456789");
static_assert(Alphabet.size() == 32);
constexpr int TagLetters = 8; ///< 40 bits: no two of a thousand people meet

constexpr int WholeDigits = 5;

/// The same person, however the name is spaced and written.
QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

CasePseudonyms::CasePseudonyms(QByteArray key)
    : m_key(std::move(key))
{
}

void CasePseudonyms::introduce(const QString &code, const QString &name)
{
    const QString known = code.trimmed();
    if (!known.isEmpty()) {
        m_codes.insert(known, known);
    }
    if (!folded(name).isEmpty()) {
        m_codeOf.insert(folded(name), known);
    }
}

void CasePseudonyms::introduceOrganisation(const QString &name)
{
    m_organisations.insert(name.trimmed());
}

bool CasePseudonyms::knows(const QString &nameOrCode) const
{
    return m_codes.contains(nameOrCode.trimmed()) || m_codeOf.contains(folded(nameOrCode));
}

QByteArray CasePseudonyms::digest(CaseKind kind, const QString &text) const
{
    return QMessageAuthenticationCode::hash(caseKindKey(kind).toUtf8() + '\0' + text.toUtf8(),
                                            m_key, QCryptographicHash::Sha256);
}

QString CasePseudonyms::tag(CaseKind kind, const QString &text) const
{
    const QByteArray bytes = digest(kind, text);
    quint64 bits = 0;
    for (int i = 0; i < TagLetters; ++i) {
        bits = (bits << 8U) | static_cast<quint8>(bytes.at(i));
    }
    QString letters;
    for (int i = 0; i < TagLetters; ++i) {
        letters += Alphabet[static_cast<qsizetype>(bits & 31U)];
        bits >>= 5U;
    }
    return letters;
}

QString CasePseudonyms::personTag(const QString &codeOrName) const
{
    const QString code = codeOrName.trimmed();
    if (m_codes.contains(code)) {
        return tag(CaseKind::Person, code);
    }
    const QString byName = m_codeOf.value(folded(codeOrName));
    return tag(CaseKind::Person, byName.isEmpty() ? folded(codeOrName) : byName);
}

QString CasePseudonyms::note(CaseKind kind, const QString &before, const QString &after)
{
    const std::pair key(static_cast<int>(kind), before);
    const auto place = m_place.constFind(key);
    if (place != m_place.cend()) {
        ++m_replaced[*place].count;
    } else {
        m_place.insert(key, m_replaced.size());
        m_replaced.append({ kind, before, after, 1 });
    }
    return after;
}

QString CasePseudonyms::personCode(const QString &code)
{
    if (code.trimmed().isEmpty()) {
        return code;
    }
    if (!knows(code)) {
        introduce(code, {});
    }
    return note(CaseKind::Person, code, u'K' + personTag(code));
}

QString CasePseudonyms::personName(const QString &name)
{
    return name.trimmed().isEmpty() ? name
                                    : note(CaseKind::Person, name, "Client "_L1 + personTag(name));
}

QString CasePseudonyms::organisation(const QString &name)
{
    return name.trimmed().isEmpty() ? name
                                    : note(CaseKind::Organisation, name,
                                           "Organisation "_L1 + tag(CaseKind::Organisation, name));
}

QString CasePseudonyms::sum(const QString &number)
{
    const std::optional<Decimal> value = Decimal::fromText(number);
    if (value && value->isZero()) {
        return number;
    }
    // 12.5 and 12.50 are one sum.
    const QByteArray bytes = digest(CaseKind::Sum, value ? value->toText() : number);
    quint64 bits = 0;
    for (int i = 0; i < TagLetters; ++i) {
        bits = (bits << 8U) | static_cast<quint8>(bytes.at(i));
    }
    QString digits;
    for (int i = 0; i < WholeDigits; ++i) {
        digits += QChar(u'0' + static_cast<char16_t>(i == 0 ? 1 + bits % 9 : bits % 10));
        bits /= 10;
    }
    const bool isNegative = number.trimmed().startsWith(u'-');
    const QString decimals =
        number.contains(u'.') ? u".%1"_s.arg(bits % 100, 2, 10, QChar(u'0')) : QString();
    return note(CaseKind::Sum, number, (isNegative ? u"-"_s : QString()) + digits + decimals);
}

QString CasePseudonyms::text(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return text;
    }
    if (m_codes.contains(text.trimmed())) {
        return personCode(text);
    }
    if (knows(text)) {
        return personName(text);
    }
    if (m_organisations.contains(text.trimmed())) {
        return organisation(text);
    }
    return note(CaseKind::Text, text, "text-"_L1 + tag(CaseKind::Text, text));
}

QList<CaseReplacement> CasePseudonyms::replaced() const
{
    QList<CaseReplacement> sorted = m_replaced;
    std::ranges::stable_sort(sorted, {}, &CaseReplacement::kind);
    return sorted;
}

} // namespace smartup
