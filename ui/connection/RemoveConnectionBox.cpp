#include "ui/connection/RemoveConnectionBox.h"

#include <QPushButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

RemoveConnectionBox::RemoveConnectionBox(const QString &name, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"removeConnection"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Remove a connection"));
    setText(tr("The connection “%1” and its password are removed from this computer.").arg(name));
    setInformativeText(tr("Nothing changes in Smartup. The log keeps what it has."));
    auto *remove = addButton(tr("Remove the connection"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeConfirm"_s);
    auto *keep = addButton(tr("Keep it"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, &RemoveConnectionBox::confirmed);
}

} // namespace smartup
