#include "models/journal/JournalRecords.h"

#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VerbRow
{
    ApiVerb verb = ApiVerb::Export;
    QLatin1StringView key;
    const char *name = nullptr; ///< with %1 = subject
};

constexpr std::array<VerbRow, AllApiVerbs.size()> Verbs { {
    { ApiVerb::Export, "export"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: export") },
    { ApiVerb::Import, "import"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: import") },
    { ApiVerb::ChangeStatus, "change_status"_L1,
      QT_TRANSLATE_NOOP("ApiVerb", "%1: change of status") },
    { ApiVerb::AttachData, "attach_data"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: additional data") },
    { ApiVerb::FormModel, "model"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: reading") },
    { ApiVerb::FormSave, "save"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: saving") },
    { ApiVerb::Session, "session"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: sign-in") },
    { ApiVerb::Other, "other"_L1, QT_TRANSLATE_NOOP("ApiVerb", "%1: call") },
} };

} // namespace

QString apiVerbKey(ApiVerb verb)
{
    return std::ranges::find(Verbs, verb, &VerbRow::verb)->key;
}

std::optional<ApiVerb> knownApiVerbFromKey(QStringView key)
{
    const auto row = std::ranges::find_if(Verbs, [key](const VerbRow &r) { return r.key == key; });
    return row == Verbs.end() ? std::nullopt : std::optional(row->verb);
}

ApiVerb apiVerbFromKey(QStringView key)
{
    return knownApiVerbFromKey(key).value_or(ApiVerb::Other);
}

QString subjectName(const QString &subject)
{
    if (const auto type = documentTypeFromKey(subject)) {
        return documentTypeName(*type);
    }
    if (const auto entity = referenceFromKey(subject)) {
        return referenceName(*entity);
    }
    if (subject == "settings"_L1) {
        return QCoreApplication::translate("ApiVerb", "Integration settings");
    }
    if (subject == "session"_L1) {
        return QCoreApplication::translate("ApiVerb", "Session");
    }
    if (subject == "allowance"_L1) {
        return QCoreApplication::translate("ApiVerb", "Request allowance");
    }
    return visibleText(subject); // of a case file, or of a program that is not ours
}

QStringList journalSubjects()
{
    QStringList subjects;
    for (const DocumentType type : AllDocumentTypes) {
        subjects.append(documentTypeKey(type));
    }
    for (const ReferenceInfo &reference : referenceCatalog()) {
        subjects.append(reference.key);
    }
    return subjects + QStringList { u"settings"_s, u"session"_s, u"allowance"_s };
}

std::optional<QString> subjectCalled(const QString &word)
{
    const QString folded = word.toCaseFolded();
    const QStringList subjects = journalSubjects();
    const auto found = std::ranges::find_if(subjects, [&folded](const QString &subject) {
        return subject.toCaseFolded() == folded || subjectName(subject).toCaseFolded() == folded;
    });
    return found == subjects.end() ? std::nullopt : std::optional(*found);
}

QString callName(const QString &subject, ApiVerb verb)
{
    const auto row = std::ranges::find(Verbs, verb, &VerbRow::verb);
    return QCoreApplication::translate("ApiVerb", row->name).arg(subjectName(subject));
}

QString remarkKindKey(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Pin:
        return u"pin"_s;
    case RemarkKind::Comment:
        return u"comment"_s;
    }
    Q_UNREACHABLE();
}

RemarkKind remarkKindFromKey(QStringView key)
{
    return key == "pin"_L1 ? RemarkKind::Pin : RemarkKind::Comment;
}

bool isTriedAgainAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refused:
    case Outcome::NotSent:
    case Outcome::Cancelled:
    case Outcome::Unknown:
        return true;
    case Outcome::Running:
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace smartup
