// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "surface.h"

#include "channel.h"
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTextCharFormat>
#include <QTimer>
#include <QWheelEvent>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

Qt::KeyboardModifiers modifiers(const QCborMap &body)
{
    return Qt::KeyboardModifiers::fromInt(int(body[u"modifiers"_s].toInteger()));
}

/// The smallest rectangle outside of which both are alike.
QRect difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return b.rect();
    const qsizetype width = qsizetype(b.width()) * 4;
    const auto same = [&a, &b, width](int row) {
        return std::memcmp(a.constScanLine(row), b.constScanLine(row), size_t(width)) == 0;
    };
    int top = 0;
    while (top < b.height() && same(top))
        ++top;
    if (top == b.height())
        return {};
    int bottom = b.height() - 1;
    while (same(bottom))
        --bottom;
    int left = b.width();
    int right = 0;
    for (int row = top; row <= bottom; ++row) {
        const auto *one = reinterpret_cast<const quint32 *>(a.constScanLine(row));
        const auto *other = reinterpret_cast<const quint32 *>(b.constScanLine(row));
        int first = 0;
        while (first < left && one[first] == other[first])
            ++first;
        left = std::min(left, first);
        int last = b.width() - 1;
        while (last > right && one[last] == other[last])
            --last;
        right = std::max(right, last);
    }
    return QRect(QPoint(left, top), QPoint(right, bottom));
}

} // namespace

Surface::Surface(Channel &channel, int page) : m_channel(channel), m_page(page)
{
    qApp->installEventFilter(this);
}

QWidget *Surface::popup() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != this && widget->isVisible() && widget->inherits("QQuickWidget"))
            return widget;
    }
    return nullptr;
}

bool Surface::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest || (event->type() == QEvent::Hide && watched != this)) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && isVisible() && widget->isWindow())
            paintSoon();
    } else if (event->type() == QEvent::CursorChange && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && isAncestorOf(widget) && m_cursor != int(widget->cursor().shape())) {
            m_cursor = int(widget->cursor().shape());
            m_channel.send({.kind = Kind::Cursor, .page = m_page, .body = {{u"shape"_s, m_cursor}}});
        }
    }
    return false;
}

bool Surface::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange)
        m_channel.send({.kind = Kind::ToolTip, .page = m_page, .body = {{u"text"_s, toolTip()}}});
    else if (event->type() == QEvent::ToolTip)
        return true; // the desk shows it
    return QWebEngineView::event(event);
}

bool Surface::focusNextPrevChild(bool next)
{
    m_channel.send({.kind = Kind::FocusOut, .page = m_page, .body = {{u"back"_s, !next}}});
    return true;
}

void Surface::paintSoon()
{
    m_dirty = true;
    if (m_waiting || std::exchange(m_scheduled, true))
        return;
    QTimer::singleShot(8, this, [this] {
        m_scheduled = false;
        paint();
    });
}

void Surface::paint()
{
    if (m_waiting || !m_dirty || !isVisible() || size().isEmpty())
        return;
    m_dirty = false;
    if (m_image.size() != size())
        m_image = QImage(size(), QImage::Format_RGB32);
    m_image.fill(0xffffffff);
    render(&m_image);
    if (QWidget *list = popup()) {
        QPainter painter(&m_image);
        list->render(&painter, mapFromGlobal(list->pos()));
    }
    keepFocus();
    tellInputMethod();
    const QRect part = difference(m_sent, m_image);
    if (part.isEmpty())
        return;
    m_sent = m_image.copy();
    QByteArray pixels(qsizetype(part.width()) * part.height() * 4, Qt::Uninitialized);
    for (int row = 0; row < part.height(); ++row)
        std::memcpy(pixels.data() + qsizetype(row) * part.width() * 4,
                    m_image.constScanLine(part.y() + row) + qsizetype(part.x()) * 4, size_t(part.width()) * 4);
    m_waiting = true;
    m_channel.send({.kind = Kind::Frame,
                    .page = m_page,
                    .body = {{u"x"_s, part.x()},
                             {u"y"_s, part.y()},
                             {u"width"_s, part.width()},
                             {u"height"_s, part.height()},
                             {u"fullWidth"_s, m_image.width()},
                             {u"fullHeight"_s, m_image.height()}},
                    .raw = pixels});
}

void Surface::tellInputMethod()
{
    const QWidget *target = focusProxy();
    if (!target)
        return;
    const QRect caret = target->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QString text = target->inputMethodQuery(Qt::ImSurroundingText).toString();
    const bool hidden = target->inputMethodHints().testFlag(Qt::ImhHiddenText);
    QCborMap state{{u"on"_s, target->testAttribute(Qt::WA_InputMethodEnabled)
                                 && target->inputMethodQuery(Qt::ImEnabled).toBool()},
                   {u"hints"_s, qint64(target->inputMethodHints().toInt())},
                   {u"x"_s, caret.x()},
                   {u"y"_s, caret.y()},
                   {u"width"_s, caret.width()},
                   {u"height"_s, caret.height()},
                   {u"text"_s, hidden || text.size() > 2000 ? QString() : text},
                   {u"position"_s, target->inputMethodQuery(Qt::ImCursorPosition).toInt()},
                   {u"anchor"_s, target->inputMethodQuery(Qt::ImAnchorPosition).toInt()}};
    if (state == m_inputMethod)
        return;
    m_inputMethod = state;
    m_channel.send({.kind = Kind::InputMethod, .page = m_page, .body = std::move(state)});
}

