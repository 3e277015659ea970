#pragma once

#include "models/exchange/DatabaseProfile.h"
#include "models/journal/SharedJournal.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace smartup {

/// How much a connection to the server of the shared log proves and hides.
enum class SharedTls {
    VerifyFull, ///< encrypted, to the server of that name; ours over the network
    VerifyCa, ///< encrypted, to a server whose authority is known
    Require, ///< encrypted, to whoever answers
    Off, ///< everybody on the way can read it
};

inline constexpr std::array AllSharedTls { SharedTls::VerifyFull, SharedTls::VerifyCa,
                                           SharedTls::Require, SharedTls::Off };

[[nodiscard]] QString sharedTlsName(SharedTls tls); ///< translated

/// The words for Qt's driver as a form shows them.
struct SharedOptions
{
    SharedTls tls = SharedTls::VerifyFull;
    QString
        caFile; ///< of the authority that signed the server's certificate; empty = the usual one
    QString others; ///< what else stands there; stays as it is

    friend bool operator==(const SharedOptions &, const SharedOptions &) = default;
};

/// Without a word about it a database on this computer is not encrypted, any other one is VerifyFull.
[[nodiscard]] SharedOptions sharedOptionsOf(const DatabaseProfile &database);
/// The words of the driver again. What the program does without a word is not written down.
[[nodiscard]] QString withSharedOptions(const DatabaseProfile &database,
                                        const SharedOptions &options);
/// What the program does without a word about it.
[[nodiscard]] SharedTls usualSharedTls(const DatabaseProfile &database);
/// A socket, or an address that leads to nobody else.
[[nodiscard]] bool isOnThisComputer(const DatabaseProfile &database);

/// Everything about the shared log that a person sets; the password is no part of it.
struct SharedSetup
{
    SharedJournalSettings settings;
    DatabaseProfile database; ///< its id is empty when there was none yet

    friend bool operator==(const SharedSetup &, const SharedSetup &) = default;
};

/// Why it cannot be kept, in one translated sentence; empty when it can.
[[nodiscard]] QString sharedSetupProblem(const SharedSetup &setup);

/// What a test looks at, one after the other; the first that fails ends it.
enum class SharedLayer {
    Address, ///< somebody answers there, as PostgreSQL does
    Encryption,
    SignIn,
    Schema, ///< the database is prepared, for this version
    Roles,
};

inline constexpr std::array AllSharedLayers { SharedLayer::Address, SharedLayer::Encryption,
                                              SharedLayer::SignIn, SharedLayer::Schema,
                                              SharedLayer::Roles };

[[nodiscard]] QString sharedLayerName(SharedLayer layer); ///< "Address"

struct SharedTest
{
    std::optional<SharedLayer>
        failed; ///< the ones before it passed, those behind it were not looked at
    Error error; ///< what is the matter, and what to do

    [[nodiscard]] bool isPassed() const { return !failed; }
};

/// Which layer it is that a database refused after somebody had answered: the words are the server's or those
/// of its client library, in whatever language.
[[nodiscard]] SharedLayer layerOfRefusal(const QString &words);
/// The same of what was asked after the sign-in, by SQLSTATE.
[[nodiscard]] SharedLayer layerOfState(const QString &sqlState);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::SharedSetup)
Q_DECLARE_METATYPE(smartup::SharedTest)
