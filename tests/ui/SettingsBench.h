#pragma once

#include "models/core/OrderStatus.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline Profile connection(const QString &id)
{
    Profile profile;
    profile.id = id;
    return profile;
}

/// The settings page of a connected organisation, on the screen.
class SettingsBench
{
protected:
    void begin()
    {
        m_stored = {};
        m_stored.orderStatuses = { u"B#S"_s };
        m_stored.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Error);
        m_stored.unknownKeys = { { u"colour"_s, u"green"_s } };
        m_page = std::make_unique<SettingsPage>();
        m_page->resize(1000, 800);
        m_page->show();
        m_page->setConnection(connection(u"tashkent"_s));
        m_page->showSettings(m_stored);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void end() { m_page.reset(); }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    /// Of the section that is shown: two of them have a matrix.
    template <typename T>
    T *shown(const QString &name) const
    {
        const auto all = m_page->findChildren<T *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        [&] { QVERIFY2(found != all.end(), qUtf8Printable(name)); }();
        return *found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void go(const QString &place) const { m_page->openPlace(place); }
    [[nodiscard]] QString count() const { return find<QLabel>(u"saveBar/count"_s)->text(); }
    [[nodiscard]] bool isBarShown() const { return find<QWidget>(u"saveBar"_s)->isVisible(); }

    std::unique_ptr<SettingsPage> m_page;
    IntegrationSettings m_stored;
};

} // namespace smartup::testing
