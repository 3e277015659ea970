#pragma once

#include "models/journal/ShownText.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

class QPlainTextEdit;

namespace smartup {

/// Finds a text in what an editor shows, marks what is seen of it and leads from match to match. A long
/// text is searched on another thread, and only matches that are seen are marked: no step of it holds the
/// window up, however long the text is.
class TextFinder : public QObject
{
    Q_OBJECT

public:
    explicit TextFinder(QPlainTextEdit *edit);
    /// Waits for a search that is under way.
    ~TextFinder() override;

    /// What the editor has, once it has all of it; nothing while it is being filled.
    void setShown(const SharedShownText &shown);
    /// Empty = nothing is marked any more.
    void find(const QString &text);
    /// To the next match, or with −1 to the one before; behind the last comes the first.
    void go(int direction);

    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_matches.size()); }
    [[nodiscard]] qsizetype current() const { return m_current; } ///< from 0; −1 = none
    [[nodiscard]] bool areMore() const { return m_areMore; }

    static constexpr std::size_t MostMatches = 10000;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void search();
    void take(quint64 request, std::vector<ShownMatch> &matches);
    void showCurrent();
    void markSeen();

    QPlainTextEdit *m_edit;
    SharedShownText m_shown;
    QString m_text;
    std::vector<ShownMatch> m_matches;
    qsizetype m_current = -1;
    qsizetype m_place = 0; ///< where the search for the next text begins
    bool m_areMore = false;
    bool m_isSearching = false;
    quint64 m_request = 0; ///< an answer of an older one is dropped
    QThreadPool m_pool;
};

} // namespace smartup
