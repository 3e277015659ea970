#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace smartup {

/// Something the find box knows by name: a setting, a page.
struct FindEntry
{
    QString text;
    QString target; ///< link: `settings/orders`
};

/// The search of the window: names of places lead there, any other text is looked for in the log.
class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindBox(QWidget *parent = nullptr);

    void setEntries(const QList<FindEntry> &entries);
    void focusText();
    void retranslate();

Q_SIGNALS:
    void linkChosen(const QString &target);
    /// Enter, with text that is no name of ours.
    void findRequested(const QString &text);

private:
    void find();

    QStandardItemModel *m_entries;
};

} // namespace smartup
