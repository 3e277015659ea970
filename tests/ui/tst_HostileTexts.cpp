#include "models/journal/BodyHitsModel.h"
#include "models/journal/JournalModel.h"
#include "models/journal/JournalText.h"
#include "models/journal/JournalTreeModel.h"
#include "models/journal/LogTable.h"
#include "models/journal/ReportHtml.h"
#include "models/journal/RowJson.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodyView.h"
#include "ui/journal/CompareWindow.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailTitle.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/LogCopies.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

constexpr qsizetype Megabyte = 1024LL * 1024;
/// What the log keeps of a message and of a key.
constexpr qsizetype LongestMessage = 16LL * 1024;
constexpr qsizetype LongestKey = 1024;
constexpr qsizetype LongestTip = 2000;

enum class Breaks { Escaped, Kept };

/// Would turn the direction of writing, move a cursor or end a line.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0x061C || u == 0x200E || u == 0x200F
        || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool isHarmless(const QString &text, Breaks breaks)
{
    return std::ranges::none_of(text, [breaks](QChar c) {
        return isHidden(c) && (breaks == Breaks::Escaped || (c != u'\n' && c != u'\t'));
    });
}

/// A spreadsheet would count with it.
bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

/// Where something was found, not what: it may be five megabytes.
class Findings
{
public:
    void look(const QString &where, const QString &text, Breaks breaks = Breaks::Escaped)
    {
        if (!isHarmless(text, breaks)) {
            add(where);
        }
    }
    void add(const QString &where)
    {
        if (!m_places.contains(where)) {
            m_places.append(where);
        }
    }
    /// Every cell below, as it is shown, as a tooltip and as it is read aloud.
    void lookAtAll(const QString &where,
                   QAbstractItemModel *model,
                   Breaks breaks = Breaks::Escaped,
                   const QModelIndex &parent = {})
    {
        while (model->canFetchMore(parent)) {
            model->fetchMore(parent);
        }
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role :
                     { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) }) {
                    look(u"%1, column %2, role %3"_s.arg(where).arg(column).arg(role),
                         index.data(role).toString(), breaks);
                }
            }
            lookAtAll(where, model, breaks, model->index(row, 0, parent));
        }
    }
    [[nodiscard]] QStringList places() const { return m_places; }

private:
    QStringList m_places;
};

DocumentRecord documentOf(const QString &text)
{
    DocumentRecord document;
    document.id = 1;
    document.callId = 1;
    document.subject = text;
    document.externalId = text;
    document.smartupId = text;
    document.number = text;
    document.status = text;
    document.organisation = text;
    document.personCode = text;
    document.personName = text;
    document.warehouseCode = text;
    document.amount = text;
    document.outcome = Outcome::Refused;
    document.errorCode = text;
    document.message = text;
    document.rule = text;
    return document;
}

JournalRow rowOf(const QString &text)
{
    return { documentOf(text), Noon.now(), ApiVerb::Other };
}

/// A line as the log gives it back, with everything that belongs to it.
JournalDetail detailOf(const QString &text)
{
    const QString key = text.left(LongestKey);
    JournalDetail detail;
    detail.row = rowOf(key);
    detail.row.document.message = text.left(LongestMessage);
    detail.call = sampleImport(1, 0);
    detail.call.id = 1;
    detail.call.organisation = key;
    detail.call.url = u"https://smartup.example/"_s + key;
    detail.call.errorCode = key;
    detail.call.message = text.left(LongestMessage);
    detail.call.requestHeaders = { { "X-Text", key.toUtf8() }, { key.toUtf8(), "value" } };
    detail.call.responseHeaders = detail.call.requestHeaders;
    detail.call.settings = { u"hash"_s, key, Noon.now() };
    detail.documents = 1;
    detail.documentJson =
        QJsonDocument(QJsonObject { { u"note"_s, text }, { key, u"value"_s } }).toJson();
    detail.request.bytes = "{\"order\":[" + detail.documentJson + "]}";
    detail.request.size = detail.request.bytes.size();
    detail.response.bytes = text.toUtf8(); // no JSON at all
    detail.response.size = detail.response.bytes.size();
    detail.run = sampleRun(u"run"_s);
    detail.run.source = key;
    detail.run.message = text.left(LongestMessage);
    return detail;
}

