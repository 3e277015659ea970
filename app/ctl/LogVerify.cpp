#include "app/ctl/LogVerify.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/journal/ChainWalk.h"
#include "app/journal/JournalPlace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 NewsIntervalMs = 2000;
constexpr qsizetype HashDigits = 64;

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

QByteArray hashFrom(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return text.size() == HashDigits && 2 * bytes.size() == HashDigits ? bytes : QByteArray();
}

} // namespace

ExitCode runLogVerify(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { { u"file"_s, u"journal"_s },
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Looks at this journal file, an archive for example, instead of "
                                "the program's.")),
          u"FILE"_s },
        { u"head"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "A last hash that was noted earlier: the chain must still have "
                                "it.")),
          u"HASH"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("LogCommand", "One JSON object.")) },
    });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QByteArray noted = hashFrom(line.value(u"head"_s));
    if (line.isSet(u"head"_s) && noted.isEmpty()) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("LogCommand", "--head takes a hash of 64 hexadecimal digits.")));
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(
            unknownCommandText(u"log verify "_s + line.positionalArguments().constFirst()));
    }
    const QString file =
        line.isSet(u"file"_s) ? line.value(u"file"_s) : journalFileIn(dataFolder());
    if (!QFileInfo(file).isFile()) {
        printError(say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(file));
        return ExitCode::Failed;
    }
    QElapsedTimer news;
    news.start();
    const Result<ChainReport> report =
        walkChain(file, noted, [&news](const ChainProgress &progress) {
            if (news.hasExpired(NewsIntervalMs)) {
                news.restart();
                printNote(say(QT_TRANSLATE_NOOP("LogCommand", "%1 of %2 calls looked at"))
                              .arg(QString::number(progress.done), QString::number(progress.of)));
            }
            return true;
        });
    if (!report) {
        printError(report.error());
        return ExitCode::Failed;
    }
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(
            QJsonDocument(chainReportToJson(report.value())).toJson(QJsonDocument::Compact)));
    } else {
        const QStringList sentences = chainReportText(report.value());
        for (const QString &sentence : sentences) {
            print(sentence);
        }
    }
    return report.value().isIntact() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace smartup
