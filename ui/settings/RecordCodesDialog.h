// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/RecordCodes.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace smartup {

class EntityCodesModel;
class UncodedGoodsModel;

/// How many records have no code, by kind of reference data, and the list of them: to be read, copied and
/// written to a file. Counted only when somebody presses the button: it takes requests of the day's
/// allowance.
class RecordCodesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecordCodesDialog(QWidget *parent);

    /// As far as they are counted.
    void setCodes(const RecordCodes &codes);
    void setCounting(bool isCounting);
    /// What went wrong, or well, with what was asked for here.
    void showNews(const QString &text);

Q_SIGNALS:
    void countRequested();
    void stopRequested();
    void saveRequested(const QString &file);

private:
    void showChosen();
    void refresh();
    void chooseFile();

    RecordCodes m_codes;
    bool m_isCounting = false;
    EntityCodesModel *m_entities;
    UncodedGoodsModel *m_records;
    QTableView *m_entityTable;
    QTableView *m_recordTable;
    QLabel *m_remark;
    QLabel *m_chosen;
    QLabel *m_news;
    QPushButton *m_count;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace smartup
