// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/boards/types.h>
#include <gw/transfer/transfers.h>

namespace gw::boards {

/// A file of a post or draft, and where it is.
struct AttachmentState
{
    enum class Where {
        Elsewhere, ///< on the server; see progress while it comes
        Loading,   ///< coming: progress counts
        Here,      ///< path can be opened
        Uploading, ///< only here, on its way or waiting to go
        Uploaded,  ///< on the server, not part of a post yet
        Failed,    ///< see error
    };
    Where where = Where::Elsewhere;
    double progress = 0; ///< 0 … 1
    bool paused = false;
    QString path = {}; ///< Here, and of what is only here
    std::optional<Error> error = {};
    bool operator==(const AttachmentState &) const = default;
};

/// Files of posts, up and down. Belongs to the GUI thread.
class Attachments final : public QObject
{
    Q_OBJECT

public:
    /// `transfers` must outlive it.
    explicit Attachments(transfer::Transfers &transfers, QObject *parent = nullptr);

    /// Copies a file into the account's folder and begins to send it. Storage (problemType "disk-full"): nothing was kept.
    /// TooLarge: more than the server takes. NotFound: it cannot be read.
    Task<AttachedFile> attach(QString path);
    /// The same for an image from the clipboard; `name` with its ending.
    Task<AttachedFile> attachBytes(QString name, QByteArray bytes);
    /// Takes a file out of a draft: its copy goes away.
    void drop(const AttachedFile &file);
    void pause(const AttachedFile &file);
    void resume(const AttachedFile &file);
    /// Brings it here if need be, and gives its path. The file keeps a safe form of its name.
    Task<QString> open(AttachedFile file);
    void cancelDownload(const AttachedFile &file);
    /// A copy where the person wants it: complete, or not there at all.
    Task<Done> saveAs(AttachedFile file, QString target);

    AttachmentState state(const AttachedFile &file) const;

Q_SIGNALS:
    void changed(const QString &id); ///< AttachedFile::id or uploadId

private:
    Task<AttachedFile> known(QString uploadId) const;

    transfer::Transfers &m_transfers;
};

} // namespace gw::boards
