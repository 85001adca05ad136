// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QWebEngineView>
#include <gw/web/wire.h>

namespace gw::web {

class Channel;

/// A page's view that nobody sees: it paints into an image, whose changed part goes to the desk, and takes its input
/// from there.
class Surface final : public QWebEngineView
{
    Q_OBJECT

public:
    Surface(Channel &channel, int page);

    /// Mouse, Wheel, KeyPress, Compose, Focus, Edit, Seen, Resize, Show.
    void take(const Message &message);
    /// A person has pressed a button or a key here not long ago.
    bool isUnderHand() const { return m_touched.isValid() && m_touched.elapsed() < 2000; }
    /// The next frame is sent whole, e.g. after the page was shown again.
    void forgetFrame() { m_sent = QImage(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    void mouse(const QCborMap &body);
    void wheel(const QCborMap &body);
    void key(const QCborMap &body);
    void compose(const QCborMap &body);
    void paintSoon();
    void paint();
    void tellInputMethod();
    void keepFocus();
    QWidget *popup() const;
    QWidget *targetAt(const QPoint &where) const;

    Channel &m_channel;
    int m_page;
    QImage m_image;
    QImage m_sent;
    QElapsedTimer m_touched;
    QPointer<QWidget> m_pressed; ///< holds the mouse while a button is down
    QCborMap m_inputMethod;
    int m_cursor = 0;
    bool m_focused = false;
    bool m_waiting = false; ///< a frame is on its way
    bool m_dirty = false;
    bool m_scheduled = false;
};

} // namespace gw::web
