#pragma once

#include "models/core/Result.h"
#include "models/exchange/formats/XmlGuard.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace smartup {

class ZipEntry;

/// The XML inside a zip archive, read without unpacking it anywhere. An archive that could be a trap is
/// refused before anything of it is read: too many entries, sizes out of proportion, encryption, names
/// that point out of it.
class ZipReader
{
public:
    ZipReader();
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// `bytes` stay where they are as long as the reader lives.
    [[nodiscard]] Status open(const QByteArray &bytes);
    [[nodiscard]] bool contains(const QByteArray &name) const;
    /// Opened for reading; nullptr when there is no such entry. Lives no longer than the reader.
    [[nodiscard]] std::unique_ptr<ZipEntry> entry(const QByteArray &name) const;

private:
    [[nodiscard]] Status check() const;

    zip *m_zip = nullptr;
};

/// An entry as its bytes come. They pass a guard first: what would choke the parser ends as an error.
class ZipEntry : public QIODevice
{
    Q_OBJECT

public:
    explicit ZipEntry(zip_file *file);
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why it could not be read to its end; empty when it could.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] bool atEnd() const override { return m_isAtEnd; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    zip_file *m_file;
    XmlGuard m_guard;
    bool m_isAtEnd = false;
    QString m_fault;
};

} // namespace smartup
