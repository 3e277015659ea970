#include "ui/shell/HelpDialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A paragraph of help. A topic is all rows with its key; the first is its heading.
struct Paragraph
{
    QLatin1StringView topic;
    const char *text = nullptr;
};

constexpr Paragraph Paragraphs[] = {
    { "overview"_L1, QT_TRANSLATE_NOOP("Help", "Overview") },
    { "overview"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "The overview says how the connection stands, how much of the daily "
                        "request allowance is used, and how the documents of the last 30 days "
                        "ended.") },
    { "overview"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "A row of the last runs opens exactly the documents of that run in the "
                        "log. A warning has a button that leads to the place where it is "
                        "mended.") },
    { "settings"_L1, QT_TRANSLATE_NOOP("Help", "Integration settings") },
    { "settings"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "These settings are kept by Smartup and hold for one organisation. They "
                        "decide which code identifies goods and clients, which orders are "
                        "exported, and what happens to duplicates.") },
    { "settings"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "An edit changes nothing in Smartup until you save it. The bar at the "
                        "bottom counts your changes, lists them in words, takes them back or "
                        "saves them.") },
    { "settings"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "When somebody else has changed the same setting meanwhile, you are shown "
                        "the old value, theirs and yours, and choose.") },
    { "exchange"_L1, QT_TRANSLATE_NOOP("Help", "Exchange") },
    { "exchange"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "An export reads documents or references from Smartup into a file. An "
                        "import sends the documents of a file to Smartup.") },
    { "exchange"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "Before anything is sent, the preview says for every document what would "
                        "become of it and why. A file with an error is not sent at all; the line "
                        "and the reason are named.") },
    { "exchange"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "“Outcome unknown” means that the documents left this computer and no "
                        "answer came. Look them up in Smartup before you send them again.") },
    { "log"_L1, QT_TRANSLATE_NOOP("Help", "Exchange log") },
    { "log"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "The log keeps every run, every call and every document with its outcome, "
                        "and the request and the answer as they travelled. Passwords are masked "
                        "before anything is kept.") },
    { "log"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "Type a number, a client or a part of an error into the filter. The pane "
                        "below says in words what happened to the selected document and what to "
                        "do.") },
    { "log"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "Fields say more exactly what you want, as in outcome:refused "
                        "client:\"…\" since:today; the arrow down lists them. A list of numbers "
                        "that you paste finds the rows of all of them.") },
    { "log"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "A click on a bar above the table narrows to its time. The tree shows the "
                        "same rows as runs with their calls.") },
    { "shared-log"_L1, QT_TRANSLATE_NOOP("Help", "All computers") },
    { "shared-log"_L1,
      QT_TRANSLATE_NOOP(
          "Help",
          "What all computers of the company do, as they sent it to the server of the "
          "shared log. Each also keeps its own log and works on when the server is "
          "away; the line above the filter says how that is.") },
    { "connections"_L1, QT_TRANSLATE_NOOP("Help", "Connections") },
    { "connections"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "A connection is one Smartup company with one user. The password is kept "
                        "in the keychain of your system, or only until you close the program, "
                        "never in a file.") },
    { "connections"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "The test goes step by step: address, secure connection, sign-in, project, "
                        "organisation, right, allowance. The first step that fails says what to "
                        "do.") },
    { "connections"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "The sandbox is a Smartup to practise on, inside this program, with a made-"
                        "up company. Nothing you do there reaches a real Smartup.") },
    { "check-up"_L1, QT_TRANSLATE_NOOP("Help", "Check-up") },
    { "check-up"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "The check-up says how this installation and the connection in use are: "
                        "log, settings, open documents, allowance, schedules, coverage and clock. "
                        "No request is sent for it.") },
    { "check-up"_L1,
      QT_TRANSLATE_NOOP("Help",
                        "What must be put right stands first. Each row says what was found and "
                        "what to do, and its button leads there.") },
};

struct KeyRow
{
    const char *keys = nullptr; ///< portable text
    const char *meaning = nullptr;
    const char *context = "Keys"; ///< of the translation
};

