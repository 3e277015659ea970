// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportSourceForm.h"

#include "models/exchange/formats/FileFormat.h"
#include "ui/exchange/DatabasePicker.h"
#include "ui/shell/Icons.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ImportSourceForm::ImportSourceForm(QWidget *parent)
    : QWidget(parent)
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(icon(u"document-open"_s), {}, this))
    , m_databases(new DatabasePicker(u"import/database"_s, this))
    , m_tableLabel(new QLabel(this))
    , m_table(new QComboBox(this))
    , m_listTables(new QPushButton(icon(u"view-refresh"_s), {}, this))
    , m_readTable(new QPushButton(icon(u"document-open"_s), {}, this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
{
    m_kind->setObjectName(u"import/from"_s);
    m_path->setObjectName(u"import/path"_s);
    m_choose->setObjectName(u"import/choose"_s);
    m_table->setObjectName(u"import/table"_s);
    m_listTables->setObjectName(u"import/listTables"_s);
    m_readTable->setObjectName(u"import/readTable"_s);
    m_type->setObjectName(u"import/type"_s);
    m_encoding->setObjectName(u"import/encoding"_s);
    m_kindLabel->setBuddy(m_kind);
    m_tableLabel->setBuddy(m_table);
    m_typeLabel->setBuddy(m_type);
    m_encodingLabel->setBuddy(m_encoding);
    for (const ImportSource::Kind kind : AllImportSourceKinds) {
        m_kind->addItem(QString(), QVariant(static_cast<int>(kind)));
    }
    m_type->addItem(QString()); // recognised
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport) {
            m_type->addItem(QString(), QVariant(QString(subject.key)));
        }
    }
    m_encoding->addItem(QString()); // recognised
    for (const TextEncoding encoding : ChosenEncodings) {
        m_encoding->addItem(QString(), QVariant::fromValue(encoding));
    }
    m_table->setEditable(true); // a view of a schema that is not listed may be typed
    m_table->setInsertPolicy(QComboBox::NoInsert);
    makeRows();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT kindChanged();
    });
    connect(m_path, &QLineEdit::returnPressed, this, &ImportSourceForm::fileTyped);
    connect(m_choose, &QPushButton::clicked, this, &ImportSourceForm::choosePath);
    connect(m_type, &QComboBox::activated, this, &ImportSourceForm::readingChanged);
    connect(m_encoding, &QComboBox::activated, this, &ImportSourceForm::readingChanged);
    connect(m_databases, &DatabasePicker::chosenChanged, this, [this] {
        m_table->clear();
        refresh();
    });
    connect(m_databases, &DatabasePicker::busyChanged, this, &ImportSourceForm::refresh);
    connect(m_table, &QComboBox::editTextChanged, this, &ImportSourceForm::refresh);
    connect(m_listTables, &QPushButton::clicked, this, [this] {
        m_databases->setBusy(true);
        Q_EMIT tablesWanted(m_databases->access());
    });
    connect(m_readTable, &QPushButton::clicked, this, &ImportSourceForm::chosen);
    retranslate();
    showKind();
}

void ImportSourceForm::makeRows()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_kindLabel);
    first->addWidget(m_kind);
    first->addWidget(m_path, 1);
    first->addWidget(m_choose);
    first->addStretch(); // where there is no path
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_tableLabel);
    second->addWidget(m_table, 1);
    second->addWidget(m_listTables);
    second->addWidget(m_readTable);
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(m_typeLabel);
    third->addWidget(m_type);
    third->addSpacing(8);
    third->addWidget(m_encodingLabel);
    third->addWidget(m_encoding);
    third->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_databases);
    layout->addLayout(second);
    layout->addLayout(third);
}

void ImportSourceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportSourceForm::retranslate()
{
    //: where an import comes from: a file, a folder …
    m_kindLabel->setText(tr("From"));
    for (int i = 0; i < m_kind->count(); ++i) {
        switch (static_cast<ImportSource::Kind>(m_kind->itemData(i).toInt())) {
        case ImportSource::Kind::File:
            m_kind->setItemText(i, tr("a file"));
            break;
        case ImportSource::Kind::Folder:
            m_kind->setItemText(i, tr("a folder"));
            break;
        case ImportSource::Kind::Table:
            m_kind->setItemText(i, tr("a table of a database"));
            break;
        }
    }
    m_choose->setText(tr("Choose…"));
    m_tableLabel->setText(tr("Table"));
    m_listTables->setText(tr("List the tables"));
    m_readTable->setText(tr("Read the table"));
    //: type of document
    m_typeLabel->setText(tr("Type"));
    for (int i = 1; i < m_type->count(); ++i) {
        m_type->setItemText(
            i, exchangeSubjectName(*findExchangeSubject(m_type->itemData(i).toString())));
    }
    //: encoding of a text file
    m_encodingLabel->setText(tr("Letters"));
    m_encoding->setItemText(0, tr("As recognised"));
    for (int i = 1; i < m_encoding->count(); ++i) {
        m_encoding->setItemText(i, textEncodingName(m_encoding->itemData(i).value<TextEncoding>()));
    }
    showKind();
}

