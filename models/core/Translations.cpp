#include "models/core/Translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QStringList languageCodes()
{
    return { u"en"_s, u"ru"_s, u"uz"_s };
}

QString chooseLanguage(const QStringList &wanted)
{
    const QStringList known = languageCodes();
    for (const QString &locale : wanted) {
        QString code = locale.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (known.contains(code)) {
            return code;
        }
    }
    return known.constFirst();
}

Translations::Translations() = default;

Translations::~Translations() = default;

bool Translations::use(const QString &code)
{
    // A translator removes itself when it goes; the new ones come in after the old ones are out.
    m_own = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    m_language = code;
    if (m_qt->load(u":/i18n/qtbase_%1.qm"_s.arg(code))) { // English is what Qt says by itself
        QCoreApplication::installTranslator(m_qt.get());
    }
    // Our English too: its catalogue holds the plurals.
    const bool isLoaded = m_own->load(u":/i18n/smartup-desk_%1.qm"_s.arg(code));
    QCoreApplication::installTranslator(m_own.get());
    return isLoaded;
}

} // namespace smartup
