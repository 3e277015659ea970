// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ExchangeSubject.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace smartup {

class StatusTicks;

/// Which statuses are exported. Offered are those that the integration settings let through: Smartup
/// answers no others whatever is asked.
class ExportStatuses : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStatuses(QWidget *parent);

    /// Another subject, other statuses: former ticks mean nothing.
    void setSubject(const ExchangeSubject &subject);
    /// nullopt: the settings are not known. Former ticks stay.
    void setSettings(const std::optional<QStringList> &statuses);

    /// Ticks these only, also of those that the settings are yet to name; empty = all.
    void setChecked(const QStringList &codes);
    /// To be asked for; empty = all that the settings give.
    [[nodiscard]] QStringList checked() const;
    /// Why nothing can be asked for, in one translated sentence; empty when it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void linkActivated(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    [[nodiscard]] bool isHiddenBySettings() const;

    const ExchangeSubject *m_subject;
    std::optional<QStringList> m_settings;
    QStringList m_wanted; ///< ticks of rows that are not there yet; empty = all of them
    StatusTicks *m_list;
    QLabel *m_note;
    QPushButton *m_open;
};

} // namespace smartup
