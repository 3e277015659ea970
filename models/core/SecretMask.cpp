#include "models/core/SecretMask.h"

#include <QByteArrayMatcher>
#include <QUrl>

#include <algorithm>
#include <array>

namespace smartup {

namespace {

constexpr qsizetype ShortestSearched = 4;
constexpr qsizetype ShortestInsideWords = 8;

/// With one of its three alignments a base64 text holds the secret wherever it began; the outer
/// characters depend on the neighbours and are left out.
QByteArray base64Core(const QByteArray &secret, int offset)
{
    const QByteArray padded = QByteArray(offset, 'x') + secret;
    const QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype last = padded.size() * 8 / 6;
    return encoded.mid(first, last - first);
}

/// The ways a JSON writer may spell the same text.
QList<QByteArray> jsonForms(const QString &secret)
{
    QByteArray shortForm; // only what must be escaped
    QByteArray slashForm; // the same with `\/`
    QByteArray asciiForm; // everything beyond ASCII as \uXXXX
    const auto unicode = [](QChar c) {
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    };
    for (const QChar c : secret) {
        QByteArray escaped;
        if (c == u'"' || c == u'\\') {
            escaped = QByteArray("\\") + c.toLatin1();
        } else if (c.unicode() < 0x20) {
            escaped = unicode(c);
        }
        const bool isAscii = c.unicode() < 0x80;
        // A surrogate alone has no UTF-8: those secrets are found by their ASCII form.
        const QByteArray plain = escaped.isEmpty() ? QString(c).toUtf8() : escaped;
        shortForm += plain;
        slashForm += c == u'/' ? QByteArray("\\/") : plain;
        asciiForm += isAscii ? plain : unicode(c);
    }
    return { shortForm, slashForm, asciiForm, asciiForm.toUpper().replace("\\U", "\\u") };
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

void SecretMask::addForm(const QByteArray &bytes, bool isWord)
{
    const auto isSame = [&bytes](const Form &form) { return form.bytes == bytes; };
    if (bytes.size() < ShortestSearched || std::ranges::any_of(m_forms, isSame)) {
        return;
    }
    const auto place = std::ranges::find_if(
        m_forms, [&bytes](const Form &form) { return form.bytes.size() < bytes.size(); });
    m_forms.insert(place, { bytes, isWord });
}

void SecretMask::add(const QString &login, const Secret &secret)
{
    const QString &text = secret.reveal();
    if (text.isEmpty()) {
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    addForm((login.toUtf8() + ':' + utf8).toBase64(), false);
    addForm((login.toUtf8() + ':' + utf8).toBase64(QByteArray::Base64UrlEncoding), false);
    if (text.size() < ShortestSearched) {
        return;
    }

    const bool isWord = text.size() < ShortestInsideWords;
    addForm(utf8, isWord);
    for (const QByteArray &form : jsonForms(text)) {
        addForm(form, isWord);
    }
    const QByteArray percent = QUrl::toPercentEncoding(text);
    addForm(percent, isWord);
    addForm(QByteArray(percent).replace("%20", "+"), isWord);
    addForm(utf8.toPercentEncoding({}, "-._~").toLower(), isWord);
    addForm(utf8.toHex(), isWord);
    addForm(utf8.toHex().toUpper(), isWord);
    for (const int offset : { 0, 1, 2 }) {
        // A core of few characters would be found by chance.
        if (const QByteArray core = base64Core(utf8, offset); core.size() >= ShortestInsideWords) {
            addForm(core, false);
        }
    }
    addForm(utf8.toBase64(), isWord);
}

QByteArray SecretMask::masked(const QByteArray &text) const
{
    QByteArray result = text;
    for (const Form &form : m_forms) {
        const QByteArrayMatcher matcher(form.bytes);
        const auto isTouched = [&](qsizetype at) {
            const qsizetype end = at + form.bytes.size();
            return (at > 0 && isWordByte(result.at(at - 1)))
                || (end < result.size() && isWordByte(result.at(end)));
        };
        QByteArray replaced;
        qsizetype copied = 0;
        for (qsizetype at = matcher.indexIn(result); at >= 0;) {
            if (form.isWord && isTouched(at)) {
                at = matcher.indexIn(result, at + 1);
                continue;
            }
            replaced += QByteArrayView(result).sliced(copied, at - copied);
            replaced += Placeholder;
            copied = at + form.bytes.size();
            at = matcher.indexIn(result, copied);
        }
        if (copied > 0) {
            replaced += QByteArrayView(result).sliced(copied);
            result = std::move(replaced);
        }
    }
    return result;
}

QString SecretMask::masked(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray result = masked(utf8);
    return result == utf8 ? text : QString::fromUtf8(result);
}

bool isSecretHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 4> Names { "authorization", "proxy-authorization",
                                                           "cookie", "set-cookie" };
    return std::ranges::any_of(Names, [name](QByteArrayView secret) {
        return name.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

} // namespace smartup
