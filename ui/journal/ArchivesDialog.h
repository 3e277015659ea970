#pragma once

#include "models/core/Error.h"
#include "models/journal/ArchiveEntry.h"

#include <QDialog>
#include <QStringList>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace smartup {

/// The archives of months: which there are, whether each is as it was stored, one more, and a window that shows
/// one. It lies beside the windows it opens and does not stand in their way.
class ArchivesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ArchivesDialog(QWidget *parent = nullptr);

public Q_SLOTS:
    /// `months`: of which an archive can be made.
    void setArchives(const QList<smartup::ArchiveEntry> &entries, const QList<QDate> &months);
    /// This one is being looked at.
    void setExamining(const QString &file, qint64 done, qint64 of);
    void setExamined(const smartup::ArchiveEntry &entry);
    void setMaking(qint64 done, qint64 of);
    void setMade(QDate month);
    void setNotMade(const smartup::Error &error);
    /// The list, or a file that was to be opened, could not be read.
    void setFailed(const smartup::Error &error);

Q_SIGNALS:
    void openWanted(const QString &file);
    void makeWanted(QDate month);
    void makingCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void makeLayout();
    void retranslate();
    void refresh();
    void showTable();
    void showRow(int row);
    void showChosen();
    void openChosen();
    void chooseFile();
    void makeOrCancel();
    [[nodiscard]] QString stateText(const ArchiveEntry &entry) const;

    QList<ArchiveEntry> m_entries;
    QList<QDate> m_months;
    bool m_isRead = false; ///< the list is there
    QString m_examined; ///< file that is being looked at …
    int m_percent = 0; ///< … and so far
    std::optional<QDate> m_making;
    std::optional<QDate> m_made; ///< the last one
    std::optional<Error> m_failure;

    QLabel *m_what;
    QTableWidget *m_table;
    QLabel *m_details;
    QLabel *m_monthLabel;
    QComboBox *m_month;
    QPushButton *m_make;
    QProgressBar *m_bar;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_choose;
    QPushButton *m_close;
};

} // namespace smartup
