// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportStatuses.h"

#include "models/core/OrderStatus.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/Icons.h"
#include "ui/shell/StatusDot.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;

} // namespace

ExportStatuses::ExportStatuses(QWidget *parent)
    : QWidget(parent)
    , m_subject(&exchangeSubjects().front())
    , m_list(new QListWidget(this))
    , m_note(makeSentenceLabel(u"export/statusesNote"_s, this))
    , m_open(new QPushButton(icon(u"go-jump"_s), {}, this))
{
    m_list->setObjectName(u"export/statuses"_s);
    m_open->setObjectName(u"export/openStatuses"_s);
    // A part of the form, not a box in it.
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
    }
    fill();
}

void ExportStatuses::setSettings(const std::optional<QStringList> &statuses)
{
    m_settings = statuses;
    fill();
}

void ExportStatuses::fill()
{
    const QSignalBlocker blocker(m_list);
    QSet<QString> unchecked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Unchecked) {
            unchecked.insert(m_list->item(row)->data(CodeRole).toString());
        }
    }
    m_list->clear();
    QStringList codes;
    for (const QLatin1StringView code : m_subject->statuses) {
        codes.append(code);
    }
    for (const QString &code : m_settings.value_or(QStringList())) {
        if (!codes.contains(code) && !m_subject->statuses.empty()) {
            codes.append(code);
        }
    }
    for (const QString &code : std::as_const(codes)) {
        const bool isOffered = !m_settings || m_settings->contains(code);
        QString text = orderStatusName(code) + u"   "_s + code;
        if (!isOffered) {
            text = tr("%1 (not exported by the settings)").arg(text);
        }
        auto *item = new QListWidgetItem(statusDot(code), text, m_list);
        item->setData(CodeRole, code);
        item->setFlags(isOffered
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags);
        item->setCheckState(isOffered && !unchecked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = m_list->count();
    m_list->setFixedHeight(rows == 0 ? 0 : m_list->sizeHintForRow(0) * rows);
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
    QStringList checked;
    int offered = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        offered += (item->flags() & Qt::ItemIsEnabled) != 0 ? 1 : 0;
        if (item->checkState() == Qt::Checked) {
            checked.append(item->data(CodeRole).toString());
        }
    }
    // All of them is what the settings give anyway.
    return checked.size() < offered ? checked : QStringList();
}

QString ExportStatuses::problem() const
{
    bool isTicked = m_subject->statuses.empty() || isHiddenBySettings();
    for (int row = 0; row < m_list->count(); ++row) {
        isTicked = isTicked || m_list->item(row)->checkState() == Qt::Checked;
    }
    return isTicked ? QString() : tr("Tick at least one status.");
}

} // namespace smartup
