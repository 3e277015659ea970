#pragma once

#include "models/core/Error.h"
#include "models/journal/AlertRule.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMessageBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace smartup {

class MessageBar;

/// The rules of the alerts: a list, the rule that is chosen, quiet hours, and a button that shows how an
/// alert looks. Nothing is in force before it is saved.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AlertsDialog(const AlertSettings &settings, QWidget *parent = nullptr);

    /// What is in the form now.
    [[nodiscard]] AlertSettings settings() const;
    /// Where a test alert is seen: that of the window lies behind the form.
    [[nodiscard]] MessageBar *messageBar() const { return m_example; }

public Q_SLOTS:
    /// Asks first when there are edits that would be lost.
    void reject() override;
    /// They are in the file: there is nothing left to do here.
    void setSaved();
    void setFailed(const smartup::Error &error);

Q_SIGNALS:
    void saveWanted(const smartup::AlertSettings &settings);
    void testWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::array Offered { Outcome::Refused, Outcome::NotSent, Outcome::Unknown,
                                          Outcome::Warning, Outcome::Skipped };

    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeQuiet();
    void connectForm();
    void retranslate();
    void fillList();
    void showRule();
    void takeRule();
    void addRule();
    void removeRule();
    void save();
    [[nodiscard]] AlertRule *current();

    AlertSettings m_settings;
    const AlertSettings m_before; ///< as they are in the file
    bool m_isFilling = false; ///< the form is being filled: nobody has edited it
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QGroupBox *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_outcomesLabel;
    std::array<QCheckBox *, Offered.size()> m_outcomes {};
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_organisationLabel;
    QLineEdit *m_organisation;
    QLabel *m_causeLabel;
    QLineEdit *m_cause;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    QCheckBox *m_paused;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QLabel *m_untilLabel;
    QTimeEdit *m_until;
    QLabel *m_state;
    MessageBar *m_example;
    QPointer<QMessageBox> m_question;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace smartup
