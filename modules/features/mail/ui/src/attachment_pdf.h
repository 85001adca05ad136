// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <gw/shell/pdf.h>
#include <gw/widgets/theme.h>

namespace gw::mail {

/// The pages of a PDF below each other; only those that are seen are drawn, the last few are kept.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(widgets::Theme &theme, QWidget *parent = nullptr);
    ~PdfView() override;

    void setPdf(std::unique_ptr<shell::IPdfDocument> pdf);
    int pageCount() const { return m_pdf ? m_pdf->pageCount() : 0; }
    int currentPage() const;
    void goTo(int page);
    void setZoom(double factor); ///< 0: as wide as the view; else 0.25 … 4 of its size on paper
    double zoom() const { return m_zoom; }
    double shownZoom() const;
    void find(const QString &words);
    void nextHit(int step);
    int hitCount() const { return int(m_hits.size()); }
    int currentHit() const { return m_hit; }
    void copy() const;
    const QString &selectedText() const { return m_selection.text; }

Q_SIGNALS:
    void changed(); ///< page, zoom or hits

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const; ///< pixels per point
    QRect pageRect(int page) const; ///< in the viewport
    int pageAt(int y) const; ///< of the whole length
    QPointF toPage(int page, const QPointF &where) const;
    void layoutPages();
    void want(int page, const QSize &pixels);

    widgets::Theme &m_theme;
    std::unique_ptr<shell::IPdfDocument> m_pdf;
    QList<int> m_tops; ///< of each page and of the end, at the present scale
    QHash<int, QImage> m_images;
    QHash<int, QSize> m_wanted;
    QList<int> m_recent;
    QList<shell::PdfText> m_hits;
    shell::PdfText m_selection;
    QString m_words;
    QPointF m_from;
    int m_fromPage = -1;
    int m_hit = -1;
    double m_zoom = 0;
};

} // namespace gw::mail
