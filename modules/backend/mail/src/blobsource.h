// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/jmap/blobs.h>

namespace gw::backend::mime {
struct Part;
}

namespace gw::backend::mail {

/// The blobId of a part's content: where it lies in its message, so that nothing has to be taken apart to find it again.
QString partBlobId(const QString &digest, const mime::Part &part);

/// The same for a part of a message that itself is a blob: an upload, or a part of another message. Empty when that part
/// is encoded, because then there is no place of it in a file.
QString partBlobIdInside(const QString &blobId, const mime::Part &part);

/// Messages and their parts as blobs, for accounts that have the message, or have uploaded it.
class BlobSource final : public jmap::BlobSource
{
public:
    explicit BlobSource(const jmap::BlobFiles &files) : m_files(files) {}

    Result<std::optional<jmap::Blob>> find(storage::Session &session, const jmap::Account &account,
                                           const QString &blobId) override;
    Result<QStringList> holders(storage::Session &session, const jmap::Account &account, const QString &type,
                                const QString &blobId) override;
    Result<bool> keeps(storage::Session &session, const QString &sha256) override;

private:
    const jmap::BlobFiles &m_files;
};

} // namespace gw::backend::mail
