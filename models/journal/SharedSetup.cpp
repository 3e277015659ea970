#include "models/journal/SharedSetup.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SharedSetup", text);
}

struct TlsRow
{
    SharedTls tls {};
    QLatin1StringView word; ///< of libpq
    const char *name = nullptr;
};

constexpr TlsRow TlsRows[] = {
    { SharedTls::VerifyFull, "verify-full"_L1,
      QT_TRANSLATE_NOOP("SharedSetup", "Encrypted, and the server proves its name") },
    { SharedTls::VerifyCa, "verify-ca"_L1,
      QT_TRANSLATE_NOOP("SharedSetup", "Encrypted, and the server's authority is known") },
    { SharedTls::Require, "require"_L1,
      QT_TRANSLATE_NOOP("SharedSetup", "Encrypted, with whoever answers") },
    { SharedTls::Off, "disable"_L1, QT_TRANSLATE_NOOP("SharedSetup", "Not encrypted") },
};
static_assert(std::size(TlsRows) == AllSharedTls.size());

struct LayerRow
{
    SharedLayer layer {};
    const char *name = nullptr;
};

constexpr LayerRow LayerRows[] = {
    { SharedLayer::Address, QT_TRANSLATE_NOOP("SharedSetup", "Address") },
    { SharedLayer::Encryption, QT_TRANSLATE_NOOP("SharedSetup", "Encryption") },
    { SharedLayer::SignIn, QT_TRANSLATE_NOOP("SharedSetup", "Sign-in") },
    { SharedLayer::Schema, QT_TRANSLATE_NOOP("SharedSetup", "Tables of the shared log") },
    { SharedLayer::Roles, QT_TRANSLATE_NOOP("SharedSetup", "Roles") },
};
static_assert(std::size(LayerRows) == AllSharedLayers.size());

constexpr QLatin1StringView ModeWord("sslmode");
constexpr QLatin1StringView CaWord("sslrootcert");

QString keyOf(const QString &word)
{
    return word.section(u'=', 0, 0).trimmed();
}

} // namespace

bool isOnThisComputer(const DatabaseProfile &database)
{
    const QString host = database.host.trimmed();
    return host.isEmpty() || host.startsWith(u'/')
        || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || host.startsWith("127."_L1);
}

SharedTls usualSharedTls(const DatabaseProfile &database)
{
    return isOnThisComputer(database) ? SharedTls::Off : SharedTls::VerifyFull;
}

QString sharedTlsName(SharedTls tls)
{
    return say(std::ranges::find(TlsRows, tls, &TlsRow::tls)->name);
}

QString sharedLayerName(SharedLayer layer)
{
    return say(std::ranges::find(LayerRows, layer, &LayerRow::layer)->name);
}

SharedOptions sharedOptionsOf(const DatabaseProfile &database)
{
    SharedOptions options;
    options.tls = usualSharedTls(database);
    QStringList others;
    const QStringList words = database.options.split(u';', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = keyOf(word);
        const QString value = word.section(u'=', 1).trimmed();
        const auto row = std::ranges::find_if(
            TlsRows, [&value](const TlsRow &candidate) { return candidate.word == value; });
        if (key == ModeWord && row != std::end(TlsRows)) {
            options.tls = row->tls;
        } else if (key == CaWord) {
            options.caFile = value;
        } else {
            others.append(word.trimmed());
        }
    }
    options.others = others.join(u';');
    return options;
}

QString withSharedOptions(const DatabaseProfile &database, const SharedOptions &options)
{
    QStringList words;
    if (options.tls != usualSharedTls(database)) {
        words.append(ModeWord + u'=' + std::ranges::find(TlsRows, options.tls, &TlsRow::tls)->word);
    }
    if (!options.caFile.isEmpty()) {
        words.append(CaWord + u'=' + options.caFile);
    }
    // The last of two modes is the one that the driver takes: one that the form does not know would undo
    // what was chosen.
    QStringList others = options.others.split(u';', Qt::SkipEmptyParts);
    others.removeIf([](const QString &word) { return keyOf(word) == ModeWord; });
    return (words + others).join(u';');
}

QString sharedSetupProblem(const SharedSetup &setup)
{
    const SharedOptions options = sharedOptionsOf(setup.database);
    if (setup.database.host.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("SharedSetup", "The server is missing."));
    }
    if (setup.database.user.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("SharedSetup", "The user is missing."));
    }
    if (options.caFile.contains(u' ') || options.caFile.contains(u';')
        || options.caFile.contains(u'\'') || options.caFile.contains(u'\\')) {
        return say(QT_TRANSLATE_NOOP("SharedSetup",
                                     "The name of the certificate's file must not hold blanks, "
                                     "semicolons, quotes or backslashes."));
    }
    if (setup.settings.deskName.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("SharedSetup", "This computer needs a name."));
    }
    return databaseProfileProblem(setup.database);
}

SharedLayer layerOfRefusal(const QString &words)
{
    const bool isAboutTls = std::ranges::any_of(
        std::array { "SSL"_L1, "TLS"_L1, "certificate"_L1 }, [&words](QLatin1StringView word) {
            return words.contains(
                word, word == "certificate"_L1 ? Qt::CaseInsensitive : Qt::CaseSensitive);
        });
    return isAboutTls ? SharedLayer::Encryption : SharedLayer::SignIn;
}

SharedLayer layerOfState(const QString &sqlState)
{
    constexpr auto lacksARight = "42501"_L1;
    return sqlState == lacksARight ? SharedLayer::Roles : SharedLayer::Schema;
}

} // namespace smartup
