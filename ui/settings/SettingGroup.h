#pragma once

#include "models/settings/SettingRules.h"
#include "models/settings/SettingsDraft.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace smartup {

class CodeCountStrip;
class SettingEditor;

/// One heading of a settings page: what the setting decides, its editor, its default, and what the
/// rules say about it.
class SettingGroup final : public QFrame
{
    Q_OBJECT

public:
    SettingGroup(const QList<SettingRef> &refs, QWidget *parent);

    [[nodiscard]] SettingEditor *editor() const { return m_editor; }
    /// Of the setting that chooses the kind of code; nullptr elsewhere.
    [[nodiscard]] CodeCountStrip *codeCount() const { return m_codeCount; }

    /// Leads to the records without a code; of the setting that exports them, nullptr elsewhere.
    [[nodiscard]] QPushButton *recordCodes() const { return m_recordCodes; }

    void showDraft(const SettingsDraft &draft, const QList<SettingFinding> &findings);
    /// Hides itself when no setting of it is found by the words; true when one is.
    bool showMatches(const QString &words);

private:
    void showFindings(const QList<SettingFinding> &findings);

    SettingEditor *m_editor;
    CodeCountStrip *m_codeCount = nullptr;
    QPushButton *m_recordCodes = nullptr;
    QLabel *m_dot;
    QToolButton *m_revert = nullptr; ///< only where the editor has none of its own
    QVBoxLayout *m_findings;
    QStringList m_shownFindings;
};

/// The settings of a page, grouped by row of the catalogue: a SettingGroup each.
[[nodiscard]] QList<QList<SettingRef>> settingGroups(SettingPage page);

} // namespace smartup
