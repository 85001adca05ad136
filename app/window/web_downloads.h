// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/web_bars.h"
#include <gw/web/wire.h>
#include <gw/widgets/theme.h>
#include <map>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gw::app {

/// Where downloads go; from the settings, which a policy may fix or forbid.
struct DownloadPolicy
{
    bool allowed = true;
    bool ask = false; ///< each file's place
    QString folder;   ///< absolute; empty: the downloads folder of the desktop
    QString destination() const;
};

/// The downloads of the dock, one line each: progress, cancel, the folder. Never opens or runs a file, never replaces one.
class WebDownloads final : public WebBar
{
    Q_OBJECT

public:
    WebDownloads(widgets::Theme &theme, QWidget *parent);
    ~WebDownloads() override; ///< what is not whole is removed

    void setPolicy(DownloadPolicy policy) { m_policy = std::move(policy); }
    const DownloadPolicy &policy() const { return m_policy; }
    /// DownloadStarted, DownloadProgress, DownloadEnded.
    void take(const web::Message &message);
    /// Bytes that are already here, e.g. a page as PDF, go the same way.
    void keep(const QByteArray &bytes, const QString &suggestedName);
    /// The engine is gone: what ran has failed.
    void engineEnded();
    bool isBusy() const;

Q_SIGNALS:
    void cancelWanted(int id);
    void folderWanted(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Running, Moving, Done, Cancelled, Failed };
    struct Entry
    {
        QString name;
        QString partial;
        QString folder; ///< where it goes
        QString path;   ///< where it is
        QString reason;
        State state = State::Running;
        bool whole = false;   ///< all bytes are here
        bool placed = true;   ///< the person has chosen, or need not
        qint64 got = 0;
        qint64 size = -1;
        QWidget *row = nullptr;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *act = nullptr;
        QToolButton *close = nullptr;
    };
    Entry &add(int id, const QString &suggested);
    void askForPlace(int id);
    void settleIfReady(int id);
    void settled(int id, const QString &path);
    void fail(Entry &entry, State state, const QString &reason);
    void act(int id);
    void drop(int id);
    void show(Entry &entry);
    static void removeSoon(const QString &partial);

    widgets::Theme &m_theme;
    DownloadPolicy m_policy;
    QVBoxLayout *m_column;
    std::map<int, Entry> m_entries;
    int m_lastOwn = -1; ///< numbers of what did not come from the engine
};

} // namespace gw::app
