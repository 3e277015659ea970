#pragma once

#include "models/core/DocumentType.h"
#include "models/core/Result.h"
#include "models/settings/IntegrationSettings.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace smartup {

/// One per row of the catalogue. Duplicates is one row for all document types: its further
/// properties come from the document catalogue.
enum class SettingId { CodeKind, Period, OrderStatuses, ExportWithoutCodes, Duplicates };

inline constexpr std::size_t SettingRowCount = 5;

/// Which editor a setting gets. A new kind is one editor class and one line in its factory.
enum class SettingKind {
    Choice, ///< one of a few options, each with its own sentence
    Period, ///< real time, or every N minutes
    Statuses, ///< any set of order statuses
    Switch, ///< on or off
    Policy, ///< one row of the matrix of duplicate policies
};

/// Where a value lives.
enum class SettingHome {
    Server, ///< in Smartup, one value for everybody
    Machine, ///< in the settings file of this computer
    Secret, ///< in the keychain of the operating system
};

enum class SettingPage { General, Orders, ReferenceData, OtherDocuments };

inline constexpr std::array AllSettingPages { SettingPage::General, SettingPage::Orders,
                                              SettingPage::ReferenceData,
                                              SettingPage::OtherDocuments };

/// One value a setting can take. All texts are English sources, translation context "SettingCatalog".
struct SettingOption
{
    QLatin1StringView value; ///< `local`, `skip`: command line, journal, object names
    const char *name = nullptr;
    const char *effect = nullptr; ///< what it does, in one sentence
    const char *example = nullptr;
};

/// One row per setting: forms, command line, diff and search are made from it.
struct SettingInfo
{
    SettingId id;
    QLatin1StringView key; ///< `code_kind`
    SettingKind kind;
    SettingHome home;
    SettingPage page; ///< the ten further document types stand on OtherDocuments
    QLatin1StringView defaultValue; ///< [ours]: Smartup's own defaults are not published
    const char *label;
    const char *effect; ///< what the setting decides, in one sentence
    const char *example; ///< may be empty when the options have their own
    const char *synonyms; ///< further words a search finds it by, separated by blanks
    std::span<const SettingOption> options; ///< empty for kinds with an open set of values
};

[[nodiscard]] std::span<const SettingInfo> settingCatalog();
[[nodiscard]] const SettingInfo &settingInfo(SettingId id);
/// The option with this value; nullptr when there is none.
[[nodiscard]] const SettingOption *findOption(const SettingInfo &info, QStringView value);

/// One setting with one value: a row of the catalogue, and the document type for Duplicates.
struct SettingRef
{
    SettingId id = SettingId::CodeKind;
    DocumentType type = DocumentType::Order; ///< only with Duplicates; Order otherwise

    friend bool operator==(const SettingRef &, const SettingRef &) = default;
};

inline constexpr std::size_t SettingCount = SettingRowCount - 1 + DocumentTypeCount;

/// Every setting, page by page.
[[nodiscard]] const std::array<SettingRef, SettingCount> &allSettings();

[[nodiscard]] QString settingKey(SettingRef ref); ///< `code_kind`, `duplicates.order`
[[nodiscard]] std::optional<SettingRef> settingFromKey(QStringView key);
[[nodiscard]] SettingPage settingPage(SettingRef ref);
[[nodiscard]] QString settingPageKey(SettingPage page); ///< `general`, `orders`, …: links
[[nodiscard]] std::optional<SettingPage> settingPageFromKey(QStringView key);

[[nodiscard]] QString settingPageName(SettingPage page); ///< translated
[[nodiscard]] QString settingLabel(SettingRef ref); ///< translated: "Order duplicates"
/// A value in words: "Skip the duplicate", "Shipped, Delivered", "every 15 minutes".
[[nodiscard]] QString settingValueName(SettingRef ref, const QString &value);
/// Is the setting found by these words? Label, option names, key and synonyms in the current
/// language and in English; every word must be found; without case.
[[nodiscard]] bool settingMatches(SettingRef ref, const QString &words);

/// A value as one line of text, the same for equal values: `local`, `15`, `B#S,B#V`, `on`, `skip`.
/// A comma or percent sign inside a status code is written %2C, %25.
[[nodiscard]] QString settingValue(const IntegrationSettings &settings, SettingRef ref);
/// Puts such a text back. An error names what could not be read and leaves the settings as they are.
[[nodiscard]] Status
setSettingValue(IntegrationSettings &settings, SettingRef ref, const QString &value);

/// Order statuses and their text form.
[[nodiscard]] QString statusesToText(const QStringList &statuses);
[[nodiscard]] QStringList statusesFromText(const QString &text);

/// The longest and shortest period that makes sense, in minutes; 0 is real time.
inline constexpr int ShortestPeriod = 1;
inline constexpr int LongestPeriod = 24 * 60;

} // namespace smartup

Q_DECLARE_METATYPE(smartup::SettingRef)
