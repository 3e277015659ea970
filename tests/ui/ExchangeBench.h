// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportPlan.h"
#include "tests/support/FixedClock.h"
#include "tests/support/OrderFiles.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/exchange/ImportPane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const QDate Day(2026, 11, 12);

inline ImportFilePtr fileOf(const QByteArray &bytes)
{
    return std::make_shared<const ImportFile>(readDocuments(bytes, std::nullopt, u"orders.json"_s));
}

inline ImportFilePtr fileOf(const QList<QJsonObject> &documents)
{
    return fileOf(orderFile(documents));
}

/// Three orders; the second of them is in Smartup, and duplicates are skipped.
inline ImportPlanPtr planOf(const ImportFilePtr &file,
                            const QString &filialCode = {},
                            DuplicatePolicy policy = DuplicatePolicy::Skip)
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"230000117"_s, u"1C-00000002"_s, u"TAS"_s, {}, {} });
    known->addCoveredDays(Day, Day);
    auto plan = std::make_shared<ImportPlan>(
        planImport(file, known, { policy, CodeKind::Global, filialCode }));
    plan->profile.filialId = u"101"_s; // without an organisation nothing would be sent
    return plan;
}

inline DocumentResult result(Outcome outcome, const QString &message = {})
{
    DocumentResult one;
    one.outcome = outcome;
    one.message = message;
    return one;
}

inline ExportSummary received(const QString &file)
{
    ExportSummary summary;
    summary.runUuid = u"run-1"_s;
    summary.outcome = Outcome::Received;
    summary.targetFile = file;
    summary.documents = 1204;
    return summary;
}

/// A file: it knows no password.
inline DatabaseProfile warehouse()
{
    DatabaseProfile profile;
    profile.id = u"w"_s;
    profile.name = u"Warehouse"_s;
    profile.database = u"/tmp/w.sqlite"_s;
    return profile;
}

inline DatabaseProfile server()
{
    DatabaseProfile profile;
    profile.id = u"s"_s;
    profile.name = u"Accounts"_s;
    profile.kind = DatabaseKind::Postgresql;
    profile.database = u"erp"_s;
    profile.host = u"db.example"_s;
    profile.user = u"desk"_s;
    return profile;
}

/// The exchange page on a screen, connected, with settings that let two statuses through; and hands
/// that work with its widgets.
class ExchangeBench
{
protected:
    void open()
    {
        m_page = std::make_unique<ExchangePage>(m_state, m_clock);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->setConnected(true);
        IntegrationSettings settings;
        settings.orderStatuses = { u"B#S"_s, u"B#V"_s };
        m_page->showSettings(settings);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qUtf8Printable(name));
        QVERIFY2(button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        return find<QWidget>(name)->isVisible();
    }
    void tick(const QString &code, bool isTicked) const
    {
        auto *list = find<QListWidget>(u"export/statuses"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().endsWith(code)) {
                list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    void typeInto(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void typePath(const QString &path) const
    {
        auto *edit = find<QLineEdit>(u"import/path"_s);
        edit->clear();
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void openPlan(const QList<QJsonObject> &documents = orders(3, Day),
                  DuplicatePolicy policy = DuplicatePolicy::Skip) const
    {
        m_page->openPlace(u"import"_s);
        typePath(u"/tmp/orders.json"_s);
        const ImportFilePtr file = fileOf(documents);
        m_page->showFile(file);
        m_page->showPlan(planOf(file, {}, policy));
    }
    [[nodiscard]] ImportModel *documents() const
    {
        return m_page->findChild<ImportPane *>()->documents();
    }

    FixedClock m_clock { QDateTime(Day, QTime(10, 0), Qt::UTC) };
    QTemporaryDir m_folder;
    QSettings m_state { m_folder.filePath(u"window.ini"_s), QSettings::IniFormat };
    std::unique_ptr<ExchangePage> m_page;
};

} // namespace smartup::testing
