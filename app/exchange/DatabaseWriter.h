#pragma once

#include "app/exchange/ExportSink.h"
#include "app/exchange/OwnThread.h"
#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"

#include <QDateTime>

#include <memory>

namespace smartup {

/// Writes the rows of an export into the table of their subject: what is there by its key is
/// overwritten, the rest is added. The lines of documents go into a table of their own; those of a
/// document that comes again are replaced. All of it in one transaction: commit() or nothing.
class DatabaseWriter final : public ExportSink
{
public:
    /// `at`: what stands in `exported_at`.
    DatabaseWriter(DatabaseProfile profile,
                   Secret password,
                   const ExchangeSubject &subject,
                   QDateTime at);
    ~DatabaseWriter() override;

    [[nodiscard]] Status open() override;
    [[nodiscard]] Result<AppendedRows> append(const QByteArray &body) override;
    /// Answers the number of rows written.
    [[nodiscard]] Result<qint64> commit() override;

private:
    class Session;

    DatabaseProfile m_profile;
    Secret m_password;
    const ExchangeSubject &m_subject;
    QDateTime m_at;
    OwnThread m_thread; ///< a connection belongs to the thread that opened it
    std::unique_ptr<Session> m_session;
};

} // namespace smartup
