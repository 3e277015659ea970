#pragma once

#include <QListWidget>

namespace smartup {

/// The list at the left of the window: icon, word, a dot for edits that are not saved, a count.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addEntry(const QString &key, const QString &iconName);
    void setText(const QString &key, const QString &text);
    /// 0 = no badge.
    void setCount(const QString &key, int count);
    void setStaged(const QString &key, int changes);
    /// Marks without following: the window has already gone there.
    void setCurrentKey(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *entry(const QString &key) const;
    void describe(QListWidgetItem *entry);
};

} // namespace smartup
