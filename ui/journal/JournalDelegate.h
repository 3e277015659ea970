#pragma once

#include "ui/shell/OutcomeDelegate.h"

#include <QIcon>

namespace smartup {

/// A row of the log: its outcome with icon and colour, a pin where it is pinned; long ids cut in their middle, where they
/// differ least.
class JournalDelegate : public OutcomeDelegate
{
    Q_OBJECT

public:
    explicit JournalDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon m_pin;
};

} // namespace smartup
