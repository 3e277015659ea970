#pragma once

#include "app/ctl/TourStage.h"

#include <QHash>
#include <QMetaType>

#include <span>

namespace smartup {

/// One number of the tour, looked at from two sides.
struct TourCheck
{
    const char *step = nullptr; ///< English source texts, translation context "Tour"
    const char *name = nullptr;
    QString subject; ///< takes the place of %1 in the name: a type of document; may be empty
    QString expected; ///< by the sandbox's tables, or by what was asked for
    QString seen; ///< by the program, or what became of it in the tables
    bool isOk = false;
};

/// The main job from the first sign-in to the last line of the log, on the sample company. Every
/// number is compared with the sandbox's own tables.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `orders` is the file of orders to import.
    Tour(TourStage &stage, QByteArray orders, QDate today);

    /// finished() or failed() follows.
    void start();

Q_SIGNALS:
    void stepBegun(const char *title);
    void checked(const smartup::TourCheck &check);
    void finished();
    /// There is no stage to walk on: disk, port or database of this computer.
    void failed(const smartup::Error &error);

private:
    using Counts = QHash<Outcome, qint64>;
    enum class CountSide { Result, Log }; ///< of a summary, or of what the log tells

    /// A row of the plan: what is done, and what it is done with.
    struct Step
    {
        const char *title = nullptr;
        QCoro::Task<Status> (Tour::*play)(Step step) = nullptr;
        DuplicatePolicy policy = DuplicatePolicy::Skip;
        Outcome known = Outcome::Skipped; ///< what becomes of orders that are there
        bool isFresh = true; ///< on a fresh copy of the sample company
        const char *quirk = ""; ///< trouble that comes after the plan was made …
        Outcome trouble = Outcome::Refused; ///< … how documents end then …
        ErrorOrigin origin = ErrorOrigin::Smartup; ///< … and who is named as the cause
        const char *cause = ""; ///< words of the server that the log has to show
    };
    static const Step Steps[];

    QCoro::Task<> run();
    QCoro::Task<Status> signIn(Step step);
    QCoro::Task<Status> readSettings(Step step);
    QCoro::Task<Status> saveSettings(Step step);
    QCoro::Task<Status> exportOrders(Step step);
    QCoro::Task<Status> importOrders(Step step);
    QCoro::Task<Status> exportGoods(Step step);
    QCoro::Task<Status> everyType(Step step);
    QCoro::Task<Status> refuseOne(Step step);
    QCoro::Task<Status> sendFirst();
    QCoro::Task<Status> meetTrouble(Step step);
    QCoro::Task<Status> compareLog(Step step);

    QCoro::Task<Status> prepare(Step step);
    QCoro::Task<Status> playType(Step step, DocumentType type);
    QCoro::Task<Result<Counts>> sendFile(QByteArray file);
    QCoro::Task<Status> exportGoodsAs(bool withoutCodes);
    QCoro::Task<Status> send(Counts expected);
    QCoro::Task<Status> checkLog(QString runUuid, QString subject, Counts expected);
    QCoro::Task<Status> checkCause(Step step, qint64 expected);

    void checkCounts(CountSide side, const Counts &expected, const Counts &seen);
    void check(const char *name, const QString &expected, const QString &seen);
    void check(const char *name, const Result<qint64> &expected, const Result<qint64> &seen);
    void check(const char *name, DocumentType type, const QString &expected, const QString &seen);

    TourStage &m_stage;
    const QByteArray m_orders;
    const QDate m_today;
    const char *m_step = nullptr;
    IntegrationSettings m_stored; ///< as last read or saved
    QString m_lastRun;
    Counts m_handled; ///< orders of all imports, as the tour expects them
    qint64 m_growth = 0; ///< orders that all imports added to the tables
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::TourCheck)
