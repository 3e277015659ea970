#include "ui/settings/SettingGroup.h"

#include "ui/settings/CodeCountStrip.h"
#include "ui/settings/SettingEditor.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SeverityLook
{
    QLatin1StringView icon;
    Outcome colour = {};
};

SeverityLook severityLook(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return { "data-error"_L1, Outcome::Refused };
    case FindingSeverity::Warning:
        return { "data-warning"_L1, Outcome::Warning };
    case FindingSeverity::Note:
        return { "data-information"_L1, Outcome::Skipped };
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QList<SettingRef>> settingGroups(SettingPage page)
{
    QList<QList<SettingRef>> groups;
    for (const SettingRef ref : allSettings()) {
        if (settingPage(ref) != page) {
            continue;
        }
        if (groups.isEmpty() || groups.constLast().constFirst().id != ref.id) {
            groups.append(QList<SettingRef>());
        }
        groups.last().append(ref);
    }
    return groups;
}

SettingGroup::SettingGroup(const QList<SettingRef> &refs, QWidget *parent)
    : QFrame(parent)
    , m_editor(makeSettingEditor(refs, this))
    , m_dot(new QLabel(u"•"_s, this))
    , m_findings(new QVBoxLayout)
{
    const SettingRef first = refs.constFirst();
    const SettingInfo &info = settingInfo(first.id);
    setObjectName(QStringLiteral("settingGroup/") + info.key);

    auto *heading = new QLabel(catalogText(info.label), this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_dot->setFont(bold);
    m_dot->setToolTip(tr("Changed and not saved yet"));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(m_dot);
    if (info.kind != SettingKind::Policy) {
        m_revert = new QToolButton(this);
        m_revert->setObjectName(settingObjectName(first, u"revert"_s));
        m_revert->setAutoRaise(true);
        m_revert->setIcon(icon(u"edit-undo"_s));
        QSizePolicy kept = m_revert->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        m_revert->setSizePolicy(kept);
        connect(m_revert, &QToolButton::clicked, this,
                [this, first] { Q_EMIT m_editor->revertRequested(first); });
        head->addWidget(m_revert);
    }
    head->addStretch(1);

    m_findings->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(makeSentence(catalogText(info.effect), this));
    layout->addWidget(m_editor);
    if (first.id == SettingId::CodeKind) {
        m_codeCount = new CodeCountStrip(this);
        layout->addWidget(m_codeCount);
    }
    if (first.id == SettingId::ExportWithoutCodes) {
        m_recordCodes = new QPushButton(tr("Records without a code…"), this);
        m_recordCodes->setObjectName(u"settings/recordCodes"_s);
        layout->addWidget(m_recordCodes, 0, Qt::AlignLeft);
    }
    layout->addLayout(m_findings);
    layout->addWidget(
        makeRemark(tr("Default: %1").arg(settingValueName(first, info.defaultValue)), this));
}

void SettingGroup::showDraft(const SettingsDraft &draft, const QList<SettingFinding> &findings)
{
    m_editor->showDraft(draft);
    const QList<SettingRef> &refs = m_editor->refs();
    m_dot->setVisible(
        std::ranges::any_of(refs, [&draft](SettingRef ref) { return draft.isChanged(ref); }));
    if (m_revert != nullptr) {
        const SettingRef ref = refs.constFirst();
        const QString before = settingValueName(ref, draft.savedValue(ref));
        m_revert->setVisible(draft.isChanged(ref));
        m_revert->setToolTip(tr("Back to “%1”").arg(before));
        m_revert->setAccessibleName(tr("%1: back to “%2”").arg(settingLabel(ref), before));
    }
    QList<SettingFinding> mine;
    std::ranges::copy_if(
        findings, std::back_inserter(mine),
        [&refs](const SettingFinding &finding) { return refs.contains(finding.ref); });
    showFindings(mine);
}

bool SettingGroup::showMatches(const QString &words)
{
    const bool isFound = std::ranges::any_of(
        m_editor->refs(), [&words](SettingRef ref) { return settingMatches(ref, words); });
    setVisible(isFound);
    m_editor->showMatches(words);
    return isFound;
}

void SettingGroup::showFindings(const QList<SettingFinding> &findings)
{
    QStringList texts;
    for (const SettingFinding &finding : findings) {
        texts.append(finding.text);
    }
    if (texts == m_shownFindings) {
        return;
    }
    m_shownFindings = texts;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (const SettingFinding &finding : findings) {
        const SeverityLook look = severityLook(finding.severity);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        auto *picture = new QLabel(row);
        picture->setPixmap(icon(look.icon, outcomeColour(look.colour, palette()))
                               .pixmap(QSize(size, size), devicePixelRatioF()));
        QLabel *text = makeSentence(finding.text, row);
        text->setObjectName(QStringLiteral("settingFinding/") + finding.rule);
        layout->addWidget(picture, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_findings->addWidget(row);
    }
}

} // namespace smartup