JournalRemark remarkOf(const QString &text)
{
    JournalRemark remark;
    remark.uuid = u"remark"_s;
    remark.callId = 1;
    remark.documentId = 1;
    remark.author = text.left(LongestKey);
    remark.at = Noon.now();
    remark.text = text.left(LongestMessage);
    return remark;
}

/// Tooltips as somebody sees them who stops over a cell: text, and not too much of it.
void lookAtTips(Findings &findings, QAbstractItemView *view, const QModelIndex &parent = {})
{
    if (view->itemDelegate() == nullptr) {
        return; // a head of columns: words of ours
    }
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.rect = QRect(0, 0, 100, 20);
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (index.data(Qt::ToolTipRole).toString().isEmpty()) {
                continue;
            }
            QHelpEvent event(QEvent::ToolTip, { 5, 5 },
                             view->viewport()->mapToGlobal(QPoint(5, 5)));
            view->itemDelegateForIndex(index)->helpEvent(&event, view, option, index);
            QString tip = QToolTip::text();
            const bool isGuarded = tip.startsWith("<qt>"_L1) && tip.endsWith("</qt>"_L1);
            tip = tip.mid(4).chopped(5).remove(u"<br/>"_s);
            const QString where = u"tooltip of %1, column %2"_s.arg(view->objectName()).arg(column);
            if (!isGuarded || tip.contains(u'<')) {
                findings.add(where + u" may be rich text"_s);
            }
            QTextDocument shown;
            shown.setHtml(tip);
            if (shown.toPlainText().size() > LongestTip + 1) {
                findings.add(where + u" is too long"_s);
            }
            findings.look(where, tip);
        }
        lookAtTips(findings, view, model->index(row, 0, parent));
    }
}

} // namespace

