// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportTexts.h"

#include "models/exchange/preflight/ImportForecast.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportPane", text);
}

QString invitation(ImportSource::Kind kind)
{
    switch (kind) {
    case ImportSource::Kind::File:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPane",
            "Choose a file, or drop it here. You see what would happen to each of its documents "
            "before anything is sent."));
    case ImportSource::Kind::Folder:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPane",
            "Choose a folder, or drop it here. Each of its files is imported once, and moves to "
            "“done” or “failed” in it, with a report beside it."));
    case ImportSource::Kind::Table:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPane",
            "Choose a database and a table. You see what would happen to each of its documents "
            "before anything is sent."));
    }
    Q_UNREACHABLE();
}

QString unknownText(const ImportSummary &summary)
{
    const int unknown = static_cast<int>(summary.count(Outcome::Unknown));
    return QCoreApplication::translate(
        "ImportPane",
        "What became of %n document(s) is not known. Look for them in Smartup before you "
        "send them again.",
        nullptr, unknown);
}

} // namespace

QString readingText(ImportSource::Kind kind)
{
    switch (kind) {
    case ImportSource::Kind::File:
        return translated(QT_TRANSLATE_NOOP("ImportPane", "The file is being read."));
    case ImportSource::Kind::Folder:
        return translated(QT_TRANSLATE_NOOP("ImportPane", "The folder is being looked into."));
    case ImportSource::Kind::Table:
        return translated(QT_TRANSLATE_NOOP("ImportPane", "The table is being read."));
    }
    Q_UNREACHABLE();
}

QString importPlaceholderText(ImportStage stage, ImportSource::Kind kind, bool isConnected)
{
    switch (stage) {
    case ImportStage::NoFile:
        return invitation(kind);
    case ImportStage::Reading:
        return readingText(kind);
    case ImportStage::FileRead:
        return isConnected
            ? translated(QT_TRANSLATE_NOOP("ImportPane",
                                           "The file is sound. What would happen to its documents "
                                           "is not known yet."))
            : translated(QT_TRANSLATE_NOOP("ImportPane",
                                           "The file is sound. Choose a connection to see what "
                                           "would happen to its documents."));
    case ImportStage::Asking:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPane", "Looking up which of the documents Smartup has already."));
    case ImportStage::BadFile:
    case ImportStage::Planned:
    case ImportStage::Sending:
    case ImportStage::Done:
    case ImportStage::FolderListed:
    case ImportStage::FolderAsking:
    case ImportStage::FolderSending:
    case ImportStage::FolderDone:
        return {};
    }
    Q_UNREACHABLE();
}

QString importPlaceholderAction(ImportStage stage, ImportSource::Kind kind, bool isConnected)
{
    if (stage == ImportStage::FileRead) {
        return isConnected ? translated(QT_TRANSLATE_NOOP("ImportPane", "Preview again"))
                           : translated(QT_TRANSLATE_NOOP("ImportPane", "Open connections"));
    }
    return stage == ImportStage::NoFile && kind == ImportSource::Kind::File
        ? translated(QT_TRANSLATE_NOOP("ImportPane", "Choose a file…"))
        : QString();
}

qint64 documentsToSend(const ImportPlan &plan)
{
    return std::ranges::count_if(plan.items,
                                 [](const PlanItem &item) { return !item.isKeptBack(); });
}

QString importTermsText(const ImportPlan &plan,
                        const std::optional<Limits> &limits,
                        AfterRefusal afterRefusal)
{
    const ImportForecast forecast = forecastOf(plan, limits, afterRefusal);
    const bool isAnyLeftOut = std::ranges::any_of(
        plan.items, [](const PlanItem &item) { return item.reason == PlanReason::LeftByHand; });
    if (forecast.toSend == 0 && isAnyLeftOut) {
        return translated(
            QT_TRANSLATE_NOOP("ImportPane", "All documents that could be sent are left out."));
    }
    if (forecast.toSend == 0) {
        return translated(QT_TRANSLATE_NOOP(
            "ImportPane", "None of the documents can be sent with this connection."));
    }
    const int documents = static_cast<int>(documentsToSend(plan));
    const QStringList lines { QCoreApplication::translate(
                                  "ImportPane", "%n document(s) would be sent.", nullptr, documents)
                                  + QChar(u' ') + forecastText(forecast),
                              planTermsSentence(plan) };
    const WriteBar bar = importWriteBar(plan.profile, *plan.file->subject());
    const QStringList mayNot =
        bar == WriteBar::None ? QStringList() : QStringList { writeBarText(bar) };
    return (mayNot + lines + planNotes(plan)).join(u'\n');
}

