#include "ui/exchange/ExportFilters.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostFilters = 3; ///< that one subject takes

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

ExportFilters::ExportFilters(QWidget *pane)
    : QObject(pane)
{
    for (int i = 0; i < MostFilters; ++i) {
        const Row row { new QLabel(pane), new QLineEdit(pane), {} };
        row.codes->setObjectName(u"export/filter%1"_s.arg(i));
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

void ExportFilters::setSubject(const ExchangeSubject &subject)
{
    std::size_t place = 0;
    for (Row &row : m_rows) {
        const bool isUsed = place < subject.filters.size();
        const QString key = isUsed ? QString(subject.filters[place]) : QString();
        const QSignalBlocker blocker(row.codes);
        if (row.key != key) {
            row.codes->clear();
        }
        row.key = key;
        row.label->setText(exportFilterName(key));
        row.label->setVisible(isUsed);
        row.codes->setVisible(isUsed);
        row.codes->setPlaceholderText(tr("all; several codes with a comma between them"));
        ++place;
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
