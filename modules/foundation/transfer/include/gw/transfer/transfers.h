// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/base/clock.h>
#include <gw/net/timing.h>
#include <gw/net/transport.h>
#include <gw/store/store.h>
#include <memory>

namespace gw::transfer {

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue

enum class State {
    Waiting, ///< for its turn, the network or the next attempt
    Running,
    Paused, ///< by the person
    Done,   ///< uploaded: the server has it; downloaded: it is on the disk
    Failed, ///< the server said no, or the disk did: see error; resume() tries again
};

/// A file on its way to the server.
struct Upload
{
    QString id;   ///< on this computer
    QString name; ///< safe, see safeName()
    QString mediaType;
    qint64 size = 0;
    QString sha256;  ///< lower-case hexadecimal, of the copy
    qint64 sent = 0; ///< bytes that the server has confirmed
    State state = State::Waiting;
    std::optional<Error> error = {}; ///< of the last attempt
    QString fileId = {};             ///< Done: the server's id of the file
    QString path = {};               ///< of the copy in the account's folder
    bool operator==(const Upload &) const = default;
};

/// A file of the server that somebody wants to see.
struct RemoteFile
{
    QString id; ///< the server's
    QString name;
    qint64 size = 0;
    QString sha256 = {}; ///< lower-case hexadecimal; empty: cannot be checked
    bool operator==(const RemoteFile &) const = default;
};

struct Download
{
    RemoteFile file;
    qint64 received = 0;
    State state = State::Waiting;
    std::optional<Error> error = {};
    QString path = {}; ///< Done: where it is
    bool operator==(const Download &) const = default;
};

struct Options
{
    const Clock *clock = nullptr; ///< must outlive the transfers
    net::Timing timing = net::Timing::real();
    net::Backoff backoff{
        .base = std::chrono::seconds(2), .cap = std::chrono::minutes(5), .floor = std::chrono::milliseconds(500)};
    qint64 chunk = 1 << 20;          ///< bytes of one request, both ways
    qint64 cacheLimit = 512LL << 20; ///< bytes of downloaded files; the longest unused go first
    qint64 maxFile = 2LL << 30;      ///< a larger file is refused before it is copied
    int maxConcurrent = 2;           ///< files at once, both ways together
    /// Room that is left where a folder is; called on any thread. None: asks the file system.
    std::function<qint64(const QString &folder)> freeBytes = {};
};

/// Files up and down in pieces, resumed where they stopped: after a cut line, a crash, or a restart of either side.
///
/// An attached file is copied into the account's folder at once, so that it is sent as it was even when the original goes
/// away; its row is in the desk file. Downloads lie in a cache of bounded size and are checked against their SHA-256.
/// Belongs to the GUI thread; files are read, written and hashed on others.
class Transfers final : public QObject
{
    Q_OBJECT

public:
    static QList<store::Component> components(); ///< for the store's schema: one for each file

    /// `store` must outlive it; files are kept below its folder.
    Transfers(store::Store &store, Send send, Options options, QObject *parent = nullptr);
    ~Transfers() override; ///< what is under way is Cancelled and goes on at the next start

    /// Reads what is kept and goes on with it. Copies that no row knows are removed.
    Task<Done> start();
    Task<Done> stop(); ///< no new request; waits for what is on the wire (cancel that in the RequestQueue)
    /// False: no request. True: whoever waits for the network tries again at once.
    void setOnline(bool online);

    /// Copies the file and begins to send it; gives Upload::id. NotFound: it cannot be read. TooLarge. Storage with
    /// problemType "disk-full": nothing was kept.
    Task<QString> addUpload(QString path);
    Task<QString> addUpload(QString name, QByteArray bytes); ///< the same for what is no file yet
    std::optional<Upload> upload(const QString &id) const;
    QList<Upload> uploads() const; ///< in the order they were added
    /// Sends it if need be, and gives the server's id. Ends with the error of an attempt too, and with Offline while it is
    /// paused: the caller decides about more.
    Task<QString> uploaded(QString id);
    void pause(const QString &id);  ///< an upload or a download
    void resume(const QString &id); ///< the same; ends a back-off, too
    /// Forgets the upload and its copy, also on the server if it has begun there.
    Task<Done> remove(QString id);
    /// The file is part of something now: the row goes, and the copy becomes a downloaded file, readable offline.
    Task<Done> release(QString id);

    /// Brings the file here if it is not yet, and gives its path. Protocol: what arrived is not what it should be.
    Task<QString> download(RemoteFile file);
    std::optional<Download> downloadOf(const QString &fileId) const;
    void cancelDownload(const QString &fileId); ///< what arrived is kept for the next time

Q_SIGNALS:
    void uploadChanged(const QString &id);
    void downloadChanged(const QString &fileId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::transfer
