#pragma once

#include "models/exchange/ImportFile.h"

namespace smartup {

/// A file of another format, turned into Smartup's JSON. Line breaks between the values put each
/// document and each line of one where it stood in the source, so that a line of the JSON is a line
/// or row of the file. With a problem in it the JSON is worth nothing.
struct SourceText
{
    QByteArray json; ///< UTF-8
    QList<FileProblem> problems; ///< the first of them
    qint64 problemCount = 0;
    QList<FileProblem> notes;
    std::optional<TextEncoding> encoding; ///< of a text
    QStringList sample; ///< of a text, see sampleRows()

    [[nodiscard]] bool isSound() const { return problemCount == 0; }
    void addProblem(qint64 line, const QString &text);
    void addNote(qint64 line, const QString &text) { notes.append({ line, {}, text }); }
};

/// Appends JSON and keeps count of the line it stands in.
class SourceJson
{
public:
    explicit SourceJson(QByteArray &json)
        : m_json(json)
    {
    }

    /// What follows stands in this line; going back is not possible and does nothing.
    void moveTo(qint64 line);
    void raw(QByteArrayView json) { m_json.append(json); } ///< without a line break in it
    /// A whole JSON value of the source; its line breaks become spaces.
    void value(QByteArrayView json);
    void string(QByteArrayView utf8);

private:
    QByteArray &m_json;
    qint64 m_line = 1;
};

/// Text in quotes, with everything escaped that JSON or XML cannot carry as it is.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

} // namespace smartup
