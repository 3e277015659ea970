#pragma once

#include "models/journal/JournalRow.h"
#include "models/journal/JsonOutline.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace smartup {

class JsonTreeView;

/// One body of a call, formatted, raw or as a tree, with its headers. The first 256 KB are shown as
/// text, the rest on demand; long bodies are made ready on another thread and come into the text piece
/// by piece, so that the window never waits for them. The tree has all that is stored of the body.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);
    ~BodyView() override;

    void setContent(const HeaderList &headers, const StoredBody &body);
    void retranslate();

    static constexpr qsizetype ShownAtFirst = 256LL * 1024;

Q_SIGNALS:
    /// Everything that is to be shown is in the text.
    void shown();

private:
    void prepare();
    void prepareTree(quint64 request);
    void take(quint64 request, const QString &text, bool isAll);
    void takeTree(quint64 request, const SharedJsonOutline &outline);
    void insertNext();
    void showState();

    HeaderList m_headers;
    StoredBody m_body;
    bool m_wantsAll = false;
    bool m_isAll = true;
    SharedJsonOutline m_outline; ///< of the tree; nothing while it is made, and of text
    quint64 m_request = 0; ///< an answer of an older one is dropped
    QString m_pending; ///< not yet in the text
    qsizetype m_inserted = 0;
    QTimer m_insertion;
    QThreadPool m_pool;

    QRadioButton *m_formatted;
    QRadioButton *m_raw;
    QRadioButton *m_tree;
    QLabel *m_size;
    QPushButton *m_loadAll;
    QPlainTextEdit *m_headerText;
    QPlainTextEdit *m_text;
    JsonTreeView *m_json;
};

} // namespace smartup
