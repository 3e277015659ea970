#pragma once

#include "app/desk/wiring/Desk.h"
#include "models/core/Result.h"
#include "models/exchange/ImportProtocol.h"

#include <QCoroTask>

#include <QTemporaryDir>

namespace smartup {

/// What there is to be seen on the pictures: settings, exports, imports and schedules, made with the sandbox
/// as a person would make them. Each is done when its task ends.
class PictureSamples : public QObject
{
    Q_OBJECT

public:
    explicit PictureSamples(Desk &desk, QObject *parent = nullptr);

    /// What the pages are to show before the first picture.
    QCoro::Task<Status> prepare();
    /// Orders made of those that were exported: every third is there already, the others are new, with
    /// external ids that begin with `newIds`; of these, two name a client that nobody knows, the eighth of the
    /// file and one of its last request.
    QCoro::Task<Status> importOrders(QString name, QString newIds, AfterRefusal afterRefusal);
    /// The code of goods that were ordered: it stands in requests and responses.
    [[nodiscard]] QString orderedGoods() const { return m_orderedGoods; }
    /// For files that a picture needs.
    [[nodiscard]] QString filePath(const QString &name) const { return m_files.filePath(name); }

private:
    QCoro::Task<Status> chooseSettings();
    QCoro::Task<Status> exportSubject(QString subject);
    void makeSchedules();
    [[nodiscard]] QString exportFile(const QString &subject) const;
    [[nodiscard]] Result<QString> makeImportFile(const QString &name, const QString &newIds);

    Desk &m_desk;
    QTemporaryDir m_files; ///< of the exchange
    QString m_orderedGoods;
};

} // namespace smartup
