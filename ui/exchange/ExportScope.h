// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/exchange/ExportChoice.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QWidget;

namespace smartup {

class DateKindBox;
class ExportFilters;
class ExportStatuses;

/// What is exported: subject, days, statuses, codes. Its rows stand in the form of the pane, so that
/// labels and fields are in line with the others.
class ExportScope : public QObject
{
    Q_OBJECT

public:
    ExportScope(const Clock &clock, QWidget *pane);

    /// Adds the rows below `row`; answers the last one.
    [[nodiscard]] int addTo(QGridLayout *form, int row);
    void retranslate();

    [[nodiscard]] const ExchangeSubject &subject() const;
    /// Fills in what is asked for.
    void apply(ExportRequest &request) const;
    void keep(ExportChoice &choice) const;
    /// As it was kept; of days that go with the calendar, those of today.
    void restore(const ExportChoice &choice);
    /// The day may be another one by now: “the last 7 days” are those that end with it.
    void followToday();
    /// Why nothing can be asked for, in one translated sentence; empty when it can.
    [[nodiscard]] QString problem() const;

    /// What a link asks for: `subject=order&from=2026-11-01&to=2026-11-03`.
    void choose(const QString &place);
    /// nullopt: the settings are not known.
    void setSettingsStatuses(const std::optional<QStringList> &statuses);
    /// Of another connection: ticks start anew.
    void forgetStatuses();
    void setChoosable(bool isChoosable);

Q_SIGNALS:
    void changed();
    void linkActivated(const QString &target);

private:
    [[nodiscard]] bool hasPeriod() const;
    [[nodiscard]] ExportDays days() const;
    void setDays(ExportDays days);
    void setDates(QDate from, QDate to);
    void subjectChanged();
    void refresh();

    const Clock &m_clock;
    bool m_isChoosable = true;
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_dateKindLabel;
    DateKindBox *m_dateKind;
    QCheckBox *m_hasPeriod;
    QLabel *m_daysLabel;
    QComboBox *m_days;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_statusesLabel;
    ExportStatuses *m_statuses;
    ExportFilters *m_filters;
};

} // namespace smartup
