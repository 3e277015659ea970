#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <simdjson.h>
#include <string>
#include <vector>

namespace smartup {

/// A strict reading of one JSON text with simdjson: complete, UTF-8, nothing behind it, no key twice in
/// an object, at most MaxDepth levels. The body is kept and not copied when it has room behind its end.
class StrictJson
{
public:
    static constexpr int MaxDepth = 64;

    enum class Kind { Invalid, Object, Array, Text, Number, Flag, Null };

    /// A member of the top object, or an element of the top array (without a key).
    struct Member
    {
        std::string key;
        Kind kind = Kind::Invalid;
        QByteArrayView json; ///< of an object: as written
        QString text; ///< texts, numbers and flags
        qsizetype count = 0; ///< of an array
        bool isArrayOfObjects = false; ///< an array that holds nothing but objects; may be empty
    };

    /// A direct member of an object given to the visitor.
    struct Field
    {
        std::string_view key;
        Kind kind = Kind::Invalid;
        std::string_view text; ///< decoded; of texts, numbers and flags
        QByteArrayView json; ///< of lists and objects as written; only with Walk::Judged
    };
    using Fields = std::vector<Field>;
    /// An object of a top array: as written, and its direct members. Return false to stop.
    using Visitor = std::function<bool(QByteArrayView json, const Fields &fields)>;

    enum class Walk {
        Whole, ///< every byte is looked at
        /// The text was found sound before: lists and objects inside a visited object are given as
        /// they were written and not looked into, which takes a fraction of the time.
        Judged,
    };

    explicit StrictJson(QByteArray body);

    /// Walks the whole text once. Objects inside the top object's array `key` go to the visitor.
    /// False when the text is not strict JSON; the members read so far are then forgotten.
    [[nodiscard]] bool
    read(std::string_view key = {}, const Visitor &visitor = {}, Walk walk = Walk::Whole);

    [[nodiscard]] Kind kind() const { return m_kind; } ///< of the whole text
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /// nullptr when there is none.
    [[nodiscard]] const Member *find(std::string_view key) const;

private:
    friend class StrictJsonWalk;

    QByteArray m_body;
    simdjson::ondemand::parser m_parser;
    Kind m_kind = Kind::Invalid;
    std::vector<Member> m_members;
};

} // namespace smartup
