#pragma once

#include <QList>
#include <QListWidget>
#include <QString>
#include <QStringList>

namespace smartup {

/// Order statuses with a tick each, as high as they are: a part of the form, not a box in it.
class StatusTicks : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code;
        QString text; ///< as statusText(), or with a remark
        bool isTicked = false;
        bool isOffered = true; ///< others are shown and cannot be ticked
    };

    StatusTicks(const QString &objectName, QWidget *parent);

    /// A status in words, with its code.
    [[nodiscard]] static QString statusText(const QString &code);

    /// Tells nobody of a change: nobody ticked anything.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QStringList ticked() const { return codesThatAre(Qt::Checked); }
    [[nodiscard]] QStringList unticked() const { return codesThatAre(Qt::Unchecked); }
    [[nodiscard]] int offeredCount() const;

private:
    [[nodiscard]] QStringList codesThatAre(Qt::CheckState state) const;
};

} // namespace smartup
