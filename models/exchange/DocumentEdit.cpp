#include "models/exchange/DocumentEdit.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/JsonScan.h"
#include "models/journal/JournalComparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DocumentEdit", text);
}

QString faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return say(QT_TRANSLATE_NOOP("DocumentEdit", "Nothing is left of the document."));
    case JsonFault::BadEncoding:
        return say(QT_TRANSLATE_NOOP("DocumentEdit", "There is a character that cannot be sent."));
    case JsonFault::Truncated:
        return say(QT_TRANSLATE_NOOP("DocumentEdit",
                                     "It ends in the middle: a quote or a bracket is missing."));
    case JsonFault::BadString:
        return say(QT_TRANSLATE_NOOP("DocumentEdit",
                                     "A text holds a control character or an escape that does not "
                                     "exist."));
    case JsonFault::BadNumber:
        return say(QT_TRANSLATE_NOOP("DocumentEdit", "A number is not written as JSON demands."));
    case JsonFault::BadWord:
    case JsonFault::UnexpectedCharacter:
        return say(QT_TRANSLATE_NOOP("DocumentEdit",
                                     "A quote, comma, colon or bracket is missing or too many."));
    case JsonFault::TrailingText:
        return say(QT_TRANSLATE_NOOP("DocumentEdit", "Something follows the end of the document."));
    case JsonFault::TooDeep:
        return say(QT_TRANSLATE_NOOP("DocumentEdit", "It is nested too deeply."));
    }
    Q_UNREACHABLE();
}

EditJudgement at(const QByteArray &text, qsizetype offset, const QString &problem)
{
    const QByteArray before = text.first(std::min(offset, text.size()));
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return { problem, before.count('\n') + 1, QString::fromUtf8(line).size() + 1, true };
}

ImportFile asFile(const DocumentTypeInfo &info, const QByteArray &document)
{
    // In one line with what is around it: the lines of the document stay as they are.
    return readDocuments("{\"" + QByteArray(info.root.data(), info.root.size()) + "\":[" + document
                             + "]}",
                         info.type);
}

struct IdRow
{
    QString ImportDocument::*id = nullptr;
    const char *problem = nullptr;
};

constexpr std::array Ids {
    IdRow { &ImportDocument::externalId,
            QT_TRANSLATE_NOOP("DocumentEdit",
                              "Its external id was “%1” and has to stay so: another one would make "
                              "it another document.") },
    IdRow { &ImportDocument::smartupId,
            QT_TRANSLATE_NOOP("DocumentEdit",
                              "Its Smartup id was “%1” and has to stay so: another one would "
                              "overwrite another document.") },
    IdRow { &ImportDocument::filialCode,
            QT_TRANSLATE_NOOP("DocumentEdit",
                              "Its organisation was “%1” and has to stay so: it would become "
                              "another document there.") },
};

} // namespace

EditJudgement judgeEdit(DocumentType type, const QByteArray &before, const QByteArray &after)
{
    if (const auto fault = findJsonFault(after)) {
        return at(after, fault->offset, faultText(fault->fault));
    }
    const auto first = std::ranges::find_if(
        after, [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; });
    if (*first != '{') {
        return at(after, first - after.cbegin(),
                  say(QT_TRANSLATE_NOOP("DocumentEdit", "It has to stay one document in braces.")));
    }
    const DocumentTypeInfo &info = documentTypeInfo(type);
    const ImportFile file = asFile(info, after);
    if (!file.isUsable()) {
        const FileProblem problem = file.problems.value(0);
        return { problem.text, problem.line, 0, true };
    }
    const ImportDocument old = asFile(info, before).documents.value(0);
    const ImportDocument &edited = file.documents.first();
    for (const IdRow &row : Ids) {
        if (old.*row.id != edited.*row.id) {
            return { say(row.problem).arg(old.*row.id), 0, 0, true };
        }
    }
    const ComparedFields compared = compareJson(before, after);
    return { {}, 0, 0, compared.differences() > 0 || !compared.isComplete };
}

QString editText(const EditJudgement &judgement)
{
    if (judgement.problem.isEmpty()) {
        return judgement.isChanged
            ? say(QT_TRANSLATE_NOOP("DocumentEdit",
                                    "It can be sent. You see what would happen before anything "
                                    "leaves."))
            : say(QT_TRANSLATE_NOOP("DocumentEdit", "Nothing was changed yet."));
    }
    if (judgement.line == 0) {
        return judgement.problem;
    }
    return judgement.column == 0
        //: %1 a number, %2 a sentence
        ? say(QT_TRANSLATE_NOOP("DocumentEdit", "Line %1: %2"))
              .arg(QString::number(judgement.line), judgement.problem)
        //: %1 and %2 numbers, %3 a sentence
        : say(QT_TRANSLATE_NOOP("DocumentEdit", "Line %1, column %2: %3"))
              .arg(QString::number(judgement.line), QString::number(judgement.column),
                   judgement.problem);
}

QString whyNotEdited(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return say(QT_TRANSLATE_NOOP("DocumentEdit",
                                     "Documents are edited only with a test or sandbox connection. "
                                     "With this one, which is a production connection, mend the "
                                     "document where it comes from."));
    case Environment::Test:
    case Environment::Sandbox:
        return {};
    }
    Q_UNREACHABLE();
}

QString editedRemark()
{
    return say(
        QT_TRANSLATE_NOOP("DocumentEdit", "It was edited by hand before it was sent again."));
}

QString editedSource(const QString &source)
{
    //: %1 name of the file a document came from
    return say(QT_TRANSLATE_NOOP("DocumentEdit", "%1, edited by hand")).arg(source);
}

} // namespace smartup
