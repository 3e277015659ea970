#include "models/journal/ReportHtml.h"

#include "models/catalogue/ErrorCatalog.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"
#include "models/journal/Retention.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestText = 300;

/// What QTextDocument does not know, a browser does: page breaks, and heads that are repeated.
constexpr auto Style =
    "body{font-family:sans-serif;font-size:10pt;color:#000;background:#fff;margin:2em}"
    "h1{font-size:18pt}h2{font-size:13pt;margin-top:1.6em;page-break-after:avoid}"
    "table{border-collapse:collapse}"
    "th,td{border:1px solid #999;padding:3px 8px;text-align:left;vertical-align:top}"
    "th{background-color:#eee}.n{text-align:right}td.n{white-space:nowrap}"
    ".s{color:#444}thead{display:table-header-group}tr{page-break-inside:avoid}"
    "@media print{body{margin:0}}"_L1;

QString say(const char *text)
{
    return QCoreApplication::translate("PeriodReport", text);
}

/// Text that is not ours.
QString plain(const QString &text)
{
    const bool isLong = text.size() > LongestText;
    return visibleText(isLong ? text.left(LongestText) + u'…' : text).toHtmlEscaped();
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString dayText(QDate day)
{
    return shownDay(day);
}

/// Writes tables; cells are HTML already.
class Page
{
public:
    void heading(const char *text)
    {
        m_html += u"<h2>"_s + say(text).toHtmlEscaped() + u"</h2>\n"_s;
    }
    void paragraph(const QString &text) { m_html += u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s; }
    void html(const QString &text) { m_html += text; }

    void beginTable(const QStringList &heads, qsizetype firstNumber)
    {
        m_firstNumber = firstNumber;
        m_html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">"_s;
        if (!heads.isEmpty()) {
            m_html += u"<thead>"_s;
            row(heads, u"th"_s);
            m_html += u"</thead>"_s;
        }
        m_html += u"<tbody>\n"_s;
    }
    void row(const QStringList &cells, const QString &tag = u"td"_s)
    {
        m_html += u"<tr>"_s;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            // The attribute is for QTextDocument.
            m_html += at >= m_firstNumber ? u"<%1 class=\"n\" align=\"right\">"_s.arg(tag)
                                          : u"<%1>"_s.arg(tag);
            m_html += cells.at(at) + u"</"_s + tag + u'>';
        }
        m_html += u"</tr>\n"_s;
    }
    void endTable() { m_html += u"</tbody></table>\n"_s; }

    [[nodiscard]] QString take() { return std::move(m_html); }

private:
    QString m_html;
    qsizetype m_firstNumber = 0;
};

QList<Outcome> occurring(const OutcomeCounts &counts)
{
    QList<Outcome> outcomes;
    std::ranges::copy_if(AllOutcomes, std::back_inserter(outcomes),
                         [&counts](Outcome outcome) { return counts[outcome] > 0; });
    return outcomes;
}

QStringList outcomeHeads(const QList<Outcome> &outcomes)
{
    QStringList heads;
    for (const Outcome outcome : outcomes) {
        heads.append(outcomeName(outcome).toHtmlEscaped());
    }
    return heads;
}

QStringList outcomeCells(const OutcomeCounts &counts, const QList<Outcome> &outcomes)
{
    QStringList cells;
    for (const Outcome outcome : outcomes) {
        cells.append(number(counts[outcome]));
    }
    return cells;
}

QString countsText(const OutcomeCounts &counts)
{
    QStringList parts;
    for (const Outcome outcome : occurring(counts)) {
        parts.append(u"%1 %2"_s.arg(outcomeName(outcome), number(counts[outcome])));
    }
    return parts.isEmpty() ? u"0"_s : parts.join(u", "_s);
}

