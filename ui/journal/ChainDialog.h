#pragma once

#include "models/core/Error.h"
#include "models/journal/ChainReport.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace smartup {

/// Is the log as it was stored? Shows how far the walk along its chain is, then what it found.
class ChainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChainDialog(QWidget *parent = nullptr);

public Q_SLOTS:
    void setProgress(qint64 done, qint64 of);
    void setReport(const smartup::ChainReport &report);
    void setFailed(const smartup::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Walking, Done, Failed };

    void retranslate();
    void showStage();

    Stage m_stage = Stage::Walking;
    ChainReport m_report;
    Error m_error;
    qint64 m_done = 0;
    qint64 m_of = 0;
    QLabel *m_verdict;
    QProgressBar *m_bar;
    QPlainTextEdit *m_details;
    QPushButton *m_close;
};

} // namespace smartup
