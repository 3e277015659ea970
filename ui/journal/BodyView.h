#pragma once

#include "models/journal/JournalRow.h"
#include "models/journal/JsonOutline.h"
#include "models/journal/ShownText.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QKeyEvent;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace smartup {

class FindBar;
class JsonTreeView;
class TextFinder;

/// One body of a call, formatted, raw or as a tree, with its headers. The first 256 KB are shown as
/// text, the rest on demand; long bodies are made ready on another thread and come into the text piece
/// by piece, so that the window never waits for them. The tree has all that is stored of the body.
///
/// Ctrl+F finds a text in all that is stored of the body, F3 and Shift+F3 lead from match to match, Esc
/// ends it. The tree is left for that: what it does not show could not be marked.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);
    ~BodyView() override;

    void setContent(const HeaderList &headers, const StoredBody &body);
    /// Opens the search with this text; the focus stays where it is.
    void find(const QString &text);
    void retranslate();

    static constexpr qsizetype ShownAtFirst = 256LL * 1024;

Q_SIGNALS:
    /// Everything that is to be shown is in the text.
    void shown();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFinding();
    void openFind();
    void closeFind();
    void takeFindText(const QString &text);
    void showMatches();
    [[nodiscard]] bool isFinding() const;
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;
    void prepare();
    void prepareTree(quint64 request);
    void take(quint64 request, const SharedShownText &text, bool isAll);
    void takeTree(quint64 request, const SharedJsonOutline &outline);
    void insertNext();
    void showState();

    HeaderList m_headers;
    StoredBody m_body;
    bool m_wantsAll = false;
    bool m_isAll = true;
    SharedJsonOutline m_outline; ///< of the tree; nothing while it is made, and of text
    quint64 m_request = 0; ///< an answer of an older one is dropped
    SharedShownText m_pending; ///< not yet all in the text
    qsizetype m_inserted = 0;
    QTimer m_insertion;
    QThreadPool m_pool;

    QRadioButton *m_formatted;
    QRadioButton *m_raw;
    QRadioButton *m_tree;
    QLabel *m_size;
    QPushButton *m_loadAll;
    QToolButton *m_findButton;
    FindBar *m_find;
    QPlainTextEdit *m_headerText;
    QPlainTextEdit *m_text;
    JsonTreeView *m_json;
    TextFinder *m_finder; ///< a child of m_text
};

} // namespace smartup
