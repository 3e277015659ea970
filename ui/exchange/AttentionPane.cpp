#include "ui/exchange/AttentionPane.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "ui/exchange/AttentionEditing.h"
#include "ui/exchange/AttentionMarking.h"
#include "ui/exchange/CountFilter.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum BodyPage { PlaceholderPage, TablePage };

/// Widths in characters of the font, in the order of AttentionModel::Column.
constexpr std::array<int, AttentionModel::ColumnCount> Widths {
    26, 18, 12, 18, 12, 20, 20, 12, 60
};

const QString AllKey = u"all"_s;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

AttentionPane::AttentionPane(QWidget *parent)
    : ExchangePane(parent)
    , m_documents(new AttentionModel(this))
    , m_headline(makeSentenceLabel(u"attention/headline"_s, this))
    , m_showMarked(new QCheckBox(this))
    , m_filter(new CountFilter(
          u"attention/filter"_s, 1 + static_cast<int>(AllAttentionGroups.size()), this))
    , m_body(new QStackedWidget(this))
    , m_placeholder(makeSentenceLabel(u"attention/placeholder"_s, this))
    , m_table(makeRowTable(u"attention/documents"_s, this))
    , m_detail(makeSentenceLabel(u"attention/detail"_s, this))
    , m_decisions(new QWidget(this))
    , m_isThere(makeButton(u"attention/isThere"_s, u"dialog-ok-apply"_s, this))
    , m_isNotThere(makeButton(u"attention/isNotThere"_s, u"document-send"_s, this))
    , m_giveUp(makeButton(u"attention/giveUp"_s, u"process-stop"_s, this))
    , m_openLog(makeButton(u"attention/openLog"_s, u"go-jump"_s, this))
    , m_edit(new AttentionEditing(this))
    , m_send(makeButton(u"attention/send"_s, u"document-send"_s, this))
    , m_look(makeButton(u"attention/look"_s, u"edit-find"_s, this))
    , m_marking(new AttentionMarking(u"attention"_s, this))
    , m_logged(new AttentionLogged(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(m_detail);
    layout->addWidget(makeActions());
    layout->addWidget(m_marking);
    layout->addWidget(m_logged);

    connect(m_filter, &CountFilter::chosenChanged, this, &AttentionPane::applyFilter);
    connect(m_showMarked, &QCheckBox::toggled, this, [this](bool isOn) {
        m_documents->setShowsMarked(isOn);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttentionPane::refreshDetail);
    connect(m_marking, &AttentionMarking::marked, this, &AttentionPane::mark);
    connect(m_marking, &AttentionMarking::unmarkRequested, this, &AttentionPane::unmark);
    connect(m_marking, &AttentionMarking::undoRequested, this, &AttentionPane::undo);
    connect(m_logged, &AttentionLogged::linkActivated, this, &AttentionPane::linkActivated);
    connect(m_logged, &AttentionLogged::markRequested, this, &AttentionPane::loggedMarkRequested);
    connect(m_logged, &AttentionLogged::unmarkRequested, this,
            &AttentionPane::loggedUnmarkRequested);
    retranslate();
}

QWidget *AttentionPane::makeHead()
{
    m_showMarked->setObjectName(u"attention/showMarked"_s);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_headline, 1);
    row->addWidget(m_showMarked);
    return head;
}

QWidget *AttentionPane::makeBody()
{
    m_table->setModel(m_documents);
    m_table->setItemDelegate(
        new OutcomeDelegate(AttentionModel::OutcomeRole, AttentionModel::StateColumn, this));
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < AttentionModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, Widths[static_cast<std::size_t>(column)] * character);
    }
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_placeholder);
    m_body->addWidget(m_table);
    return m_body;
}