ImportSource::Kind ImportSourceForm::kind() const
{
    return static_cast<ImportSource::Kind>(m_kind->currentData().toInt());
}

void ImportSourceForm::showKind()
{
    const bool isTable = kind() == ImportSource::Kind::Table;
    const bool isFolder = kind() == ImportSource::Kind::Folder;
    m_path->setPlaceholderText(isFolder ? tr("A folder of such files; drop it here or choose it")
                                        : tr("A file of JSON, XML, CSV or Excel; drop it here or "
                                             "choose it"));
    m_path->setAccessibleName(isFolder ? tr("Folder") : tr("File"));
    m_choose->setIcon(icon(isFolder ? u"document-open-folder"_s : u"document-open"_s));
    m_type->setItemText(0, isTable ? tr("As the table is called") : tr("As the file says"));
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_path, m_choose, m_encodingLabel, m_encoding }) {
        widget->setVisible(!isTable);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> { m_databases, m_tableLabel, m_table,
                                                              m_listTables, m_readTable }) {
        widget->setVisible(isTable);
    }
    refresh();
}

void ImportSourceForm::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_kind, m_path, m_choose, m_databases,
                                                              m_table, m_type, m_encoding }) {
        widget->setEnabled(m_isChoosable);
    }
    m_listTables->setEnabled(m_isChoosable && m_databases->database() && !m_databases->isBusy());
    const ImportSource asked = source();
    const bool isReadable = asked.kind == ImportSource::Kind::Table && !asked.database.id.isEmpty()
        && !asked.table.isEmpty();
    m_readTable->setEnabled(m_isChoosable && isReadable);
}

void ImportSourceForm::setChoosable(bool isChoosable)
{
    m_isChoosable = isChoosable;
    refresh();
}

ImportSource ImportSourceForm::source() const
{
    ImportSource source;
    source.kind = kind();
    const ExchangeSubject *subject = findExchangeSubject(m_type->currentData().toString());
    source.subject = subject == nullptr ? std::nullopt : std::optional(subject->subject());
    if (source.kind == ImportSource::Kind::Table) {
        source.database = m_databases->access();
        source.table = m_table->currentText().trimmed();
        return source;
    }
    source.path = QDir::fromNativeSeparators(m_path->text());
    if (const QVariant encoding = m_encoding->currentData(); encoding.isValid()) {
        source.encoding = encoding.value<TextEncoding>();
    }
    return source;
}

void ImportSourceForm::setPath(ImportSource::Kind kind, const QString &path)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_path->setText(QDir::toNativeSeparators(path));
}

void ImportSourceForm::setTables(const QString &databaseId, const QStringList &tables)
{
    if (databaseId != m_databases->access().id) {
        return;
    }
    const QString typed = m_table->currentText();
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        m_table->addItems(tables);
        m_table->setCurrentIndex(std::max(m_table->findText(typed), tables.isEmpty() ? -1 : 0));
    }
    refresh();
    m_table->setFocus();
}

void ImportSourceForm::fileTyped()
{
    if (m_path->text().isEmpty()) {
        return;
    }
    const ImportSource::Kind fits =
        QFileInfo(source().path).isDir() ? ImportSource::Kind::Folder : ImportSource::Kind::File;
    if (fits == ImportSource::Kind::Folder && kind() == ImportSource::Kind::File) {
        setPath(fits, source().path);
    }
    Q_EMIT chosen();
}

void ImportSourceForm::choosePath()
{
    if (kind() == ImportSource::Kind::File) {
        chooseFile();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Choose a folder to import from"));
    dialog->setObjectName(u"import/folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(ImportSource::Kind::Folder, path);
        Q_EMIT chosen();
    });
    dialog->open();
}

void ImportSourceForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setObjectName(u"import/fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(readableFileFilters());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(ImportSource::Kind::File, path);
        Q_EMIT chosen();
    });
    dialog->open();
}

} // namespace smartup
