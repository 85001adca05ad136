// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "zip_container.h"

#include <QtEndian>
#include <array>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

// APPNOTE 4.3.7, 4.3.12, 4.3.16
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 formatVersion = 10; // plain files
constexpr quint16 firstDay = 0x21;    // 1 January 1980, the first that a ZIP can say

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}

quint32 crcOf(QByteArrayView data)
{
    static constexpr std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : data)
        crc = (crc >> 8) ^ table[(crc ^ quint8(c)) & 0xFF];
    return ~crc;
}

/// Little-endian fields, one after the other.
class Fields
{
public:
    Fields &two(quint16 value) { return put(value); }
    Fields &four(quint32 value) { return put(value); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template <class T>
    Fields &put(T value)
    {
        char raw[sizeof(T)];
        qToLittleEndian(value, raw);
        m_bytes.append(raw, sizeof(T));
        return *this;
    }

    QByteArray m_bytes;
};

/// What a local header and its entry in the directory have in common.
Fields &describe(Fields &fields, const QByteArray &name, quint32 crc, quint32 size)
{
    return fields.two(formatVersion)
        .two(0)
        .two(0)
        .two(0)
        .two(firstDay)
        .four(crc)
        .four(size)
        .four(size)
        .two(quint16(name.size()))
        .two(0);
}

/// Hands the container to `take` piece by piece, until it says false.
template <class Take>
bool produce(const Files &files, Take take)
{
    QByteArray directory;
    quint32 offset = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QByteArray name = it.key().toLatin1();
        const quint32 crc = crcOf(it.value());
        const auto size = quint32(it.value().size());
        Fields local;
        describe(local.four(localSignature), name, crc, size);
        if (!take(local.bytes()) || !take(name) || !take(it.value()))
            return false;
        Fields central;
        describe(central.four(centralSignature).two(formatVersion), name, crc, size);
        central.two(0).two(0).two(0).four(0).four(offset);
        directory += central.bytes() + name;
        offset += quint32(local.bytes().size() + name.size()) + size;
    }
    Fields end;
    const auto count = quint16(files.size());
    end.four(endSignature).two(0).two(0).two(count).two(count).four(quint32(directory.size())).four(offset).two(0);
    return take(directory) && take(end.bytes());
}

std::unexpected<Error> refused(const QString &detail)
{
    return fail(Error{Error::Code::Protocol, detail, u"archive-unreadable"_s});
}

bool isPlainName(QByteArrayView name)
{
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '/' || c == '-';
    });
    // Nothing is ever written under these names here, but another program may unpack what we have called good.
    return plain && !name.isEmpty() && name.size() <= 200 && !name.startsWith('/') && !name.contains("..");
}

struct ZipFreer
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Result<QByteArray> readEntry(zip_t *archive, zip_uint64_t index, qint64 size)
{
    // Raw: what is stored is the content, and its checksum is compared with all the rest by isPackedForm().
    const std::unique_ptr<zip_file_t, ZipFreer> file(zip_fopen_index(archive, index, ZIP_FL_COMPRESSED));
    QByteArray out(size, Qt::Uninitialized);
    qint64 have = 0;
    while (file && have < size) {
        const zip_int64_t got = zip_fread(file.get(), out.data() + have, zip_uint64_t(size - have));
        if (got <= 0)
            break;
        have += got;
    }
    if (!file || have != size)
        return refused(u"an entry is cut off"_s);
    return out;
}

} // namespace

QByteArray packFiles(const Files &files)
{
    QByteArray out;
    produce(files, [&out](const QByteArray &piece) {
        out += piece;
        return true;
    });
    return out;
}

bool isPackedForm(const Files &files, const QByteArray &bytes)
{
    qsizetype at = 0;
    return produce(files,
                   [&](const QByteArray &piece) {
                       const bool same = QByteArrayView(bytes).sliced(at).startsWith(piece);
                       at += same ? piece.size() : 0;
                       return same;
                   })
           && at == bytes.size();
}

Result<Files> unpackFiles(const QByteArray &bytes, const ArchiveLimits &limits)
{
    if (bytes.size() > limits.archiveBytes)
        return refused(u"larger than %1 bytes"_s.arg(limits.archiveBytes));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    const std::unique_ptr<zip_t, ZipFreer> archive(
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive) {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return refused(why);
    }
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 1 || count > limits.files)
        return refused(u"%1 entries"_s.arg(count));
    Files out;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(archive.get(), i, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & needed) != needed)
            return refused(u"an entry cannot be read"_s);
        if (!isPlainName(stat.name))
            return refused(u"an entry has a name that no record has"_s);
        const QString name = QString::fromLatin1(stat.name);
        // Nothing that has to be unpacked: what is small here cannot become large.
        if (stat.comp_method != ZIP_CM_STORE || stat.encryption_method != ZIP_EM_NONE || stat.comp_size != stat.size)
            return fail(Error{Error::Code::Protocol, name, u"archive-repacked"_s});
        if (stat.size > zip_uint64_t(limits.fileBytes) || total + qint64(stat.size) > bytes.size())
            return refused(name + u" is too large"_s);
        total += qint64(stat.size);
        Result<QByteArray> content = readEntry(archive.get(), i, qint64(stat.size));
        if (!content)
            return fail(content.error());
        if (out.contains(name))
            return refused(name + u" is there twice"_s);
        out.insert(name, std::move(*content));
    }
    return out;
}

} // namespace gw::signing
