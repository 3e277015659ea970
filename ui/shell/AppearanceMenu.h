#pragma once

#include "ui/shell/Theme.h"

#include <QMenu>

class QActionGroup;

namespace smartup {

/// Light, dark, or as the desktop is.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent = nullptr);

    void setAppearance(Appearance appearance);
    void retranslate();

Q_SIGNALS:
    void appearanceChosen(smartup::Appearance appearance);

private:
    QActionGroup *m_appearances;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::Appearance)
