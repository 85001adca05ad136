// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "downloads.h"

#include "channel.h"
#include "guard.h"
#include "page.h"
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QWebEngineDownloadRequest>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {

Downloads::Downloads(Channel &channel)
    : m_channel(channel)
    , m_last(int(QRandomGenerator::system()->bounded(1, 1 << 30)))
{
}

void Downloads::setPolicy(bool allowed, const QString &folder)
{
    m_allowed = allowed;
    m_folder = folder;
}

void Downloads::start(QWebEngineDownloadRequest *download)
{
    constexpr qsizetype manyAtOnce = 10;
    const auto *page = qobject_cast<Page *>(download->page());
    const QUrl url = download->url();
    const bool inside = page && (url.scheme() == "data"_L1 || isInside(url, page->origins()));
    const int id = ++m_last;
    QCborMap body{{u"id"_s, id},
                  {u"name"_s, download->suggestedFileName()},
                  {u"size"_s, download->totalBytes()},
                  {u"host"_s, page ? page->url().host() : QString()}};
    const auto refuse = [&](const QString &reason) {
        download->cancel();
        m_channel.send({.kind = Kind::DownloadStarted, .page = page ? page->id() : 0, .body = body});
        m_channel.send({.kind = Kind::DownloadEnded, .body = {{u"id"_s, id}, {u"state"_s, u"failed"_s}, {u"reason"_s, reason}}});
    };
    if (!m_allowed)
        return refuse(u"policy"_s);
    if (!inside)
        return refuse(u"outside"_s);
    if (m_running.size() >= manyAtOnce)
        return refuse(u"many"_s);
    QDir().mkpath(m_folder);
    const QString partial = u".gwanmun-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    body.insert(u"file"_s, QDir(m_folder).filePath(partial));
    download->setDownloadDirectory(m_folder);
    download->setDownloadFileName(partial);
    m_running.insert(id, download);
    m_channel.send({.kind = Kind::DownloadStarted, .page = page->id(), .body = body});
    const auto progress = [this, id, download] {
        m_channel.send({.kind = Kind::DownloadProgress,
                        .body = {{u"id"_s, id}, {u"got"_s, download->receivedBytes()}, {u"size"_s, download->totalBytes()}}});
    };
    connect(download, &QWebEngineDownloadRequest::receivedBytesChanged, this, progress);
    connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this,
            [this, id, download] { ended(id, download); });
    connect(download, &QWebEngineDownloadRequest::stateChanged, this,
            [download](QWebEngineDownloadRequest::DownloadState state) {
                // Chromium keeps what it could go on with later; nobody would.
                if (state == QWebEngineDownloadRequest::DownloadInterrupted && !download->isFinished())
                    download->cancel();
            });
    download->accept();
}

void Downloads::cancel(int id)
{
    if (const auto download = m_running.value(id))
        download->cancel();
}

void Downloads::ended(int id, QWebEngineDownloadRequest *download)
{
    if (!m_running.remove(id))
        return;
    using State = QWebEngineDownloadRequest::DownloadState;
    const bool broken = download->interruptReason() != QWebEngineDownloadRequest::NoReason
                        && download->interruptReason() != QWebEngineDownloadRequest::UserCanceled;
    const State state = broken ? State::DownloadInterrupted : download->state();
    const QString file = QDir(download->downloadDirectory()).filePath(download->downloadFileName());
    if (state != State::DownloadCompleted)
        QFile::remove(file);
    QString reason;
    switch (download->interruptReason()) {
    case QWebEngineDownloadRequest::FileNoSpace: reason = u"space"_s; break;
    case QWebEngineDownloadRequest::FileAccessDenied:
    case QWebEngineDownloadRequest::FileFailed: reason = u"file"_s; break;
    default: reason = u"network"_s; break;
    }
    m_channel.send({.kind = Kind::DownloadEnded,
                    .body = {{u"id"_s, id},
                             {u"state"_s, state == State::DownloadCompleted   ? u"done"_s
                                          : state == State::DownloadCancelled ? u"cancelled"_s
                                                                              : u"failed"_s},
                             {u"reason"_s, reason}}});
    download->deleteLater();
}

} // namespace gw::web
