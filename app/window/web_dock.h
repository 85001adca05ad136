// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/web_downloads.h"
#include <QHash>
#include <QWidget>
#include <gw/shell/services.h>
#include <gw/web/wire.h>
#include <gw/widgets/theme.h>
#include <memory>

class QLabel;
class QPluginLoader;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gw::shell {
struct PrintChoice;
}

namespace gw::widgets {
class ElidedLabel;
class StateView;
} // namespace gw::widgets

namespace gw::app {

class WebProcess;
class WebTab;

/// What the pages of an account are told, and what they may.
struct WebOptions
{
    QString program;  ///< path of gwanmun-web
    QString language; ///< Accept-Language
    QString proxy;    ///< as in the settings
    QStringList authorities; ///< PEM files of the machine's policy
    DownloadPolicy downloads;
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< until a page counts as unresponsive
    /// The engine ends this long after the last page was closed, or the dock with its pages.
    std::chrono::milliseconds grace = std::chrono::seconds(30);
};

/// Pages of linked systems inside the window, one tab each. The engine is a process of this dock alone: another account
/// has another dock. Nothing of it runs before the first page and after the last.
class WebDock final : public QWidget
{
    Q_OBJECT

public:
    WebDock(widgets::Theme &theme, WebOptions options, QWidget *parent = nullptr);
    ~WebDock() override; ///< the web session ends with it

    void open(const shell::WebPage &page);
    void playVideo(const QString &file, const QString &title);
    void showOriginal(const shell::OriginalMail &mail);
    /// Takes effect at once, also in open pages where that is possible.
    void setOptions(WebOptions options);
    bool isEngineRunning() const;
    const WebProcess &process() const { return *m_process; }
    int count() const { return int(m_tabs.size()); }
    WebTab *current() const;
    WebDownloads &downloads() { return *m_downloads; }
    void savePdf(); ///< of the current page, as a download
    void closeAll();
    /// At sign-out: pages, cookies, storage and cache are gone at once.
    void endSession();

Q_SIGNALS:
    void outside(const QUrl &url); ///< a person wants it in the system browser
    void folderWanted(const QString &folder);
    void toastWanted(const QString &text, const std::function<void()> &undo);
    void emptied(); ///< the last page was closed

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Act { None, Close, NextTab, PreviousTab, Find, FindNext, FindPrevious, Print, ZoomIn, ZoomOut, ZoomReset, Reload, Back, Forward, Escape, LeavePage };
    static Act actOf(const QKeyEvent &event);
    bool act(Act act);
    void buildBar();
    void buildMenu();
    void take(const web::Message &message);
    WebTab *add(int id, const QString &key, const shell::WebPage &page, const QString &video);
    void reopen(WebTab *tab);
    void closeTab(int index, bool undoable);
    void showCurrent();
    void update(WebTab *tab);
    void zoomBy(int steps); ///< 0: back to 100 %
    double zoomOf(const WebTab &tab) const;
    void applyZoom(WebTab &tab);
    void print();
    void printed(int page, const shell::PrintChoice &choice);
    void retranslate();
    bool isClosed() const;
    void rest();
    int indexOf(int id) const;

    widgets::Theme &m_theme;
    WebOptions m_options;
    WebProcess *m_process;
    QTabBar *m_bar;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QToolButton *m_reloadButton;
    widgets::ElidedLabel *m_address;
    QLabel *m_unsafe;
    QToolButton *m_zoom;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    widgets::StateView *m_empty;
    WebDownloads *m_downloads;
    QTimer *m_rest;
    QList<WebTab *> m_tabs; ///< in the order of the bar
    QHash<QString, double> m_zooms; ///< by origin, for this session
    std::unique_ptr<QPluginLoader> m_printPlugin;
    int m_lastId = 0;
};

} // namespace gw::app
