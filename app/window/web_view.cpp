// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_view.h"

#include "window/web_process.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using gw::web::Kind;

namespace gw::app {
namespace {

bool isPaste(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Paste)
           || (event.key() == Qt::Key_V && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

/// Keys that edit or move in a page; the window's shortcuts of the same keys would be wrong there.
bool belongsToPage(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::NoModifier)
        return event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35;
    if (modifiers != Qt::ControlModifier)
        return false;
    for (const auto standard : {QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll,
                                QKeySequence::Undo, QKeySequence::Redo, QKeySequence::DeleteEndOfWord,
                                QKeySequence::DeleteStartOfWord}) {
        if (event.matches(standard))
            return true;
    }
    return event.key() >= Qt::Key_Home && event.key() <= Qt::Key_PageDown;
}

} // namespace

WebView::WebView(widgets::Theme &theme, WebProcess &process, int page, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_process(process)
    , m_page(page)
{
    setObjectName(u"web.view"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WebView::send(Kind kind, QCborMap body) const
{
    m_process.sendIfRunning({.kind = kind, .page = m_page, .body = std::move(body)});
}

void WebView::reset()
{
    m_image = QImage();
    m_inputMethod.clear();
    m_preedit.clear();
    setAttribute(Qt::WA_InputMethodEnabled, false);
    update();
}

void WebView::take(const web::Message &message)
{
    const QCborMap &body = message.body;
    switch (message.kind) {
    case Kind::Frame: frame(message); break;
    case Kind::Cursor: {
        const auto shape = body[u"shape"_s].toInteger();
        setCursor(shape >= 0 && shape <= Qt::LastCursor ? Qt::CursorShape(shape) : Qt::ArrowCursor);
        break;
    }
    case Kind::ToolTip: setToolTip(body[u"text"_s].toString().left(500).toHtmlEscaped()); break;
    case Kind::InputMethod: {
        m_inputMethod = body;
        const bool on = body[u"on"_s].toBool();
        setAttribute(Qt::WA_InputMethodEnabled, on);
        setInputMethodHints(Qt::InputMethodHints::fromInt(int(body[u"hints"_s].toInteger())));
        if (hasFocus())
            QGuiApplication::inputMethod()->update(Qt::ImQueryInput | Qt::ImHints);
        break;
    }
    case Kind::FocusOut:
        if (hasFocus())
            QWidget::focusNextPrevChild(!body[u"back"_s].toBool());
        break;
    default: break;
    }
}

void WebView::frame(const web::Message &message)
{
    const auto number = [&message](const QString &key) { return int(message.body[key].toInteger()); };
    const QSize full(number(u"fullWidth"_s), number(u"fullHeight"_s));
    const QRect part(number(u"x"_s), number(u"y"_s), number(u"width"_s), number(u"height"_s));
    send(Kind::Seen);
    if (full.isEmpty() || full.width() > 16384 || full.height() > 16384 || !QRect(QPoint(), full).contains(part)
        || message.raw.size() != qsizetype(part.width()) * part.height() * 4)
        return;
    if (m_image.size() != full) {
        m_image = QImage(full, QImage::Format_RGB32);
        m_image.fill(m_theme.color(widgets::Role::Surface));
    }
    for (int row = 0; row < part.height(); ++row)
        std::memcpy(m_image.scanLine(part.y() + row) + qsizetype(part.x()) * 4,
                    message.raw.constData() + qsizetype(row) * part.width() * 4, size_t(part.width()) * 4);
    const double ratio = devicePixelRatioF();
    update(QRectF(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio)
               .toAlignedRect()
               .adjusted(-1, -1, 1, 1));
}

void WebView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    const QRectF area(QPointF(), QSizeF(m_image.size()) / devicePixelRatioF());
    if (m_image.isNull() || !area.contains(QRectF(rect())))
        painter.fillRect(rect(), m_theme.color(widgets::Role::Surface));
    if (!m_image.isNull())
        painter.drawImage(area, m_image);
}

void WebView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    send(Kind::Resize, {{u"width"_s, pixels().width()}, {u"height"_s, pixels().height()}});
}

void WebView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    send(Kind::Resize, {{u"width"_s, pixels().width()}, {u"height"_s, pixels().height()}});
    send(Kind::Show, {{u"on"_s, true}});
}

void WebView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    send(Kind::Show, {{u"on"_s, false}});
}

