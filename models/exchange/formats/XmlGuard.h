#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace smartup {

/// Why XML is refused before a parser looks at it.
enum class XmlFault {
    Dtd, ///< entities and files from elsewhere come with it
    TooLarge,
    TooDeep,
    TooManyAttributes, ///< QXmlStreamReader takes the square of their number
    LongName,
    TooManyPieces,
};

struct XmlLimits
{
    qint64 bytes = 256LL * 1024 * 1024;
    int depth = 64;
    int attributes = 256; ///< of one element
    int nameBytes = 1024;
    qint64 pieces = 20'000'000; ///< tags, comments, instructions
};

/// Looks at the bytes of XML before the parser gets them, in one go over each, whatever pieces they
/// come in. Finds what a parser would choke on; whether the rest is sound is the parser's business.
class XmlGuard
{
public:
    explicit XmlGuard(const XmlLimits &limits = {})
        : m_limits(limits)
    {
    }

    /// False when the text is to be refused; nothing after that is looked at.
    [[nodiscard]] bool feed(QByteArrayView utf8);
    [[nodiscard]] std::optional<XmlFault> fault() const { return m_fault; }
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the fault, from 1

private:
    enum class State : unsigned char {
        Text,
        Open, ///< behind `<`
        Declaration, ///< behind `<!`
        Comment,
        Cdata,
        Instruction,
        EndTag,
        Name,
        Tag, ///< among the attributes
        Value, ///< in quotes
    };

    void take(char c);
    void takeOpen(char c);
    void takeDeclaration(char c);
    void takeName(char c);
    void takeTag(char c);
    void takeUntil(char c, QByteArrayView end);
    void countName();
    void fail(XmlFault fault);

    XmlLimits m_limits;
    State m_state = State::Text;
    qint64 m_bytes = 0;
    qint64 m_line = 1;
    qint64 m_pieces = 0;
    int m_depth = 0;
    int m_attributes = 0;
    int m_nameBytes = 0;
    int m_matched = 0; ///< characters of what opens or closes a comment or a section
    char m_quote = '"';
    char m_last = '\0';
    std::optional<XmlFault> m_fault;
};

/// One translated sentence.
[[nodiscard]] QString xmlFaultText(XmlFault fault);

} // namespace smartup
