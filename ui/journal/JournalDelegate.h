#pragma once

#include "ui/shell/OutcomeDelegate.h"

namespace smartup {

/// A row of the log: its outcome with icon and colour; long ids cut in their middle, where they
/// differ least.
class JournalDelegate : public OutcomeDelegate
{
    Q_OBJECT

public:
    explicit JournalDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace smartup
