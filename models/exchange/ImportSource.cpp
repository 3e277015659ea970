// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportSource.h"

#include "models/exchange/DatabaseTable.h"

#include <QCoreApplication>

namespace smartup {

std::optional<ImportSubject> subjectOfSource(const ImportSource &source)
{
    if (source.subject || source.kind != ImportSource::Kind::Table) {
        return source.subject;
    }
    const ExchangeSubject *subject = subjectOfTable(source.table);
    return subject != nullptr && subject->canImport ? std::optional(subject->subject())
                                                    : std::nullopt;
}

QString importSourceProblem(const ImportSource &source)
{
    switch (source.kind) {
    case ImportSource::Kind::File:
        return source.path.isEmpty()
            ? QCoreApplication::translate("ImportSource", "Choose a file first.")
            : QString();
    case ImportSource::Kind::Folder:
        return source.path.isEmpty()
            ? QCoreApplication::translate("ImportSource", "Choose a folder first.")
            : QString();
    case ImportSource::Kind::Table:
        break;
    }
    if (source.database.id.isEmpty()) {
        return QCoreApplication::translate("ImportSource", "Choose a database first.");
    }
    if (source.table.isEmpty()) {
        return QCoreApplication::translate("ImportSource", "Choose a table first.");
    }
    return subjectOfSource(source)
        ? QString()
        : QCoreApplication::translate("ImportSource", "Choose what the table holds.");
}

} // namespace smartup
