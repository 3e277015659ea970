#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace smartup {

/// One piece of a filter expression (FilterExpression.h): a field with its values, or words.
struct FilterPiece
{
    struct Item
    {
        qsizetype start = 0;
        qsizetype length = 0; ///< with quotation marks
        QString text; ///< without

        /// Meant as it is, not as the name of something.
        [[nodiscard]] bool isQuoted() const { return length != text.size(); }
    };

    enum class Flaw {
        None,
        OpenQuote, ///< a quotation mark that is not closed
        BehindQuote, ///< letters straight behind a closing quotation mark
    };

    qsizetype start = 0;
    qsizetype length = 0;
    bool isExcluding = false; ///< a minus before the field
    QString key; ///< as written; empty: words
    qsizetype valueStart = 0;
    QList<Item> items; ///< what stands between commas; one item when it is words
    Flaw flaw = Flaw::None;
    qsizetype flawAt = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    /// All items, commas included: the value of a field that takes one.
    [[nodiscard]] QString value() const;
    /// The items that are not empty: the values of a field that takes several.
    [[nodiscard]] QStringList values() const;
};

/// Takes a text apart. Something before a colon is a field when it is known, or when a value stands
/// straight behind the colon: `ORA-06512: at line 5` and `http://…` are words.
[[nodiscard]] QList<FilterPiece>
filterPieces(const QString &text, const std::function<bool(const QString &)> &isKnownKey);

/// In quotation marks where it would not be read as one item otherwise.
[[nodiscard]] QString quotedWhereNeeded(const QString &item);
[[nodiscard]] QString quoted(const QString &text);
/// `key:value,value`, each in quotation marks where it needs them.
[[nodiscard]] QString fieldPiece(QLatin1StringView key, const QStringList &values);

} // namespace smartup
