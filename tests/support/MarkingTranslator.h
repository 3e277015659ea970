#pragma once

#include <QTranslator>

namespace smartup::testing {

/// Puts every text that passes through it into another dress, so that one which is not asked for again
/// after a change of the language stands out.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/,
                                    const char *source,
                                    const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace smartup::testing
