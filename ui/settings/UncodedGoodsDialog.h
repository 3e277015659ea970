#pragma once

#include "models/settings/CodeCount.h"

#include <QDialog>

namespace smartup {

/// The goods without a code, to be read and copied.
class UncodedGoodsDialog final : public QDialog
{
    Q_OBJECT

public:
    UncodedGoodsDialog(const CodeCount &count, QWidget *parent);
};

} // namespace smartup
