// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DatabaseProfile.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace smartup {

/// Where a database is and how it is signed in to. The password is no part of it.
class DatabaseFields : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `prefix`: `import/database` makes `import/database/name`.
    DatabaseFields(const QString &prefix, QWidget *parent);

    void setProfile(const DatabaseProfile &profile);
    /// As typed; a new one has no id yet.
    [[nodiscard]] DatabaseProfile profile() const;

Q_SIGNALS:
    void saveRequested();
    /// Something of the profile was typed or chosen.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QGridLayout &form, QLabel *label, QWidget *field, QWidget *beside = nullptr);
    void retranslate();
    void showKind();
    void refresh();
    void chooseFile();
    [[nodiscard]] DatabaseKind kind() const;

    QString m_id;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_databaseLabel;
    QLineEdit *m_database;
    QPushButton *m_choose;
    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_optionsLabel;
    QLineEdit *m_options;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace smartup