QWidget *AttentionPane::makeActions()
{
    auto *decisions = new QHBoxLayout(m_decisions);
    decisions->setContentsMargins({});
    decisions->setSpacing(8);
    decisions->addWidget(m_isThere);
    decisions->addWidget(m_isNotThere);
    decisions->addWidget(m_giveUp);
    decisions->addStretch(1);

    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_openLog);
    row->addStretch(1);
    row->addWidget(m_edit);
    row->addWidget(m_send);
    row->addWidget(m_look);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_decisions);
    layout->addLayout(row);

    connect(m_look, &QPushButton::clicked, this, &AttentionPane::look);
    connect(m_send, &QPushButton::clicked, this, [this] {
        QList<qint64> documents;
        const QList<AttentionItem> items = chosen();
        for (const AttentionItem &item : items) {
            documents.append(item.open.id);
        }
        Q_EMIT sendAgainRequested(documents);
    });
    connect(m_openLog, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(linesInLog(chosen().constFirst())); });
    connect(m_isThere, &QPushButton::clicked, this, [this] { decide(Decision::IsThere); });
    connect(m_isNotThere, &QPushButton::clicked, this, &AttentionPane::confirmNotThere);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { decide(Decision::GiveUp); });
    return actions;
}

QString AttentionPane::title() const
{
    return tr("Needs attention");
}

void AttentionPane::openPlace(const QString &place)
{
    const QString group = QUrlQuery(place).queryItemValue(u"group"_s);
    m_filter->choose(attentionGroupFromKey(group) ? group : AllKey);
}

void AttentionPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT itemsWanted(); // sentences about documents are made with the list
    } else if (event->type() == QEvent::PaletteChange) {
        refreshFilter();
        m_logged->refresh();
    }
    ExchangePane::changeEvent(event);
}

void AttentionPane::showEvent(QShowEvent *event)
{
    ExchangePane::showEvent(event);
    Q_EMIT itemsWanted();
}

void AttentionPane::retranslate()
{
    m_showMarked->setText(tr("Show handled"));
    m_table->setAccessibleName(tr("Documents that need attention"));
    //: asks Smartup at once what became of documents whose outcome is unknown
    m_look->setText(tr("Look now"));
    m_edit->retranslate();
    m_send->setText(tr("Send again…"));
    m_send->setToolTip(tr("Opens the import's preview with these documents. Nothing is sent yet."));
    m_openLog->setText(tr("Open in the log"));
    //: what a person found in Smartup: the document is there
    m_isThere->setText(tr("It is there"));
    m_isNotThere->setText(tr("It is not there: send it again…"));
    m_giveUp->setText(tr("Give it up"));
    m_giveUp->setToolTip(tr("It is not sent any more, and nobody looks for it."));
    m_marking->retranslate();
    m_logged->retranslate();
    refresh();
}

void AttentionPane::setItems(const QList<AttentionItem> &items)
{
    QList<qint64> kept;
    const QList<AttentionItem> before = chosen();
    for (const AttentionItem &item : before) {
        kept.append(item.open.id);
    }
    m_isSelecting = true;
    m_documents->setItems(items);
    QItemSelection selection;
    for (const qint64 document : std::as_const(kept)) {
        if (const int row = m_documents->rowOf(document); row >= 0) {
            const QModelIndex index = m_documents->index(row, 0);
            selection.select(index, index);
        }
    }
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(selection.indexes().first(),
                                                   QItemSelectionModel::NoUpdate);
    }
    m_isSelecting = false;
    refresh();
}

void AttentionPane::setConnection(const QString &connection)
{
    m_connection = connection;
    m_isLooking = false;
    refreshDetail();
}

void AttentionPane::setLogged(const QList<LoggedCount> &counts, int days)
{
    m_logged->setCounts(counts, days);
}

// ── what is shown ──

