#include "models/exchange/DocumentState.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StateRow
{
    DocumentState state = DocumentState::Draft;
    QLatin1StringView key;
    const char *name = nullptr;
};

// clang-format off
constexpr std::array<StateRow, AllDocumentStates.size()> Rows { {
    //: State of a document of an import: read, not judged yet
    { DocumentState::Draft, "draft"_L1, QT_TRANSLATE_NOOP("DocumentState", "Read") },
    //: State of a document of an import: refused by this program
    { DocumentState::Invalid, "invalid"_L1, QT_TRANSLATE_NOOP("DocumentState", "Faulty") },
    //: State of a document of an import
    { DocumentState::Ready, "ready"_L1, QT_TRANSLATE_NOOP("DocumentState", "Ready to be sent") },
    //: State of a document of an import
    { DocumentState::Intent, "intent"_L1, QT_TRANSLATE_NOOP("DocumentState", "Being sent") },
    //: State of a document of an import
    { DocumentState::Confirmed, "confirmed"_L1, QT_TRANSLATE_NOOP("DocumentState", "Confirmed by Smartup") },
    //: State of a document of an import
    { DocumentState::Rejected, "rejected"_L1, QT_TRANSLATE_NOOP("DocumentState", "Refused by Smartup") },
    //: State of a document of an import
    { DocumentState::HeldAuth, "held_auth"_L1, QT_TRANSLATE_NOOP("DocumentState", "Waits for a valid sign-in") },
    //: State of a document of an import
    { DocumentState::HeldConfig, "held_config"_L1, QT_TRANSLATE_NOOP("DocumentState", "Waits for a corrected connection") },
    //: State of a document of an import
    { DocumentState::Split, "split"_L1, QT_TRANSLATE_NOOP("DocumentState", "Waits for smaller requests") },
    //: State of a document of an import
    { DocumentState::HeldQuota, "held_quota"_L1, QT_TRANSLATE_NOOP("DocumentState", "Waits for the allowance") },
    //: State of a document of an import
    { DocumentState::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("DocumentState", "Outcome unknown") },
    //: State of a document of an import
    { DocumentState::Reconciling, "reconciling"_L1, QT_TRANSLATE_NOOP("DocumentState", "Being looked for") },
    //: State of a document of an import
    { DocumentState::Conflict, "conflict"_L1, QT_TRANSLATE_NOOP("DocumentState", "There with other content") },
    //: State of a document of an import
    { DocumentState::Duplicate, "duplicate"_L1, QT_TRANSLATE_NOOP("DocumentState", "There more than once") },
    //: State of a document of an import
    { DocumentState::Manual, "manual"_L1, QT_TRANSLATE_NOOP("DocumentState", "To be looked for by hand") },
    //: State of a document of an import
    { DocumentState::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("DocumentState", "Given up") },
} };
// clang-format on

const StateRow &rowOf(DocumentState state)
{
    return *std::ranges::find(Rows, state, &StateRow::state);
}

} // namespace

QString documentStateKey(DocumentState state)
{
    return rowOf(state).key;
}

std::optional<DocumentState> documentStateFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Rows, [key](const StateRow &each) { return each.key == key; });
    return row == Rows.end() ? std::nullopt : std::optional(row->state);
}

QString documentStateName(DocumentState state)
{
    return QCoreApplication::translate("DocumentState", rowOf(state).name);
}

bool isTerminal(DocumentState state)
{
    return state == DocumentState::Invalid || state == DocumentState::Confirmed
        || state == DocumentState::Rejected || state == DocumentState::Cancelled;
}

bool isForPerson(DocumentState state)
{
    return state == DocumentState::Conflict || state == DocumentState::Duplicate
        || state == DocumentState::Manual;
}

bool isInDoubt(DocumentState state)
{
    return isForPerson(state) || state == DocumentState::Intent || state == DocumentState::Unknown
        || state == DocumentState::Reconciling;
}

} // namespace smartup
