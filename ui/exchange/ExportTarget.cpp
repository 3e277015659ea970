// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportTarget.h"

#include "models/exchange/DatabaseTable.h"
#include "ui/exchange/DatabasePicker.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <initializer_list>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ExportTarget::ExportTarget(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
    , m_kindLabel(new QLabel(pane))
    , m_kind(new QComboBox(pane))
    , m_formatLabel(new QLabel(pane))
    , m_format(new QComboBox(pane))
    , m_fileLabel(new QLabel(pane))
    , m_file(new QLineEdit(pane))
    , m_folder(new QLineEdit(pane))
    , m_choose(new QPushButton(icon(u"document-open-folder"_s), {}, pane))
    , m_databaseLabel(new QLabel(pane))
    , m_databases(new DatabasePicker(u"export/database"_s, pane))
    , m_tableLabel(new QLabel(pane))
    , m_table(makeSentenceLabel(u"export/table"_s, pane))
{
    m_kind->setObjectName(u"export/target"_s);
    m_format->setObjectName(u"export/format"_s);
    m_file->setObjectName(u"export/file"_s);
    m_folder->setObjectName(u"export/folder"_s);
    m_choose->setObjectName(u"export/chooseFile"_s);
    m_kindLabel->setBuddy(m_kind);
    m_formatLabel->setBuddy(m_format);
    for (const Kind kind : { Kind::File, Kind::Folder, Kind::Table }) {
        m_kind->addItem(QString(), QVariant(static_cast<int>(kind)));
    }
    for (const FileFormatInfo &info : fileFormats()) {
        if (info.canWrite) {
            m_format->addItem(QString(), QVariant::fromValue(info.format));
        }
    }
    m_folder->setText(QDir::toNativeSeparators(documentsFolder()));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportTarget::formatChanged);
    connect(m_file, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isFileOwn = !text.isEmpty();
        followName(text);
        Q_EMIT changed();
    });
    connect(m_folder, &QLineEdit::textEdited, this, &ExportTarget::changed);
    connect(m_choose, &QPushButton::clicked, this, &ExportTarget::choose);
    connect(m_databases, &DatabasePicker::chosenChanged, this, &ExportTarget::changed);
    retranslate();
}

int ExportTarget::addTo(QGridLayout *form, int row)
{
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_file, 1);
    file->addWidget(m_folder, 1);
    file->addWidget(m_choose);
    form->addWidget(m_kindLabel, ++row, 0);
    form->addWidget(m_kind, row, 1, Qt::AlignLeft);
    form->addWidget(m_formatLabel, ++row, 0);
    form->addWidget(m_format, row, 1, Qt::AlignLeft);
    form->addWidget(m_fileLabel, ++row, 0);
    form->addLayout(file, row, 1);
    form->addWidget(m_databaseLabel, ++row, 0, Qt::AlignTop);
    form->addWidget(m_databases, row, 1);
    form->addWidget(m_tableLabel, ++row, 0);
    form->addWidget(m_table, row, 1);
    return row;
}

void ExportTarget::retranslate()
{
    m_kindLabel->setText(tr("Write to"));
    for (int i = 0; i < m_kind->count(); ++i) {
        switch (static_cast<Kind>(m_kind->itemData(i).toInt())) {
        case Kind::File:
            m_kind->setItemText(i, tr("a file"));
            break;
        case Kind::Folder:
            m_kind->setItemText(i, tr("a folder"));
            break;
        case Kind::Table:
            m_kind->setItemText(i, tr("a table of a database"));
            break;
        }
    }
    //: of a file: JSON, XML, a table …
    m_formatLabel->setText(tr("Format"));
    for (int i = 0; i < m_format->count(); ++i) {
        m_format->setItemText(i, fileFormatName(m_format->itemData(i).value<FileFormat>()));
    }
    m_choose->setText(tr("Choose…"));
    m_databaseLabel->setText(tr("Database"));
    m_tableLabel->setText(tr("Table"));
    showKind();
}

ExportTarget::Kind ExportTarget::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

FileFormat ExportTarget::format() const
{
    return m_format->currentData().value<FileFormat>();
}

void ExportTarget::showKind()
{
    const bool isTable = kind() == Kind::Table;
    const bool isFolder = kind() == Kind::Folder;
    m_fileLabel->setText(isFolder ? tr("Folder") : tr("File"));
    m_fileLabel->setBuddy(isFolder ? m_folder : m_file);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_formatLabel, m_format, m_fileLabel, m_choose }) {
        widget->setVisible(!isTable);
    }
    m_file->setVisible(kind() == Kind::File);
    m_folder->setVisible(isFolder);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_databaseLabel, m_databases, m_tableLabel, m_table }) {
        widget->setVisible(isTable);
    }
    refresh();
}

