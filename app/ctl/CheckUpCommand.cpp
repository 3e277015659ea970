#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/StoredProfile.h"
#include "app/journal/InstallationCheckUp.h"
#include "app/journal/JournalPlace.h"
#include "models/core/Clock.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ExitCode runCheckUp(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addProfileOption(line);
    line.addOption({ u"json"_s,
                     QCoreApplication::translate("CheckUpCommand",
                                                 "The same as JSON: area, state, text and what to "
                                                 "do.") });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(
            unknownCommandText(u"check-up "_s + line.positionalArguments().constFirst()));
    }
    std::optional<Profile>
        profile; // without a connection an installation is looked at all the same
    if (line.isSet(u"profile"_s)) {
        const Result<Profile> stored = storedProfileOf(line);
        if (!stored) {
            return line.refuse(stored.error());
        }
        profile = stored.value();
    }
    const QList<CheckUpRow> rows =
        checkUp(readCheckUp({ configFolder(), dataFolder(), journalFileIn(dataFolder()), profile,
                              SystemClock().now() }));
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(checkUpJsonFile(rows)).trimmed());
    } else {
        const QStringList lines = checkUpText(rows);
        for (const QString &text : lines) {
            print(visibleLines(text));
        }
    }
    return worstOf(rows) == CheckUpState::Bad ? ExitCode::Refused : ExitCode::Done;
}

} // namespace smartup
