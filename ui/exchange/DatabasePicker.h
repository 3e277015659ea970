// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DatabaseProfile.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace smartup {

class DatabaseFields;

/// Chooses one of the known databases, makes a new one known, and tries it. A password that is typed
/// goes to the keychain or is kept until the program is closed.
class DatabasePicker : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `prefix`: `import/database`.
    DatabasePicker(const QString &prefix, QWidget *parent);

    /// The chosen one stays chosen; one that was saved here is chosen.
    void setDatabases(const QList<DatabaseProfile> &databases);
    /// Chooses this one, once the list is there; none of the others when it is not in it.
    void choose(const QString &id);
    /// nullopt while a new one is being filled in.
    [[nodiscard]] std::optional<DatabaseProfile> database() const;
    [[nodiscard]] DatabaseAccess access() const;

    /// A database is being asked: what was begun can be cancelled, nothing else begun.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Nobody knows the password of this one: it is to be typed.
    void askPassword(const QString &id);

Q_SIGNALS:
    void chosenChanged();
    void busyChanged();
    void saveRequested(const smartup::DatabaseProfile &profile);
    void removeRequested(const QString &id);
    /// `edited`: what the open form shows when it is not what is saved.
    void testRequested(const smartup::DatabaseAccess &access,
                       std::optional<smartup::DatabaseProfile> edited);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();
    void refresh();
    [[nodiscard]] std::optional<DatabaseProfile> edited() const;
    void save();
    void askRemove();

    QList<DatabaseProfile> m_databases;
    QString m_wantedId; ///< was saved here and is not in the list yet
    QString m_rememberedId; ///< to be chosen in the first list
    bool m_isBusy = false;

    QComboBox *m_choice;
    QPushButton *m_test;
    QToolButton *m_change;
    QPushButton *m_remove;
    DatabaseFields *m_fields;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace smartup
