#pragma once

#include "models/core/Outcome.h"
#include "ui/shell/PlainTextDelegate.h"

#include <QHash>
#include <QIcon>

#include <optional>

namespace smartup {

/// Draws a cell that holds an outcome as icon, word and colour.
class OutcomeDelegate : public PlainTextDelegate
{
    Q_OBJECT

public:
    /// `role` holds the Outcome of a cell; with a `column` only that column is drawn with it.
    explicit OutcomeDelegate(int role, std::optional<int> column, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon iconOf(Outcome outcome, const QPalette &palette) const;

    int m_role;
    std::optional<int> m_column;
    mutable QHash<Outcome, QIcon> m_icons; ///< of one palette; drawn from SVG, so not per cell
    mutable qint64 m_paletteKey = 0;
};

} // namespace smartup