constexpr const char *LogContext = "smartup::JournalPage"; // the words of the log's own menu

constexpr KeyRow Keys[] = {
    { "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Find any number, client or error, or a setting") },
    { "Ctrl+1", QT_TRANSLATE_NOOP("Keys", "First page; Ctrl+2 and so on the others") },
    { "Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save to Smartup") },
    { "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take back the last edit") },
    { "Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Make the edit again") },
    { "Ctrl+F",
      QT_TRANSLATE_NOOP("Keys", "Filter on this page; in a request or response, find in it") },
    { "Ctrl+Shift+F",
      QT_TRANSLATE_NOOP("Keys", "Search in the requests and responses of the log") },
    { "F3", QT_TRANSLATE_NOOP("Keys", "Next match") },
    { "Shift+F3", QT_TRANSLATE_NOOP("Keys", "Previous match") },
    { "Ctrl+Shift+V", QT_TRANSLATE_NOOP("Keys", "Find a list of numbers in the log") },
    { "F5", QT_TRANSLATE_NOOP("Keys", "Refresh") },
    { "End", QT_TRANSLATE_NOOP("Keys", "Follow the log") },
    { "Enter", QT_TRANSLATE_NOOP("Keys", "Details") },
    { "Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the selected rows") },
    { "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Keys", "Copy the cell") },
    { "Ctrl+Shift+P", QT_TRANSLATE_NOOP("smartup::JournalPage", "Pin or unpin the line"),
      LogContext },
    { "Ctrl+Shift+M", QT_TRANSLATE_NOOP("smartup::JournalPage", "Comment on the line"),
      LogContext },
    { "Ctrl+Shift+N", QT_TRANSLATE_NOOP("smartup::JournalPage", "Open the line in its own window"),
      LogContext },
    { "Ctrl+Shift+D", QT_TRANSLATE_NOOP("smartup::JournalPage", "Compare two lines"), LogContext },
    { "F1", QT_TRANSLATE_NOOP("Keys", "Help for this page") },
    { "Ctrl+/", QT_TRANSLATE_NOOP("Keys", "This list") },
    { "Alt", QT_TRANSLATE_NOOP("Keys", "Mark the letters that reach buttons and fields") },
    { "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit") },
    { "Esc",
      QT_TRANSLATE_NOOP("Keys", "Clear the filter, close a message; never discards an edit") },
};

QString keysHtml()
{
    QString html = u"<h2>%1</h2><table cellpadding='4'>"_s.arg(
        QCoreApplication::translate("Help", "Keys").toHtmlEscaped());
    for (const KeyRow &row : Keys) {
        const QKeySequence keys(QString::fromLatin1(row.keys), QKeySequence::PortableText);
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(
            keys.toString(QKeySequence::NativeText).toHtmlEscaped(),
            QCoreApplication::translate(row.context, row.meaning).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

QString topicHtml(const QString &topic)
{
    QString html;
    for (const Paragraph &paragraph : Paragraphs) {
        if (paragraph.topic == topic) {
            const QString text = QCoreApplication::translate("Help", paragraph.text);
            html += (html.isEmpty() ? u"<h2>%1</h2>"_s : u"<p>%1</p>"_s).arg(text.toHtmlEscaped());
        }
    }
    return html;
}

} // namespace

QStringList helpTopics()
{
    QStringList topics { u"keys"_s };
    for (const Paragraph &paragraph : Paragraphs) {
        if (!topics.contains(paragraph.topic)) {
            topics.append(paragraph.topic);
        }
    }
    return topics;
}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"helpDialog"_s);
    m_browser->setObjectName(u"helpText"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 24);
}

void HelpDialog::showTopic(const QString &topic)
{
    m_topic = topic;
    fill();
    show();
    raise();
    activateWindow();
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QDialog::changeEvent(event);
}

void HelpDialog::fill()
{
    setWindowTitle(tr("Help"));
    m_browser->setAccessibleName(windowTitle());
    m_browser->setHtml(m_topic == "keys"_L1 ? keysHtml() : topicHtml(m_topic));
}

} // namespace smartup
