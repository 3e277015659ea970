#pragma once

#include "models/settings/SettingsDiff.h"

namespace smartup {

/// The saved values and the edit buffer. Dirty, revert and what to save follow from comparing the
/// two; nothing is lost by a save that fails.
class SettingsDraft
{
public:
    /// Values as stored; edits and their history are dropped.
    void load(const IntegrationSettings &saved);
    /// New stored values under the edits: what was edited stays edited. Used when somebody else has
    /// saved meanwhile.
    void rebase(const IntegrationSettings &saved);
    /// Nothing is loaded any more.
    void clear();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const IntegrationSettings &saved() const { return m_saved; }
    [[nodiscard]] const IntegrationSettings &edited() const { return m_edited; }
    [[nodiscard]] QString value(SettingRef ref) const { return settingValue(m_edited, ref); }
    [[nodiscard]] QString savedValue(SettingRef ref) const { return settingValue(m_saved, ref); }

    [[nodiscard]] bool isChanged(SettingRef ref) const { return value(ref) != savedValue(ref); }
    [[nodiscard]] QList<SettingChange> changes() const { return settingChanges(m_saved, m_edited); }
    [[nodiscard]] bool isChanged(SettingPage page) const;

    /// One undo step. A value that cannot be read, or that changes nothing, is no step; false then.
    bool edit(SettingRef ref, const QString &value);
    /// Several settings in one undo step.
    bool edit(const QList<SettingRef> &refs, const QString &value);

    /// Reverting is a step of its own: it can be undone.
    bool revert(SettingRef ref);
    bool revert(SettingPage page);
    bool revertAll();

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    bool undo();
    bool redo();

private:
    bool step(const IntegrationSettings &next);

    bool m_isLoaded = false;
    IntegrationSettings m_saved;
    IntegrationSettings m_edited;
    QList<IntegrationSettings> m_undo;
    QList<IntegrationSettings> m_redo;
};

} // namespace smartup
