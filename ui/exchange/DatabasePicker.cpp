// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/DatabasePicker.h"

#include "ui/exchange/DatabaseFields.h"
#include "ui/shell/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

DatabasePicker::DatabasePicker(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_test(new QPushButton(icon(u"network-connect"_s), {}, this))
    , m_change(new QToolButton(this))
    , m_remove(new QPushButton(icon(u"edit-delete"_s), {}, this))
    , m_fields(new DatabaseFields(prefix, this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
{
    m_choice->setObjectName(prefix + u"/choice"_s);
    m_test->setObjectName(prefix + u"/test"_s);
    m_change->setObjectName(prefix + u"/change"_s);
    m_remove->setObjectName(prefix + u"/remove"_s);
    m_password->setObjectName(prefix + u"/password"_s);
    m_keep->setObjectName(prefix + u"/keep"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_change->setCheckable(true);
    m_change->setFocusPolicy(Qt::StrongFocus);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_test);
    choice->addWidget(m_change);
    choice->addWidget(m_remove);
    auto *password = new QHBoxLayout;
    password->setSpacing(8);
    password->addWidget(m_passwordLabel);
    password->addWidget(m_password, 1);
    password->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_fields);
    layout->addLayout(password);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_change, &QToolButton::toggled, this, &DatabasePicker::refresh);
    connect(m_fields, &DatabaseFields::changed, this, &DatabasePicker::refresh);
    connect(m_fields, &DatabaseFields::saveRequested, this, &DatabasePicker::save);
    connect(m_remove, &QPushButton::clicked, this, &DatabasePicker::askRemove);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isBusy) {
            setBusy(false);
            Q_EMIT cancelRequested();
        } else {
            setBusy(true);
            Q_EMIT testRequested(access(), edited());
        }
    });
    setDatabases({});
    retranslate();
}

void DatabasePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DatabasePicker::retranslate()
{
    m_choice->setAccessibleName(tr("Database"));
    m_choice->setItemText(m_choice->count() - 1, tr("Another database…"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_passwordLabel->setText(tr("Password"));
    m_keep->setText(tr("Keep it in the keychain"));
    refresh();
}

void DatabasePicker::setDatabases(const QList<DatabaseProfile> &databases)
{
    const std::optional<DatabaseProfile> before = database();
    const QString remembered = m_wantedId.isEmpty() ? std::exchange(m_rememberedId, {}) : QString();
    const QString wanted = !m_wantedId.isEmpty() ? m_wantedId
        : !remembered.isEmpty()                  ? remembered
        : before                                 ? before->id
                                                 : QString();
    const bool isFirstList = m_databases.isEmpty() && m_wantedId.isEmpty() && remembered.isEmpty();
    m_databases = databases;
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const DatabaseProfile &profile : databases) {
            m_choice->addItem(profile.name, profile.id);
        }
        m_choice->addItem(tr("Another database…"), QString());
        const int place = isFirstList ? 0 : m_choice->findData(wanted);
        const int usual = remembered.isEmpty() ? 0 : m_choice->count() - 1;
        m_choice->setCurrentIndex(place >= 0 ? place : usual);
    }
    if (std::ranges::find(databases, m_wantedId, &DatabaseProfile::id) != databases.cend()) {
        m_wantedId.clear();
        m_change->setChecked(false);
    }
    const std::optional<DatabaseProfile> after = database();
    if (before != after) {
        showChosen();
        Q_EMIT chosenChanged();
    }
}

void DatabasePicker::choose(const QString &id)
{
    const int place = id.isEmpty() ? -1 : m_choice->findData(id);
    if (place >= 0) {
        m_choice->setCurrentIndex(place);
    } else if (m_databases.isEmpty()) {
        m_rememberedId = id;
    } else if (!id.isEmpty()) {
        m_choice->setCurrentIndex(m_choice->count()
                                  - 1); // it is not there any more: none of the others
    }
}

std::optional<DatabaseProfile> DatabasePicker::database() const
{
    const auto found =
        std::ranges::find(m_databases, m_choice->currentData().toString(), &DatabaseProfile::id);
    return found == m_databases.cend() ? std::nullopt : std::optional(*found);
}

DatabaseAccess DatabasePicker::access() const
{
    return { m_choice->currentData().toString(), Secret(m_password->text()), m_keep->isChecked() };
}

/// Another one: what was typed for the former means nothing any more.
void DatabasePicker::showChosen()
{
    m_password->clear();
    m_change->setChecked(false);
    m_fields->setProfile(database().value_or(DatabaseProfile()));
    refresh();
}

/// The known one as the open form shows it; nullopt when that is what is saved.
std::optional<DatabaseProfile> DatabasePicker::edited() const
{
    const std::optional<DatabaseProfile> chosen = database();
    const DatabaseProfile typed = m_fields->profile();
    return chosen && m_change->isChecked() && typed != *chosen ? std::optional(typed)
                                                               : std::nullopt;
}

void DatabasePicker::refresh()
{
    const std::optional<DatabaseProfile> chosen = database();
    const std::optional<DatabaseProfile> changed = edited();
    const bool isAsking = chosen && needsPassword(changed.value_or(*chosen));
    m_password->setPlaceholderText(changed && isPasswordOfAnother(*chosen, *changed)
                                       ? tr("The one that is kept is for another place or person")
                                       : tr("Leave it empty to use the one that is kept"));
    m_choice->setEnabled(!m_isBusy);
    m_test->setText(m_isBusy ? tr("Cancel") : tr("Test"));
    m_test->setIcon(icon(m_isBusy ? u"process-stop"_s : u"network-connect"_s));
    m_test->setEnabled(chosen && (!changed || databaseProfileProblem(*changed).isEmpty()));
    m_change->setEnabled(chosen && !m_isBusy);
    m_remove->setEnabled(chosen && !m_isBusy);
    m_fields->setVisible(!chosen || m_change->isChecked());
    m_fields->setEnabled(!m_isBusy);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_passwordLabel, m_password, m_keep }) {
        widget->setVisible(isAsking);
        widget->setEnabled(!m_isBusy);
    }
}

void DatabasePicker::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
    Q_EMIT busyChanged();
}

void DatabasePicker::askPassword(const QString &id)
{
    if (database() && database()->id == id && isVisible()) {
        m_password->setFocus();
    }
}

void DatabasePicker::save()
{
    DatabaseProfile profile = m_fields->profile();
    if (profile.id.isEmpty()) {
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    m_wantedId = profile.id;
    Q_EMIT saveRequested(profile);
}

void DatabasePicker::askRemove()
{
    const std::optional<DatabaseProfile> chosen = database();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a database"),
                                tr("The program forgets the database %1 and its password. The "
                                   "database itself stays as it is.")
                                    .arg(chosen->name),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"removeDatabase"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(u"removeDatabase/remove"_s);
    connect(remove, &QPushButton::clicked, this,
            [this, id = chosen->id] { Q_EMIT removeRequested(id); });
    box->open();
}

} // namespace smartup
