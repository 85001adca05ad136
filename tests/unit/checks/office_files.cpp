// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office_files.h"

#include <zip.h>

namespace gw::checks::test {

QByteArray zipped(const Entries &entries)
{
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 1, nullptr);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(buffer)), '\0');
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

QByteArray docx(const QByteArray &body, Entries more)
{
    Entries entries{{"[Content_Types].xml", "<Types/>"},
                    {"word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>"}};
    entries += more;
    return zipped(entries);
}

} // namespace gw::checks::test
