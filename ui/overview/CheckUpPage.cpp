#include "ui/overview/CheckUpPage.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Step = 8;
constexpr int SmallStep = 4;
constexpr QLatin1StringView TextSuffix("txt");
constexpr QLatin1StringView JsonEnding(".json");

/// States are told by icon and word like outcomes, in the same colours.
Outcome outcomeLike(CheckUpState state)
{
    switch (state) {
    case CheckUpState::Good:
        return Outcome::Created;
    case CheckUpState::Look:
        return Outcome::Warning;
    case CheckUpState::Bad:
        return Outcome::Refused;
    }
    Q_UNREACHABLE();
}

/// What `smartupctl check-up` prints.
QString asText(const QList<CheckUpRow> &rows)
{
    return visibleLines(checkUpText(rows).join(u'\n')) + u'\n';
}

} // namespace

CheckUpPage::CheckUpPage(QWidget *parent)
    : Page(parent)
    , m_headline(makeSentenceLabel(u"checkUp/headline"_s, this))
    , m_moment(makeSentenceLabel(u"checkUp/moment"_s, this))
    , m_list(new QVBoxLayout)
    , m_copy(new QPushButton(icon(u"edit-copy"_s), {}, this))
    , m_save(new QPushButton(icon(u"document-save"_s), {}, this))
    , m_again(new QPushButton(icon(u"view-refresh"_s), {}, this))
{
    setObjectName(u"checkUpPage"_s);
    m_copy->setObjectName(u"checkUp/copy"_s);
    m_save->setObjectName(u"checkUp/save"_s);
    m_again->setObjectName(u"checkUp/again"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QPushButton *button : { m_copy, m_save, m_again }) {
        headerActions()->addWidget(button);
    }

    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, Step, 0);
    rows->addLayout(m_list);
    rows->addStretch(1);
    m_list->setSpacing(2 * Step);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"checkUp/rows"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    content()->addWidget(m_headline);
    content()->addWidget(m_moment);
    content()->addWidget(scroll, 1);

    connect(m_again, &QPushButton::clicked, this, &CheckUpPage::ask);
    connect(m_save, &QPushButton::clicked, this, &CheckUpPage::askForFile);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(*m_rows)); });
    makeAction(
        QKeySequence::Refresh, [] { return tr("Check again"); }, [this] { ask(); });
    retranslate();
}

QString CheckUpPage::title() const
{
    return tr("Check-up");
}

void CheckUpPage::setRows(const QList<CheckUpRow> &rows, const QDateTime &at)
{
    if (!m_isLooking) {
        return; // of a connection that was left meanwhile, or asked for by somebody else
    }
    m_rows = rows;
    // What somebody should look at comes first, in the order of the areas.
    std::ranges::stable_sort(*m_rows, std::ranges::greater(), &CheckUpRow::state);
    m_at = at;
    m_isLooking = false;
    refresh();
}

void CheckUpPage::forget()
{
    m_rows.reset();
    m_isLooking = false; // what is under way is dropped
    messageBar()->clear();
    refresh();
    if (isVisible()) {
        ask();
    }
}

void CheckUpPage::setWritten(const QString &file)
{
    messageBar()->show(
        { MessageBar::Kind::Success, tr("Written to %1.").arg(visibleText(file)), {}, {}, {}, {} });
}

void CheckUpPage::showError(const Error &error)
{
    messageBar()->showError(error);
}

void CheckUpPage::ask()
{
    m_isLooking = true;
    showState(); // the rows stay as they are: somebody may be at one of them
    Q_EMIT checkUpWanted();
}

QString CheckUpPage::headline() const
{
    if (!m_rows) {
        return m_isLooking ? tr("Looking…") : QString();
    }
    const auto count = [this](CheckUpState state) {
        return static_cast<int>(std::ranges::count(*m_rows, state, &CheckUpRow::state));
    };
    const int bad = count(CheckUpState::Bad);
    const int look = count(CheckUpState::Look);
    QStringList sentences;
    if (bad > 0) {
        sentences.append(tr("%n thing(s) must be put right.", nullptr, bad));
    }
    if (look > 0) {
        sentences.append(tr("%n thing(s) should be looked at.", nullptr, look));
    }
    return sentences.isEmpty() ? tr("All is well.") : sentences.join(u' ');
}

