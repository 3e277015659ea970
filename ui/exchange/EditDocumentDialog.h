#pragma once

#include "models/exchange/DocumentEdit.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QMessageBox;
class QPlainTextEdit;
class QPushButton;

namespace smartup {

/// A document's JSON to be changed before it is sent again; judged with every change. Nothing that was
/// typed is lost without a question.
class EditDocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditDocumentDialog(EditableDocument document, QWidget *parent = nullptr);

    /// Goes on where a person has left it: what they made of it did not go out.
    void resume(const QByteArray &json);
    void reject() override;

public Q_SLOTS:
    /// It is where it was to be sent: there is nothing left to do here.
    void setSent();
    /// It is not: says why, and what was typed stays.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    /// setSent() or showTrouble() is the answer.
    void sendRequested(qint64 document, const QByteArray &json);

private:
    [[nodiscard]] QByteArray json() const;
    void judge();
    void showPlace(qint64 line);
    void send();

    EditableDocument m_document;
    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QLabel *m_judgement;
    QPointer<QMessageBox> m_question; ///< whether what was typed is dropped
    QPushButton *m_send;
};

} // namespace smartup
