#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <zip.h>

namespace smartup::testing {

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The contents of a workbook or a case file; nothing when it is neither.
inline QByteArray unpacked(const QString &file)
{
    QByteArray all;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        return all;
    }
    QByteArray piece(64LL * 1024, '\0');
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_file_t *entry = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        if (entry == nullptr) {
            continue;
        }
        zip_int64_t count = 0;
        do {
            count = zip_fread(entry, piece.data(), static_cast<zip_uint64_t>(piece.size()));
            all.append(piece.constData(), std::max<zip_int64_t>(count, 0));
        } while (count > 0);
        zip_fclose(entry);
    }
    zip_discard(archive);
    return all;
}

/// Secrets that travel in a test, to be looked for afterwards in everything that was written or said.
class SecretCanary
{
public:
    /// `login`: whoever signs in with them.
    SecretCanary(QByteArray login, const QList<QByteArray> &secrets)
        : m_login(std::move(login))
    {
        for (const QByteArray &secret : secrets) {
            m_forms.append(formsOf(secret));
        }
    }

    /// The ways in which programs write a secret.
    [[nodiscard]] QList<QByteArray> formsOf(const QByteArray &secret) const
    {
        const QByteArray signIn = (m_login + ':' + secret).toBase64();
        QByteArray inJson = secret;
        inJson.replace('"', "\\\"");
        QByteArray inJsonOfJson = inJson;
        inJsonOfJson.replace('\\', "\\\\").replace('"', "\\\"");
        const QString text = QString::fromUtf8(secret);
        const QByteArray inMemory(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return { secret,
                 inJson,
                 inJsonOfJson,
                 inMemory,
                 secret.toPercentEncoding(),
                 secret.toHex(),
                 secret.toBase64(),
                 secret.toBase64(QByteArray::OmitTrailingEquals),
                 signIn,
                 signIn.toPercentEncoding() };
    }

    /// The form of a secret that is there; nothing when none is.
    [[nodiscard]] QByteArray foundIn(const QByteArray &bytes) const
    {
        const auto found = std::ranges::find_if(
            m_forms, [&bytes](const QByteArray &form) { return bytes.contains(form); });
        return found == m_forms.end() ? QByteArray() : *found;
    }

    struct Walk
    {
        int files = 0; ///< that were looked at
        QString found; ///< the first file with a secret, and its form
    };
    /// Looks into every file of the folder and of what lies below, into packed ones too.
    [[nodiscard]] Walk lookThrough(const QString &folder,
                                   const std::function<bool(const QString &name)> &isLeftOut) const
    {
        Walk seen;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext() && seen.found.isEmpty()) {
            const QString file = walk.next();
            if (isLeftOut(QFileInfo(file).fileName())) {
                continue;
            }
            ++seen.files;
            const QByteArray found = foundIn(bytesOf(file) + unpacked(file));
            if (!found.isEmpty()) {
                seen.found = file + QStringLiteral(": ") + QString::fromUtf8(found);
            }
        }
        return seen;
    }

private:
    QByteArray m_login;
    QList<QByteArray> m_forms;
};

} // namespace smartup::testing
