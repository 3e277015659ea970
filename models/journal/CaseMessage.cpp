#include "models/journal/CaseMessage.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ErrorCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"
#include "models/journal/CaseRules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of no catalogue, and in messages all the same. Names are not made of them.
// clang-format off
constexpr const char *FurtherWords =
    "a accepted already although answer answered as by cannot closed code connection could deadline "
    "document documents does duplicate error existing exists external failed field for from found has "
    "here id in is it line lines more name new no not number numeric of on one or out overwritten pl "
    "refused request sent server skipped small smartup sql stored than that the this time timeout to too "
    "unique unknown updated value was were whether which with "
    "без более будет было быть в внешним внутренний внутренняя все два документ документа документе "
    "документы для до дубликат его если есть еще ещё же за запись запрос запроса и идентификатор "
    "идентификатором из или имеет к как когда количество либо менее меньше место может на не неверно "
    "неверный недопустимое недопустимый неизвестный нельзя нет ни но номер о обязательное один он "
    "ожидается остаток от ошибка отрицательным пакет по поле поля превышен при равно с связи сервер "
    "строка строки строке сумма текст только у уже указан указана указано формат хотя цена число что "
    "allaqachon bor bo‘lishi hujjat kerak mavjud qator raqam so‘rov topilmadi uchun xato ";
// clang-format on

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(
        u"[\\p{L}\\p{M}\\p{N}_@+](?:[\\p{L}\\p{M}\\p{N}_@‘’'+./#$-]*[\\p{L}\\p{M}\\p{N}_])?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where it stands next as words of its own, not as a part of others; −1 = nowhere.
qsizetype indexOfWords(const QString &text, const QString &wanted, qsizetype from)
{
    qsizetype at = text.indexOf(wanted, from, Qt::CaseInsensitive);
    while (at >= 0
           && (isWordCharacter(text, at - 1) || isWordCharacter(text, at + wanted.size()))) {
        at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive);
    }
    return at;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

CaseMessage::CaseMessage()
{
    learn(QString::fromUtf8(FurtherWords));
    for (const ErrorInfo &row : errorCatalog()) {
        for (const char *text : { row.what, row.todo, row.sample }) {
            learn(QString::fromUtf8(text));
        }
        learn(QCoreApplication::translate("ErrorCatalog", row.what));
    }
    const auto learnFields = [this](std::span<const Field> fields) {
        for (const Field &field : fields) {
            learn(field.name);
        }
    };
    for (const DocumentTypeInfo &info : documentCatalog()) {
        learn(QString::fromUtf8(info.smartupName));
        for (const QLatin1StringView name : { info.idField, info.root, info.linesField }) {
            learn(name);
        }
        learnFields(info.fields);
        learnFields(info.lineFields);
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        learn(QString::fromUtf8(info.smartupName));
        learnFields(info.fields);
    }
}

void CaseMessage::learn(const QString &text)
{
    auto matches = wordPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString word = matches.next().captured();
        // The numbers of a sample are nobody's; those of a message may be.
        if (std::ranges::none_of(word, [](QChar c) { return c.isDigit(); })) {
            m_words.insert(word.toCaseFolded());
        }
    }
}

bool CaseMessage::isHarmless(const QString &word, const CaseMentions &mentions) const
{
    return m_words.contains(word.toCaseFolded()) || isErrorCode(word)
        || mentions.keys.contains(word) || mentions.codes.contains(word)
        || parseSmartupDate(word).has_value();
}

QString CaseMessage::replaced(const QString &text,
                              const CaseMentions &mentions,
                              CasePseudonyms &pseudonyms) const
{
    // Whole names first: a name may be made of words that are harmless alone.
    const QStringList &people = mentions.people;
    std::vector<qsizetype> next(static_cast<std::size_t>(people.size()));
    for (qsizetype i = 0; i < people.size(); ++i) {
        next.at(static_cast<std::size_t>(i)) = indexOfWords(text, people.at(i), 0);
    }
    QString result;
    qsizetype done = 0; // up to here the text is in the result
    // A loop, and each name is looked for only behind where it was found: an answer may name somebody a
    // hundred thousand times.
    while (true) {
        qsizetype at = -1;
        qsizetype person = -1;
        for (qsizetype i = 0; i < people.size(); ++i) {
            qsizetype &place = next.at(static_cast<std::size_t>(i));
            if (place >= 0 && place < done) {
                place = indexOfWords(text, people.at(i), done);
            }
            const bool isBetter = at < 0 || place < at
                || (place == at && people.at(i).size() > people.at(person).size());
            if (place >= 0 && isBetter) {
                at = place;
                person = i;
            }
        }
        if (at < 0) {
            return result + words(text.sliced(done), mentions, pseudonyms);
        }
        result += words(text.sliced(done, at - done), mentions, pseudonyms);
        result += pseudonyms.text(people.at(person));
        done = at + people.at(person).size();
    }
}

QString CaseMessage::words(const QString &text,
                           const CaseMentions &mentions,
                           CasePseudonyms &pseudonyms) const
{
    QString result;
    qsizetype done = 0; ///< up to here the text is in the result
    qsizetype begun = -1; ///< of words that go together: their first
    qsizetype ended = 0; ///< … and behind their last
    const auto flush = [&] {
        if (begun >= 0) {
            const QString strange = text.sliced(begun, ended - begun);
            result += text.sliced(done, begun - done);
            result +=
                Decimal::fromText(strange) ? pseudonyms.sum(strange) : pseudonyms.text(strange);
            done = ended;
            begun = -1;
        }
    };
    auto matches = wordPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool goesOn =
            begun >= 0 && isBlank(QStringView(text).sliced(ended, match.capturedStart() - ended));
        if (isHarmless(match.captured(), mentions)) {
            flush();
            continue;
        }
        if (!goesOn) {
            flush();
            begun = match.capturedStart();
        }
        ended = match.capturedEnd();
    }
    flush();
    return result + text.sliced(done);
}

} // namespace smartup
