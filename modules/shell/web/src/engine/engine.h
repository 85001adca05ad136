// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "channel.h"
#include "downloads.h"
#include "original.h"
#include "page.h"
#include "surface.h"
#include <map>

class QWebEngineProfile;

namespace gw::web {

class Guard;

/// The pages of one account. Its profile is off the record: cookies, storage and cache live in this process and end
/// with it.
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Channel &channel);
    ~Engine() override;

private:
    struct Tab
    {
        std::unique_ptr<QWebEngineProfile> profile; ///< of its own: a local video
        std::unique_ptr<Surface> surface;
        Page *page = nullptr; ///< none: a local video, or a mail
    };
    void take(const Message &message);
    void configure(const QCborMap &body);
    void open(int id, const QCborMap &body);
    void play(int id, const QCborMap &body);
    void original(int id, const Message &message);
    Tab &add(int id, const QStringList &origins);
    void edit(Tab &tab, const QString &what);
    void wire(int id, Surface &surface);

    Channel &m_channel;
    Downloads m_downloads;
    Site m_site;
    std::unique_ptr<QWebEngineProfile> m_profile;
    Guard *m_guard = nullptr;
    std::map<int, Tab> m_tabs;
    int m_lastPopUp = 1'000'000; ///< numbers of pages that pages have opened
    bool m_takingClipboard = false;
};

} // namespace gw::web
