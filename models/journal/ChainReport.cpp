#include "models/journal/ChainReport.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("JournalChain", text);
}

int shown(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString counted(const char *text, qint64 count)
{
    const int number = shown(count);
    return QCoreApplication::translate("JournalChain", text, nullptr, number);
}

struct BreakRow
{
    ChainBreak what;
    const char *key;
    const char *text; ///< %1 = call, %2 and %3 = lines
};

constexpr std::array<BreakRow, AllChainBreaks.size()> BreakRows { {
    { ChainBreak::ChangedCall, "changed_call",
      QT_TRANSLATE_NOOP("JournalChain",
                        "Call %1 (lines %2 to %3) was changed after it was "
                        "stored.") },
    { ChainBreak::ChangedBody, "changed_body",
      QT_TRANSLATE_NOOP("JournalChain",
                        "The request or the answer of call %1 (lines %2 to %3) was "
                        "changed after it was stored.") },
    { ChainBreak::MissingCall, "missing_call",
      QT_TRANSLATE_NOOP("JournalChain",
                        "Call %1 is missing, and the retention has not taken it "
                        "away.") },
    { ChainBreak::MissingBody, "missing_body",
      QT_TRANSLATE_NOOP("JournalChain",
                        "The request and the answer of call %1 (lines %2 to %3) are missing, and "
                        "the retention has not taken them away.") },
    { ChainBreak::StrangeCall, "strange_call",
      QT_TRANSLATE_NOOP("JournalChain",
                        "Call %1 (lines %2 to %3) was not stored by this "
                        "program.") },
    { ChainBreak::StrangeLine, "strange_line",
      QT_TRANSLATE_NOOP("JournalChain",
                        "Lines between %2 and %3 were not stored by this "
                        "program.") },
    { ChainBreak::ChangedLink, "changed_link",
      QT_TRANSLATE_NOOP("JournalChain", "The chain itself was changed.") },
    { ChainBreak::MissingLink, "missing_link",
      QT_TRANSLATE_NOOP("JournalChain", "There is a gap in the chain itself.") },
    { ChainBreak::MissingEnd, "missing_end",
      QT_TRANSLATE_NOOP("JournalChain",
                        "The newest part of the log or of its chain is "
                        "missing.") },
} };

const BreakRow &rowOf(ChainBreak what)
{
    return *std::ranges::find(BreakRows, what, &BreakRow::what);
}

QString verdict(const ChainReport &report)
{
    if (!report.hasChain) {
        return say(QT_TRANSLATE_NOOP(
            "JournalChain",
            "This log has no chain: a version of the program made it that kept none."));
    }
    if (report.broken > 0) {
        return counted(
            QT_TRANSLATE_N_NOOP("JournalChain", "The log is not as it was stored: %n place(s)."),
            report.broken);
    }
    if (!report.isHeadFound && report.forgottenUntil.isValid()) {
        return say(QT_TRANSLATE_NOOP(
                       "JournalChain",
                       "The log agrees with its chain, but the noted hash is not in it. If it was "
                       "noted before %1, it may have gone with what the retention took away, and "
                       "nobody can tell any more. If it was noted later, the chain was made anew, "
                       "or it is the chain of another log."))
            .arg(shownMoment(report.forgottenUntil.toLocalTime()));
    }
    if (!report.isHeadFound) {
        return say(
            QT_TRANSLATE_NOOP("JournalChain",
                              "The log agrees with its chain, but the noted hash is not in it: the "
                              "chain was made anew, or it is the chain of another log."));
    }
    return say(QT_TRANSLATE_NOOP("JournalChain", "The log is intact: it agrees with its chain."));
}

} // namespace

QString chainBeginningKey(ChainBeginning beginning)
{
    switch (beginning) {
    case ChainBeginning::NewLog:
        return u"new"_s;
    case ChainBeginning::Upgraded:
        return u"upgraded"_s;
    case ChainBeginning::Saved:
        return u"saved"_s;
    case ChainBeginning::Archived:
        return u"archived"_s;
    }
    Q_UNREACHABLE();
}

