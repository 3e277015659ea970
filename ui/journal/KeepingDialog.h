#pragma once

#include "models/core/Error.h"
#include "models/journal/Retention.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace smartup {

/// How long the log keeps what: the numbers, what would go by them, and a button that takes it away. Nothing is
/// in force before it is saved, and nothing goes that was not shown before.
class KeepingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeepingDialog(QWidget *parent = nullptr);

    /// What is in the form now.
    [[nodiscard]] RetentionPolicy policy() const;

public Q_SLOTS:
    /// What is kept: the form begins with it, and asks what would go by it.
    void setPolicy(const smartup::RetentionPolicy &policy);
    void setSaved(const smartup::RetentionPolicy &policy);
    void setProgress(qint64 done, qint64 of);
    void setPreview(const smartup::RetentionPreview &preview);
    /// What was asked for last could not be done.
    void setFailed(const smartup::Error &error);
    void setArchiving(QDate month);
    void setRunning(const smartup::RetentionReport &soFar);
    /// Trouble of a run that goes on.
    void setTrouble(const smartup::Error &error);
    void setRun(const smartup::RetentionReport &report);
    /// Asks first when there are edits that would be lost.
    void reject() override;

Q_SIGNALS:
    void saveWanted(const smartup::RetentionPolicy &policy);
    void lookWanted(const smartup::RetentionPolicy &policy);
    void lookCancelled();
    /// By what is saved.
    void runWanted();
    void runCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Of what is below the form.
    enum class Stage {
        Unknown, ///< what would go by these numbers was not asked
        Looking,
        Looked,
        Running,
        Stopping, ///< a run that was cancelled has not ended yet
        Ran,
    };

    struct Row
    {
        int RetentionPolicy::*member = nullptr;
        QLabel *label = nullptr;
        QSpinBox *number = nullptr;
        QLabel *problem = nullptr;
    };
    struct Tick
    {
        int RetentionPolicy::*member = nullptr;
        QCheckBox *box = nullptr;
    };

    void makeForm(QFormLayout &form);
    void makeTable();
    void retranslate();
    void edited();
    void refresh();
    void showStage();
    void showTable();
    [[nodiscard]] QString stageText() const;
    void lookOrCancel();
    void runOrCancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isDirty() const;

    std::optional<RetentionPolicy> m_kept; ///< as it is in the file
    Stage m_stage = Stage::Unknown;
    RetentionPreview m_preview;
    RetentionReport m_report;
    std::optional<QDate> m_archiving; ///< month whose archive is being made
    qint64 m_done = 0;
    qint64 m_of = 0;
    std::optional<Error> m_failure;
    bool m_isLeaving = false; ///< as soon as it is saved
    bool m_isFilling = false; ///< the form is being filled: nobody has edited it

    QLabel *m_what;
    QList<Row> m_rows;
    QList<Tick> m_ticks;
    QProgressBar *m_bar;
    QLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_look;
    QPushButton *m_run;
    QPushButton *m_save;
    QPushButton *m_close;
    QPointer<QMessageBox> m_question;
};

} // namespace smartup
