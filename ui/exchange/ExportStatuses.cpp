// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportStatuses.h"

#include "ui/exchange/StatusTicks.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ExportStatuses::ExportStatuses(QWidget *parent)
    : QWidget(parent)
    , m_subject(&exchangeSubjects().front())
    , m_list(new StatusTicks(u"export/statuses"_s, this))
    , m_note(makeSentenceLabel(u"export/statusesNote"_s, this))
    , m_open(new QPushButton(icon(u"go-jump"_s), {}, this))
{
    m_open->setObjectName(u"export/openStatuses"_s);
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemChanged, this, &ExportStatuses::changed);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(u"settings/order_statuses"_s); });
    retranslate();
}

void ExportStatuses::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ExportStatuses::retranslate()
{
    m_list->setAccessibleName(tr("Statuses"));
    m_open->setText(tr("Open the setting"));
    fill();
}

void ExportStatuses::setSubject(const ExchangeSubject &subject)
{
    m_subject = &subject;
    setChecked({});
}

void ExportStatuses::setChecked(const QStringList &codes)
{
    m_wanted = codes;
    m_list->setEntries({});
    fill();
}

void ExportStatuses::setSettings(const std::optional<QStringList> &statuses)
{
    m_settings = statuses;
    fill();
}

void ExportStatuses::fill()
{
    const QStringList ticked = m_list->ticked();
    const QStringList unticked = m_list->unticked();
    const auto isTicked = [&](const QString &code) {
        const bool isNew = !ticked.contains(code) && !unticked.contains(code);
        return isNew ? m_wanted.isEmpty() || m_wanted.contains(code) : ticked.contains(code);
    };
    QStringList codes;
    for (const QLatin1StringView code : m_subject->statuses) {
        codes.append(code);
    }
    for (const QString &code : m_settings.value_or(QStringList())) {
        if (!codes.contains(code) && !m_subject->statuses.empty()) {
            codes.append(code);
        }
    }
    QList<StatusTicks::Entry> entries;
    for (const QString &code : std::as_const(codes)) {
        const bool isOffered = !m_settings || m_settings->contains(code);
        QString text = StatusTicks::statusText(code);
        if (!isOffered) {
            text = tr("%1 (not exported by the settings)").arg(text);
        }
        entries.append({ code, text, isTicked(code), isOffered });
    }
    m_list->setEntries(entries);
    m_note->setText(isHiddenBySettings()
                        ? tr("The integration settings name no status: nothing would be exported.")
                        : m_settings ? tr("Only statuses that the integration settings name are "
                                          "exported.")
                                     : tr("The integration settings are not known; they may hide "
                                          "some of these statuses."));
    m_open->setVisible(isHiddenBySettings());
}

/// Nothing would come, whatever is ticked.
bool ExportStatuses::isHiddenBySettings() const
{
    return !m_subject->statuses.empty() && m_settings && m_settings->isEmpty();
}

QStringList ExportStatuses::checked() const
{
    const QStringList ticked = m_list->ticked();
    // All of them is what the settings give anyway.
    return ticked.size() < m_list->offeredCount() ? ticked : QStringList();
}

QString ExportStatuses::problem() const
{
    const bool isTicked =
        m_subject->statuses.empty() || isHiddenBySettings() || !m_list->ticked().isEmpty();
    return isTicked ? QString() : tr("Tick at least one status.");
}

} // namespace smartup