void AttentionPane::refresh()
{
    refreshFilter();
    const qint64 waiting = m_documents->count({});
    const qint64 marked = m_documents->markedCount();
    m_headline->setText(
        waiting == 0 || m_showMarked->isChecked()
            ? QString()
            : tr("%n document(s) need attention.", nullptr, static_cast<int>(waiting)));
    QString empty =
        tr("No document needs attention: whatever was sent was answered, and nothing was "
           "refused in the last days.");
    if (marked > 0) {
        empty +=
            u' ' + tr("%n document(s) are marked as handled.", nullptr, static_cast<int>(marked));
    }
    m_placeholder->setText(empty);
    m_body->setCurrentIndex(m_documents->rowCount() == 0 ? PlaceholderPage : TablePage);
    m_table->setColumnHidden(AttentionModel::MarkColumn, !m_showMarked->isChecked());
    if (m_documents->rowCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        m_table->setCurrentIndex(m_documents->index(0, AttentionModel::StateColumn));
    }
    refreshDetail();
}

void AttentionPane::refreshFilter()
{
    //: a number of documents: "All: 200", "Refused: 163"
    const auto entryText = [](const QString &word, qint64 count) {
        return tr("%1: %2").arg(word, number(count));
    };
    QList<CountFilter::Entry> entries { //: all documents that need attention
                                        { AllKey, entryText(tr("All"), m_documents->count({})), {} }
    };
    const QString open = m_filter->chosen();
    for (const AttentionGroup group : AllAttentionGroups) {
        const qint64 count = m_documents->count(group);
        // The one that is open stays: it does not turn into another under somebody's eyes.
        if (count > 0 || attentionGroupKey(group) == open) {
            entries.append({ attentionGroupKey(group), entryText(attentionGroupName(group), count),
                             outcomeIcon(attentionOutcome(group), palette()) });
        }
    }
    m_filter->setEntries(entries);
}

void AttentionPane::applyFilter()
{
    m_documents->setGroup(attentionGroupFromKey(m_filter->chosen()));
    refresh();
}

QList<AttentionItem> AttentionPane::chosen() const
{
    QList<AttentionItem> items;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        items.append(m_documents->item(row.row()));
    }
    return items;
}

bool AttentionPane::canSendAgain(const QList<AttentionItem> &items) const
{
    return !m_connection.isEmpty() && !items.isEmpty()
        && std::ranges::all_of(items, [&](const AttentionItem &item) {
               return item.canBeSent && item.open.profileId == m_connection
                   && item.open.type == items.first().open.type;
           });
}

QString AttentionPane::detailText(const AttentionItem &item) const
{
    QStringList sentences { item.open.reason, item.advice, item.open.lookFor,
                            aheadText(item, m_connection) };
    if (item.mark) {
        const QString when = shownMoment(item.mark->at.toLocalTime());
        //: %1 "Handled" or "Ignored", %2 a moment, %3 the reason somebody gave
        sentences.append(
            tr("%1 on %2: %3").arg(attentionMarkName(item.mark->kind), when, item.mark->reason));
    }
    sentences.removeAll(QString());
    for (QString &sentence : sentences) {
        sentence = visibleText(sentence);
    }
    return sentences.join(u'\n'); // a line each: Smartup's own words may end anyhow
}

void AttentionPane::refreshDetail()
{
    if (m_isSelecting) {
        return;
    }
    const QList<AttentionItem> items = chosen();
    const bool isAny = !items.isEmpty();
    const auto all = [&](auto test) { return isAny && std::ranges::all_of(items, test); };
    m_detail->setText(
        items.size() == 1 ? detailText(items.first())
            : isAny ? tr("%n document(s) are chosen.", nullptr, static_cast<int>(items.size()))
                    : QString());
    m_detail->setVisible(isAny);
    m_look->setEnabled(!m_connection.isEmpty() && !m_isLooking
                       && m_documents->count(AttentionGroup::Unknown) > 0);
    m_send->setEnabled(canSendAgain(items));
    m_edit->setChosen(items);
    m_openLog->setEnabled(items.size() == 1 && !items.first().open.runUuid.isEmpty());
    const bool canDecide = all([](const AttentionItem &item) { return item.canBeDecided; });
    const bool canGiveUp = all([](const AttentionItem &item) { return item.canBeGivenUp; });
    m_isThere->setVisible(canDecide);
    m_isNotThere->setVisible(canDecide);
    m_giveUp->setVisible(canGiveUp);
    m_decisions->setVisible(canDecide || canGiveUp);
    const bool isMarked = all([](const AttentionItem &item) { return item.mark.has_value(); });
    m_marking->setChosen(isAny, isMarked);
}

