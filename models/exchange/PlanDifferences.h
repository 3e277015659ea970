#pragma once

#include "models/exchange/DocumentDifferences.h"
#include "models/exchange/ImportPlan.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>
#include <utility>

namespace smartup {

/// Of the documents of a plan that are there, by their place in the file. Those that Smartup did not
/// show are not in it.
struct PlanDifferences
{
    QHash<qsizetype, DocumentDifferences> documents;
};

/// Compares the documents of a file with those that an export tells, while they stream by: of what is
/// there nothing but the differences is kept, and of those only so many.
class DifferenceFinder
{
public:
    static constexpr qsizetype MostFieldsOfAll = 20000;

    explicit DifferenceFinder(ImportFilePtr file);

    /// `json`: the document that is there, as it was shown.
    void take(const KnownDocument &there, QByteArrayView json);
    /// Of the documents that the plan has found to be there.
    [[nodiscard]] std::shared_ptr<const PlanDifferences> of(const ImportPlan &plan) const;

private:
    void compare(qsizetype place, const KnownDocument &there, QByteArrayView json);

    ImportFilePtr m_file;
    QMultiHash<QString, qsizetype> m_byExternalId;
    QMultiHash<QString, qsizetype> m_bySmartupId;
    /// By place in the file and id of the document that is there.
    QHash<std::pair<qsizetype, QString>, DocumentDifferences> m_found;
    qsizetype m_kept = 0; ///< fields of all of them
};

/// Of a document that is there; nullptr when it is not, or was not shown.
[[nodiscard]] const DocumentDifferences *differencesAt(const ImportPlan &plan, qsizetype row);
/// One translated sentence: how it differs; empty of a document that is not there.
[[nodiscard]] QString differencesText(const ImportPlan &plan, qsizetype row);

} // namespace smartup
