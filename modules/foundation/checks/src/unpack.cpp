// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "unpack.h"

#include <zip.h>

namespace gw::checks {

std::unique_ptr<Archive> Archive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return nullptr;
    std::unique_ptr<Archive> opened(new Archive(archive));
    if (zip_get_num_entries(archive, 0) > entries)
        return nullptr;
    for (zip_int64_t n = 0; n < zip_get_num_entries(archive, 0); ++n) {
        const char *name = zip_get_name(archive, zip_uint64_t(n), ZIP_FL_ENC_GUESS);
        opened->m_names.append(name ? QString::fromUtf8(name) : QString());
    }
    return opened;
}

Archive::Archive(zip *archive) : m_archive(archive) {}

Archive::~Archive()
{
    zip_discard(m_archive);
}

QByteArray Archive::read(const QString &name)
{
    const qsizetype index = m_names.indexOf(name);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return {};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
        m_locked = true;
        return {};
    }
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file) {
        m_bad = true;
        return {};
    }
    // The size in the directory may lie, so it is counted while reading.
    QByteArray bytes;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
        m_read += got;
        if (bytes.size() + got > entryBytes || m_read > totalBytes) {
            got = -1;
            break;
        }
        bytes.append(chunk.constData(), got);
    }
    zip_fclose(file);
    if (got < 0) {
        m_bad = true;
        return {};
    }
    return bytes;
}

} // namespace gw::checks
