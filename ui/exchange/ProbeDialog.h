#pragma once

#include "models/core/Error.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/ProbeFindings.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace smartup {

/// Says what the probe does before it does it, starts it, and shows what was found out of the server.
class ProbeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` holds the document that is to be sent.
    ProbeDialog(ImportFilePtr file, QWidget *parent);

    void showFindings(const ProbeFindings &findings);
    void showError(const Error &error);

Q_SIGNALS:
    void startRequested(const smartup::ImportFilePtr &file);

private:
    void start();
    void showResult(const QString &text);

    ImportFilePtr m_file;
    QLabel *m_result;
    QPushButton *m_start;
};

} // namespace smartup
