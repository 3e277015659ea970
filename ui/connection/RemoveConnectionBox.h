#pragma once

#include <QMessageBox>

namespace smartup {

/// Asks whether a connection is to go from this computer; removes nothing itself.
class RemoveConnectionBox : public QMessageBox
{
    Q_OBJECT

public:
    RemoveConnectionBox(const QString &name, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace smartup
