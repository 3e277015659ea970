// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/DatabaseFields.h"

#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

DatabaseFields::DatabaseFields(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_databaseLabel(new QLabel(this))
    , m_database(new QLineEdit(this))
    , m_choose(new QPushButton(icon(u"document-open"_s), {}, this))
    , m_hostLabel(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_optionsLabel(new QLabel(this))
    , m_options(new QLineEdit(this))
    , m_problem(makeSentenceLabel(prefix + u"/problem"_s, this))
    , m_save(new QPushButton(icon(u"document-save"_s), {}, this))
{
    m_name->setObjectName(prefix + u"/name"_s);
    m_kind->setObjectName(prefix + u"/kind"_s);
    m_database->setObjectName(prefix + u"/place"_s);
    m_choose->setObjectName(prefix + u"/chooseFile"_s);
    m_host->setObjectName(prefix + u"/host"_s);
    m_port->setObjectName(prefix + u"/port"_s);
    m_user->setObjectName(prefix + u"/user"_s);
    m_options->setObjectName(prefix + u"/options"_s);
    m_save->setObjectName(prefix + u"/save"_s);
    for (const DatabaseKind kind : AllDatabaseKinds) {
        m_kind->addItem(QString(), QVariant::fromValue(static_cast<int>(kind)));
    }
    constexpr int HighestPort = 65535;
    m_port->setRange(0, HighestPort);

    auto *form = new QGridLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setColumnStretch(1, 1);
    addRow(*form, m_nameLabel, m_name);
    addRow(*form, m_kindLabel, m_kind);
    addRow(*form, m_hostLabel, m_host);
    addRow(*form, m_portLabel, m_port);
    addRow(*form, m_databaseLabel, m_database, m_choose);
    addRow(*form, m_userLabel, m_user);
    addRow(*form, m_optionsLabel, m_options);
    const int last = form->rowCount();
    form->addWidget(m_problem, last, 1);
    form->addWidget(m_save, last, 2);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &DatabaseFields::showKind);
    for (QLineEdit *edit : { m_name, m_database, m_host, m_user, m_options }) {
        connect(edit, &QLineEdit::textChanged, this, &DatabaseFields::refresh);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &DatabaseFields::refresh);
    connect(m_choose, &QPushButton::clicked, this, &DatabaseFields::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &DatabaseFields::saveRequested);
    retranslate();
    showKind();
}

void DatabaseFields::addRow(QGridLayout &form, QLabel *label, QWidget *field, QWidget *beside)
{
    const int row = form.rowCount();
    form.addWidget(label, row, 0);
    form.addWidget(field, row, 1);
    label->setBuddy(field);
    if (beside != nullptr) {
        form.addWidget(beside, row, 2);
    }
}

void DatabaseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DatabaseFields::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("What you call it, as in “Warehouse”"));
    //: kind of database
    m_kindLabel->setText(tr("Kind"));
    for (int i = 0; i < m_kind->count(); ++i) {
        switch (static_cast<DatabaseKind>(m_kind->itemData(i).toInt())) {
        case DatabaseKind::Sqlite:
            m_kind->setItemText(i, tr("SQLite, a file"));
            break;
        case DatabaseKind::Postgresql:
            m_kind->setItemText(i, tr("PostgreSQL"));
            break;
        case DatabaseKind::Odbc:
            m_kind->setItemText(i, tr("ODBC, any other"));
            break;
        }
    }
    m_hostLabel->setText(tr("Server"));
    m_portLabel->setText(tr("Port"));
    //: the port that is used when no other one is chosen
    m_port->setSpecialValueText(tr("the usual one"));
    m_userLabel->setText(tr("User"));
    m_optionsLabel->setText(tr("Options"));
    m_options->setPlaceholderText(tr("Further words for the driver, as in sslmode=require"));
    m_choose->setText(tr("Choose…"));
    m_save->setText(tr("Save the database"));
    showKind();
}

DatabaseKind DatabaseFields::kind() const
{
    return static_cast<DatabaseKind>(m_kind->currentData().toInt());
}

void DatabaseFields::showKind()
{
    const bool isServer = kind() == DatabaseKind::Postgresql;
    const bool isFile = kind() == DatabaseKind::Sqlite;
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_hostLabel, m_host, m_portLabel, m_port }) {
        widget->setVisible(isServer);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> { m_userLabel, m_user }) {
        widget->setVisible(!isFile);
    }
    m_choose->setVisible(isFile);
    switch (kind()) {
    case DatabaseKind::Sqlite:
        m_databaseLabel->setText(tr("File"));
        m_database->setPlaceholderText({});
        break;
    case DatabaseKind::Postgresql:
        m_databaseLabel->setText(tr("Database"));
        m_database->setPlaceholderText({});
        break;
    case DatabaseKind::Odbc:
        m_databaseLabel->setText(tr("Data source"));
        m_database->setPlaceholderText(
            tr("Its name on this computer, or words as in DRIVER=…;Database=…"));
        break;
    }
    refresh();
}

void DatabaseFields::refresh()
{
    const QString problem = databaseProfileProblem(profile());
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty());
    Q_EMIT changed();
}

void DatabaseFields::chooseFile()
{
    // A new one may be named, too: its tables are made when they are written.
    auto *dialog = new QFileDialog(this, tr("Choose the file of the database"));
    dialog->setObjectName(u"databaseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_database->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void DatabaseFields::setProfile(const DatabaseProfile &profile)
{
    m_id = profile.id;
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(profile.kind)));
    }
    m_name->setText(profile.name);
    m_database->setText(profile.kind == DatabaseKind::Sqlite
                            ? QDir::toNativeSeparators(profile.database)
                            : profile.database);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_user->setText(profile.user);
    m_options->setText(profile.options);
    showKind();
}

DatabaseProfile DatabaseFields::profile() const
{
    DatabaseProfile profile;
    profile.id = m_id;
    profile.name = m_name->text().trimmed();
    profile.kind = kind();
    profile.database = profile.kind == DatabaseKind::Sqlite
        ? QDir::fromNativeSeparators(m_database->text().trimmed())
        : m_database->text().trimmed();
    if (profile.kind == DatabaseKind::Postgresql) {
        profile.host = m_host->text().trimmed();
        profile.port = m_port->value();
    }
    if (profile.kind != DatabaseKind::Sqlite) {
        profile.user = m_user->text().trimmed();
    }
    profile.options = m_options->text().trimmed();
    return profile;
}

} // namespace smartup
