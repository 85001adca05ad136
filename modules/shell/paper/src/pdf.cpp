// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>
#include <gw/paper/paper.h>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resolution = 1200;

} // namespace

Result<Done> writePdf(const Layout &layout, const Sheet &sheet, QIODevice &device, const PdfInfo &info)
{
    if (!device.isWritable())
        return fail(Error::Code::Storage, u"the device for the PDF is not open for writing"_s);
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // for keeping: everything it needs is in the file
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(sheet.title);
    writer.setCreator(info.creator.isEmpty() ? u"Gwanmun"_s : info.creator);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Error::Code::Storage, u"the PDF could not be begun"_s);
    // The whole sheet, in the writer's units: it rounds an A4 page to whole points.
    const QRectF target(0, 0, 210 / 25.4 * resolution, 297 / 25.4 * resolution);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return fail(Error::Code::Storage, u"the PDF could not be continued"_s);
        layout.paint(painter, page, target);
    }
    if (!painter.end())
        return fail(Error::Code::Storage, u"the PDF could not be finished"_s);
    return Done{};
}

} // namespace gw::paper
