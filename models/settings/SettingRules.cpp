#include "models/settings/SettingRules.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = FindingSeverity;

struct Judged
{
    const IntegrationSettings &saved;
    const IntegrationSettings &edited;
    QList<SettingFinding> findings;

    void add(FindingSeverity severity, SettingRef ref, const QString &rule, const QString &text)
    {
        findings.append({ severity, ref, rule, text });
    }
};

QString words(const char *text)
{
    return QCoreApplication::translate("SettingRules", text);
}

/// Requests a day that a shared allowance of frequently used documents bears, when other programs
/// of the company ask as often as this one: half of 500.
constexpr int ExchangesADay = 250;
constexpr int MinutesADay = 24 * 60;

void judgeCodeKind(Judged &judged)
{
    if (judged.edited.codeKind != judged.saved.codeKind) {
        judged.add(
            Severity::Warning, { SettingId::CodeKind }, u"code_kind_changes"_s,
            words(QT_TRANSLATE_NOOP("SettingRules",
                                    "Every system that exchanges with this organisation must "
                                    "use the other codes from the moment you save.")));
    }
}

void judgePeriod(Judged &judged)
{
    const int minutes = judged.edited.periodMinutes;
    const SettingRef ref { SettingId::Period };
    if (minutes != 0 && (minutes < ShortestPeriod || minutes > LongestPeriod)) {
        const bool isMine = minutes != judged.saved.periodMinutes;
        judged.add(isMine ? Severity::Error : Severity::Warning, ref, u"period_bounds"_s,
                   words(QT_TRANSLATE_NOOP("SettingRules",
                                           "The period must lie between %1 and %2 minutes."))
                       .arg(ShortestPeriod)
                       .arg(LongestPeriod));
    } else if (minutes != 0 && MinutesADay / minutes > ExchangesADay) {
        judged.add(
            Severity::Warning, ref, u"period_allowance"_s,
            words(QT_TRANSLATE_NOOP("SettingRules",
                                    "This makes %1 exchanges a day. The daily request allowance "
                                    "is 500 for all programs of the company together: it may "
                                    "be spent before the evening."))
                .arg(MinutesADay / minutes));
    }
}

void judgeStatuses(Judged &judged)
{
    const SettingRef ref { SettingId::OrderStatuses };
    if (judged.edited.orderStatuses.isEmpty()) {
        judged.add(Severity::Warning, ref, u"no_status"_s,
                   words(QT_TRANSLATE_NOOP("SettingRules",
                                           "No order status is selected: nothing is exported.")));
    }
    for (const QString &code : judged.edited.orderStatuses) {
        if (findOrderStatus(code) == nullptr) {
            judged.add(Severity::Note, ref, u"unknown_status"_s,
                       words(QT_TRANSLATE_NOOP("SettingRules",
                                               "The status %1 is not known to this program. It is "
                                               "kept and sent back as it is."))
                           .arg(code));
        }
    }
    if (judged.edited.orderStatuses.contains("D"_L1)) {
        judged.add(Severity::Warning, ref, u"drafts"_s,
                   words(QT_TRANSLATE_NOOP("SettingRules",
                                           "Drafts are exported too: they may still change or "
                                           "disappear.")));
    }
}

void judgeWithoutCodes(Judged &judged)
{
    if (judged.edited.codeKind == CodeKind::Local && !judged.edited.exportWithoutCodes) {
        judged.add(
            Severity::Note, { SettingId::ExportWithoutCodes }, u"no_local_code"_s,
            words(QT_TRANSLATE_NOOP("SettingRules",
                                    "The local code is in use: goods that have only a global "
                                    "code are left out too.")));
    }
}

void judgeDuplicates(Judged &judged, DocumentType type)
{
    const SettingRef ref { SettingId::Duplicates, type };
    const bool hasOwnLines = !documentTypeInfo(type).lineIdField.isEmpty();
    if (judged.edited.duplicatePolicy(type) == DuplicatePolicy::Update && hasOwnLines) {
        judged.add(
            Severity::Warning, ref, u"update_lines"_s,
            words(QT_TRANSLATE_NOOP("SettingRules",
                                    "%1: with “Update”, lines without an external id of their "
                                    "own may be doubled when the document is sent again."))
                .arg(documentTypeName(type)));
    }
}

} // namespace

QList<SettingFinding> judgeSettings(const IntegrationSettings &saved,
                                    const IntegrationSettings &edited)
{
    Judged judged { saved, edited, {} };
    judgeCodeKind(judged);
    judgePeriod(judged);
    judgeStatuses(judged);
    judgeWithoutCodes(judged);
    for (const DocumentType type : AllDocumentTypes) {
        judgeDuplicates(judged, type);
    }
    return judged.findings;
}

QList<SettingFinding> adviseOnSettings(const IntegrationSettings &stored)
{
    QList<SettingFinding> advice = judgeSettings(stored, stored);
    advice.removeIf(
        [](const SettingFinding &finding) { return finding.severity == Severity::Note; });
    const auto isUnchecked = [&stored](DocumentType type) {
        return stored.duplicatePolicy(type) == DuplicatePolicy::Off;
    };
    const auto first = std::ranges::find_if(AllDocumentTypes, isUnchecked);
    if (first != AllDocumentTypes.end()) {
        const int count = static_cast<int>(std::ranges::count_if(AllDocumentTypes, isUnchecked));
        advice.append({ Severity::Warning,
                        { SettingId::Duplicates, *first },
                        u"unchecked"_s,
                        QCoreApplication::translate(
                            "SettingRules",
                            "%n type(s) of documents are not checked for duplicates: sending a "
                            "document twice doubles it.",
                            nullptr, count) });
    }
    return advice;
}

bool hasErrors(const QList<SettingFinding> &findings)
{
    return std::ranges::any_of(findings, [](const SettingFinding &finding) {
        return finding.severity == Severity::Error;
    });
}

} // namespace smartup
