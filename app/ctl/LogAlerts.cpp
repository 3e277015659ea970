#include "app/ctl/LogAlerts.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/journal/AlertService.h"

#include <QCoreApplication>
#include <QFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Larger is none of ours.
constexpr qint64 LargestFile = 1024LL * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

ExitCode setRules(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(name));
        return ExitCode::Failed;
    }
    const Result<AlertSettings> read = alertSettingsFromJson(file.read(LargestFile));
    if (!read) {
        printError(read.error());
        return ExitCode::Refused;
    }
    if (const Status written = writeAlertSettings(configFolder(), read.value()); !written) {
        printError(written.error());
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runLogAlerts(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"set"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Takes the rules of this file, in the form in which they are "
                                "printed.")),
          u"FILE"_s },
        { u"test"_s, say(QT_TRANSLATE_NOOP("LogCommand", "Shows how an alert looks.")) },
    });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const bool isBoth = line.isSet(u"set"_s) && line.isSet(u"test"_s);
    if (isBoth || !line.positionalArguments().isEmpty()) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("LogCommand", "alerts takes --set FILE or --test.")));
    }
    if (line.isSet(u"test"_s)) {
        const AlertMessage message = testAlert(QDateTime::currentDateTimeUtc());
        printNote(alertTitle(message));
        printNote(alertText(message));
        return ExitCode::Done;
    }
    if (line.isSet(u"set"_s)) {
        return setRules(line.value(u"set"_s));
    }
    const Result<AlertSettings> read = readAlertSettings(configFolder());
    if (!read) {
        printError(read.error());
        return ExitCode::Failed;
    }
    print(QString::fromUtf8(alertSettingsToJson(read.value())).trimmed());
    return ExitCode::Done;
}

} // namespace smartup
