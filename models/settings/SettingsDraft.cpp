#include "models/settings/SettingsDraft.h"

#include <algorithm>

namespace smartup {

namespace {

/// `settings` with the values of `from` for every setting that fits.
template <typename Fits>
IntegrationSettings
taken(IntegrationSettings settings, const IntegrationSettings &from, const Fits &fits)
{
    for (const SettingRef ref : allSettings()) {
        if (fits(ref)) {
            // A value made by settingValue() can always be put back.
            Q_UNUSED(setSettingValue(settings, ref, settingValue(from, ref)).isOk())
        }
    }
    return settings;
}

} // namespace

void SettingsDraft::load(const IntegrationSettings &saved)
{
    m_isLoaded = true;
    m_saved = saved;
    m_edited = saved;
    m_undo.clear();
    m_redo.clear();
}

void SettingsDraft::rebase(const IntegrationSettings &saved)
{
    const IntegrationSettings mine = m_edited;
    const IntegrationSettings base = m_saved;
    load(taken(saved, mine,
               [&](SettingRef ref) { return settingValue(mine, ref) != settingValue(base, ref); }));
    m_saved = saved;
}

void SettingsDraft::clear()
{
    *this = SettingsDraft();
}

bool SettingsDraft::isChanged(SettingPage page) const
{
    return std::ranges::any_of(allSettings(), [this, page](SettingRef ref) {
        return settingPage(ref) == page && isChanged(ref);
    });
}

bool SettingsDraft::edit(SettingRef ref, const QString &value)
{
    return edit(QList<SettingRef> { ref }, value);
}

bool SettingsDraft::edit(const QList<SettingRef> &refs, const QString &value)
{
    IntegrationSettings next = m_edited;
    for (const SettingRef ref : refs) {
        if (!setSettingValue(next, ref, value)) {
            return false;
        }
    }
    return step(next);
}

bool SettingsDraft::revert(SettingRef ref)
{
    return step(taken(m_edited, m_saved, [ref](SettingRef other) { return other == ref; }));
}

bool SettingsDraft::revert(SettingPage page)
{
    return step(
        taken(m_edited, m_saved, [page](SettingRef ref) { return settingPage(ref) == page; }));
}

bool SettingsDraft::revertAll()
{
    return step(m_saved);
}

bool SettingsDraft::undo()
{
    if (m_undo.isEmpty()) {
        return false;
    }
    m_redo.append(m_edited);
    m_edited = m_undo.takeLast();
    return true;
}

bool SettingsDraft::redo()
{
    if (m_redo.isEmpty()) {
        return false;
    }
    m_undo.append(m_edited);
    m_edited = m_redo.takeLast();
    return true;
}

bool SettingsDraft::step(const IntegrationSettings &next)
{
    if (!m_isLoaded || settingChanges(m_edited, next).isEmpty()) {
        return false;
    }
    m_undo.append(m_edited);
    m_redo.clear();
    m_edited = next;
    return true;
}

} // namespace smartup
