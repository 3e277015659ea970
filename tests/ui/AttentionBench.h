#pragma once

#include "tests/support/AttentionSamples.h"
#include "tests/support/FixedClock.h"
#include "ui/exchange/AttentionPane.h"
#include "ui/exchange/ExchangePage.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

/// What needs attention on a screen, with the connection `p` in use.
class AttentionBench
{
protected:
    void open()
    {
        m_page = std::make_unique<ExchangePage>(m_state, m_clock);
        m_pane = new AttentionPane;
        m_page->addPane(u"attention"_s, u"flag"_s, m_pane, ExchangePage::PaneFit::Fills);
        m_page->resize(1100, 800);
        m_page->show();
        m_page->openPlace(u"attention"_s);
        m_pane->setConnection(u"p"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// Clicks the row of this document; with Ctrl it is chosen besides.
    void choose(qint64 id, Qt::KeyboardModifiers keys = {}) const
    {
        auto *table = m_page->findChild<QTableView *>(u"attention/documents"_s);
        QVERIFY(table != nullptr);
        const int row = m_pane->documents()->rowOf(id);
        QVERIFY(row >= 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                          table->visualRect(m_pane->documents()->index(row, 0)).center());
    }

    FixedClock m_clock { sampleAttentionMoment().wall };
    QTemporaryDir m_memory;
    QSettings m_state { m_memory.filePath(u"window.ini"_s), QSettings::IniFormat };
    std::unique_ptr<ExchangePage> m_page;
    AttentionPane *m_pane = nullptr;
};

} // namespace smartup::testing
