#pragma once

#include "models/core/Error.h"
#include "models/exchange/AttentionItem.h"
#include "models/exchange/DocumentEdit.h"

#include <QPointer>
#include <QPushButton>

#include <optional>

namespace smartup {

class EditDocumentDialog;

/// "Edit and send again…" for one refused document, with a connection that is not production; says why
/// where it may not be.
class AttentionEditing : public QPushButton
{
    Q_OBJECT

public:
    explicit AttentionEditing(QWidget *parent);

    void retranslate();
    void setChosen(const QList<AttentionItem> &items);

public Q_SLOTS:
    /// As the ledger names the connection in use, and where it leads; empty = none.
    void setConnection(const QString &connection, smartup::Environment environment);
    /// Opens it to be edited, unless one is open; as it was changed last, when that was not sent.
    void showDocument(const smartup::EditableDocument &document);
    /// What was sent is in the import's preview.
    void closeDocument();
    /// It is not, and stays open as it was typed.
    void showFailure(const smartup::Error &error);
    void showImportBusy();

Q_SIGNALS:
    /// What was sent of it?
    void documentWanted(qint64 document);
    void sendRequested(qint64 document, const QByteArray &json);

private:
    /// A document, and what a person has made of it.
    struct Edit
    {
        EditableDocument document;
        QByteArray json;
    };

    void refresh();

    QString m_connection;
    Environment m_environment = Environment::Production; ///< until somebody knows better
    QList<AttentionItem> m_chosen;
    std::optional<Edit> m_last; ///< whose preview need not have led to anything
    QPointer<EditDocumentDialog> m_dialog; ///< the one that is open
};

} // namespace smartup
