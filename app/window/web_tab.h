// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrl>
#include <QWidget>
#include <gw/shell/services.h>
#include <gw/web/wire.h>
#include <gw/widgets/theme.h>

class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::app {

class WebFind;
class WebNotice;
class WebProcess;
class WebQuestion;
class WebView;

/// One page of the dock: its view or what stands in for it, its notices and questions, the search in it.
class WebTab final : public QWidget
{
    Q_OBJECT

public:
    struct Page
    {
        QString key; ///< empty: a pop-up
        QString url;
        QString title;
        QStringList origins;
        QString video; ///< a local file instead of a page
        std::shared_ptr<const shell::OriginalMail> mail = {}; ///< a mail instead of a page
    };
    WebTab(widgets::Theme &theme, WebProcess &process, int id, Page page, QWidget *parent);
    ~WebTab() override; ///< an open question is answered with no

    int id() const { return m_id; }
    const Page &page() const { return m_page; }
    QString title() const;
    QString address() const { return m_address.isEmpty() ? m_page.url : m_address; }
    bool isVideo() const { return !m_page.video.isEmpty(); }
    bool isLocal() const { return isVideo() || m_page.mail; } ///< not a page: there is no address and no way back
    bool isLoading() const { return m_loading; }
    bool canGoBack() const { return m_back; }
    bool canGoForward() const { return m_forward; }
    bool hasFailed() const;
    bool isPlaying() const { return m_playing; }
    WebView &view() { return *m_view; }
    WebFind &find() { return *m_find; }
    WebNotice &notice() { return *m_notice; }

    void open(double zoom); ///< asks the engine for the page
    void adopt();           ///< it is a pop-up, which the engine has made already
    /// The same tab, launched anew.
    void launch(const Page &page, double zoom);
    void reload();
    void stop();
    void back();
    void forward();
    void take(const web::Message &message);
    /// The engine is gone.
    void engineEnded(bool missing);
    /// Esc: the nearest thing that can be put away; false when there is none.
    bool escape();
    bool canEscape() const;
    void focusPage();

Q_SIGNALS:
    void changed();
    void wantsOutside(const QUrl &url); ///< a person has said so
    void wantsReopen();                 ///< there is no page in the engine any more, but one is wanted
    void wantsClose();

private:
    void outside(const QCborMap &body);
    void fail(const QCborMap &body);
    void showPage();
    void ask(const QCborMap &question);
    void askForFiles(const QCborMap &question);
    void answer(const QCborMap &answer);
    void menu(const QCborMap &body);
    void send(web::Kind kind, QCborMap body = {});

    widgets::Theme &m_theme;
    WebProcess &m_process;
    int m_id;
    Page m_page;
    QString m_address;
    QString m_pageTitle;
    WebNotice *m_notice;
    WebQuestion *m_question;
    QStackedWidget *m_stack;
    WebView *m_view;
    widgets::StateView *m_state;
    WebFind *m_find;
    QCborMap m_failure;
    bool m_inEngine = false;
    bool m_loading = false;
    bool m_back = false;
    bool m_forward = false;
    bool m_playing = false;
    bool m_asked = false;    ///< the engine waits for an answer
    bool m_silenced = false; ///< its questions are answered with no
};

} // namespace gw::app
