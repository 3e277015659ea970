#include "ui/shell/LanguageMenu.h"

#include <QActionGroup>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Languages speak of themselves in their own words, so these are not translated.
struct LanguageRow
{
    QLatin1StringView code;
    const char *name = nullptr;
};

constexpr LanguageRow LanguageRows[] = {
    { "ru"_L1, "Русский" },
    { "uz"_L1, "O‘zbekcha" },
    { "en"_L1, "English" },
};

} // namespace

LanguageMenu::LanguageMenu(QWidget *parent)
    : QMenu(parent)
    , m_languages(new QActionGroup(this))
{
    for (const LanguageRow &row : LanguageRows) {
        auto *action = addAction(QString::fromUtf8(row.name));
        action->setObjectName(u"language_"_s + row.code);
        action->setData(QString(row.code));
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void LanguageMenu::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions()) {
        action->setChecked(action->data().toString() == code);
    }
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
}

} // namespace smartup
