#include "ui/exchange/ExportFilters.h"

#include "models/exchange/ExchangeSubject.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const QString &text)
{
    QStringList codes;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        codes.append(word.trimmed());
    }
    codes.removeAll(QString());
    return codes;
}

} // namespace

ExportFilters::ExportFilters(const QString &name, int most, QWidget *pane)
    : QObject(pane)
{
    for (int i = 0; i < most; ++i) {
        const Row row { new QLabel(pane), new QLineEdit(pane), {} };
        row.codes->setObjectName(name + QString::number(i));
        row.label->setBuddy(row.codes);
        connect(row.codes, &QLineEdit::textChanged, this, &ExportFilters::changed);
        m_rows.append(row);
    }
}

int ExportFilters::addTo(QGridLayout *form, int row)
{
    for (const Row &filter : std::as_const(m_rows)) {
        form->addWidget(filter.label, ++row, 0);
        form->addWidget(filter.codes, row, 1);
    }
    return row;
}

void ExportFilters::setKeys(const QStringList &keys)
{
    QHash<QString, QString> typed;
    for (const Row &row : std::as_const(m_rows)) {
        typed.insert(row.key, row.codes->text());
    }
    qsizetype place = 0;
    for (Row &row : m_rows) {
        const QString key = keys.value(place);
        const bool isUsed = !key.isEmpty();
        const QSignalBlocker blocker(row.codes);
        row.codes->setText(isUsed ? typed.value(key) : QString());
        row.key = key;
        row.label->setText(exportFilterName(key));
        row.label->setVisible(isUsed);
        row.codes->setVisible(isUsed);
        row.codes->setPlaceholderText(tr("all; several codes with a comma between them"));
        ++place;
    }
}

void ExportFilters::setFilters(const QMap<QString, QStringList> &filters)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker blocker(row.codes);
        row.codes->setText(row.key.isEmpty() ? QString() : filters.value(row.key).join(u", "_s));
    }
}

void ExportFilters::setEnabled(bool isEnabled)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.codes->setEnabled(isEnabled);
    }
}

QMap<QString, QStringList> ExportFilters::filters() const
{
    QMap<QString, QStringList> filters;
    for (const Row &row : m_rows) {
        const QStringList codes = codesOf(row.codes->text());
        if (!row.key.isEmpty() && !codes.isEmpty()) {
            filters.insert(row.key, codes);
        }
    }
    return filters;
}

} // namespace smartup