void ExportTarget::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_kind, m_format, m_file, m_folder,
                                                              m_choose, m_databases }) {
        widget->setEnabled(m_isChoosable);
    }
}

void ExportTarget::setChoosable(bool isChoosable)
{
    m_isChoosable = isChoosable;
    refresh();
}

void ExportTarget::follow(const ExportRequest &asked)
{
    if (!m_isFileOwn) {
        ExportRequest named = asked;
        named.format = format();
        m_file->setText(
            QDir::toNativeSeparators(QDir(documentsFolder()).filePath(suggestedFileName(named))));
    }
    if (const ExchangeSubject *subject = findExchangeSubject(asked.subject)) {
        const QString name = databaseTable(*subject).name;
        const auto lines = databaseLineTable(*subject);
        m_table->setText(lines ? tr("%1, and %2 for the lines").arg(name, lines->name) : name);
    }
}

void ExportTarget::apply(ExportRequest &request) const
{
    switch (kind()) {
    case Kind::File:
        request.format = format();
        request.targetFile = QDir::fromNativeSeparators(m_file->text());
        return;
    case Kind::Folder: {
        request.format = format();
        const QString folder = QDir::fromNativeSeparators(m_folder->text());
        request.targetFile =
            folder.isEmpty() ? QString() : QDir(folder).filePath(suggestedFileName(request));
        return;
    }
    case Kind::Table:
        request.database = m_databases->access().id;
        return;
    }
    Q_UNREACHABLE();
}

QString ExportTarget::problem() const
{
    if (kind() == Kind::Table && !m_databases->database()) {
        return tr("Choose a database first.");
    }
    return kind() == Kind::Folder && m_folder->text().isEmpty() ? tr("Choose a folder first.")
                                                                : QString();
}

void ExportTarget::keep(ExportChoice &choice) const
{
    choice.format = format();
    switch (kind()) {
    case Kind::File:
        choice.file = m_isFileOwn ? QDir::fromNativeSeparators(m_file->text()) : QString();
        return;
    case Kind::Folder:
        choice.folder = QDir::fromNativeSeparators(m_folder->text());
        return;
    case Kind::Table:
        choice.database = m_databases->access().id;
        return;
    }
}

void ExportTarget::restore(const ExportChoice &choice)
{
    const Kind kind = !choice.database.isEmpty() ? Kind::Table
        : !choice.folder.isEmpty()               ? Kind::Folder
                                                 : Kind::File;
    const FileFormat format = choice.format.value_or(FileFormat::Json);
    m_format->setCurrentIndex(std::max(m_format->findData(QVariant::fromValue(format)), 0));
    m_isFileOwn = !choice.file.isEmpty();
    m_file->setText(QDir::toNativeSeparators(choice.file));
    if (!choice.folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(choice.folder));
    }
    m_databases->choose(choice.database);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    Q_EMIT changed();
}

void ExportTarget::forgetFile()
{
    m_isFileOwn = false;
    Q_EMIT changed();
}

/// The file is called as it is written.
void ExportTarget::formatChanged()
{
    const QString path = m_file->text();
    if (m_isFileOwn && fileFormatOfName(path) && fileFormatOfName(path) != format()) {
        const QLatin1StringView extension = fileFormatInfo(format()).extensions.front();
        m_file->setText(path.first(path.lastIndexOf(u'.') + 1) + extension);
    }
    Q_EMIT changed();
}

void ExportTarget::followName(const QString &path)
{
    if (const auto named = fileFormatOfName(path)) {
        m_format->setCurrentIndex(m_format->findData(QVariant::fromValue(*named)));
    }
}

void ExportTarget::choose()
{
    kind() == Kind::Folder ? chooseFolder() : chooseFile();
}

void ExportTarget::chooseFile()
{
    auto *dialog = new QFileDialog(m_pane, tr("Write the export to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (int i = 0; i < m_format->count(); ++i) {
        filters.append(fileDialogFilter(m_format->itemData(i).value<FileFormat>()));
    }
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filters.value(m_format->currentIndex()));
    dialog->setDefaultSuffix(fileFormatInfo(format()).extensions.front());
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isFileOwn = true;
        m_file->setText(QDir::toNativeSeparators(path));
        followName(path);
        Q_EMIT changed();
    });
    dialog->open();
}

void ExportTarget::chooseFolder()
{
    auto *dialog = new QFileDialog(m_pane, tr("Write the export into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder->setText(QDir::toNativeSeparators(path));
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace smartup
