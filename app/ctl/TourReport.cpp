#include "app/ctl/TourReport.h"

#include "app/ctl/CommandLine.h"
#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// Together with the blanks between them 79: a terminal of 80 columns breaks no line.
constexpr qsizetype NameWidth = 46;
constexpr qsizetype ValueWidth = 11;
constexpr qsizetype VerdictWidth = 7;
constexpr qsizetype LineWidth = NameWidth + 2 * (ValueWidth + 1) + 1 + VerdictWidth + 1;

/// Lines of at most so many characters, broken at blanks; a longer word is cut.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= width) {
            lines.last() += u' ' + word;
            continue;
        }
        while (word.size() > width) {
            lines.append(word.left(width));
            word = word.mid(width);
        }
        lines.append(word);
    }
    return lines.isEmpty() ? QStringList { QString() } : lines;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Tour", text);
}

} // namespace

QStringList
tourLines(const QString &name, const QString &expected, const QString &seen, const QString &verdict)
{
    QStringList lines;
    const QStringList names = wrapped(name, NameWidth - 2);
    const bool isShort = expected.size() <= ValueWidth && seen.size() <= ValueWidth;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString line = (i == 0 ? u"  "_s : u"    "_s) + names.at(i);
        if (i == names.size() - 1) {
            line = line.leftJustified(NameWidth);
            line += u' ' + (isShort ? expected : QString()).rightJustified(ValueWidth);
            line += u' ' + (isShort ? seen : QString()).rightJustified(ValueWidth);
            line += u"  "_s + verdict;
        }
        lines.append(line);
    }
    if (!isShort) {
        const QString indent(6, u' ');
        //: Before a long value that the tour expected
        const QString wanted = QCoreApplication::translate("TourReport", "expected: %1");
        //: Before a long value that the tour saw
        const QString found = QCoreApplication::translate("TourReport", "seen: %1");
        for (const QString &part : wrapped(wanted.arg(expected), LineWidth - indent.size())
                 + wrapped(found.arg(seen), LineWidth - indent.size())) {
            lines.append(indent + part);
        }
    }
    return lines;
}

void TourReport::begin(const QString &organisation, const QDateTime &moment) const
{
    if (m_isSilent) {
        return;
    }
    const QString line =
        QCoreApplication::translate("TourReport",
                                    "The main job, on a sandbox of its own: %1, sample company "
                                    "of %2.")
            .arg(organisation, toSmartupDate(serverDayOf(moment)));
    print(wrapped(line, LineWidth).join(u'\n'));
}

void TourReport::beginStep(const char *title) const
{
    if (m_isSilent) {
        return;
    }
    print({});
    //: Column of a table: the number that has to come out
    const QString expected = QCoreApplication::translate("TourReport", "expected");
    //: Column of a table: the number that did come out
    const QString seen = QCoreApplication::translate("TourReport", "seen");
    QStringList lines = wrapped(translated(title), NameWidth);
    lines.last() = lines.last().leftJustified(NameWidth) + u' '
        + expected.rightJustified(ValueWidth) + u' ' + seen.rightJustified(ValueWidth);
    print(lines.join(u'\n'));
}

void TourReport::take(const TourCheck &check)
{
    m_checks.append(QJsonObject {
        { "step"_L1, QString::fromUtf8(check.step) },
        { "check"_L1, QString::fromUtf8(check.name) },
        { "subject"_L1, check.subject },
        { "expected"_L1, check.expected },
        { "seen"_L1, check.seen },
        { "ok"_L1, check.isOk },
    });
    m_failures += check.isOk ? 0 : 1;
    if (m_isSilent) {
        return;
    }
    const QString verdict = check.isOk
        //: The two numbers of a row are equal
        ? QCoreApplication::translate("TourReport", "ok")
        //: The two numbers of a row are not equal; at most 7 letters
        : QCoreApplication::translate("TourReport", "DIFFERS");
    const QString name = check.subject.isEmpty() ? translated(check.name)
                                                 : translated(check.name).arg(check.subject);
    print(
        tourLines(name, visibleText(check.expected), visibleText(check.seen), verdict).join(u'\n'));
}

void TourReport::end() const
{
    if (m_isSilent) {
        return;
    }
    const int checks = static_cast<int>(m_checks.size());
    const int failures = static_cast<int>(m_failures);
    print({});
    print(failures == 0 ? QCoreApplication::translate(
              "TourReport", "All %n number(s) are as expected.", nullptr, checks)
                        : QCoreApplication::translate("TourReport", "%n number(s) differ.", nullptr,
                                                      failures));
}

QJsonObject TourReport::toJson() const
{
    return { { "ok"_L1, isPassed() }, { "checks"_L1, m_checks }, { "failures"_L1, m_failures } };
}

} // namespace smartup
