#include "app/ctl/StoredProfile.h"

#include "app/connection/ProfileStore.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/ConnectionOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void addProfileOption(QCommandLineParser &parser)
{
    parser.addOption({ u"profile"_s,
                       QCoreApplication::translate(
                           "ConnectionOptions",
                           "Connection of the desktop program, by its name or id; the one in use "
                           "when it is left out."),
                       u"NAME"_s });
}

Result<Profile> storedProfileOf(const QCommandLineParser &parser)
{
    const Result<ProfileList> list = ProfileStore(configFolder()).load();
    if (!list) {
        return list.error();
    }
    if (list.value().profiles.isEmpty() && !parser.isSet(u"profile"_s)) {
        return Error { ErrorOrigin::Program,
                       QCoreApplication::translate("ProfilesCommand",
                                                   "There are no connections yet."),
                       {},
                       {},
                       {} };
    }
    return findProfile(list.value(),
                       parser.isSet(u"profile"_s) ? parser.value(u"profile"_s)
                                                  : list.value().activeId);
}

} // namespace smartup
