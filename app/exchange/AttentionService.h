#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/exchange/DocumentEdit.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/LoggedMark.h"

#include <QCoroTask>

#include <QObject>

#include <functional>
#include <memory>

namespace smartup {

class ImportLedger;

/// The documents of imports that need attention, of every connection: what is open in the ledger and
/// what Smartup refused in the last days, with the marks of what a person has seen to. It asks the
/// ledger only, never Smartup.
class AttentionService : public QObject
{
    Q_OBJECT

public:
    /// How long what was refused is shown.
    static constexpr int RefusedDays = 7;

    /// `folder` is the ledger's; the marks are kept there too.
    AttentionService(const Clock &clock,
                     std::shared_ptr<ImportLedger> ledger,
                     QString folder,
                     QObject *parent = nullptr);

public Q_SLOTS:
    /// listed() follows; asked again meanwhile it follows once more.
    void list();
    /// Somebody has seen to these; listed() follows.
    void mark(const QList<smartup::AttentionMark> &marks);
    /// Takes the marks of these documents back; listed() follows.
    void unmark(const QList<qint64> &documents);
    /// Which lines of the log somebody has seen to; loggedMarksRead() follows.
    void listLogged();
    /// Somebody has seen to the lines of a kind, in place of what was marked of it before, or takes that
    /// back; loggedMarksRead() follows.
    void markLogged(const smartup::LoggedMark &mark);
    void unmarkLogged(smartup::LoggedKind kind);
    /// A file of these documents as the ledger kept them, all of one type; fileMade() follows. What
    /// may not be sent is left out.
    void makeFile(const QList<qint64> &documents);
    /// What was sent of a refused document, to be edited; documentRead() follows.
    void readDocument(qint64 document);
    /// A file of this document as a person has changed it; fileMade() follows. It is looked at once
    /// more: whatever is wrong with it is told by failed().
    void makeEdited(qint64 document, const QByteArray &json);

Q_SIGNALS:
    void listed(const QList<smartup::AttentionItem> &items);
    void loggedMarksRead(const QList<smartup::LoggedMark> &marks);
    void fileMade(const smartup::ImportFilePtr &file);
    void documentRead(const smartup::EditableDocument &document);
    void failed(const smartup::Error &error);

private:
    QCoro::Task<> runList();
    QCoro::Task<> runChange(std::function<void(QList<AttentionMark> &)> work);
    /// Without work the marks are only read.
    QCoro::Task<> runLogged(std::function<void(QList<LoggedMark> &)> work);
    QCoro::Task<> runMakeFile(QList<qint64> documents);
    QCoro::Task<> runReadDocument(qint64 document);
    QCoro::Task<> runMakeEdited(qint64 document, QByteArray json);
    void tell(const Result<ImportFilePtr> &file);
    [[nodiscard]] ProtocolMoment now() const { return { m_clock.now(), m_clock.steady() }; }

    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    QString m_folder;
    bool m_isListing = false;
    bool m_isListWanted = false;
};

} // namespace smartup
