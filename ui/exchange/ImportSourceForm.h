// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportSource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace smartup {

class DatabasePicker;

/// Where an import comes from: a file, a folder or a table of a database; of which type, in which
/// letters. It says when something is to be read, and reads nothing.
class ImportSourceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSourceForm(QWidget *parent);

    [[nodiscard]] ImportSource source() const;
    [[nodiscard]] DatabasePicker *databases() const { return m_databases; }

    /// Shows the file, or the folder, as chosen.
    void setPath(ImportSource::Kind kind, const QString &path);
    /// Off while something is read or sent.
    void setChoosable(bool isChoosable);
    void setTables(const QString &databaseId, const QStringList &tables);
    void chooseFile();

Q_SIGNALS:
    /// It is to be read now.
    void chosen();
    /// Another kind of source: what was read of the former means nothing any more.
    void kindChanged();
    /// Type or letters were changed; what was read already is to be read again.
    void readingChanged();
    void tablesWanted(const smartup::DatabaseAccess &access);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void retranslate();
    void showKind();
    void refresh();
    void choosePath();
    void fileTyped();
    [[nodiscard]] ImportSource::Kind kind() const;

    bool m_isChoosable = true;

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QPushButton *m_choose;
    DatabasePicker *m_databases;
    QLabel *m_tableLabel;
    QComboBox *m_table;
    QPushButton *m_listTables;
    QPushButton *m_readTable;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
};

} // namespace smartup
