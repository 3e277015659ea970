#pragma once

#include <QString>

#include <array>
#include <optional>

namespace smartup {

/// Where a document of an import stands, from the file to its end.
enum class DocumentState {
    Draft, ///< read, not judged yet
    Invalid, ///< kept back by this program, because Smartup would refuse it; never sent
    Ready, ///< may be sent
    Intent, ///< noted: its request is about to leave, or under way
    Confirmed, ///< Smartup said that it has it
    Rejected, ///< Smartup said no
    HeldAuth, ///< not taken: sign-in or right
    HeldConfig, ///< not taken: the address does not know such a call
    Split, ///< not taken: the request was too large
    HeldQuota, ///< not taken: the allowance is spent
    Unknown, ///< it may or may not be there
    Reconciling, ///< Smartup is being asked
    Conflict, ///< its id is there with other content: a person decides
    Duplicate, ///< its id is there more than once: a person decides
    Manual, ///< nobody can prove what became of it: a person decides
    Cancelled, ///< given up before it was sent, or by a person
};

inline constexpr std::array AllDocumentStates {
    DocumentState::Draft,     DocumentState::Invalid,    DocumentState::Ready,
    DocumentState::Intent,    DocumentState::Confirmed,  DocumentState::Rejected,
    DocumentState::HeldAuth,  DocumentState::HeldConfig, DocumentState::Split,
    DocumentState::HeldQuota, DocumentState::Unknown,    DocumentState::Reconciling,
    DocumentState::Conflict,  DocumentState::Duplicate,  DocumentState::Manual,
    DocumentState::Cancelled,
};

/// Stable lower-case key: `held_quota`; what the ledger and the command line write.
[[nodiscard]] QString documentStateKey(DocumentState state);
[[nodiscard]] std::optional<DocumentState> documentStateFromKey(QStringView key);
[[nodiscard]] QString documentStateName(DocumentState state); ///< translated
/// Nothing more will happen to it by itself or by a person.
[[nodiscard]] bool isTerminal(DocumentState state);
/// Only a person can decide.
[[nodiscard]] bool isForPerson(DocumentState state);
/// It may be in Smartup, or may still arrive there: it must not be sent.
[[nodiscard]] bool isInDoubt(DocumentState state);

} // namespace smartup
