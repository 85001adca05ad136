// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "paper_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int widestPage = 900; // more is not easier to read
constexpr int zoomStep = 10;

} // namespace

PaperView::PaperView(Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(u"approval.paper"_s);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(theme.scaled(40));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperView::setSheet(const document::Sheet &sheet, const paper::Pictures &pictures)
{
    m_layout = paper::Layout(sheet, pictures);
    m_pages.clear();
    QStringList texts;
    for (int page = 0; page < m_layout.pageCount(); ++page)
        texts.append(m_layout.text(page));
    setAccessibleDescription(texts.join(u'\n'));
    arrange();
    viewport()->update();
}

void PaperView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 50, 300);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    m_pages.clear();
    arrange();
    viewport()->update();
}

QSize PaperView::pagePixels() const
{
    const int room = std::max(100, viewport()->width() - 2 * m_theme.scaled(space::l));
    const int width = std::min(room, m_theme.scaled(widestPage)) * m_zoom / 100;
    const QSizeF mm = paper::Layout::pageSize();
    return {width, int(width * mm.height() / mm.width())};
}

int PaperView::pageTop(int page) const
{
    return m_theme.scaled(space::l) + page * (pagePixels().height() + m_theme.scaled(space::m));
}

void PaperView::arrange()
{
    const QSize paper = pagePixels();
    const int height = pageTop(m_layout.pageCount()) + m_theme.scaled(space::s);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, paper.width() + 2 * m_theme.scaled(space::l) - viewport()->width()));
}

const QPixmap &PaperView::page(int number)
{
    if (const QPixmap *drawn = m_pages.object(number))
        return *drawn;
    const qreal ratio = devicePixelRatioF();
    auto *drawn = new QPixmap(pagePixels() * ratio);
    drawn->setDevicePixelRatio(ratio);
    QPainter painter(drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    m_layout.paint(painter, number, QRectF(QPointF(), QSizeF(pagePixels())));
    painter.end();
    m_pages.insert(number, drawn);
    return *drawn;
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Role::Window));
    const QSize paper = pagePixels();
    const int left = std::max(m_theme.scaled(space::l), (viewport()->width() - paper.width()) / 2) - horizontalScrollBar()->value();
    for (int number = 0; number < m_layout.pageCount(); ++number) {
        const QRect place(QPoint(left, pageTop(number) - verticalScrollBar()->value()), paper);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), page(number));
        painter.setPen(m_theme.color(Role::Border));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pages.clear();
    arrange();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom + zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom - zoomStep);
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                                          : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace gw::approval
