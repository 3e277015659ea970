#pragma once

#include "models/journal/OverviewFigures.h"
#include "models/journal/StatusFigures.h"
#include "models/settings/CodeCount.h"
#include "models/settings/SettingRules.h"
#include "models/settings/SettingsDraft.h"
#include "ui/settings/CodeCountStrip.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace smartup {

class SettingGroup;

/// The editors of all settings: the search, the list of their pages, the page that is chosen. Holds no
/// values: it shows a draft and says what is wanted of it.
class SettingSections : public QWidget
{
    Q_OBJECT

public:
    explicit SettingSections(QWidget *parent = nullptr);

    void showDraft(const SettingsDraft &draft, const QList<SettingFinding> &findings);
    /// What the log counted, beside the choices it concerns.
    void showFigures(const OverviewFigures &figures);
    void showStatuses(const StatusFigures &figures);
    void showCodeCount(const std::optional<CodeCount> &count, CodeCountStrip::Can now);

    void openPage(SettingPage page);
    /// Opens its page and puts the focus there.
    void reveal(SettingRef ref);
    void focusSetting(SettingRef ref);
    void focusSearch();
    /// What is being typed becomes an edit now.
    void finishTyping();
    /// Makes the editors anew in the language of now; showDraft() is wanted then.
    void retranslate();

Q_SIGNALS:
    void edited(const QList<smartup::SettingRef> &refs, const QString &value);
    void revertRequested(smartup::SettingRef ref);
    void pageRevertRequested(smartup::SettingPage page);
    void countRequested();
    /// Somebody wants to see the records without a code.
    void recordCodesWanted();
    /// Other editors are in sight than before: showDraft() is wanted.
    void searched();

private:
    [[nodiscard]] QWidget *makeSection(SettingPage page);
    [[nodiscard]] SettingGroup *groupOf(SettingRef ref) const;
    void search(const QString &words);

    OverviewFigures m_figures;
    StatusFigures m_statuses;
    QList<SettingGroup *> m_groups;
    QLineEdit *m_search;
    QLabel *m_noMatch;
    QListWidget *m_navigation;
    QStackedWidget *m_sections;
};

} // namespace smartup
