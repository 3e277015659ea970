#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/ImportProtocol.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace smartup {

/// What makes two documents the same one: who, in which currency, which goods, how many, at which
/// price, and the sum. A header alone proves nothing.
struct DocumentContent
{
    QString person;
    QString currency;
    QString total; ///< of the header; empty when it is not named there
    QStringList lines; ///< `product quantity price`, sorted; numbers in one way of writing
    bool hasPrices = true; ///< every line names its price
};

/// nullopt when the text is no document of the type.
[[nodiscard]] std::optional<DocumentContent> contentOf(const DocumentTypeInfo &info,
                                                       QByteArrayView json);
/// Is what was found what was sent? What was not sent is Smartup's to fill in and is not compared.
[[nodiscard]] bool isSameContent(const DocumentContent &sent, const DocumentContent &found);

/// A document as an export over a window showed it.
struct FoundDocument
{
    QString smartupId;
    QString externalId;
    QString filialCode;
    DocumentContent content;
};

/// What an export showed, and how far it proves that something is not there.
struct WindowAnswer
{
    bool isWhole = false; ///< a success in every respect
    QDate from; ///< as asked, by date of creation
    QDate to;
    QDate serverDay; ///< as the server dated the answer; invalid = it did not
    bool showsAllStatuses = true; ///< the settings hide none
    bool mayProveAbsence = true; ///< no probe has shown that the server does not obey the days
    QString filialCode; ///< asked for; empty = all of the connection
    QList<FoundDocument> rows;
};

/// A document that is looked for.
struct SoughtDocument
{
    QString externalId;
    QString filialCode;
    QDate sentOn; ///< Smartup's day of the first request, by our clock then
    QDate sentFrom; ///< the same, or earlier when that clock was ahead
    std::optional<DocumentContent> content;
};

/// Does the answer prove what is not in it? It must be whole, reach from the day before the first
/// request to `today` at least, by our clock and by the server's, obey the days, show all statuses and no organisation that was not asked for, and hold
/// a witness: a document that Smartup is known to have created in the window.
[[nodiscard]] bool isCovering(const WindowAnswer &answer,
                              const SoughtDocument &sought,
                              const QSet<QString> &witnesses,
                              QDate today);

struct Look
{
    Finding finding = Finding::NotProven;
    QString smartupId; ///< of the one that was found; of all of them, with commas
};
/// `witnesses` are ids of Smartup.
[[nodiscard]] Look lookFor(const SoughtDocument &sought,
                           const WindowAnswer &answer,
                           const QSet<QString> &witnesses,
                           QDate today);

} // namespace smartup
