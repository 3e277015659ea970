// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/FolderImportSummary.h"

#include <QCoreApplication>

namespace smartup {

Outcome FolderImportSummary::outcome() const
{
    switch (trouble) {
    case ExchangeTrouble::None:
        return failed == 0 && documents.count(Outcome::Refused) == 0
                && documents.count(Outcome::NotSent) == 0
            ? Outcome::Sent
            : Outcome::Warning;
    case ExchangeTrouble::Unknown:
        return Outcome::Unknown;
    case ExchangeTrouble::Cancelled:
        return Outcome::Cancelled;
    case ExchangeTrouble::Network:
    case ExchangeTrouble::Server:
    case ExchangeTrouble::Refused:
    case ExchangeTrouble::SignIn:
    case ExchangeTrouble::Allowance:
    case ExchangeTrouble::Local:
        return Outcome::NotSent;
    }
    Q_UNREACHABLE();
}

QString keptBackText(int documents)
{
    return documents == 0
        ? QString()
        : QCoreApplication::translate("FolderImportSummary",
                                      "%n document(s) were not sent, because Smartup would refuse "
                                      "them; they stand under Needs attention.",
                                      nullptr, documents);
}

} // namespace smartup
