#include "models/settings/SettingsText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SettingsText", text);
}

Error lineError(qsizetype number, const QString &line, const Error &cause)
{
    return { ErrorOrigin::File,
             //: %1 is the number of a line, %2 a sentence that says what is wrong with it
             words(QT_TRANSLATE_NOOP("SettingsText", "Line %1: %2"))
                 .arg(QString::number(number), cause.text),
             cause.remedy,
             line,
             {} };
}

Result<SettingAssignment> readLine(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    const QString key = line.left(equals).trimmed();
    const QString value = equals < 0 ? QString() : line.mid(equals + 1).trimmed();
    if (equals <= 0) {
        return Error { ErrorOrigin::File,
                       words(QT_TRANSLATE_NOOP("SettingsText",
                                               "“%1” is no assignment of the form KEY=VALUE."))
                           .arg(line),
                       {},
                       {},
                       {} };
    }
    const auto ref = settingFromKey(key);
    if (!ref) {
        return Error {
            ErrorOrigin::File,
            words(QT_TRANSLATE_NOOP("SettingsText", "There is no setting “%1”.")).arg(key),
            words(QT_TRANSLATE_NOOP("SettingsText",
                                    "“smartupctl settings show” lists the settings.")),
            {},
            {}
        };
    }
    IntegrationSettings scratch;
    const Status status = setSettingValue(scratch, *ref, value);
    if (!status) {
        return status.error();
    }
    return SettingAssignment { *ref, settingValue(scratch, *ref) };
}

} // namespace

QString settingsToText(const IntegrationSettings &settings)
{
    QString text;
    for (const SettingRef ref : allSettings()) {
        const QString value = settingValue(settings, ref);
        text += u"# %1: %2\n"_s.arg(settingLabel(ref), settingValueName(ref, value));
        text += settingKey(ref) + u'=' + value + u'\n';
    }
    return text;
}

Result<QList<SettingAssignment>> settingsFromText(const QString &text)
{
    QList<SettingAssignment> assignments;
    qsizetype number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &whole : lines) {
        ++number;
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto assignment = readLine(line);
        if (!assignment) {
            return lineError(number, line, assignment.error());
        }
        const SettingRef ref = assignment.value().ref;
        if (std::ranges::find(assignments, ref, &SettingAssignment::ref) != assignments.end()) {
            const QString sentence =
                words(QT_TRANSLATE_NOOP("SettingsText", "The setting “%1” is named twice."))
                    .arg(settingKey(ref));
            return lineError(number, line, { ErrorOrigin::File, sentence, {}, {}, {} });
        }
        assignments.append(assignment.value());
    }
    return assignments;
}

IntegrationSettings withAssignments(IntegrationSettings settings,
                                    const QList<SettingAssignment> &assignments)
{
    for (const auto &[ref, value] : assignments) {
        // A value of an assignment was put into settings once already.
        Q_UNUSED(setSettingValue(settings, ref, value).isOk())
    }
    return settings;
}

} // namespace smartup
