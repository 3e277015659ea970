#include "ui/exchange/AttentionEditing.h"

#include "models/core/VisibleText.h"
#include "ui/exchange/EditDocumentDialog.h"
#include "ui/shell/Icons.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

AttentionEditing::AttentionEditing(QWidget *parent)
    : QPushButton(smartup::icon(u"document-edit"_s), {}, parent)
{
    setObjectName(u"attention/edit"_s);
    connect(this, &QPushButton::clicked, this,
            [this] { Q_EMIT documentWanted(m_chosen.constFirst().open.id); });
}

void AttentionEditing::retranslate()
{
    setText(tr("Edit and send again…"));
    refresh();
}

void AttentionEditing::setChosen(const QList<AttentionItem> &items)
{
    m_chosen = items;
    refresh();
}

void AttentionEditing::setConnection(const QString &connection, Environment environment)
{
    m_connection = connection;
    m_environment = environment;
    refresh();
}

void AttentionEditing::refresh()
{
    const bool canBe = m_chosen.size() == 1 && m_chosen.constFirst().canBeEdited
        && !m_connection.isEmpty() && m_chosen.constFirst().open.profileId == m_connection;
    const QString whyNot = m_connection.isEmpty() ? QString() : whyNotEdited(m_environment);
    setEnabled(canBe && whyNot.isEmpty());
    setToolTip(whyNot.isEmpty()
                   ? tr("Opens what was sent of one refused document of this connection, to be "
                        "changed before it is previewed and sent again. Without an external id it "
                        "would become another document: mend that one where it comes from.")
                   : whyNot);
}

void AttentionEditing::showDocument(const EditableDocument &document)
{
    if (m_dialog && m_dialog->isVisible()) {
        return; // the button was pressed twice before the document came
    }
    m_dialog = new EditDocumentDialog(document, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_last && m_last->document == document) {
        m_dialog->resume(m_last->json);
    }
    connect(m_dialog, &EditDocumentDialog::sendRequested, this,
            [this, document](qint64 id, const QByteArray &json) {
                m_last = { document, json };
                Q_EMIT sendRequested(id, json);
            });
    connect(m_dialog, &EditDocumentDialog::rejected, this, [this] { m_last.reset(); });
    m_dialog->open();
}

void AttentionEditing::closeDocument()
{
    if (m_dialog) {
        m_dialog->setSent();
    }
}

void AttentionEditing::showFailure(const Error &error)
{
    if (m_dialog) {
        m_dialog->showTrouble(visibleLines(error.text + u'\n' + error.remedy).trimmed());
    }
}

void AttentionEditing::showImportBusy()
{
    if (m_dialog) {
        m_dialog->showTrouble(
            tr("Another import is under way. Wait for its end, then send the document."));
    }
}

} // namespace smartup
