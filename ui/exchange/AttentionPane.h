#pragma once

#include "models/exchange/AttentionModel.h"
#include "models/exchange/ReconcileSummary.h"
#include "ui/exchange/AttentionLogged.h"
#include "ui/exchange/ExchangePane.h"

#include <QList>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartup {

class AttentionEditing;
class AttentionMarking;
class CountFilter;

/// What needs attention: the documents by what is the matter with them, what happened to the one that
/// is chosen in words, and what may be done about it.
class AttentionPane final : public ExchangePane
{
    Q_OBJECT

public:
    explicit AttentionPane(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// `group=unknown`; anything else opens all of them.
    void openPlace(const QString &place) override;

    [[nodiscard]] AttentionModel *documents() const { return m_documents; }
    /// Its connection is for whoever knows where that leads.
    [[nodiscard]] AttentionEditing *editing() const { return m_edit; }

public Q_SLOTS:
    void setItems(const QList<smartup::AttentionItem> &items);
    /// As the ledger names the connection in use; empty = none.
    void setConnection(const QString &connection);
    /// Of the last `days` days.
    void setLogged(const QList<smartup::LoggedCount> &counts, int days);
    /// Says what a look that was asked for here has found.
    void showLooked(const smartup::ReconcileSummary &summary);
    /// Another import is under way: nothing was opened.
    void showImportBusy();

Q_SIGNALS:
    /// The list is shown, or its texts are in an old language.
    void itemsWanted();
    void lookRequested();
    void sendAgainRequested(const QList<qint64> &documents);
    void decided(qint64 document, smartup::Decision decision);
    void markRequested(const QList<smartup::AttentionMark> &marks);
    void unmarkRequested(const QList<qint64> &documents);
    /// Somebody has seen to these lines of the log, or takes that back: setLogged() is wanted.
    void loggedMarkRequested(const smartup::LoggedMark &mark);
    void loggedUnmarkRequested(smartup::LoggedKind kind);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeActions();
    void retranslate();
    void refresh();
    void refreshFilter();
    void refreshDetail();
    void applyFilter();
    void look();
    void decide(Decision decision);
    void confirmNotThere();
    void mark(AttentionMark::Kind kind, const QString &reason);
    void unmark();
    void undo();
    void say(const QString &sentence);
    [[nodiscard]] QList<AttentionItem> chosen() const;
    [[nodiscard]] QString detailText(const AttentionItem &item) const;
    [[nodiscard]] bool canSendAgain(const QList<AttentionItem> &items) const;

    AttentionModel *m_documents;
    QString m_connection;
    bool m_isLooking = false;
    bool m_isSelecting = false; ///< the selection is put back: nobody has chosen anything
    QList<qint64> m_undo; ///< documents that were marked last

    QLabel *m_headline;
    QCheckBox *m_showMarked;
    CountFilter *m_filter;
    QStackedWidget *m_body;
    QLabel *m_placeholder;
    QTableView *m_table;
    QLabel *m_detail;
    // In the order in which Tab reaches them.
    QWidget *m_decisions;
    QPushButton *m_isThere;
    QPushButton *m_isNotThere;
    QPushButton *m_giveUp;
    QPushButton *m_openLog;
    AttentionEditing *m_edit;
    QPushButton *m_send;
    QPushButton *m_look;
    AttentionMarking *m_marking;
    AttentionLogged *m_logged;
};

} // namespace smartup