void tellSummary(Page &page, const PeriodReport &report)
{
    page.beginTable({}, 2);
    const auto fact = [&page](const char *name, const QString &value) {
        page.row({ say(name).toHtmlEscaped(), value.toHtmlEscaped() });
    };
    fact(QT_TRANSLATE_NOOP("PeriodReport", "Runs"), countsText(report.runs));
    fact(QT_TRANSLATE_NOOP("PeriodReport", "Documents"), countsText(report.documents));
    fact(QT_TRANSLATE_NOOP("PeriodReport", "Calls"), countsText(report.calls));
    fact(QT_TRANSLATE_NOOP("PeriodReport", "Requests sent to Smartup"), number(report.requests()));
    const auto busiest = std::ranges::max_element(report.days, {}, &PeriodDay::requests);
    if (busiest != report.days.end() && busiest->requests > 0) {
        fact(QT_TRANSLATE_NOOP("PeriodReport", "Most requests in one day"),
             say(QT_TRANSLATE_NOOP("PeriodReport", "%1 on %2"))
                 .arg(number(busiest->requests), dayText(busiest->day)));
    }
    page.endTable();
}

void tellSubjects(Page &page, const PeriodReport &report)
{
    page.heading(QT_TRANSLATE_NOOP("PeriodReport", "Documents by type and outcome"));
    if (report.subjects.isEmpty()) {
        page.paragraph(say(QT_TRANSLATE_NOOP("PeriodReport", "No documents.")));
        return;
    }
    const QList<Outcome> outcomes = occurring(report.documents);
    page.beginTable(
        QStringList { say(QT_TRANSLATE_NOOP("PeriodReport", "Type")).toHtmlEscaped() }
            + outcomeHeads(outcomes)
            + QStringList { say(QT_TRANSLATE_NOOP("PeriodReport", "Together")).toHtmlEscaped() },
        1);
    for (const SubjectFigures &figures : report.subjects) {
        page.row(QStringList { plain(subjectName(figures.subject)) }
                 + outcomeCells(figures.documents, outcomes)
                 + QStringList { number(figures.documents.total()) });
    }
    page.endTable();
}

QString causeText(const PeriodCause &cause)
{
    const bool isForeign =
        cause.origin == ErrorOrigin::Smartup || cause.origin == ErrorOrigin::SmartupDatabase;
    QString text;
    if (isForeign) {
        const ErrorExplanation explanation = explainError(cause.code, cause.sample, 0);
        if (explanation.isKnown()) {
            text = plain(explanation.what) + u"<br>"_s + plain(explanation.todo) + u"<br>"_s;
        }
    }
    return text + u"<span class=\"s\">"_s + plain(cause.sample) + u"</span>"_s;
}

void tellCauses(Page &page, const PeriodReport &report)
{
    page.heading(QT_TRANSLATE_NOOP("PeriodReport", "Most frequent causes of trouble"));
    if (report.causes.isEmpty()) {
        page.paragraph(say(QT_TRANSLATE_NOOP("PeriodReport", "Nothing went wrong.")));
        return;
    }
    page.beginTable({ say(QT_TRANSLATE_NOOP("PeriodReport", "Cause")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Error code")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Types")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Last time")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Lines")).toHtmlEscaped() },
                    4);
    for (const PeriodCause &cause : report.causes) {
        QStringList subjects; // clazy:exclude=container-inside-loop
        for (const QString &subject : cause.subjects) {
            subjects.append(subjectName(subject));
        }
        page.row({ causeText(cause), plain(cause.code), plain(subjects.join(u", "_s)),
                   exactTime(cause.last).toHtmlEscaped(), number(cause.lines) });
    }
    if (report.furtherCauses > 0) {
        const int further = static_cast<int>(report.furtherCauses);
        const QString text = QCoreApplication::translate(
            "PeriodReport", "%n further cause(s) are not listed.", nullptr, further);
        page.row({ text.toHtmlEscaped(), {}, {}, {}, number(report.furtherLines) });
    }
    page.endTable();
}

