// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_pdf.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;
using gw::widgets::Role;
namespace space = gw::widgets::space;

namespace gw::mail {
namespace {

constexpr double ScreenPerPoint = 96.0 / 72.0;
constexpr int KeptPages = 6;
constexpr double LeastZoom = 0.25;
constexpr double MostZoom = 4;

} // namespace

PdfView::PdfView(widgets::Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(u"mail.preview.pdf"_s);
    setAccessibleName(tr("Pages of the document"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
}

PdfView::~PdfView() = default;

void PdfView::setPdf(std::unique_ptr<shell::IPdfDocument> pdf)
{
    m_pdf = std::move(pdf);
    m_images.clear();
    m_wanted.clear();
    m_recent.clear();
    m_hits.clear();
    m_selection = {};
    m_hit = -1;
    layoutPages();
    verticalScrollBar()->setValue(0);
    Q_EMIT changed();
}

double PdfView::scale() const
{
    if (m_zoom > 0)
        return m_zoom * ScreenPerPoint;
    double widest = 1;
    for (int page = 0; page < std::min(pageCount(), 200); ++page)
        widest = std::max(widest, m_pdf->pageSize(page).width());
    return std::clamp((viewport()->width() - 2.0 * m_theme.scaled(space::m)) / widest, 0.1, 3 * ScreenPerPoint);
}

double PdfView::shownZoom() const
{
    return scale() / ScreenPerPoint;
}

void PdfView::layoutPages()
{
    const double factor = scale();
    const int gap = m_theme.scaled(space::m);
    m_tops.clear();
    int top = gap;
    int widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.append(top);
        const QSizeF size = m_pdf->pageSize(page) * factor;
        top += int(size.height()) + gap;
        widest = std::max(widest, int(size.width()) + 2 * gap);
    }
    m_tops.append(top);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.scaled(40));
    horizontalScrollBar()->setRange(0, std::max(0, widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRect PdfView::pageRect(int page) const
{
    const QSize size = (m_pdf->pageSize(page) * scale()).toSize();
    const int left = std::max(m_theme.scaled(space::m), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, m_tops.value(page) - verticalScrollBar()->value()), size};
}

int PdfView::pageAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, std::max(0, pageCount() - 1));
}

int PdfView::currentPage() const
{
    return pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
}

void PdfView::goTo(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(m_tops.value(std::clamp(page, 0, pageCount() - 1)) - m_theme.scaled(space::m));
}

void PdfView::setZoom(double factor)
{
    const int page = currentPage();
    m_zoom = factor <= 0 ? 0 : std::clamp(factor, LeastZoom, MostZoom);
    m_wanted.clear();
    layoutPages();
    goTo(page);
    Q_EMIT changed();
}

void PdfView::find(const QString &words)
{
    m_words = words;
    m_hits.clear();
    m_hit = -1;
    viewport()->update();
    if (!m_pdf || words.trimmed().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_pdf->find(words, [this, words](const QList<shell::PdfText> &hits) {
        if (words != m_words)
            return;
        m_hits = hits;
        nextHit(1);
        Q_EMIT changed();
    });
}

void PdfView::nextHit(int step)
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + step + hitCount()) % hitCount();
    const shell::PdfText &hit = m_hits.at(m_hit);
    const double top = hit.places.isEmpty() ? 0 : hit.places.front().boundingRect().top();
    verticalScrollBar()->setValue(m_tops.value(hit.page) + int(top * scale()) - viewport()->height() / 3);
    viewport()->update();
    Q_EMIT changed();
}

void PdfView::copy() const
{
    // Text of a document is text from outside: what cannot be seen is not taken along.
    if (!m_selection.text.isEmpty())
        QGuiApplication::clipboard()->setText(html::fromPlainText(m_selection.text).text());
}

void PdfView::want(int page, const QSize &pixels)
{
    if (m_wanted.value(page) == pixels)
        return;
    m_wanted.insert(page, pixels);
    m_pdf->render(page, pixels, [this, page](const QImage &image) {
        m_images.insert(page, image);
        m_recent.removeAll(page);
        m_recent.append(page);
        while (m_recent.size() > KeptPages) {
            const int old = m_recent.takeFirst();
            m_images.remove(old);
            m_wanted.remove(old);
        }
        viewport()->update();
    });
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Role::SurfaceSunken));
    if (pageCount() == 0)
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double factor = scale();
    const auto mark = [&](const shell::PdfText &text, const QRect &page, Role role) {
        QColor colour = m_theme.color(role);
        colour.setAlphaF(0.35F);
        for (const QPolygonF &place : text.places) {
            const QRectF box = place.boundingRect();
            painter.fillRect(QRectF(page.topLeft() + box.topLeft() * factor, box.size() * factor), colour);
        }
    };
    for (int page = pageAt(verticalScrollBar()->value()); page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > viewport()->height())
            break;
        painter.fillRect(place, QColorConstants::White); // paper is white in every theme
        if (const QImage image = m_images.value(page); !image.isNull())
            painter.drawImage(place, image);
        want(page, place.size() * devicePixelRatioF());
        if (m_selection.page == page)
            mark(m_selection, place, Role::Accent);
        for (int i = 0; i < hitCount(); ++i) {
            if (m_hits.at(i).page == page)
                mark(m_hits.at(i), place, i == m_hit ? Role::WarningText : Role::AccentSoft);
        }
        painter.setPen(m_theme.color(Role::Border));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    layoutPages();
    if (m_zoom == 0)
        goTo(page);
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT changed();
}

QPointF PdfView::toPage(int page, const QPointF &where) const
{
    return (where - QPointF(pageRect(page).topLeft())) / scale();
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || pageCount() == 0)
        return;
    m_fromPage = pageAt(int(event->position().y()) + verticalScrollBar()->value());
    m_from = toPage(m_fromPage, event->position());
    m_selection = {};
    viewport()->update();
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_fromPage < 0 || !m_pdf)
        return;
    m_pdf->select(m_fromPage, m_from, toPage(m_fromPage, event->position()), [this](const shell::PdfText &text) {
        m_selection = text;
        viewport()->update();
    });
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(shownZoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && m_pdf) {
        m_pdf->select(currentPage(), {}, {}, [this](const shell::PdfText &text) {
            m_selection = text;
            viewport()->update();
        });
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_PageUp) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (event->key() == Qt::Key_Home) {
        goTo(0);
    } else if (event->key() == Qt::Key_End) {
        goTo(pageCount() - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace gw::mail