/// What a server, a file or a case file may have written, wherever the log shows, copies or prints it: it
/// is text, looks like what it is, and does not hold up the window.
class tst_HostileTexts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void rowsOfTheLog_data() { addTexts(); }
    void rowsOfTheLog()
    {
        QFETCH(QString, text);
        QSettings settings(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        JournalPage page(settings, Noon);
        JournalModel *model = page.model();
        const QAbstractItemModelTester rowsTester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        connect(model, &JournalModel::countWanted, model,
                [model](const JournalQuery &, quint64 generation) {
                    model->setCount(generation, { 1, 1, 1 });
                });
        connect(model, &JournalModel::blockWanted, model,
                [model, text](const JournalQuery &, int block, quint64 generation) {
                    model->setBlock(generation, block, { rowOf(text) });
                });
        JournalTreeModel *treeModel = page.tree();
        connect(treeModel, &JournalTreeModel::branchWanted, treeModel,
                [treeModel, text](const BranchRequest &request) {
                    treeModel->setPage(answerTo(request, text));
                });
        page.resize(1200, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(model->rowCount() == 1 && model->loadedRow(0) != nullptr);
        auto *table = page.findChild<QAbstractItemView *>(u"journalTable"_s);
        auto *tree = page.findChild<QAbstractItemView *>(u"journalTree"_s);
        QVERIFY(table != nullptr && tree != nullptr);
        treeModel->start(model->generation());
        Findings findings;
        findings.lookAtAll(u"table"_s, model);
        findings.lookAtAll(u"tree"_s, treeModel);
        QCOMPARE(treeModel->rowCount(treeModel->index(0, 0)), 1); // a run with its call
        const QAbstractItemModelTester treeTester(
            treeModel, QAbstractItemModelTester::FailureReportingMode::Fatal);
        lookAtTips(findings, table);
        lookAtTips(findings, tree);
        QVERIFY(!page.grab().isNull()); // it is laid out and drawn
        QCOMPARE(findings.places().join(u'\n'), QString());
        // What is copied of a cell is what came.
        QCOMPARE(
            model->index(0, JournalModel::MessageColumn).data(JournalModel::RawRole).toString(),
            text);
    }

    void detailsOfALine_data() { addTexts(); }
    void detailsOfALine()
    {
        QFETCH(QString, text);
        DetailPane pane;
        pane.resize(1000, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const JournalDetail detail = detailOf(text);
        pane.setDetail(detail);
        pane.setRemarks({ 1, { remarkOf(text) } });
        Findings findings;
        for (int tab = 0; tab < pane.count(); ++tab) {
            pane.setCurrentIndex(tab);
            if (tab == DetailPane::HistoryTab) {
                JournalStory story;
                story.documentId = 1;
                story.lines = { detail.row };
                story.remarks = { remarkOf(text) };
                pane.setStory(story);
            } else if (tab == DetailPane::RequestTab || tab == DetailPane::ResponseTab) {
                lookAtBody(findings, pane.widget(tab));
            }
            const QString where = u"tab %1"_s.arg(tab);
            const QList<QLabel *> labels = pane.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                findings.look(where + u", a label"_s, label->text(), Breaks::Kept);
                // A tooltip that still stands is one, too; lookAtTips() has looked at it.
                if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text())
                    && !label->inherits("QTipLabel")) {
                    findings.add(where + u", a label may be rich text"_s);
                }
            }
            const QList<QAbstractItemView *> views =
                pane.widget(tab)->findChildren<QAbstractItemView *>();
            for (QAbstractItemView *view : views) {
                // Remarks are texts of several lines.
                const bool hasLines = qobject_cast<QListWidget *>(view) != nullptr;
                findings.lookAtAll(where + u' ' + view->objectName(), view->model(),
                                   hasLines ? Breaks::Kept : Breaks::Escaped);
                lookAtTips(findings, view);
            }
            QVERIFY(!pane.grab().isNull());
        }
        QCOMPARE(findings.places().join(u'\n'), QString());
        const QString title = detailTitle(detail.row);
        QVERIFY(isHarmless(title, Breaks::Escaped));
    }

    void hitsOfASearchInBodies_data() { addTexts(); }
    void hitsOfASearchInBodies()
    {
        QFETCH(QString, text);
        const QByteArray bytes = "needle " + text.toUtf8();
        const StoredBody body { bytes, bytes.size(), -1, {} };
        BodyHit hit;
        hit.row = rowOf(text);
        hit.isInResponse = true;
        hit.excerpt = excerptOf(body, findInBody(BodyMatcher(u"needle"_s), body, 1).at(0));
        QVERIFY(hit.excerpt.size() < 1000);
        BodyHitsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append({ hit });
        BodyHitsView view(&model);
        view.resize(1200, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        Findings findings;
        findings.lookAtAll(u"hits"_s, &model);
        lookAtTips(findings, &view);
        findings.look(u"a hit that is printed"_s, visibleJson(bodyHitJson(hit)));
        QVERIFY(!view.grab().isNull());
        QCOMPARE(findings.places().join(u'\n'), QString());
    }

    void comparedLines_data() { addTexts(); }
    void comparedLines()
    {
        QFETCH(QString, text);
        const JournalDetail left = detailOf(text);
        JournalDetail right = detailOf(u"other"_s);
        right.row.document.id = 2;
        CompareWindow window(left, right, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false); // it lives here
        QSignalSpy compared(&window, &CompareWindow::compared);
        window.show();
        QVERIFY(!compared.isEmpty() || compared.wait(20000));
        auto *tree = window.findChild<QTreeView *>(u"compareTree"_s);
        QVERIFY(tree != nullptr && tree->model()->rowCount() > 0);
        const QAbstractItemModelTester tester(
            tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        Findings findings;
        findings.lookAtAll(u"comparison"_s, tree->model());
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            findings.look(u"a label of the comparison"_s, label->text(), Breaks::Kept);
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        lookAtTips(findings, tree); // a tooltip is a label, too, once there is one
        QVERIFY(!window.grab().isNull());
        QCOMPARE(findings.places().join(u'\n'), QString());
    }

    void whatIsCopied_data() { addTexts(); }
    void whatIsCopied()
    {
        QFETCH(QString, text);
        const JournalDetail detail = detailOf(text);
        LogCopies copies;
        copies.setDetail(detail);
        Findings findings;
        const auto lookAtClipboard = [&findings](const QString &what) {
            findings.look(what, QApplication::clipboard()->text(), Breaks::Kept);
        };
        QVERIFY(copies.copyRows({ detail.row }));
        lookAtClipboard(u"rows as JSON"_s);
        const QJsonArray rows =
            QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(rows.at(0).toObject().value("message"_L1).toString(),
                 detail.row.document.message); // it means what it meant
        QVERIFY(copies.copyDocument());
        lookAtClipboard(u"a document as JSON"_s);
        QVERIFY(copies.copyCall());
        lookAtClipboard(u"a call as cURL"_s);
        QVERIFY(copies.copyExchange());
        lookAtClipboard(u"a call as HAR"_s);
        const QString cell = tsvCell(text);
        findings.look(u"a cell for a table program"_s, cell);
        QVERIFY(!isFormula(cell));
        QCOMPARE(findings.places().join(u'\n'), QString());
    }

    void whatIsWritten_data() { addTexts(); }
    void whatIsWritten()
    {
        QFETCH(QString, text);
        constexpr qsizetype Longest = 100;
        const std::vector<TableCell> cells = logCells(rowOf(text), Longest);
        QCOMPARE(cells.size(), logColumns().size());
        for (const TableCell &cell : cells) {
            const QString shown = QString::fromUtf8(cell.text);
            QVERIFY(isHarmless(shown, Breaks::Escaped));
            QVERIFY(cell.isNumber || !isFormula(shown));
            QVERIFY(shown.size() <= Longest + 2); // "…", and the sign that makes it text
        }

        PeriodReport report;
        report.from = Noon.now().date();
        report.to = report.from;
        report.madeAt = Noon.now();
        PeriodCause cause;
        cause.code = text;
        cause.sample = text;
        cause.subjects = { text };
        cause.lines = 3;
        cause.last = Noon.now();
        report.causes = { cause };
        RunRecord run = sampleRun(u"run"_s);
        run.subject = text;
        run.organisation = text;
        run.source = text;
        run.message = text;
        report.lastRuns = { run };
        const QString html = reportHtml(report);
        for (const QString &markup : { u"<b>bold"_s, u"<script"_s, u"<img"_s }) {
            QVERIFY2(!html.contains(markup), qPrintable(markup));
        }
        QVERIFY(isHarmless(html, Breaks::Kept));
        QVERIFY2(html.size() < Megabyte, QByteArray::number(html.size()).constData());
    }

private:
    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("HTML")
            << u"<b>bold</b><img src=\"file:///etc/passwd\"><script>x()</script>&lt;"_s;
        QTest::newRow("ANSI escapes") << u"\u001b[31mred\u001b[2J\u0007\u009b31m"_s;
        QTest::newRow("writing that is turned") << u"invoice\u202Efdp.exe\u2066\u200F\u061C"_s;
        QTest::newRow("a NUL") << u"before"_s + QChar(u'\0') + u"after"_s;
        QTest::newRow("breaks of lines") << u"first\r\nsecond\tthird\u2028fourth"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
        QTest::newRow("a command") << u"@SUM(1+1)*cmd|' /C calc'!A0"_s;
        QTest::newRow("five megabytes") << u"<b>bold</b>"_s + QString(5 * Megabyte, QChar(u'x'));
    }

    static BranchPage answerTo(const BranchRequest &request, const QString &text)
    {
        BranchPage answer { request, {}, {}, true };
        if (request.parent == BranchRequest::Parent::Call) {
            answer.rows = { rowOf(text) };
            return answer;
        }
        JournalBranch branch;
        branch.kind = request.parent == BranchRequest::Parent::Root ? JournalBranch::Kind::Run
                                                                    : JournalBranch::Kind::Call;
        branch.id = 1;
        branch.subject = text;
        branch.organisation = text;
        branch.source = text;
        branch.message = text;
        branch.at = Noon.now();
        branch.rows[Outcome::Refused] = 1;
        answer.branches = { branch };
        return answer;
    }

    /// Formatted, raw and as a tree.
    static void lookAtBody(Findings &findings, const QWidget *tab)
    {
        const QList<QRadioButton *> forms = tab->findChildren<QRadioButton *>();
        QVERIFY(!forms.isEmpty());
        const auto *text = tab->findChild<QPlainTextEdit *>(u"bodyText"_s);
        QVERIFY(text != nullptr);
        for (QRadioButton *form : forms) {
            if (!form->isEnabled() || form->isHidden()) {
                continue;
            }
            form->click();
            QTRY_VERIFY_WITH_TIMEOUT(!text->isVisible() || !text->toPlainText().isEmpty(), 20000);
            const QList<QPlainTextEdit *> edits = tab->findChildren<QPlainTextEdit *>();
            for (const QPlainTextEdit *edit : edits) {
                findings.look(u"a body, "_s + edit->objectName(), edit->toPlainText(),
                              Breaks::Kept);
            }
        }
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_HostileTexts)
#include "tst_HostileTexts.moc"
