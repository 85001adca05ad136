// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <QWidget>
#include <gw/web/wire.h>
#include <gw/widgets/theme.h>

namespace gw::app {

class WebProcess;

/// Where a page is seen: shows the engine's pictures and gives it what the person does. Text entry goes through this
/// widget's own input method, so that Korean is composed as everywhere in the window.
class WebView final : public QWidget
{
    Q_OBJECT

public:
    WebView(widgets::Theme &theme, WebProcess &process, int page, QWidget *parent = nullptr);

    int page() const { return m_page; }
    /// Frame, Cursor, ToolTip, InputMethod, FocusOut.
    void take(const web::Message &message);
    /// In the pixels of the screen, which are the engine's.
    QSize pixels() const { return size() * devicePixelRatioF(); }
    /// The engine is new: it knows nothing of this view.
    void reset();
    void edit(const QString &what);
    bool hasPicture() const { return !m_image.isNull(); }
    /// Keys that the dock wants for itself even while a page has the focus.
    void setReserved(std::function<bool(const QKeyEvent &)> reserved) { m_reserved = std::move(reserved); }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void touched(); ///< a person did something here

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { mouse(event); }
    void mouseReleaseEvent(QMouseEvent *event) override { mouse(event); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { mouse(event); }
    void mouseMoveEvent(QMouseEvent *event) override { mouse(event); }
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override { key(event, true); }
    void keyReleaseEvent(QKeyEvent *event) override { key(event, false); }
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; } ///< Tab goes through the page first

private:
    void send(web::Kind kind, QCborMap body = {}) const;
    void mouse(QMouseEvent *event);
    void key(QKeyEvent *event, bool down);
    void frame(const web::Message &message);
    void giveClipboard() const;
    void compose(const QString &preedit, int cursor, const QString &commit, int from, int length);

    widgets::Theme &m_theme;
    WebProcess &m_process;
    int m_page;
    QImage m_image;
    QCborMap m_inputMethod;
    QString m_preedit;
    QString m_takenOver; ///< committed by us when the focus left; the same from the input method, late, is no second one
    std::function<bool(const QKeyEvent &)> m_reserved;
};

} // namespace gw::app
