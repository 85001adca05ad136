// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <gw/web/wire.h>

class QWebEngineDownloadRequest;

namespace gw::web {

class Channel;

/// Downloads go to a hidden partial file in the folder that the desk names; the desk gives them their place when they
/// are whole. This side never chooses a name.
class Downloads final : public QObject
{
    Q_OBJECT

public:
    explicit Downloads(Channel &channel);
    void setPolicy(bool allowed, const QString &folder);
    void start(QWebEngineDownloadRequest *download);
    void cancel(int id);

private:
    void ended(int id, QWebEngineDownloadRequest *download);
    Channel &m_channel;
    QHash<int, QPointer<QWebEngineDownloadRequest>> m_running;
    QString m_folder;
    bool m_allowed = false;
    int m_last; ///< begins anywhere, so that no number means something else to the desk after a new start
};

} // namespace gw::web
