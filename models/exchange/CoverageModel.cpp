#include "models/exchange/CoverageModel.h"

#include <QLocale>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QList<const ExchangeSubject *> coveredSubjects()
{
    QList<const ExchangeSubject *> subjects;
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.documentType) {
            subjects.append(&subject);
        }
    }
    return subjects;
}

CoverageModel::CoverageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CoverageModel::setCoverage(const Coverage &coverage, int days)
{
    beginResetModel();
    m_coverage = coverage;
    m_days = days;
    endResetModel();
}

QStringList CoverageModel::leavingSubjects() const
{
    QStringList keys;
    for (const ExchangeSubject *subject : coveredSubjects()) {
        if (m_coverage && !m_coverage->lastChance(subject->key).isEmpty()) {
            keys.append(subject->key);
        }
    }
    return keys;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_coverage ? 0 : static_cast<int>(coveredSubjects().size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_coverage ? 0 : m_days;
}

QDate CoverageModel::dayOf(int column) const
{
    return m_coverage->today().addDays(column + 1 - m_days);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExchangeSubject &subject = *coveredSubjects().at(index.row());
    const QDate day = dayOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString(coverageSign(m_coverage->state(subject.key, day)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return exchangeSubjectName(subject) + u", "_s + coverageText(*m_coverage, subject.key, day);
    case StateRole:
        return QVariant::fromValue(m_coverage->state(subject.key, day));
    case SubjectRole:
        return QString(subject.key);
    case DayRole:
        return day;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_coverage) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole
            ? QVariant(exchangeSubjectName(*coveredSubjects().at(section)))
            : QVariant();
    }
    const QDate day = dayOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::ToolTipRole:
        return QLocale().toString(day, QLocale::LongFormat);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

} // namespace smartup
