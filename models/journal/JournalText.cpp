#include "models/journal/JournalText.h"

#include "models/catalogue/ErrorCatalog.h"
#include "models/core/Decimal.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "models/exchange/formats/CellText.h"
#include "models/journal/Retention.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("JournalSummary", text);
}

/// A sentence per outcome, %1 = "Order, import". Documents and calls need different words.
struct HeadlineRow
{
    Outcome outcome;
    const char *document;
    const char *call;
};

constexpr std::array<HeadlineRow, AllOutcomes.size()> Headlines { {
    { Outcome::Running, QT_TRANSLATE_NOOP("JournalSummary", "%1: this document is on its way."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: the call is under way.") },
    { Outcome::Sent, QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup accepted this document."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup accepted the call.") },
    { Outcome::Received, QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup sent this document."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup answered the call.") },
    { Outcome::Created, QT_TRANSLATE_NOOP("JournalSummary", "%1: created in Smartup."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: created in Smartup.") },
    { Outcome::Updated, QT_TRANSLATE_NOOP("JournalSummary", "%1: updated in Smartup."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: updated in Smartup.") },
    { Outcome::Skipped,
      QT_TRANSLATE_NOOP(
          "JournalSummary",
          "%1: skipped as a duplicate. Smartup already has it and left it as it was."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: skipped.") },
    { Outcome::Warning,
      QT_TRANSLATE_NOOP("JournalSummary", "%1: done, but somebody should look at it."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: done, but somebody should look at it.") },
    { Outcome::Refused,
      QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup refused this document. It was not stored."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: Smartup refused the call.") },
    { Outcome::NotSent,
      QT_TRANSLATE_NOOP("JournalSummary", "%1: not sent. Nothing left this computer."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: not sent. Nothing left this computer.") },
    { Outcome::Cancelled, QT_TRANSLATE_NOOP("JournalSummary", "%1: cancelled before it was sent."),
      QT_TRANSLATE_NOOP("JournalSummary", "%1: cancelled.") },
    { Outcome::Unknown,
      QT_TRANSLATE_NOOP("JournalSummary",
                        "%1: the outcome is unknown. It was sent, and no answer can be believed: "
                        "look in Smartup before sending it again."),
      QT_TRANSLATE_NOOP("JournalSummary",
                        "%1: the outcome is unknown. The call was sent, and no answer can be "
                        "believed: look in Smartup before sending it again.") },
} };

QString headline(const JournalRow &row)
{
    const auto found = std::ranges::find(Headlines, row.document.outcome, &HeadlineRow::outcome);
    return say(row.isCall() ? found->call : found->document)
        .arg(callName(row.document.subject, row.verb));
}

class Lines
{
public:
    void add(SummaryLine::Kind kind, const QString &text, const QString &target = {})
    {
        if (!text.isEmpty()) {
            m_lines.append({ kind, {}, visibleLines(text), target });
        }
    }
    void fact(const char *name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_lines.append({ SummaryLine::Kind::Fact, say(name), visibleText(value), {} });
        }
    }
    QList<SummaryLine> take() { return std::move(m_lines); }

private:
    QList<SummaryLine> m_lines;
};

void explain(const JournalDetail &detail, Lines &lines)
{
    const DocumentRecord &document = detail.row.document;
    // Our own sentences explain themselves; only what Smartup or its database said is looked up.
    const bool isForeign =
        document.origin == ErrorOrigin::Smartup || document.origin == ErrorOrigin::SmartupDatabase;
    if (isForeign && isTrouble(document.outcome)) {
        const ErrorExplanation explanation =
            explainError(document.errorCode, document.message, detail.call.httpStatus);
        lines.add(SummaryLine::Kind::Explanation, explanation.what);
        lines.add(SummaryLine::Kind::Advice, explanation.todo);
        if (!explanation.link.isEmpty()) {
            lines.add(SummaryLine::Kind::Link,
                      say(QT_TRANSLATE_NOOP("JournalSummary", "Open the place that helps")),
                      explanation.link);
        }
        lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Field"), explanation.field);
        if (!explanation.field.isEmpty() && !detail.documentJson.isEmpty()) {
            lines.add(SummaryLine::Kind::Link,
                      say(QT_TRANSLATE_NOOP("JournalSummary", "Show the field in the document")),
                      DocumentFieldLink + explanation.field);
        }
    }
    lines.add(SummaryLine::Kind::Raw, document.message);
}

/// What the setting that decided says, by the value it had: `duplicates.order=skip`.
struct RuleRow
{
    QLatin1StringView value;
    const char *sentence = nullptr;
};

constexpr std::array RuleRows {
    RuleRow { "off"_L1,
              QT_TRANSLATE_NOOP("JournalSummary",
                                "Decided by a setting: duplicates of this type are not checked.") },
    RuleRow { "error"_L1,
              QT_TRANSLATE_NOOP("JournalSummary",
                                "Decided by a setting: duplicates of this type are refused.") },
    RuleRow { "update"_L1,
              QT_TRANSLATE_NOOP("JournalSummary",
                                "Decided by a setting: duplicates of this type are updated.") },
    RuleRow { "skip"_L1,
              QT_TRANSLATE_NOOP("JournalSummary",
                                "Decided by a setting: duplicates of this type are skipped.") },
};

void tellRule(const QString &rule, Lines &lines)
{
    const QString setting = rule.section(u'=', 0, 0);
    const QString value = rule.section(u'=', 1);
    const auto row = std::ranges::find_if(
        RuleRows, [&value](const RuleRow &known) { return known.value == value; });
    if (!setting.startsWith("duplicates."_L1) || row == RuleRows.end()) {
        return; // of another version of the program: the fact below names it
    }
    lines.add(SummaryLine::Kind::Explanation, say(row->sentence));
    lines.add(SummaryLine::Kind::Link, say(QT_TRANSLATE_NOOP("JournalSummary", "Open the setting")),
              "settings/"_L1 + setting);
}

/// Leads to what has changed since the try before; a first one has none.
void tellAttempts(const JournalDetail &detail, Lines &lines)
{
    const auto self = std::ranges::find_if(detail.attempts, [&detail](const JournalRow &row) {
        return row.document.id == detail.row.document.id;
    });
    if (self != detail.attempts.cend() && self != detail.attempts.cbegin()) {
        lines.add(SummaryLine::Kind::Link,
                  say(QT_TRANSLATE_NOOP("JournalSummary", "Compare with the attempt before")),
                  CompareLink + QString::number(std::prev(self)->document.id));
    }
}

QString clientText(const DocumentRecord &document)
{
    if (document.personName.isEmpty() || document.personCode.isEmpty()) {
        return document.personName + document.personCode;
    }
    return u"%1 (%2)"_s.arg(document.personName, document.personCode);
}

} // namespace

QString exactTime(const QDateTime &at)
{
    return shownMoment(at.toLocalTime(), Exactness::Milliseconds);
}

QString tsvCell(const QString &text)
{
    QString cell = visibleText(text);
    if (cell.isEmpty() || Decimal::fromText(cell)) {
        return cell;
    }
    return QString::fromUtf8(defusedCell(cell.toUtf8()));
}

QList<SummaryLine> journalSummary(const JournalDetail &detail)
{
    const DocumentRecord &document = detail.row.document;
    Lines lines;
    lines.add(SummaryLine::Kind::Headline, headline(detail.row));
    explain(detail, lines);
    tellRule(document.rule, lines);
    if (!document.rule.isEmpty() && detail.call.settings.readAt.isValid()) {
        lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Settings read"),
                   exactTime(detail.call.settings.readAt));
    }
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Time"), exactTime(detail.row.at));
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Number"), document.number);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "External id"), document.externalId);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Smartup id"), document.smartupId);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Status"), document.status);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Client"), clientText(document));
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Warehouse"), document.warehouseCode);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Sum"), groupedAmount(document.amount));
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Organisation"), document.organisation);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Error code"), document.errorCode);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Decided by the setting"), document.rule);
    lines.fact(QT_TRANSLATE_NOOP("JournalSummary", "Source"), detail.run.source);
    tellAttempts(detail, lines);
    if (detail.documents > 1) {
        const int documents = static_cast<int>(detail.documents);
        lines.add(SummaryLine::Kind::Link,
                  QCoreApplication::translate(
                      "JournalSummary", "Show all %n document(s) of this call", nullptr, documents),
                  u"log?call=%1"_s.arg(detail.call.id));
    }
    if (!detail.run.uuid.isEmpty()) {
        lines.add(SummaryLine::Kind::Link,
                  say(QT_TRANSLATE_NOOP("JournalSummary", "Show everything of this run")),
                  u"log?run=%1"_s.arg(detail.run.uuid));
    }
    return lines.take();
}

} // namespace smartup
