// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <gw/paper/paper.h>
#include <gw/widgets/theme.h>

namespace gw::approval {

/// The A4 pages of a document below each other, as they will be issued. The paper is white in every theme: it is paper.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(widgets::Theme &theme, QWidget *parent = nullptr);

    /// Lays out anew and keeps the place; `pictures` is asked while painting.
    void setSheet(const document::Sheet &sheet, const paper::Pictures &pictures = {});
    const paper::Layout &layout() const { return m_layout; }
    void setZoom(int percent); ///< of the width of the pane; 50 … 300
    int zoom() const { return m_zoom; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    QSize pagePixels() const;
    int pageTop(int page) const;
    const QPixmap &page(int number);

    widgets::Theme &m_theme;
    paper::Layout m_layout;
    QCache<int, QPixmap> m_pages{6}; ///< drawn ones, of the size and scale of now
    int m_zoom = 100;
};

} // namespace gw::approval
