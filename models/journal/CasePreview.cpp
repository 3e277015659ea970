#include "models/journal/CasePreview.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CaseFile", text);
}

QString counted(const char *text, qint64 count)
{
    const int number = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("CaseFile", text, nullptr, number);
}

} // namespace

QString caseKindKey(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Person:
        return u"person"_s;
    case CaseKind::Organisation:
        return u"organisation"_s;
    case CaseKind::Sum:
        return u"sum"_s;
    case CaseKind::Text:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

QString caseKindName(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Person:
        return say(QT_TRANSLATE_NOOP("CaseFile", "People and firms"));
    case CaseKind::Organisation:
        return say(QT_TRANSLATE_NOOP("CaseFile", "Organisations and connections"));
    case CaseKind::Sum:
        return say(QT_TRANSLATE_NOOP("CaseFile", "Sums and other numbers"));
    case CaseKind::Text:
        return say(QT_TRANSLATE_NOOP("CaseFile", "Other texts"));
    }
    Q_UNREACHABLE();
}

QString caseRemovalKey(CaseRemoval removal)
{
    switch (removal) {
    case CaseRemoval::OtherDocuments:
        return u"other_documents"_s;
    case CaseRemoval::Headers:
        return u"headers"_s;
    case CaseRemoval::Bodies:
        return u"bodies"_s;
    case CaseRemoval::UnreadableDocuments:
        return u"unreadable_documents"_s;
    case CaseRemoval::Remarks:
        return u"remarks"_s;
    }
    Q_UNREACHABLE();
}

QString caseRemovalText(CaseRemoval removal, qint64 count)
{
    switch (removal) {
    case CaseRemoval::OtherDocuments:
        return counted(
            QT_TRANSLATE_N_NOOP("CaseFile", "%n other document(s) of the same requests stay here."),
            count);
    case CaseRemoval::Headers:
        return counted(
            QT_TRANSLATE_N_NOOP("CaseFile", "%n header(s) of requests and answers stay here."),
            count);
    case CaseRemoval::Bodies:
        return counted(
            QT_TRANSLATE_N_NOOP("CaseFile",
                                "%n request(s) or answer(s) without a chosen document stay here."),
            count);
    case CaseRemoval::UnreadableDocuments:
        return counted(
            QT_TRANSLATE_N_NOOP("CaseFile",
                                "Of %n document(s) only the line leaves: the document itself is "
                                "not stored whole, or cannot be read."),
            count);
    case CaseRemoval::Remarks:
        return counted(QT_TRANSLATE_N_NOOP("CaseFile", "%n pin(s) and comment(s) stay here."),
                       count);
    }
    Q_UNREACHABLE();
}

qint64 CasePreview::count(CaseKind kind) const
{
    return std::ranges::count(replaced, kind, &CaseReplacement::kind);
}

} // namespace smartup