void Surface::take(const Message &message)
{
    switch (message.kind) {
    case Kind::Mouse: mouse(message.body); break;
    case Kind::Wheel: wheel(message.body); break;
    case Kind::KeyPress: key(message.body); break;
    case Kind::Compose: compose(message.body); break;
    case Kind::Seen:
        m_waiting = false;
        if (m_dirty)
            paintSoon();
        break;
    case Kind::Resize: resize(int(message.body[u"width"_s].toInteger()), int(message.body[u"height"_s].toInteger())); break;
    case Kind::Show:
        setVisible(message.body[u"on"_s].toBool());
        if (isVisible()) {
            activateWindow();
            m_waiting = false;
            forgetFrame();
            update();
            paintSoon();
        }
        break;
    case Kind::Focus:
        m_focused = message.body[u"on"_s].toBool();
        if (m_focused) {
            keepFocus();
        } else {
            if (QWidget *list = popup())
                list->close();
            clearFocus();
            if (focusProxy())
                focusProxy()->clearFocus();
        }
        break;
    default: break;
    }
}

void Surface::keepFocus()
{
    // Chromium makes a new widget for a page of another site, and it does not ask who had the focus.
    if (!m_focused || !focusProxy())
        return;
    if (!isActiveWindow())
        activateWindow();
    if (!focusProxy()->hasFocus())
        focusProxy()->setFocus();
    // Inside the widget a press would give the page the focus. Without one, the first Tab would be spent on that.
    const auto *quick = qobject_cast<QQuickWidget *>(focusProxy());
    if (quick && quick->rootObject() && !quick->quickWindow()->activeFocusItem()) {
        for (QQuickItem *page : quick->rootObject()->childItems())
            page->forceActiveFocus();
    }
}

QWidget *Surface::targetAt(const QPoint &where) const
{
    QWidget *list = popup();
    if (list && list->geometry().contains(mapToGlobal(where)))
        return list;
    return focusProxy();
}

void Surface::mouse(const QCborMap &body)
{
    const auto type = QEvent::Type(body[u"type"_s].toInteger());
    const QPointF where(body[u"x"_s].toDouble(), body[u"y"_s].toDouble());
    const auto button = Qt::MouseButton(body[u"button"_s].toInteger());
    const auto buttons = Qt::MouseButtons::fromInt(int(body[u"buttons"_s].toInteger()));
    const bool press = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    QWidget *target = m_pressed ? m_pressed.data() : targetAt(where.toPoint());
    if (!target)
        return;
    if (press) {
        m_touched.start();
        m_pressed = target;
        QWidget *list = popup();
        if (list && list != target)
            list->close(); // as a press beside an open list does everywhere
    }
    const QPointF global = mapToGlobal(where);
    QMouseEvent event(type, target->mapFromGlobal(global), global, button, buttons, modifiers(body));
    QCoreApplication::sendEvent(target, &event);
    if (type == QEvent::MouseButtonRelease) {
        m_touched.start();
        if (!buttons)
            m_pressed.clear();
        if (button == Qt::RightButton) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, where.toPoint(), global.toPoint(), modifiers(body));
            QCoreApplication::sendEvent(this, &menu);
        }
    }
}

void Surface::wheel(const QCborMap &body)
{
    const QPointF where(body[u"x"_s].toDouble(), body[u"y"_s].toDouble());
    QWidget *target = targetAt(where.toPoint());
    if (!target)
        return;
    const QPointF global = mapToGlobal(where);
    QWheelEvent event(target->mapFromGlobal(global), global,
                      QPoint(int(body[u"pixelX"_s].toInteger()), int(body[u"pixelY"_s].toInteger())),
                      QPoint(int(body[u"angleX"_s].toInteger()), int(body[u"angleY"_s].toInteger())), Qt::NoButton,
                      modifiers(body), Qt::ScrollPhase(body[u"phase"_s].toInteger()), false);
    QCoreApplication::sendEvent(target, &event);
}

void Surface::key(const QCborMap &body)
{
    if (!focusProxy())
        return;
    const bool down = body[u"down"_s].toBool();
    const int key = int(body[u"key"_s].toInteger());
    if (down && key != Qt::Key_Escape)
        m_touched.start();
    keepFocus();
    QWidget *list = popup();
    QKeyEvent event(down ? QEvent::KeyPress : QEvent::KeyRelease, key, modifiers(body), body[u"text"_s].toString(),
                    body[u"repeat"_s].toBool());
    QCoreApplication::sendEvent(list ? list : focusProxy(), &event);
}

void Surface::compose(const QCborMap &body)
{
    if (!focusProxy())
        return;
    const QString preedit = body[u"preedit"_s].toString();
    QList<QInputMethodEvent::Attribute> attributes;
    if (!preedit.isEmpty()) {
        QTextCharFormat underlined;
        underlined.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        attributes.append({QInputMethodEvent::TextFormat, 0, int(preedit.size()), underlined});
        attributes.append({QInputMethodEvent::Cursor, int(body[u"cursor"_s].toInteger()), 1});
    }
    QInputMethodEvent event(preedit, attributes);
    event.setCommitString(body[u"commit"_s].toString(), int(body[u"from"_s].toInteger()),
                          int(body[u"length"_s].toInteger()));
    m_touched.start();
    QCoreApplication::sendEvent(focusProxy(), &event);
}

} // namespace gw::web
