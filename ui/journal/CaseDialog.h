#pragma once

#include "models/core/Error.h"
#include "models/journal/CasePreview.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace smartup {

class CaseReplacementModel;

/// Before a case file is written: every text that would stay here and what would leave in its place,
/// and what would not leave at all.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CaseDialog(QWidget *parent = nullptr);

public Q_SLOTS:
    void setPreview(const smartup::CasePreview &preview);
    /// This file is on the disk; what was not wanted here is passed over.
    void setWritten(const QString &file);
    void setFailed(const smartup::Error &error);

Q_SIGNALS:
    void writeWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Reading, Shown, Writing, Written, Failed };

    void retranslate();
    void showStage();
    void askForFile();
    [[nodiscard]] QString summary() const;

    Stage m_stage = Stage::Reading;
    CasePreview m_preview;
    QString m_file; ///< that was wanted
    Error m_error;
    CaseReplacementModel *m_model;
    QLabel *m_summary;
    QLabel *m_hint;
    QTableView *m_table;
    QLabel *m_removed;
    QLabel *m_checkUpTitle;
    QPlainTextEdit *m_checkUp;
    QLabel *m_state;
    QPushButton *m_write;
    QPushButton *m_close;
};

/// Lets a person choose a case file to be opened.
void chooseCaseFile(QWidget *parent, const std::function<void(const QString &)> &chosen);

} // namespace smartup
