#include "ui/shell/SplitterMemory.h"

#include <QSettings>
#include <QSplitter>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString splitterKey(const QString &page, const QSplitter *splitter)
{
    return u"splitters/"_s + page + u'/' + splitter->objectName();
}

} // namespace

void restoreSplitters(const QSettings &state, const QString &key, const QWidget *page)
{
    const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        splitter->restoreState(state.value(splitterKey(key, splitter)).toByteArray());
    }
}

void saveSplitters(QSettings &state, const QString &key, const QWidget *page)
{
    const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        state.setValue(splitterKey(key, splitter), splitter->saveState());
    }
}

} // namespace smartup
