#include "models/settings/SettingCatalog.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
constexpr std::array CodeKindOptions {
    SettingOption {
        "global"_L1,
        QT_TRANSLATE_NOOP("SettingCatalog", "Global code"),
        QT_TRANSLATE_NOOP("SettingCatalog", "One code for all organisations: best when several systems exchange with each other."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: the product “Chashma 0.5 l” travels as P000512 from every organisation.") },
    SettingOption {
        "local"_L1,
        QT_TRANSLATE_NOOP("SettingCatalog", "Local code"),
        QT_TRANSLATE_NOOP("SettingCatalog", "This organisation's own code: when the numbering of a particular sales point matters."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: the product “Chashma 0.5 l” travels as 17-0093 from this organisation and under another code from the next.") },
};
static_assert(static_cast<int>(CodeKind::Global) == 0 && static_cast<int>(CodeKind::Local) == 1
              && CodeKindOptions.size() == 2, "the options stand in the order of CodeKind");

constexpr std::array WithoutCodesOptions {
    SettingOption {
        "off"_L1,
        //: state of a switch
        QT_TRANSLATE_NOOP("SettingCatalog", "Off"),
        QT_TRANSLATE_NOOP("SettingCatalog", "Goods and materials without an identification code of the kind in use are left out of the export."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: of 2000 goods, 140 have no code; the export answers 1860.") },
    SettingOption {
        "on"_L1,
        //: state of a switch
        QT_TRANSLATE_NOOP("SettingCatalog", "On"),
        QT_TRANSLATE_NOOP("SettingCatalog", "Goods and materials without an identification code are exported too, with an empty code."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: of 2000 goods, 140 have no code; the export answers all 2000, 140 of them with an empty code.") },
};

constexpr std::array PolicyOptions {
    SettingOption {
        "off"_L1,
        //: duplicate policy, heading of a column
        QT_TRANSLATE_NOOP("SettingCatalog", "Not checked"),
        QT_TRANSLATE_NOOP("SettingCatalog", "Documents are not compared with those already here: one that is sent twice is stored twice."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: 1C-00004511 is sent a second time, and Smartup holds it under two numbers.") },
    SettingOption {
        "error"_L1,
        //: duplicate policy, heading of a column
        QT_TRANSLATE_NOOP("SettingCatalog", "Report an error"),
        QT_TRANSLATE_NOOP("SettingCatalog", "A document whose external id is already known here is refused with an error; the others of the request go through."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: 1C-00004511 is sent a second time, and the sender gets an error that names the existing document.") },
    SettingOption {
        "update"_L1,
        //: duplicate policy, heading of a column
        QT_TRANSLATE_NOOP("SettingCatalog", "Update"),
        QT_TRANSLATE_NOOP("SettingCatalog", "The existing document takes the new data and keeps its number."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup then says 12.") },
    SettingOption {
        "skip"_L1,
        //: duplicate policy, heading of a column
        QT_TRANSLATE_NOOP("SettingCatalog", "Skip the duplicate"),
        QT_TRANSLATE_NOOP("SettingCatalog", "Only new documents are added: one whose external id is already known here changes nothing, and the sender gets the existing number."),
        QT_TRANSLATE_NOOP("SettingCatalog", "Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup still says 10.") },
};
static_assert(static_cast<int>(DuplicatePolicy::Off) == 0 && static_cast<int>(DuplicatePolicy::Error) == 1
              && static_cast<int>(DuplicatePolicy::Update) == 2 && static_cast<int>(DuplicatePolicy::Skip) == 3
              && PolicyOptions.size() == 4, "the options stand in the order of DuplicatePolicy");

constexpr std::array<SettingInfo, SettingRowCount> Catalog { {
    {
        .id = SettingId::CodeKind, .key = "code_kind"_L1, .kind = SettingKind::Choice,
        .home = SettingHome::Server, .page = SettingPage::General, .defaultValue = "global"_L1,
        .label = QT_TRANSLATE_NOOP("SettingCatalog", "Code used"),
        .effect = QT_TRANSLATE_NOOP("SettingCatalog", "Which code identifies goods and clients in requests and answers of the API."),
        .example = "",
        //: words a search in the settings finds “Code used” by; separate them with blanks
        .synonyms = QT_TRANSLATE_NOOP("SettingCatalog", "identifier id article number global local product client"),
        .options = CodeKindOptions,
    },
    {
        .id = SettingId::Period, .key = "period_minutes"_L1, .kind = SettingKind::Period,
        .home = SettingHome::Server, .page = SettingPage::General, .defaultValue = "0"_L1,
        .label = QT_TRANSLATE_NOOP("SettingCatalog", "Periodicity of the exchange"),
        .effect = QT_TRANSLATE_NOOP("SettingCatalog", "How often data is brought up to date: in real time, or once in a number of minutes."),
        .example = QT_TRANSLATE_NOOP("SettingCatalog", "Example: every 15 minutes makes 96 exchanges a day."),
        //: words a search in the settings finds “Periodicity of the exchange” by; separate them with blanks
        .synonyms = QT_TRANSLATE_NOOP("SettingCatalog", "interval schedule frequency minutes real time how often"),
        .options = {},
    },
    {
        .id = SettingId::OrderStatuses, .key = "order_statuses"_L1, .kind = SettingKind::Statuses,
        .home = SettingHome::Server, .page = SettingPage::Orders, .defaultValue = "B#S,B#V"_L1,
        .label = QT_TRANSLATE_NOOP("SettingCatalog", "Order statuses to export"),
        .effect = QT_TRANSLATE_NOOP("SettingCatalog", "Only orders in the selected statuses are exported through the API."),
        .example = QT_TRANSLATE_NOOP("SettingCatalog", "Example: with Shipped and Delivered, an order appears in the export when it leaves the warehouse."),
        //: words a search in the settings finds “Order statuses to export” by; separate them with blanks
        .synonyms = QT_TRANSLATE_NOOP("SettingCatalog", "state filter download draft new shipped delivered archive cancelled"),
        .options = {},
    },
    {
        .id = SettingId::ExportWithoutCodes, .key = "export_without_codes"_L1, .kind = SettingKind::Switch,
        .home = SettingHome::Server, .page = SettingPage::ReferenceData, .defaultValue = "off"_L1,
        .label = QT_TRANSLATE_NOOP("SettingCatalog", "Export records without codes"),
        .effect = QT_TRANSLATE_NOOP("SettingCatalog", "Useful for systems that do not need to identify each item."),
        .example = "",
        //: words a search in the settings finds “Export records without codes” by; separate them with blanks
        .synonyms = QT_TRANSLATE_NOOP("SettingCatalog", "empty code missing goods materials products reference"),
        .options = WithoutCodesOptions,
    },
    {
        .id = SettingId::Duplicates, .key = "duplicates"_L1, .kind = SettingKind::Policy,
        .home = SettingHome::Server, .page = SettingPage::Orders, .defaultValue = "off"_L1,
        .label = QT_TRANSLATE_NOOP("SettingCatalog", "Duplicate check"),
        .effect = QT_TRANSLATE_NOOP("SettingCatalog", "A duplicate is a document of the same type and organisation with the same external id. A document without an external id cannot be checked."),
        .example = "",
        //: words a search in the settings finds “Duplicate check” by; separate them with blanks
        .synonyms = QT_TRANSLATE_NOOP("SettingCatalog", "double twice repeat again existing external id policy"),
        .options = PolicyOptions,
    },
} };
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Catalog.size(); ++i) {
        if (static_cast<std::size_t>(Catalog[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "the rows stand in the order of SettingId");

constexpr std::array<SettingRef, SettingCount> makeAllSettings()
{
    std::array<SettingRef, SettingCount> all { { { SettingId::CodeKind },
                                                 { SettingId::Period },
                                                 { SettingId::OrderStatuses },
                                                 { SettingId::Duplicates, DocumentType::Order },
                                                 { SettingId::ExportWithoutCodes } } };
    std::size_t next = SettingRowCount;
    for (const DocumentType type : AllDocumentTypes) {
        if (type != DocumentType::Order) {
            all[next++] = { SettingId::Duplicates, type };
        }
    }
    return all;
}

constexpr std::array<SettingRef, SettingCount> All = makeAllSettings();
static_assert(All.size() == 15 && All.back().type == DocumentType::BankDocument,
              "four settings of their own and eleven duplicate policies");

constexpr QLatin1StringView DuplicatesPrefix("duplicates.");

struct PageRow
{
    QLatin1StringView key;
    const char *name = nullptr;
};

constexpr std::array<PageRow, AllSettingPages.size()> Pages { {
    { "general"_L1, QT_TRANSLATE_NOOP("SettingCatalog", "General") },
    { "orders"_L1, QT_TRANSLATE_NOOP("SettingCatalog", "Orders") },
    { "reference_data"_L1, QT_TRANSLATE_NOOP("SettingCatalog", "Reference data") },
    { "other_documents"_L1, QT_TRANSLATE_NOOP("SettingCatalog", "Other documents") },
} };

QString translated(const char *text)
{
    return QCoreApplication::translate("SettingCatalog", text);
}

Error badValue(SettingRef ref, const QString &value)
{
    QStringList possible;
    for (const SettingOption &option : settingInfo(ref.id).options) {
        possible.append(option.value);
    }
    return { ErrorOrigin::Program,
             translated(QT_TRANSLATE_NOOP("SettingCatalog",
                                          "“%1” is not a value that the setting %2 can take."))
                 .arg(value, settingKey(ref)),
             possible.isEmpty()
                 ? QString()
                 : translated(QT_TRANSLATE_NOOP("SettingCatalog", "Possible values: %1."))
                       .arg(possible.join(u", "_s)),
             value,
             {} };
}

/// Index of an option, which is the value of its enum; −1 when there is none.
int optionIndex(const SettingInfo &info, QStringView value)
{
    const SettingOption *option = findOption(info, value);
    return option == nullptr ? -1 : static_cast<int>(option - info.options.data());
}

QString periodName(const QString &value)
{
    const int minutes = value.toInt();
    return minutes == 0
        ? translated(QT_TRANSLATE_NOOP("SettingCatalog", "in real time"))
        : QCoreApplication::translate("SettingCatalog", "every %n minute(s)", nullptr, minutes);
}

QString statusesName(const QString &value)
{
    QStringList names;
    for (const QString &code : statusesFromText(value)) {
        names.append(orderStatusName(code));
    }
    //: no order status is selected
    return names.isEmpty() ? translated(QT_TRANSLATE_NOOP("SettingCatalog", "none"))
                           : names.join(u", "_s);
}

} // namespace

std::span<const SettingInfo> settingCatalog()
{
    return Catalog;
}

const SettingInfo &settingInfo(SettingId id)
{
    return Catalog[static_cast<std::size_t>(id)];
}

const SettingOption *findOption(const SettingInfo &info, QStringView value)
{
    const auto found = std::ranges::find_if(
        info.options, [value](const SettingOption &option) { return option.value == value; });
    return found == info.options.end() ? nullptr : &*found;
}

const std::array<SettingRef, SettingCount> &allSettings()
{
    return All;
}

QString settingKey(SettingRef ref)
{
    return ref.id == SettingId::Duplicates ? DuplicatesPrefix + documentTypeKey(ref.type)
                                           : QString(settingInfo(ref.id).key);
}

std::optional<SettingRef> settingFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(All, [key](SettingRef ref) { return settingKey(ref) == key; });
    return found == All.end() ? std::nullopt : std::optional(*found);
}

SettingPage settingPage(SettingRef ref)
{
    return ref.id == SettingId::Duplicates && ref.type != DocumentType::Order
        ? SettingPage::OtherDocuments
        : settingInfo(ref.id).page;
}

QString settingPageKey(SettingPage page)
{
    return Pages[static_cast<std::size_t>(page)].key;
}

std::optional<SettingPage> settingPageFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        AllSettingPages, [key](SettingPage page) { return settingPageKey(page) == key; });
    return found == AllSettingPages.end() ? std::nullopt : std::optional(*found);
}

QString settingPageName(SettingPage page)
{
    return translated(Pages[static_cast<std::size_t>(page)].name);
}

QString settingLabel(SettingRef ref)
{
    if (ref.id == SettingId::Duplicates) {
        //: %1 is a document type: “Order duplicates”
        return translated(QT_TRANSLATE_NOOP("SettingCatalog", "%1 duplicates"))
            .arg(documentTypeName(ref.type));
    }
    return translated(settingInfo(ref.id).label);
}

QString settingValueName(SettingRef ref, const QString &value)
{
    const SettingInfo &info = settingInfo(ref.id);
    switch (info.kind) {
    case SettingKind::Period:
        return periodName(value);
    case SettingKind::Statuses:
        return statusesName(value);
    case SettingKind::Choice:
    case SettingKind::Switch:
    case SettingKind::Policy:
        const SettingOption *option = findOption(info, value);
        return option == nullptr ? value : translated(option->name);
    }
    Q_UNREACHABLE();
}

bool settingMatches(SettingRef ref, const QString &words)
{
    const SettingInfo &info = settingInfo(ref.id);
    QStringList texts {
        settingKey(ref),        settingLabel(ref),         QString::fromUtf8(info.label),
        translated(info.label), translated(info.synonyms), QString::fromUtf8(info.synonyms)
    };
    for (const SettingOption &option : info.options) {
        texts << translated(option.name) << QString::fromUtf8(option.name);
    }
    if (ref.id == SettingId::Duplicates) {
        const DocumentTypeInfo &type = documentTypeInfo(ref.type);
        texts << QString::fromUtf8(type.smartupName) << QString::fromUtf8(type.name);
    }
    const QString haystack = texts.join(u'\n');
    const QStringList needles = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(needles, [&haystack](const QString &word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
}

QString settingValue(const IntegrationSettings &settings, SettingRef ref)
{
    const SettingInfo &info = settingInfo(ref.id);
    switch (ref.id) {
    case SettingId::CodeKind:
        return info.options[static_cast<std::size_t>(settings.codeKind)].value;
    case SettingId::Period:
        return QString::number(settings.periodMinutes);
    case SettingId::OrderStatuses:
        return statusesToText(settings.orderStatuses);
    case SettingId::ExportWithoutCodes:
        return info.options[settings.exportWithoutCodes ? 1 : 0].value;
    case SettingId::Duplicates:
        return info.options[static_cast<std::size_t>(settings.duplicatePolicy(ref.type))].value;
    }
    Q_UNREACHABLE();
}

Status setSettingValue(IntegrationSettings &settings, SettingRef ref, const QString &value)
{
    const SettingInfo &info = settingInfo(ref.id);
    const int option = optionIndex(info, value);
    if (!info.options.empty() && option < 0) {
        return badValue(ref, value);
    }
    switch (ref.id) {
    case SettingId::CodeKind:
        settings.codeKind = static_cast<CodeKind>(option);
        return Done {};
    case SettingId::Period: {
        bool isNumber = false;
        const int minutes = value.toInt(&isNumber);
        if (!isNumber || minutes < 0) {
            return badValue(ref, value);
        }
        settings.periodMinutes = minutes;
        return Done {};
    }
    case SettingId::OrderStatuses:
        // An equal set keeps the order in which the server sent it.
        if (statusesToText(settings.orderStatuses) != statusesToText(statusesFromText(value))) {
            settings.orderStatuses = statusesFromText(statusesToText(statusesFromText(value)));
        }
        return Done {};
    case SettingId::ExportWithoutCodes:
        settings.exportWithoutCodes = option == 1;
        return Done {};
    case SettingId::Duplicates:
        settings.setDuplicatePolicy(ref.type, static_cast<DuplicatePolicy>(option));
        return Done {};
    }
    Q_UNREACHABLE();
}

QString statusesToText(const QStringList &statuses)
{
    // Known ones in their usual order, then unknown ones by name: equal sets, equal text.
    QStringList parts;
    for (const OrderStatus &known : orderStatuses()) {
        if (statuses.contains(known.code)) {
            parts.append(known.code);
        }
    }
    QStringList unknown;
    for (const QString &code : statuses) {
        if (findOrderStatus(code) == nullptr && !unknown.contains(code)) {
            unknown.append(code);
        }
    }
    unknown.sort();
    for (QString &code : unknown) {
        parts.append(code.replace(u'%', u"%25"_s).replace(u',', u"%2C"_s));
    }
    return parts.join(u',');
}

QStringList statusesFromText(const QString &text)
{
    QStringList statuses;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString code = part.trimmed();
        statuses.append(code.replace(u"%2C"_s, u","_s).replace(u"%25"_s, u"%"_s));
    }
    return statuses;
}

} // namespace smartup
