#pragma once

#include "models/journal/OverviewFigures.h"
#include "models/journal/StatusFigures.h"
#include "models/settings/SettingsDraft.h"

#include <QWidget>

class QLabel;

namespace smartup {

/// The widgets with which one setting, or a matrix of settings of one kind, is edited. It shows the
/// values of a draft and says what a person chose; it holds no value of its own.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(QList<SettingRef> refs, QWidget *parent);

    [[nodiscard]] const QList<SettingRef> &refs() const { return m_refs; }

    virtual void showDraft(const SettingsDraft &draft) = 0;
    /// Puts the keyboard on the setting's present value.
    virtual void focusSetting(SettingRef ref) = 0;
    /// Shows only what these words find; empty shows all. Whole editors are hidden by the page.
    virtual void showMatches(const QString &words) { Q_UNUSED(words) }
    /// What the log counted in the last 30 days, for editors that show it beside their choices.
    virtual void showFigures(const OverviewFigures &figures) { Q_UNUSED(figures) }
    /// In which status the log saw how many orders, likewise.
    virtual void showStatuses(const StatusFigures &figures) { Q_UNUSED(figures) }
    /// Takes over a value that is still being typed.
    virtual void finishTyping() { }

Q_SIGNALS:
    void edited(const QList<smartup::SettingRef> &refs, const QString &value);
    void revertRequested(smartup::SettingRef ref);

private:
    QList<SettingRef> m_refs;
};

/// One editor class per kind of setting. All settings of `refs` are of the same row of the catalogue.
[[nodiscard]] SettingEditor *makeSettingEditor(const QList<SettingRef> &refs, QWidget *parent);

/// `setting/duplicates.order/skip`: by these names tests and screenshots find a widget.
[[nodiscard]] QString settingObjectName(SettingRef ref, const QString &part = {});

/// A text of the catalogue in the current language.
[[nodiscard]] QString catalogText(const char *text);

/// How wide a column of text is read with ease.
[[nodiscard]] int readableWidth(const QWidget *widget);

/// A label for a sentence: plain, wrapped.
[[nodiscard]] QLabel *makeSentence(const QString &text, QWidget *parent);
/// The same in the palette's quieter colour, for examples and remarks.
[[nodiscard]] QLabel *makeRemark(const QString &text, QWidget *parent);

} // namespace smartup