void tellAllowances(Page &page, const PeriodReport &report)
{
    if (report.allowances.isEmpty()) {
        return; // the ledger may be another one than that of this log
    }
    page.heading(QT_TRANSLATE_NOOP("PeriodReport", "Daily allowances"));
    page.beginTable(
        { say(QT_TRANSLATE_NOOP("PeriodReport", "Connection")).toHtmlEscaped(),
          say(QT_TRANSLATE_NOOP("PeriodReport", "Allowance")).toHtmlEscaped(),
          say(QT_TRANSLATE_NOOP("PeriodReport", "Busiest day")).toHtmlEscaped(),
          say(QT_TRANSLATE_NOOP("PeriodReport", "Requests of this computer")).toHtmlEscaped(),
          say(QT_TRANSLATE_NOOP("PeriodReport", "Used on the busiest day")).toHtmlEscaped(),
          say(QT_TRANSLATE_NOOP("PeriodReport", "Days with nothing left")).toHtmlEscaped() },
        3);
    const QList<AllowanceSummary> summaries = summarised(report.allowances);
    for (const AllowanceSummary &summary : summaries) {
        const AllowanceUse &busiest = summary.busiest;
        const QString used = busiest.limit < 0
            ? number(std::max(busiest.used, busiest.own))
            : say(QT_TRANSLATE_NOOP("PeriodReport", "%1 of %2"))
                  .arg(number(busiest.used), number(busiest.limit));
        page.row({ plain(summary.connection), quotaClassName(summary.quotaClass).toHtmlEscaped(),
                   dayText(busiest.day).toHtmlEscaped(), number(summary.own), used.toHtmlEscaped(),
                   number(summary.spentDays) });
    }
    page.endTable();
}

void tellDays(Page &page, const PeriodReport &report)
{
    page.heading(QT_TRANSLATE_NOOP("PeriodReport", "Day by day"));
    const QList<Outcome> outcomes = occurring(report.documents);
    page.beginTable(
        QStringList { say(QT_TRANSLATE_NOOP("PeriodReport", "Day")).toHtmlEscaped() }
            + outcomeHeads(outcomes)
            + QStringList { say(QT_TRANSLATE_NOOP("PeriodReport", "Requests")).toHtmlEscaped() },
        1);
    for (const PeriodDay &day : report.days) {
        page.row(QStringList { dayText(day.day).toHtmlEscaped() }
                 + outcomeCells(day.documents, outcomes) + QStringList { number(day.requests) });
    }
    page.endTable();
}

void tellRuns(Page &page, const PeriodReport &report)
{
    page.heading(QT_TRANSLATE_NOOP("PeriodReport", "Runs"));
    if (report.lastRuns.isEmpty()) {
        page.paragraph(say(QT_TRANSLATE_NOOP("PeriodReport", "No runs.")));
        return;
    }
    page.beginTable({ say(QT_TRANSLATE_NOOP("PeriodReport", "Begun")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "What")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Source")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Organisation")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Outcome")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Message")).toHtmlEscaped(),
                      say(QT_TRANSLATE_NOOP("PeriodReport", "Documents")).toHtmlEscaped() },
                    6);
    for (const RunRecord &run : report.lastRuns) {
        page.row({ exactTime(run.startedAt).toHtmlEscaped(), plain(callName(run.subject, run.verb)),
                   plain(run.source), plain(run.organisation),
                   outcomeName(run.outcome).toHtmlEscaped(), plain(run.message),
                   number(run.documents) });
    }
    page.endTable();
    if (report.furtherRuns > 0) {
        const int further = static_cast<int>(report.furtherRuns);
        page.paragraph(QCoreApplication::translate(
            "PeriodReport", "%n earlier run(s) are not listed.", nullptr, further));
    }
}

} // namespace

QString reportHtml(const PeriodReport &report)
{
    const QString title = say(QT_TRANSLATE_NOOP("PeriodReport", "Exchange with Smartup, %1 to %2"))
                              .arg(dayText(report.from), dayText(report.to));
    Page page;
    page.html(u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "style-src 'unsafe-inline'\"><title>%2</title><style>%3</style></head><body>\n"
              "<h1>%2</h1>\n"_s.arg(QLocale().bcp47Name(), title.toHtmlEscaped(), Style));
    page.paragraph(
        say(QT_TRANSLATE_NOOP("PeriodReport", "Made by Smartup Desk on %1 from its log."))
            .arg(exactTime(report.madeAt)));
    tellSummary(page, report);
    tellSubjects(page, report);
    tellCauses(page, report);
    tellAllowances(page, report);
    tellDays(page, report);
    tellRuns(page, report);
    page.html(u"</body></html>\n"_s);
    return page.take();
}

} // namespace smartup
