#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Tour.h"
#include "app/ctl/TourReport.h"
#include "app/platform/TerminationSignals.h"
#include "app/sandbox/SampleOrders.h"
#include "models/sandbox/Quirk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TourCommand", text);
}

void addOptions(CommandLine &line)
{
    line.addOptions({
        { u"orders"_s,
          say(QT_TRANSLATE_NOOP("TourCommand",
                                "Imports this file of orders instead of the one that belongs to "
                                "the sample company.")),
          u"FILE"_s },
        { u"keep"_s,
          say(QT_TRANSLATE_NOOP("TourCommand",
                                "Works in this folder and leaves sandboxes, files and log there; "
                                "databases of an earlier tour in it are removed.")),
          u"FOLDER"_s },
        { u"quirk"_s,
          say(QT_TRANSLATE_NOOP("TourCommand",
                                "A known trouble to play all the way, as in the sandbox; the tour "
                                "has to notice it.")),
          u"NAME"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("TourCommand", "One JSON object instead of a table.")) },
    });
}

Result<QByteArray> readOrders(const QString &name)
{
    if (name.isEmpty()) {
        return sampleOrders();
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorOrigin::File,
                       say(QT_TRANSLATE_NOOP("TourCommand", "%1 cannot be read.")).arg(name),
                       {},
                       file.errorString(),
                       {} };
    }
    return file.readAll();
}

} // namespace

ExitCode runTour(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP("TourCommand", "%1 is not an option of the tour."))
                               .arg(line.positionalArguments().constFirst()));
    }
    const Result<QuirkSet> quirks = QuirkSet::parse(line.values(u"quirk"_s));
    if (!quirks) {
        return line.refuse(quirks.error().text);
    }
    const Result<QByteArray> orders = readOrders(line.value(u"orders"_s));
    if (!orders) {
        printError(orders.error());
        return ExitCode::Failed;
    }

    const QDateTime moment = sampleOrdersMoment();
    const ShiftedClock clock(moment);
    TourStage stage(clock, line.value(u"keep"_s), quirks.value().words());
    Tour tour(stage, orders.value(), moment.date());
    TourReport report(line.isSet(u"json"_s));
    const auto leave = [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); };
    QObject::connect(&tour, &Tour::stepBegun, &tour,
                     [&report](const char *title) { report.beginStep(title); });
    QObject::connect(&tour, &Tour::checked, &tour,
                     [&report](const TourCheck &check) { report.take(check); });
    QObject::connect(&tour, &Tour::finished, &tour, [&report, leave] {
        report.end();
        leave(report.isPassed() ? ExitCode::Done : ExitCode::Refused);
    });
    QObject::connect(&tour, &Tour::failed, &tour, [leave](const Error &error) {
        printError(error);
        leave(ExitCode::Failed);
    });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &tour,
                     [leave] { leave(ExitCode::Failed); });

    report.begin(stage.profile().organisationName, moment);
    QMetaObject::invokeMethod(&tour, &Tour::start, Qt::QueuedConnection);
    const auto code = static_cast<ExitCode>(QCoreApplication::exec());
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(QJsonDocument(report.toJson()).toJson()).trimmed());
    }
    return code;
}

} // namespace smartup