QString chainBeginningText(ChainBeginning beginning)
{
    switch (beginning) {
    case ChainBeginning::NewLog:
        return say(QT_TRANSLATE_NOOP("JournalChain", "The chain begins with the log."));
    case ChainBeginning::Upgraded:
        return say(
            QT_TRANSLATE_NOOP("JournalChain",
                              "The chain begins with the update of the program; what was stored "
                              "before is not covered."));
    case ChainBeginning::Saved:
        return say(
            QT_TRANSLATE_NOOP("JournalChain",
                              "The chain begins after the log was damaged; what was saved of the "
                              "damaged file is not covered."));
    case ChainBeginning::Archived:
        return say(
            QT_TRANSLATE_NOOP("JournalChain",
                              "This is an archive; it is covered as far as the log was that it was "
                              "made of."));
    }
    Q_UNREACHABLE();
}

QString chainBreakKey(ChainBreak what)
{
    return QLatin1StringView(rowOf(what).key);
}

QString chainFindingText(const ChainFinding &finding)
{
    QString text = say(rowOf(finding.what).text);
    text.replace("%1"_L1, QString::number(finding.call));
    text.replace("%2"_L1, QString::number(finding.firstLine));
    text.replace("%3"_L1, QString::number(finding.lastLine));
    if (finding.link == 0) {
        return text;
    }
    if (!finding.at.isValid()) {
        return say(QT_TRANSLATE_NOOP("JournalChain", "Commit %1: %2"))
            .arg(QString::number(finding.link), text);
    }
    return say(QT_TRANSLATE_NOOP("JournalChain", "Commit %1 of %2: %3"))
        .arg(QString::number(finding.link), shownMoment(finding.at.toLocalTime()), text);
}

QStringList chainReportText(const ChainReport &report)
{
    QStringList sentences { verdict(report) };
    if (!report.hasChain) {
        return sentences;
    }
    for (const ChainFinding &finding : report.findings) {
        sentences.append(chainFindingText(finding));
    }
    const qint64 further = report.broken - report.findings.size();
    if (further > 0) {
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("JournalChain", "And %n further place(s)."), further));
    }
    sentences.append(
        counted(QT_TRANSLATE_N_NOOP("JournalChain", "Looked at: %n call(s)."), report.calls));
    sentences.append(chainBeginningText(report.beginning));
    if (report.uncoveredCalls > 0) {
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("JournalChain", "Not covered: %n call(s) from before."),
                    report.uncoveredCalls));
    }
    if (report.takenCalls > 0) {
        sentences.append(counted(
            QT_TRANSLATE_N_NOOP("JournalChain", "The retention has taken %n covered call(s) away."),
            report.takenCalls));
    }
    sentences.append(say(QT_TRANSLATE_NOOP("JournalChain", "Its last hash is %1."))
                         .arg(QString::fromLatin1(report.head.toHex())));
    return sentences;
}

QJsonObject chainReportToJson(const ChainReport &report)
{
    QJsonArray findings;
    for (const ChainFinding &finding : report.findings) {
        findings.append(QJsonObject {
            { u"what"_s, chainBreakKey(finding.what) },
            { u"commit"_s, finding.link },
            { u"call"_s, finding.call },
            { u"first_line"_s, finding.firstLine },
            { u"last_line"_s, finding.lastLine },
            { u"at"_s,
              finding.at.isValid() ? finding.at.toUTC().toString(Qt::ISODate) : QString() },
            { u"text"_s, chainFindingText(finding) },
        });
    }
    return {
        { u"chain"_s, report.hasChain },
        { u"intact"_s, report.isIntact() },
        { u"begins"_s, chainBeginningKey(report.beginning) },
        { u"uncovered_until"_s,
          report.uncoveredUntil.isValid() ? report.uncoveredUntil.toUTC().toString(Qt::ISODate)
                                          : QString() },
        { u"uncovered_calls"_s, report.uncoveredCalls },
        { u"commits"_s, report.links },
        { u"calls"_s, report.calls },
        { u"lines"_s, report.lines },
        { u"taken_calls"_s, report.takenCalls },
        { u"head"_s, QString::fromLatin1(report.head.toHex()) },
        { u"head_found"_s, report.isHeadFound },
        { u"forgotten_until"_s,
          report.forgottenUntil.isValid() ? report.forgottenUntil.toUTC().toString(Qt::ISODate)
                                          : QString() },
        { u"broken"_s, report.broken },
        { u"findings"_s, findings },
    };
}

} // namespace smartup
