#include "app/journal/CaseService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"

namespace smartup {

CaseService::CaseService(QString journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_clock(clock)
{
    connect(&m_drafting, &QFutureWatcher<Draft>::finished, this, &CaseService::onDrafted);
    connect(&m_writing, &QFutureWatcher<Result<CaseManifest>>::finished, this,
            &CaseService::onWritten);
}

CaseService::~CaseService()
{
    if (m_isCancelled != nullptr) {
        *m_isCancelled = true;
    }
}

void CaseService::draft(const QList<qint64> &documentIds)
{
    if (m_isCancelled != nullptr) {
        *m_isCancelled = true;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_draft.reset();
    m_drafting.setFuture(onWorker([journal = m_journal, documentIds, isCancelled = m_isCancelled,
                                   checkUp = m_checkUp]() -> Draft {
        Result<CaseDraft> made = draftCase(journal, documentIds, newCaseKey(),
                                           [isCancelled] { return isCancelled->load(); });
        if (!made) {
            return made.error();
        }
        if (checkUp) {
            made.value().preview.checkUp = checkUp();
        }
        return std::make_shared<const CaseDraft>(std::move(made).value());
    }));
}

void CaseService::onDrafted()
{
    const Draft made = m_drafting.result();
    if (made) {
        m_draft = made.value();
        Q_EMIT drafted(m_draft->preview);
    } else {
        Q_EMIT failed(made.error());
    }
}

void CaseService::write(const QString &file)
{
    if (m_draft == nullptr) {
        return;
    }
    if (!m_file.isEmpty()) {
        m_next = { file, m_draft };
        return;
    }
    startWriting(file, m_draft);
}

void CaseService::startWriting(const QString &file, const std::shared_ptr<const CaseDraft> &draft)
{
    m_file = file;
    m_writing.setFuture(onWorker(
        [file, draft, now = m_clock.now()] { return casefile::write(file, *draft, now); }));
}

void CaseService::onWritten()
{
    const Result<CaseManifest> made = m_writing.result();
    const QString file = std::exchange(m_file, {});
    if (const auto next = std::exchange(m_next, {}); next.second != nullptr) {
        startWriting(next.first, next.second);
    }
    if (made) {
        Q_EMIT written(file);
    } else {
        Q_EMIT failed(made.error());
    }
}

void CaseService::open(const QString &file)
{
    if (std::exchange(m_isOpening, true)) {
        return;
    }
    const auto opening = onWorker([file] { return OpenCase::open(file); });
    QCoro::connect(whileAlive(this, opening), this, [this](const Opened &result) {
        m_isOpening = false;
        if (result) {
            Q_EMIT opened(result.value());
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

} // namespace smartup