bool WebView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (!(m_reserved && m_reserved(*press)) && belongsToPage(*press)) {
            press->accept();
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        send(Kind::Mouse, {{u"type"_s, int(QEvent::MouseMove)},
                           {u"x"_s, -1},
                           {u"y"_s, -1},
                           {u"button"_s, 0},
                           {u"buttons"_s, 0},
                           {u"modifiers"_s, 0}});
    }
    return QWidget::event(event);
}

void WebView::mouse(QMouseEvent *event)
{
    const double ratio = devicePixelRatioF();
    if (event->type() != QEvent::MouseMove)
        Q_EMIT touched();
    send(Kind::Mouse, {{u"type"_s, int(event->type())},
                       {u"x"_s, event->position().x() * ratio},
                       {u"y"_s, event->position().y() * ratio},
                       {u"button"_s, int(event->button())},
                       {u"buttons"_s, event->buttons().toInt()},
                       {u"modifiers"_s, event->modifiers().toInt()}});
    event->accept();
}

void WebView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // the dock zooms
        return;
    }
    const double ratio = devicePixelRatioF();
    send(Kind::Wheel, {{u"x"_s, event->position().x() * ratio},
                       {u"y"_s, event->position().y() * ratio},
                       {u"angleX"_s, event->angleDelta().x()},
                       {u"angleY"_s, event->angleDelta().y()},
                       {u"pixelX"_s, event->pixelDelta().x()},
                       {u"pixelY"_s, event->pixelDelta().y()},
                       {u"modifiers"_s, event->modifiers().toInt()},
                       {u"phase"_s, int(event->phase())}});
    event->accept();
}

void WebView::key(QKeyEvent *event, bool down)
{
    if (m_reserved && m_reserved(*event)) {
        event->ignore();
        return;
    }
    if (down)
        Q_EMIT touched();
    if (down && isPaste(*event))
        giveClipboard();
    send(Kind::KeyPress, {{u"down"_s, down},
                          {u"key"_s, event->key()},
                          {u"modifiers"_s, event->modifiers().toInt()},
                          {u"text"_s, event->text()},
                          {u"repeat"_s, event->isAutoRepeat()}});
    event->accept();
}

void WebView::giveClipboard() const
{
    // Only now, with the person's own key or menu: a page never reads the clipboard by itself.
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied)
        send(Kind::Clipboard, {{u"text"_s, copied->text()}, {u"html"_s, copied->html()}});
}

void WebView::edit(const QString &what)
{
    if (what.startsWith("paste"_L1))
        giveClipboard();
    send(Kind::Edit, {{u"what"_s, what}});
}

void WebView::compose(const QString &preedit, int cursor, const QString &commit, int from, int length)
{
    send(Kind::Compose, {{u"preedit"_s, preedit},
                         {u"cursor"_s, cursor},
                         {u"commit"_s, commit},
                         {u"from"_s, from},
                         {u"length"_s, length}});
}

void WebView::inputMethodEvent(QInputMethodEvent *event)
{
    event->accept();
    const QString taken = std::exchange(m_takenOver, {});
    if (!taken.isEmpty() && event->commitString() == taken && event->preeditString().isEmpty())
        return;
    int cursor = int(event->preeditString().size());
    for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            cursor = attribute.start;
    }
    m_preedit = event->preeditString();
    if (!event->commitString().isEmpty())
        Q_EMIT touched();
    compose(m_preedit, cursor, event->commitString(), event->replacementStart(), event->replacementLength());
}

QVariant WebView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const double ratio = devicePixelRatioF();
    const auto number = [this](const QString &key) { return double(m_inputMethod[key].toInteger()); };
    switch (query) {
    case Qt::ImEnabled: return m_inputMethod[u"on"_s].toBool();
    case Qt::ImCursorRectangle:
        return QRectF(number(u"x"_s) / ratio, number(u"y"_s) / ratio, number(u"width"_s) / ratio,
                      number(u"height"_s) / ratio)
            .toRect();
    case Qt::ImSurroundingText: return m_inputMethod[u"text"_s].toString();
    case Qt::ImCursorPosition: return int(number(u"position"_s));
    case Qt::ImAnchorPosition: return int(number(u"anchor"_s));
    default: return QWidget::inputMethodQuery(query);
    }
}

void WebView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    send(Kind::Focus, {{u"on"_s, true}});
}

void WebView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!m_preedit.isEmpty()) {
        // The syllable on the way is not lost with the focus.
        m_takenOver = std::exchange(m_preedit, {});
        compose({}, 0, m_takenOver, 0, 0);
    }
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        send(Kind::Focus, {{u"on"_s, false}});
}

} // namespace gw::app
