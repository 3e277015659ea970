#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/CodeLookup.h"
#include "app/exchange/SeenLimits.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ImportDays.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/formats/FileFormat.h"
#include "models/settings/IntegrationSettings.h"
#include "models/settings/SettingsForm.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace smartup {

class DifferenceFinder;
class ImportLedger;

/// What comes before an import: reads the file, learns the settings, the documents that are there and
/// the codes that Smartup has, and makes the plan. It only asks. One thing at a time.
class ImportPreview : public QObject
{
    Q_OBJECT

public:
    /// `ledger` tells what earlier imports left open.
    ImportPreview(SmartupClient &client,
                  const Clock &clock,
                  std::shared_ptr<ImportLedger> ledger,
                  QObject *parent = nullptr);
    ~ImportPreview() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }

    /// Off where nobody looks at the plan before it is sent, and Smartup's own check is enough.
    void setCodesChecked(bool areChecked) { m_areCodesChecked = areChecked; }
    /// A schedule sends what is planned, perhaps every few minutes: codes are asked for sparingly, of
    /// documents only the days of the file, and what Smartup would refuse is kept back.
    /// Of a table, what earlier runs have sent is kept back, too.
    void setUnattended(bool isUnattended) { m_isUnattended = isUnattended; }
    /// A file that turns out to be of another format is of no use; unset: any format is.
    void setExpectedFormat(std::optional<FileFormat> format) { m_expectedFormat = format; }

    /// The plan that was made last, once: what Smartup has is another thing after it was sent.
    /// nullptr when there is none.
    [[nodiscard]] ImportPlanPtr takePlan() { return std::exchange(m_plan, nullptr); }

    /// Documents that were read elsewhere, for the next start(). False while it is busy.
    [[nodiscard]] bool useFile(const smartup::ImportFilePtr &file);

public Q_SLOTS:
    /// fileRead() follows, also for a file that is of no use.
    /// `encoding`: chosen by a person, of a text.
    void readFile(const QString &path,
                  std::optional<smartup::ImportSubject> chosen = {},
                  std::optional<smartup::TextEncoding> encoding = {});
    /// The same of a table or view, whose rows are of this kind.
    void readTable(const smartup::DatabaseProfile &profile,
                   const smartup::Secret &password,
                   const QString &table,
                   const smartup::ImportSubject &subject);
    /// Asks Smartup for its settings and for the documents of the file's days, and of all others in
    /// reach unless nobody looks at the plan or they are too many; planned(), failed() or cancelled() follows. A failure of
    /// ErrorOrigin::File is about the file alone.
    void start();
    /// Stops at once; a table that is being read ends in cancelled(), a file is read to its end.
    void cancel();

Q_SIGNALS:
    void fileRead(const smartup::ImportFilePtr &file);
    void planned(const smartup::ImportPlanPtr &plan);
    void failed(const smartup::Error &error);
    void cancelled();

private:
    QCoro::Task<> runRead(QString path,
                          std::optional<ImportSubject> chosen,
                          std::optional<TextEncoding> encoding);
    QCoro::Task<>
    runReadTable(DatabaseProfile profile, Secret password, QString table, ImportSubject subject);
    QCoro::Task<> runReferences(ImportFilePtr file);
    QCoro::Task<> run(ImportFilePtr asRead);
    QCoro::Task<Result<IntegrationSettings>> askSettings(std::stop_token stop);
    /// What the exports tell of what is there.
    struct Learned
    {
        std::shared_ptr<KnownDocuments> known;
        std::shared_ptr<DifferenceFinder> differences;
    };
    QCoro::Task<Status> learn(ImportFilePtr file, Learned learned, std::stop_token stop);
    QCoro::Task<Status> learnBeside(
        DocumentType type, QList<DayRun> asked, qint64 told, Learned learned, std::stop_token stop);
    QCoro::Task<Result<qint64>>
    lookAt(DocumentType type, DayRun days, Learned learned, std::stop_token stop);
    struct FromLedger
    {
        bool isDedupeProven = false;
        CodeHolds codeHolds = CodeHolds::Unknown;
        bool areRowsReplaced = false; ///< a probe has shown that an update replaces the rows
        qint64 horizon = -1; ///< the last change that was known
        bool hasWitness = false; ///< Smartup created one of its kind lately
        qint64 freeBytes = -1; ///< of its disk
    };
    QCoro::Task<Result<FromLedger>> learnFromLedger(DocumentType type,
                                                    std::shared_ptr<KnownDocuments> known,
                                                    DuplicatePolicy policy);
    QCoro::Task<Status> keepBackSent(std::shared_ptr<ImportPlan> plan);
    QCoro::Task<Status>
    inspect(std::shared_ptr<ImportPlan> plan, bool areRowsReplaced, std::stop_token stop);
    void fail(const Error &error);

    SmartupClient &m_client;
    const Clock &m_clock;
    SettingsFormMap m_form = builtInSettingsFormMap();
    std::shared_ptr<ImportLedger> m_ledger;
    SeenLimits m_limits;
    CodeLookup m_codes;
    bool m_areCodesChecked = true;
    bool m_isUnattended = false;
    std::optional<FileFormat> m_expectedFormat;
    qint64 m_requests = 0; ///< of the preview under way
    bool m_areOtherDaysUnseen = false; ///< too many documents for the preview under way
    bool m_isBusy = false;
    bool m_isTable = false; ///< the file that was read last is a table, which stays as it is
    ImportFilePtr m_file;
    ImportPlanPtr m_plan;
    std::stop_source m_stop;
};

} // namespace smartup
