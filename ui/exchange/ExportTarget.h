// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExportChoice.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace smartup {

class DatabasePicker;

/// Where an export goes: a file, a folder in which it gets a name by itself, or a table of a database.
/// Its rows stand in the form of the pane.
class ExportTarget : public QObject
{
    Q_OBJECT

public:
    enum class Kind { File, Folder, Table };

    explicit ExportTarget(QWidget *pane);

    /// Adds the rows below `row`; answers the last one.
    [[nodiscard]] int addTo(QGridLayout *form, int row);
    void retranslate();

    /// What is asked for has changed: a name that nobody chose follows it.
    void follow(const ExportRequest &asked);
    /// Fills in where it goes.
    void apply(ExportRequest &request) const;
    void keep(ExportChoice &choice) const;
    /// As it was kept.
    void restore(const ExportChoice &choice);
    /// The name is suggested again.
    void forgetFile();
    /// Why it cannot go there, in one translated sentence; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] DatabasePicker *databases() const { return m_databases; }
    void setChoosable(bool isChoosable);

Q_SIGNALS:
    void changed();

private:
    void showKind();
    void refresh();
    void formatChanged();
    void followName(const QString &path);
    void choose();
    void chooseFile();
    void chooseFolder();
    [[nodiscard]] FileFormat format() const;

    QWidget *m_pane;
    bool m_isChoosable = true;
    bool m_isFileOwn = false; ///< the person chose the name; it is not suggested any more
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QLabel *m_databaseLabel;
    DatabasePicker *m_databases;
    QLabel *m_tableLabel;
    QLabel *m_table;
};

} // namespace smartup
