#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace smartup {

/// Where each value of a JSON text stands: some 32 bytes a value, and no value is copied. Made in one
/// pass without recursion, so that it may be made on another thread of a body of any size; text that
/// ends in the middle is known as far as it goes. What is no object and no list has no outline.
class JsonOutline
{
public:
    enum class Kind : quint8 {
        Object,
        List,
        Text,
        Number,
        Word, ///< true, false, null, or what JSON does not know
    };
    static constexpr int Root = 0;
    static constexpr int MostValues = 500000;

    JsonOutline() = default;
    [[nodiscard]] static JsonOutline of(const QByteArray &json, int mostValues = MostValues);

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// Every value of the text is known; false when it is cut off or has more than were wanted.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] Kind kind(int value) const { return at(value).kind; }
    [[nodiscard]] bool isContainer(int value) const { return kind(value) <= Kind::List; }
    [[nodiscard]] int childCount(int value) const;
    [[nodiscard]] int child(int value, int row) const;
    [[nodiscard]] int parent(int value) const { return at(value).parent; } ///< −1 of the root
    [[nodiscard]] int row(int value) const { return at(value).row; }

    [[nodiscard]] QString key(int value) const; ///< empty in a list
    /// As it travelled, with its quotation marks and escapes.
    [[nodiscard]] QByteArrayView raw(int value) const;
    /// Without them; of a long one at most so many bytes as travelled, and then "…".
    [[nodiscard]] QString text(int value, qsizetype most) const;
    /// `order[0].order_products[3].product_code`; empty of the root.
    [[nodiscard]] QString path(int value) const;

private:
    struct Value
    {
        int keyStart = -1; ///< of the quotation mark; −1 = in a list
        int keyEnd = -1;
        int start = 0;
        int end = 0;
        int parent = -1;
        int row = 0;
        Kind kind = Kind::Word;
    };
    class Scanner;

    [[nodiscard]] const Value &at(int value) const
    {
        return m_values.at(static_cast<std::size_t>(value));
    }

    QByteArray m_json;
    std::vector<Value> m_values; ///< in the order of the text
    std::vector<int> m_firstChild; ///< of each value, a place in m_children; one more at the end
    std::vector<int> m_children;
    bool m_isWhole = true;
};

using SharedJsonOutline = std::shared_ptr<const JsonOutline>;

} // namespace smartup
