#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace smartup {

/// Codes of the languages the program speaks: `en`, `ru`, `uz`.
[[nodiscard]] QStringList languageCodes();

/// The first of the wanted languages that the program speaks, else English. Takes what
/// QLocale::uiLanguages() answers: `uz-Latn-UZ`, `ru-RU`, `ru`.
[[nodiscard]] QString chooseLanguage(const QStringList &wanted);

/// The texts of the program and of Qt in one language. Replaces its translators when another
/// language is chosen; widgets hear of it by QEvent::LanguageChange.
class Translations
{
public:
    Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;
    ~Translations();

    /// A code of languageCodes(). False when our own texts could not be loaded (the source's
    /// English remains then).
    bool use(const QString &code);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QString m_language;
};

} // namespace smartup