/// What was marked before cannot be undone any more.
void AttentionPane::say(const QString &sentence)
{
    m_undo.clear();
    m_marking->say(sentence, false);
}

// ── what is done ──

void AttentionPane::look()
{
    m_isLooking = true;
    say(tr("Asking Smartup for the documents it has."));
    refreshDetail();
    Q_EMIT lookRequested();
}

void AttentionPane::showLooked(const ReconcileSummary &summary)
{
    if (!m_isLooking) {
        return;
    }
    m_isLooking = false;
    QStringList sentences;
    if (summary.looked > 0) {
        QStringList found;
        for (const DocumentState state : AllDocumentStates) {
            if (const qint64 count = summary.count(state); count > 0) {
                found.append(tr("%1: %2").arg(documentStateName(state), number(count)));
            }
        }
        sentences.append(
            tr("%n document(s) were looked for.", nullptr, static_cast<int>(summary.looked)));
        sentences.append(found.join(u", "_s) + u'.');
    }
    if (summary.waiting > 0) {
        sentences.append(
            tr("It is too early to look for %n document(s): a server may still be busy "
               "with them.",
               nullptr, static_cast<int>(summary.waiting)));
    }
    if (sentences.isEmpty() && summary.message.isEmpty()) {
        sentences.append(tr("With this connection there is nothing to look for."));
    }
    sentences.append(visibleText(summary.message));
    say(sentences.join(u' ').trimmed());
    refreshDetail();
}

void AttentionPane::showImportBusy()
{
    say(tr("Another import is under way. Wait for its end, then send these documents again."));
}

void AttentionPane::decide(Decision decision)
{
    say({});
    const QList<AttentionItem> items = chosen();
    for (const AttentionItem &item : items) {
        Q_EMIT decided(item.open.id, decision);
    }
}

/// Nobody can take it back when the document is there after all.
void AttentionPane::confirmNotThere()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"attention/confirm"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title());
    box->setText(
        tr("%n document(s) will be sent again.", nullptr, static_cast<int>(chosen().size())));
    box->setInformativeText(
        tr("If Smartup has one of them after all, it will be there twice. Look for "
           "them in Smartup first."));
    auto *send = box->addButton(tr("They are not there: send"), QMessageBox::DestructiveRole);
    send->setObjectName(u"attention/confirmSend"_s);
    auto *keep = box->addButton(tr("Do not send"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(send, &QPushButton::clicked, this, [this] { decide(Decision::SendAgain); });
    box->open();
}

void AttentionPane::mark(AttentionMark::Kind kind, const QString &reason)
{
    QList<AttentionMark> marks;
    m_undo.clear();
    const QList<AttentionItem> items = chosen();
    for (const AttentionItem &item : items) {
        if (!item.mark) {
            marks.append(markOf(item, kind, reason));
            m_undo.append(item.open.id);
        }
    }
    const auto count = static_cast<int>(marks.size());
    m_marking->say(
        kind == AttentionMark::Kind::Handled
            ? tr("%n document(s) marked as handled. They come back by themselves when they fail "
                 "again.",
                 nullptr, count)
            : tr("%n document(s) ignored. They come back by themselves when they fail again.",
                 nullptr, count),
        !m_undo.isEmpty());
    Q_EMIT markRequested(marks);
}

void AttentionPane::unmark()
{
    QList<qint64> documents;
    const QList<AttentionItem> items = chosen();
    for (const AttentionItem &item : items) {
        documents.append(item.open.id);
    }
    say({});
    Q_EMIT unmarkRequested(documents);
}

void AttentionPane::undo()
{
    const QList<qint64> documents = std::exchange(m_undo, {});
    say({});
    Q_EMIT unmarkRequested(documents);
}

} // namespace smartup
