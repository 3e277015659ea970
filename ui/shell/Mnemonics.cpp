#include "ui/shell/Mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace smartup {

namespace {

/// Something with a text that can carry a letter.
struct Bearer
{
    QString text;
    std::function<void(const QString &)> setText;
};

/// What give() wrote last; a text that is still the same is its own work and may be done again.
constexpr const char *GivenProperty = "smartupMnemonic";

QString letterKey(const QString &text)
{
    return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText).section(u'+', -1);
}

/// Without the letter of an earlier Alt; the text may have been set anew meanwhile.
QString bareText(const QObject &owner, const char *property, const QString &text)
{
    if (owner.property(property).toString() != text) {
        return text;
    }
    QString bare = text;
    for (qsizetype at = 0; at + 1 < bare.size(); ++at) {
        if (bare.at(at) != u'&') {
            continue;
        }
        if (bare.at(at + 1) == u'&') {
            ++at; // a written ampersand
        } else {
            return bare.remove(at, 1);
        }
    }
    return bare;
}

QString writtenAs(QObject &owner, const char *property, const QString &text)
{
    owner.setProperty(property, text);
    return text;
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIconOnly = tool != nullptr && !tool->icon().isNull()
        && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !button.text().isEmpty() && !isIconOnly;
}

QList<Bearer> bearersOf(QWidget *window)
{
    const auto isUsable = [window](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && widget->window() == window;
    };
    QList<Bearer> bearers;
    const auto tabBars = window->findChildren<QTabBar *>();
    for (QTabBar *bar : tabBars) {
        for (int tab = 0; isUsable(bar) && tab < bar->count(); ++tab) {
            const QByteArray property = GivenProperty + QByteArray::number(tab);
            bearers.append({ bareText(*bar, property.constData(), bar->tabText(tab)),
                             [bar, tab, property](const QString &text) {
                                 bar->setTabText(tab, writtenAs(*bar, property.constData(), text));
                             } });
        }
    }
    const auto buttons = window->findChildren<QAbstractButton *>();
    const auto addButtons = [&](bool isPushed) {
        for (QAbstractButton *button : buttons) {
            const QString text = bareText(*button, GivenProperty, button->text());
            // A new text would take a button's own key away.
            const bool hasOwnKey = !button->shortcut().isEmpty() && text == button->text()
                && letterKey(text).isEmpty();
            if (isUsable(button) && showsText(*button) && !hasOwnKey
                && (qobject_cast<QPushButton *>(button) != nullptr) == isPushed) {
                bearers.append({ text, [button](const QString &given) {
                                    button->setText(writtenAs(*button, GivenProperty, given));
                                } });
            }
        }
    };
    // Letters are few: what acts chooses first, then fields, then the boxes of a long list.
    addButtons(true);
    const auto labels = window->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const QWidget *field = label->buddy();
        // The letter of a label clicks a button beside it, which may be more than one asked for.
        if (isUsable(label) && field != nullptr && isUsable(field)
            && qobject_cast<const QAbstractButton *>(field) == nullptr) {
            bearers.append(
                { bareText(*label, GivenProperty, label->text()), [label](const QString &text) {
                     label->setText(writtenAs(*label, GivenProperty, text));
                 } });
        }
    }
    addButtons(false);
    return bearers;
}

void take(const QString &text, QSet<QChar> &taken)
{
    if (const QString key = letterKey(text); !key.isEmpty()) {
        taken.insert(key.front().toUpper());
    }
}

} // namespace

QString withMnemonic(const QString &text, QSet<QChar> &taken)
{
    const auto isFree = [&text, &taken](qsizetype at) {
        return text.at(at).isLetterOrNumber() && !taken.contains(text.at(at).toUpper());
    };
    const auto beginsWord = [&text](qsizetype at) {
        return at == 0 || !text.at(at - 1).isLetterOrNumber();
    };
    qsizetype chosen = -1;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (isFree(at) && (chosen < 0 || beginsWord(at) || !beginsWord(chosen))) {
            chosen = at;
        }
    }
    if (chosen < 0) {
        return text;
    }
    taken.insert(text.at(chosen).toUpper());
    return QString(text).insert(chosen, u'&');
}

Mnemonics::Mnemonics(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        give(static_cast<QWidget *>(watched)->window());
    }
    return QObject::eventFilter(watched, event);
}

void Mnemonics::give(QWidget *window)
{
    QSet<QChar> taken;
    if (const auto *main = qobject_cast<QMainWindow *>(window)) {
        const auto menus = main->menuBar()->actions();
        for (const QAction *menu : menus) {
            take(menu->text(), taken);
        }
    }
    const QList<Bearer> bearers = bearersOf(window);
    for (const Bearer &bearer : bearers) {
        take(bearer.text, taken);
    }
    for (const Bearer &bearer : bearers) {
        if (letterKey(bearer.text).isEmpty()) {
            bearer.setText(withMnemonic(bearer.text, taken));
        }
    }
}

} // namespace smartup
