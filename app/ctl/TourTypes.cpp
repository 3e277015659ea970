#include "app/ctl/Tour.h"
#include "app/ctl/TourFile.h"
#include "app/ctl/TourValues.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `3/0/2/0 +3`
QString countsText(const QHash<Outcome, qint64> &counts, qint64 growth)
{
    QStringList numbers;
    for (const Outcome outcome :
         { Outcome::Created, Outcome::Updated, Outcome::Skipped, Outcome::Refused }) {
        numbers.append(QString::number(counts.value(outcome)));
    }
    return numbers.join(u'/') + u" +"_s + QString::number(growth);
}

} // namespace

void Tour::check(const char *name, DocumentType type, const QString &expected, const QString &seen)
{
    Q_EMIT checked(
        { m_step, name, documentTypePluralName(type), expected, seen, expected == seen });
}

QCoro::Task<Status> Tour::everyType(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    for (const DocumentType type : AllDocumentTypes) {
        if (type == DocumentType::Order) {
            continue; // has steps of its own
        }
        const Status played = co_await playType(step, type);
        if (!played) {
            check(QT_TRANSLATE_NOOP("Tour", "%1: can be done"), type, u"Y"_s,
                  failureText(played.error()));
        }
    }
    co_return Done {};
}

/// Made after the latest document of the sample: two new ones, then the same two again with another
/// note and a third.
QCoro::Task<Status> Tour::playType(Step step, DocumentType type)
{
    const DocumentTypeInfo &info = documentTypeInfo(type);
    const SandboxTables &tables = m_stage.tables();
    ExportRequest request;
    request.subject = info.key;
    request.from = m_today.addDays(1 - TourWindowDays);
    request.to = m_today;
    request.targetFile = m_stage.filePath(u"%1.json"_s.arg(request.subject));
    const ExportSummary exported = co_await m_stage.exportTo(request);
    const Result<QJsonArray> rows = exportedRows(request.targetFile, info.root);
    if (!rows || rows.value().isEmpty()) {
        co_return Error { ErrorOrigin::File, exported.message, {}, exported.details, {} };
    }
    const Result<qint64> inRange =
        tables.documentCount(TourOrganisation, request.subject, request.from, request.to);
    check(QT_TRANSLATE_NOOP("Tour", "%1: documents in the file"), type,
          inRange ? QString::number(inRange.value()) : inRange.error().text,
          QString::number(rows.value().size()));

    const QJsonObject pattern = importablePattern(rows.value(), info);
    const QString note = u"tour 2"_s;
    const QStringList all { u"TOUR-1"_s, u"TOUR-2"_s, u"TOUR-3"_s };
    const Result<qint64> before = tables.documentCount(TourOrganisation, request.subject);
    const auto first = co_await sendFile(typeFile(info, pattern, all.first(2), u"tour 1"_s));
    const auto second = co_await sendFile(typeFile(info, pattern, all, note));
    const Result<qint64> after = tables.documentCount(TourOrganisation, request.subject);
    const Result<qint64> notes = tables.documentsWithNote(TourOrganisation, request.subject, note);
    if (!first || !second) {
        co_return first ? second.error() : first.error();
    }
    for (const Result<qint64> *number : { &before, &after, &notes }) {
        if (!*number) {
            co_return number->error();
        }
    }
    const qint64 growth = after.value() - before.value();
    Counts expected { { Outcome::Created, 3 } };
    expected[step.known] += 2;
    Counts seen = first.value();
    for (auto count = second.value().cbegin(); count != second.value().cend(); ++count) {
        seen[count.key()] += count.value();
    }
    check(QT_TRANSLATE_NOOP("Tour", "%1: created/updated/skipped/refused, and more in the table"),
          type, countsText(expected, expected.value(Outcome::Created)), countsText(seen, growth));
    const bool isWritten = step.known == Outcome::Updated || step.known == Outcome::Created;
    check(QT_TRANSLATE_NOOP("Tour", "%1: with the note of the second file"), type,
          QString::number(isWritten ? 3 : 1), QString::number(notes.value()));
    for (auto count = expected.cbegin(); count != expected.cend(); ++count) {
        m_handled[count.key()] += count.value();
    }
    m_growth += growth;
    co_return Done {};
}

QCoro::Task<Result<Tour::Counts>> Tour::sendFile(QByteArray file)
{
    const Result<ImportPlanPtr> planned = co_await m_stage.planImport(file);
    if (!planned) {
        co_return planned.error();
    }
    const ImportSummary summary = co_await m_stage.import();
    co_return summary.counts;
}

} // namespace smartup
