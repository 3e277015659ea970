#pragma once

#include <QPushButton>
#include <QStringList>

class QAction;
class QMenu;

namespace smartup {

/// A filter of several values: a button with a menu of check marks that stays open while one
/// chooses. Nothing checked means everything. The button says what is chosen.
class CheckMenuButton : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        QIcon icon;
    };

    explicit CheckMenuButton(QWidget *parent = nullptr);

    /// What it says when nothing is chosen: "All outcomes".
    void setNeutralText(const QString &text);
    /// What it says instead of what is chosen; empty = what is chosen.
    void setInstead(const QString &text);
    /// Keeps what is checked; a checked key that is no choice any more stays among them.
    void setChoices(const QList<Choice> &choices);
    void setChecked(const QStringList &keys);
    [[nodiscard]] QStringList checked() const { return m_checked; }

Q_SIGNALS:
    void checkedChanged();

private:
    void rebuild();
    void showChecked();
    [[nodiscard]] QString textOf(const QString &key) const;

    QMenu *m_menu;
    QString m_neutralText;
    QString m_instead;
    QList<Choice> m_choices;
    QStringList m_checked;
};

} // namespace smartup
