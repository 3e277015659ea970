#include "models/exchange/formats/XmlGuard.h"

#include <QCoreApplication>

namespace smartup {

namespace {

constexpr QByteArrayView CdataOpen = "[CDATA[";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

const char *faultText(XmlFault fault)
{
    switch (fault) {
    case XmlFault::Dtd:
        return QT_TRANSLATE_NOOP("XmlGuard",
                                 "The file has a document type (<!DOCTYPE); such XML is not read.");
    case XmlFault::TooLarge:
        return QT_TRANSLATE_NOOP("XmlGuard",
                                 "The XML has more than 256 MiB; split it into several files.");
    case XmlFault::TooDeep:
        return QT_TRANSLATE_NOOP("XmlGuard", "The XML is nested deeper than 64 elements.");
    case XmlFault::TooManyAttributes:
        return QT_TRANSLATE_NOOP("XmlGuard", "An element has more than 256 attributes.");
    case XmlFault::LongName:
        return QT_TRANSLATE_NOOP("XmlGuard", "A name is longer than 1024 characters.");
    case XmlFault::TooManyPieces:
        return QT_TRANSLATE_NOOP("XmlGuard",
                                 "The XML has too many elements; split it into several files.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString xmlFaultText(XmlFault fault)
{
    return QCoreApplication::translate("XmlGuard", faultText(fault));
}

bool XmlGuard::feed(QByteArrayView utf8)
{
    m_bytes += utf8.size();
    if (m_bytes > m_limits.bytes && !m_fault) {
        fail(XmlFault::TooLarge);
    }
    for (qsizetype at = 0; at < utf8.size() && !m_fault; ++at) {
        const char c = utf8[at];
        m_line += c == '\n' ? 1 : 0;
        take(c);
        m_last = c;
    }
    return !m_fault;
}

void XmlGuard::fail(XmlFault fault)
{
    m_fault = fault;
}

void XmlGuard::take(char c)
{
    switch (m_state) {
    case State::Text:
        m_state = c == '<' ? State::Open : State::Text;
        return;
    case State::Open:
        takeOpen(c);
        return;
    case State::Declaration:
        takeDeclaration(c);
        return;
    case State::Comment:
        takeUntil(c, "-->");
        return;
    case State::Cdata:
        takeUntil(c, "]]>");
        return;
    case State::Instruction:
        takeUntil(c, "?>");
        return;
    case State::EndTag:
        if (c == '>') {
            m_depth = m_depth > 0 ? m_depth - 1 : 0;
            m_state = State::Text;
        } else {
            countName();
        }
        return;
    case State::Name:
        takeName(c);
        return;
    case State::Tag:
        takeTag(c);
        return;
    case State::Value:
        if (c == m_quote) {
            m_state = State::Tag;
            m_nameBytes = 0;
        }
        return;
    }
}

void XmlGuard::takeOpen(char c)
{
    if (++m_pieces > m_limits.pieces) {
        fail(XmlFault::TooManyPieces);
        return;
    }
    m_matched = 0;
    m_nameBytes = 0;
    if (c == '!') {
        m_state = State::Declaration;
    } else if (c == '?') {
        m_state = State::Instruction;
    } else if (c == '/') {
        m_state = State::EndTag;
    } else {
        m_attributes = 0;
        m_state = State::Name;
        takeName(c);
    }
}

/// `<!--`, `<![CDATA[`; everything else behind `<!` is of a document type.
void XmlGuard::takeDeclaration(char c)
{
    if (m_matched == 0 && c == '-') {
        m_matched = -1;
    } else if (m_matched == -1 && c == '-') {
        m_state = State::Comment;
        m_matched = 0;
    } else if (m_matched >= 0 && c == CdataOpen[m_matched]) {
        if (++m_matched == CdataOpen.size()) {
            m_state = State::Cdata;
            m_matched = 0;
        }
    } else {
        fail(XmlFault::Dtd);
    }
}

void XmlGuard::takeUntil(char c, QByteArrayView end)
{
    // `--->`: the first character may come more often than it has to.
    if (c == end[m_matched]) {
        ++m_matched;
    } else if (m_matched > 0 && c != end[m_matched - 1]) {
        m_matched = c == end[0] ? 1 : 0;
    }
    if (m_matched == end.size()) {
        m_state = State::Text;
        m_matched = 0;
    }
}

void XmlGuard::countName()
{
    if (++m_nameBytes > m_limits.nameBytes) {
        fail(XmlFault::LongName);
    }
}

void XmlGuard::takeName(char c)
{
    if (isBlank(c) || c == '>' || c == '/') {
        if (++m_depth > m_limits.depth) {
            fail(XmlFault::TooDeep);
            return;
        }
        m_state = State::Tag;
        m_nameBytes = 0;
        takeTag(c);
        return;
    }
    countName();
}

void XmlGuard::takeTag(char c)
{
    if (c == '>') {
        m_depth -= m_last == '/' ? 1 : 0;
        m_state = State::Text;
    } else if (c == '"' || c == '\'') {
        m_quote = c;
        m_state = State::Value;
    } else if (c == '=') {
        m_nameBytes = 0;
        if (++m_attributes > m_limits.attributes) {
            fail(XmlFault::TooManyAttributes);
        }
    } else if (isBlank(c)) {
        m_nameBytes = 0;
    } else if (c != '/') {
        countName();
    }
}

} // namespace smartup
