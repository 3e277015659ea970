#include "models/journal/FilterCompletion.h"

#include "models/journal/LineRemarks.h"
#include "models/journal/OriginKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FilterCompletion", text);
}

QString originName(ErrorOrigin origin)
{
    switch (origin) {
    case ErrorOrigin::Program:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "This program"));
    case ErrorOrigin::File:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "A file that was read"));
    case ErrorOrigin::Storage:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "The disk"));
    case ErrorOrigin::Network:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "The network"));
    case ErrorOrigin::Smartup:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Smartup"));
    case ErrorOrigin::SmartupDatabase:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Smartup's database"));
    }
    Q_UNREACHABLE();
}

QString verbName(ApiVerb verb)
{
    switch (verb) {
    case ApiVerb::Export:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Export"));
    case ApiVerb::Import:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Import"));
    case ApiVerb::ChangeStatus:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Change of status"));
    case ApiVerb::AttachData:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Additional data"));
    case ApiVerb::FormModel:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Reading of a form"));
    case ApiVerb::FormSave:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Saving of a form"));
    case ApiVerb::Session:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Sign-in"));
    case ApiVerb::Other:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Other calls"));
    }
    Q_UNREACHABLE();
}

QList<FilterSuggestion> times(FilterField field)
{
    QList<FilterSuggestion> result {
        { u"today"_s, say(QT_TRANSLATE_NOOP("FilterCompletion", "Today")) },
        { u"yesterday"_s, say(QT_TRANSLATE_NOOP("FilterCompletion", "Yesterday")) },
    };
    if (field == FilterField::Since) {
        result += { { u"7d"_s, say(QT_TRANSLATE_NOOP("FilterCompletion", "Last 7 days")) },
                    { u"30d"_s, say(QT_TRANSLATE_NOOP("FilterCompletion", "Last 30 days")) },
                    { u"1h"_s, say(QT_TRANSLATE_NOOP("FilterCompletion", "Last hour")) } };
    }
    return result;
}

QList<FilterSuggestion> fieldNames(bool isLeavingOut)
{
    QList<FilterSuggestion> result;
    const QList<FilterField> fields = filterFields();
    for (const FilterField field : fields) {
        const QString name = filterFieldName(field);
        if (isLeavingOut) {
            //: of a filter: %1 = what a field narrows, "Client: part of the name"
            const QString hint = say(QT_TRANSLATE_NOOP("FilterCompletion", "Leaves out: %1"));
            result.append({ u'-' + filterKey(field) + u':', hint.arg(name) });
        } else {
            result.append({ filterKey(field) + u':', name });
        }
    }
    return result;
}

QList<FilterSuggestion> valuesOf(FilterField field, const JournalChoices &choices)
{
    QList<FilterSuggestion> result;
    switch (field) {
    case FilterField::Outcome:
        for (const Outcome outcome : AllOutcomes) {
            result.append({ outcomeKey(outcome), outcomeName(outcome) });
        }
        return result;
    case FilterField::Type:
        for (const QString &subject : choices.subjects) {
            result.append({ subject, subjectName(subject) });
        }
        return result;
    case FilterField::Organisation:
        for (const QString &organisation : choices.organisations) {
            result.append({ organisation, {} });
        }
        return result;
    case FilterField::Verb:
        for (const ApiVerb verb : AllApiVerbs) {
            result.append({ apiVerbKey(verb), verbName(verb) });
        }
        return result;
    case FilterField::Origin:
        for (const ErrorOrigin origin : AllErrorOrigins) {
            result.append({ originKey(origin), originName(origin) });
        }
        return result;
    case FilterField::Remark:
        for (const RemarkKind kind : AllRemarkKinds) {
            result.append({ remarkStateKey(kind), remarkStateName(kind) });
        }
        return result;
    case FilterField::Since:
    case FilterField::Until:
    case FilterField::Day:
        return times(field);
    case FilterField::Number:
    case FilterField::External:
    case FilterField::Smartup:
    case FilterField::List:
    case FilterField::Client:
    case FilterField::Warehouse:
    case FilterField::Sum:
    case FilterField::DocumentStatus:
    case FilterField::Code:
    case FilterField::Message:
    case FilterField::Run:
    case FilterField::Call:
    case FilterField::Text:
        return result;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<FilterSuggestion> knownSuggestions(const FilterSpot &spot, const JournalChoices &choices)
{
    const QString begun = spot.begun.toCaseFolded();
    QList<FilterSuggestion> result =
        spot.field ? valuesOf(*spot.field, choices) : fieldNames(begun.startsWith(u'-'));
    result.removeIf([&](const FilterSuggestion &suggestion) {
        const bool isMeant = suggestion.value.toCaseFolded().startsWith(begun)
            // People know the word, not the key; names of fields would answer to every letter.
            || (spot.field && suggestion.hint.toCaseFolded().startsWith(begun));
        return !isMeant;
    });
    // The names are few, and whoever asks for them wants to see all that can be written.
    return spot.field ? result.first(std::min<qsizetype>(result.size(), MostSuggestions + 1))
                      : result;
}

bool asksTheJournal(const FilterSpot &spot)
{
    if (!spot.field) {
        return false;
    }
    switch (*spot.field) {
    case FilterField::DocumentStatus:
    case FilterField::Code:
    case FilterField::Warehouse:
        return true; // few, so all of them can be offered
    case FilterField::Client:
    case FilterField::Number:
    case FilterField::External:
    case FilterField::Smartup:
        return !spot.begun.isEmpty();
    case FilterField::Outcome:
    case FilterField::Type:
    case FilterField::Organisation:
    case FilterField::List:
    case FilterField::Sum:
    case FilterField::Message:
    case FilterField::Verb:
    case FilterField::Origin:
    case FilterField::Since:
    case FilterField::Until:
    case FilterField::Day:
    case FilterField::Run:
    case FilterField::Call:
    case FilterField::Remark:
    case FilterField::Text:
        return false;
    }
    Q_UNREACHABLE();
}

CompletedFilter
completed(const QString &text, const FilterSpot &spot, const FilterSuggestion &suggestion)
{
    QString piece = suggestion.value;
    if (spot.field) {
        piece = filterValue(*spot.field, piece);
    }
    const QString behind = text.mid(spot.start + spot.length);
    if (spot.field && (behind.isEmpty() || !(behind.front().isSpace() || behind.front() == u','))) {
        piece += u' ';
    }
    return { text.left(spot.start) + piece + behind, spot.start + piece.size() };
}

} // namespace smartup
