#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QButtonGroup;

namespace smartup {

/// A row of counts, "All 200", "Create 163", …, of which one is chosen: it filters the table below.
class CountFilter : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key; ///< ends the object name of its button
        QString text;
        QIcon icon;
    };

    /// Object names of the buttons begin with `prefix`. There are never more than `most` entries:
    /// their buttons are made at once, so that Tab finds them in their place.
    CountFilter(const QString &prefix, int most, QWidget *parent);

    /// The chosen entry stays chosen when it is still there, else the first one is.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QString chosen() const;
    /// Nothing happens when there is no such entry.
    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_prefix;
    QButtonGroup *m_group;
    QStringList m_keys;
};

} // namespace smartup