void CheckUpPage::showState()
{
    m_headline->setText(headline());
    m_moment->setText(m_rows ? tr("As of %1. Found out from what this computer knows; no request "
                                  "was sent.")
                                   .arg(shownMoment(m_at.toLocalTime()))
                             : QString());
    m_again->setEnabled(!m_isLooking);
    m_copy->setEnabled(m_rows.has_value());
    m_save->setEnabled(m_rows.has_value());
}

void CheckUpPage::refresh()
{
    showState();
    const QWidget *focused = QApplication::focusWidget();
    const QString inFocus =
        focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<CheckUpRow> rows = m_rows.value_or(QList<CheckUpRow>());
    int number = 0;
    for (const CheckUpRow &row : rows) {
        m_list->addWidget(makeRow(row, number++));
    }
    if (auto *again = inFocus.isEmpty() ? nullptr : findChild<QWidget *>(inFocus)) {
        again->setFocus(); // the row with the focus was made anew
    }
}

QWidget *CheckUpPage::makeRow(const CheckUpRow &row, int number)
{
    auto *line = new QWidget(this);
    line->setObjectName(u"checkUp/row/%1"_s.arg(number));
    const Outcome outcome = outcomeLike(row.state);
    const int size = fontMetrics().height();
    auto *picture = new QLabel(line);
    picture->setPixmap(
        outcomeIcon(outcome, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    auto *what = makePlainLabel(line);
    what->setObjectName(u"checkUp/state/%1"_s.arg(number));
    //: how it stands, and with what: "Look at it · Settings"
    what->setText(tr("%1 · %2").arg(checkUpStateName(row.state), checkUpAreaName(row.area)));
    QPalette colours = what->palette();
    colours.setColor(QPalette::WindowText, outcomeColour(outcome, palette()));
    what->setPalette(colours);
    QLabel *text = makeSentenceLabel(u"checkUp/text/%1"_s.arg(number), line);
    text->setText(visibleText(row.text));

    auto *words = new QVBoxLayout;
    words->setSpacing(SmallStep);
    words->addWidget(what);
    words->addWidget(text);
    if (!row.remedy.isEmpty()) {
        QLabel *remedy = makeSentenceLabel(u"checkUp/remedy/%1"_s.arg(number), line);
        remedy->setText(visibleText(row.remedy));
        words->addWidget(remedy);
    }
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(Step);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    const QString place = checkUpPlace(row);
    if (!place.isEmpty() && row.state != CheckUpState::Good) {
        auto *open = new QPushButton(tr("Show"), line);
        open->setObjectName(u"checkUp/show/"_s + place);
        open->setAccessibleDescription(visibleText(row.text));
        connect(open, &QPushButton::clicked, this, [this, place] { Q_EMIT linkActivated(place); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    return line;
}

void CheckUpPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the check-up"));
    dialog->setObjectName(u"checkUpFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({ tr("Text (*.txt)"), tr("JSON (*.json)") });
    dialog->setDefaultSuffix(TextSuffix);
    // What is shown now is meant, whatever comes while a name is chosen.
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows = *m_rows](const QString &file) {
        const bool isJson = file.endsWith(JsonEnding, Qt::CaseInsensitive);
        Q_EMIT writeWanted(file, isJson ? checkUpJsonFile(rows) : asText(rows).toUtf8());
    });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(JsonEnding) ? JsonEnding.sliced(1) : TextSuffix);
    });
    dialog->open();
}

void CheckUpPage::retranslate()
{
    //: button: puts what is shown into the clipboard
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as a file…"));
    m_again->setText(tr("Check again"));
    m_again->setToolTip(tr("Looks once more at all of it (F5)."));
    // The sentences of the rows are made by the worker, in the language of then.
    if (m_rows || m_isLooking) {
        forget();
    } else {
        refresh();
    }
}

void CheckUpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void CheckUpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh(); // icons and colours of the states
    }
}

} // namespace smartup