QString folderTermsText(const FolderFileModel &files, bool isConnected, WriteBar bar)
{
    if (!isConnected) {
        return translated(QT_TRANSLATE_NOOP("ImportPane", "Choose a connection first."));
    }
    if (files.readyCount() == 0) {
        return translated(
            QT_TRANSLATE_NOOP("ImportPane", "No file of the folder can be imported now."));
    }
    QStringList sentences;
    if (bar != WriteBar::None) {
        sentences.append(writeBarText(bar));
    }
    if (const int foreseen = files.foreseenCount(); foreseen > 0) {
        const int asked = static_cast<int>(files.requestsAsked());
        const int toSend = static_cast<int>(files.requestsToSend());
        sentences.append(QCoreApplication::translate("ImportPane", "%n file(s) were looked at.",
                                                     nullptr, foreseen));
        sentences.append(QCoreApplication::translate(
            "ImportForecast", "The preview took %n request(s).", nullptr, asked));
        sentences.append(QCoreApplication::translate(
            "ImportPane", "Sending them takes %n request(s), and the same questions again.",
            nullptr, toSend));
    } else {
        sentences.append(translated(QT_TRANSLATE_NOOP("ImportPane",
                                                      "Each file takes at least two requests: one "
                                                      "that asks what is there, one that sends.")));
    }
    sentences.append(translated(QT_TRANSLATE_NOOP(
        "ImportPane",
        "A file with a mistake in it is put into “failed”, and nothing of it is sent.")));
    return sentences.join(u' ');
}

QString folderProgressText(ImportStage stage, const FolderFileModel &files, const QString &file)
{
    switch (stage) {
    case ImportStage::FolderListed: {
        const int ready = files.readyCount();
        return QCoreApplication::translate(
            "ImportPane", "%n file(s) of the folder would be imported.", nullptr, ready);
    }
    case ImportStage::FolderAsking: {
        const int foreseen = files.foreseenCount();
        return QCoreApplication::translate("ImportPane", "%n file(s) were looked at.", nullptr,
                                           foreseen);
    }
    case ImportStage::FolderSending: {
        const int ended = files.endedCount();
        const QString done =
            QCoreApplication::translate("ImportPane", "%n file(s) done.", nullptr, ended);
        return file.isEmpty()
            ? done
            : done + u' ' + translated(QT_TRANSLATE_NOOP("ImportPane", "Now: %1")).arg(file);
    }
    case ImportStage::NoFile:
    case ImportStage::Reading:
    case ImportStage::BadFile:
    case ImportStage::FileRead:
    case ImportStage::Asking:
    case ImportStage::Planned:
    case ImportStage::Sending:
    case ImportStage::Done:
    case ImportStage::FolderDone:
        return {};
    }
    Q_UNREACHABLE();
}

QString importResultText(const ImportSummary &summary)
{
    QStringList lines { summary.countsText() };
    if (summary.count(Outcome::Unknown) > 0) {
        lines.append(unknownText(summary));
    }
    if (!summary.strangers.isEmpty()) {
        const int strangers = static_cast<int>(summary.strangers.size());
        lines.append(QCoreApplication::translate(
            "ImportPane", "Smartup's answer names %n document(s) that were not sent.", nullptr,
            strangers));
    }
    return lines.join(u'\n');
}

QString folderResultText(const FolderImportSummary &summary)
{
    const int files = summary.files;
    const int failed = summary.failed;
    QStringList lines { QCoreApplication::translate("ImportPane", "%n file(s) taken.", nullptr,
                                                    files) };
    if (failed > 0) {
        lines.append(QCoreApplication::translate(
            "ImportPane", "%n file(s) lie in “failed” now; the report beside each says why.",
            nullptr, failed));
    }
    lines.append(summary.documents.countsText());
    if (summary.documents.count(Outcome::Unknown) > 0) {
        lines.append(unknownText(summary.documents));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace smartup
