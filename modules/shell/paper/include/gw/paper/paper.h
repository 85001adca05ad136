// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <gw/base/result.h>
#include <gw/document/sheet.h>
#include <memory>
#include <optional>

class QIODevice;
class QPainter;

/// The official form on A4 paper: laid out, painted and written as PDF. Needs a QGuiApplication (fonts), no widgets.
///
/// What is seen on the screen, printed and written is one layout: it is made for a device of its own with 1200 dpi, so
/// that no line breaks elsewhere on another device.
namespace gw::paper {

using Sheet = document::Sheet;

/// The picture with that hash, or a null one: then its frame and name are drawn. Called while laying out and painting,
/// in the same thread; must not wait.
using Pictures = std::function<QImage(const QString &sha256)>;

/// A part of the body on the paper, to find the place of a finding or a click.
struct Spot
{
    int page = 0;
    QRectF area = {}; ///< mm from the left upper corner of the sheet
    int block = -1;   ///< of Content::blocks
    int row = -1;     ///< of a table
    int cell = -1;
};

/// Pages of one sheet. Immutable; cheap to copy; may be made and painted in any thread, one thread at a time.
class Layout
{
public:
    Layout() = default;
    explicit Layout(const Sheet &sheet, const Pictures &pictures = {});

    int pageCount() const;
    static QSizeF pageSize(); ///< 210 × 297 mm
    /// Draws a page (from 0) so that it fills `target`, in the painter's own units. The paper is drawn white.
    void paint(QPainter &painter, int page, const QRectF &target) const;
    /// Where the blocks stand, in reading order; a block that goes on over pages has a spot on each.
    const QList<Spot> &spots() const;
    std::optional<Spot> spotAt(int page, QPointF mm) const;
    /// The text of a page as it is read, for screen readers and tests.
    QString text(int page) const;

private:
    struct Pages;
    std::shared_ptr<const Pages> m_pages;
};

/// Who stands in the file as its origin. There is no author, no path and no name of a machine in it.
struct PdfInfo
{
    QString creator = {}; ///< the program; empty: "Gwanmun"
};

/// The layout as PDF 1.4 … with embedded fonts and text that can be searched and copied. Error::Code::Storage when the
/// device does not take it. The device must be open for writing.
Result<Done> writePdf(const Layout &layout, const Sheet &sheet, QIODevice &device, const PdfInfo &info = {});

/// One page as a picture, e.g. for a preview; `dpi` 96 gives 794 × 1123.
QImage render(const Layout &layout, int page, double dpi = 96);

} // namespace gw::paper
