// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ExportRequest.h"

#include <array>
#include <optional>
#include <utility>

namespace smartup {

/// Which days an export is about, as a person chose them: a week ago, “the last 7 days” were others.
enum class ExportDays { Chosen, Today, Yesterday, LastWeek, LastMonth, ThisMonth, FormerMonth };

inline constexpr std::array AllExportDays {
    ExportDays::Today,     ExportDays::Yesterday,   ExportDays::LastWeek, ExportDays::LastMonth,
    ExportDays::ThisMonth, ExportDays::FormerMonth, ExportDays::Chosen,
};

[[nodiscard]] QString exportDaysName(ExportDays days); ///< translated: "the last 7 days"
/// The first and the last of them on this day of the server; invalid ones for Chosen.
[[nodiscard]] std::pair<QDate, QDate> exportDaysOn(ExportDays days, QDate today);

/// What was asked for by the last export of a connection, to be offered the next time.
struct ExportChoice
{
    QString subject; ///< key of an ExchangeSubject; empty = nothing is remembered
    DateFilter by = DateFilter::RecordDate;
    bool hasPeriod = false; ///< of a subject that can do without
    ExportDays days = ExportDays::LastWeek;
    QDate from; ///< only of Chosen
    QDate to;
    QStringList statuses; ///< empty = those of the settings
    QMap<QString, QStringList> filters = {};
    std::optional<FileFormat> format;
    /// One of them at most: a file that a person named, a folder in which it gets its name by itself, the
    /// id of a database.
    QString file;
    QString folder;
    QString database;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// For the memory of the window. What cannot be read, or speaks of what there is no more, is nothing.
[[nodiscard]] QByteArray exportChoiceToJson(const ExportChoice &choice);
[[nodiscard]] ExportChoice exportChoiceFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExportChoice)
