#pragma once

#include <QMenu>

class QActionGroup;

namespace smartup {

/// The languages of the program, each by its own name.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    void setLanguage(const QString &code);
    void retranslate();

Q_SIGNALS:
    void languageChosen(const QString &code);

private:
    QActionGroup *m_languages;
};

} // namespace smartup
