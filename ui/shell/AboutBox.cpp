#include "ui/shell/AboutBox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void showAboutBox(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(QCoreApplication::translate("AboutBox", "About Smartup Desk"));
    box->setText(QCoreApplication::translate("AboutBox", "Smartup Desk %1")
                     .arg(QStringLiteral(SMARTUP_VERSION)));
    box->setInformativeText(
        QCoreApplication::translate(
            "AboutBox", "Integration settings, exchange of documents and exchange log for Smartup.")
        + u"\n\n"_s
        + QCoreApplication::translate(
            "AboutBox",
            "Free software under the GNU General Public License, version 3 or later. Icons: "
            "Breeze, by KDE, under the GNU Lesser General Public License.")
        + u"\n\n"_s
        + QCoreApplication::translate("AboutBox", "Built with Qt %1.")
              .arg(QLatin1StringView(qVersion())));
    box->open();
}

} // namespace smartup
