#pragma once

#include "models/core/Secret.h"
#include "models/journal/SharedSetup.h"

#include <QDialog>
#include <QPointer>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QSpinBox;

namespace smartup {

/// Whether and how this computer takes part in the shared log: where its server is, who signs in, a test that
/// says which layer fails, and how it goes right now. Nothing is in force before it is saved.
class SharedLogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SharedLogDialog(QWidget *parent = nullptr);

    /// What is in the form now.
    [[nodiscard]] SharedSetup setup() const;

public Q_SLOTS:
    /// What is kept: the form begins with it.
    void setSetup(const smartup::SharedSetup &setup);
    void setState(const smartup::SharedJournalState &state);
    void setTest(const smartup::SharedTest &test);
    /// It is in the files: there is nothing left to do here.
    void setSaved();
    void setFailed(const smartup::Error &error);
    /// Asks first when there are edits that would be lost.
    void reject() override;

Q_SIGNALS:
    /// An empty password: the one that is kept.
    void saveWanted(const smartup::SharedSetup &setup, const smartup::Secret &password);
    void testWanted(const smartup::SharedSetup &setup, const smartup::Secret &password);
    /// The answer of the test is not waited for any more.
    void testCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Name, Direction, Host, Port, Database, User, Password, Tls, Certificate, RowCount };

    void makeForm(QFormLayout &form);
    [[nodiscard]] QWidget *field(Row row) const;
    void retranslate();
    void connectForm();
    void edited();
    void followHost();
    void refresh();
    void showState();
    void showTest();
    void chooseCertificate();
    void save();
    void test();
    [[nodiscard]] bool isDirty() const;

    std::optional<SharedSetup> m_kept; ///< as it is in the files
    QString m_otherOptions; ///< of the driver; the form does not show them
    SharedJournalState m_state;
    std::optional<SharedTest> m_test;
    std::optional<Error> m_failure;
    bool m_isTlsChosen = false; ///< by a person: it does not follow the server any more
    bool m_isTesting = false;
    bool m_isFilling = false; ///< the form is being filled: nobody has edited it

    QLabel *m_what;
    QCheckBox *m_on;
    std::array<QLabel *, RowCount> m_labels {};
    QLineEdit *m_name;
    QComboBox *m_direction;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    QPushButton *m_choose;
    QLabel *m_tested;
    QLabel *m_remedy;
    QLabel *m_link; ///< how it goes right now
    QLabel *m_problem;
    QPushButton *m_testButton;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPointer<QMessageBox> m_question;
};

} // namespace smartup
