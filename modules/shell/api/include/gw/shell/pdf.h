// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>
#include <QtPlugin>
#include <functional>
#include <memory>

namespace gw::shell {

/// Text of a page with the places it stands at, in points from the page's upper left corner.
struct PdfText
{
    int page = 0;
    QString text;
    QList<QPolygonF> places;
};

/// An open PDF. The work is done on a thread of its own; answers come on the GUI thread, and none after destruction.
class IPdfDocument
{
public:
    virtual ~IPdfDocument() = default;
    virtual int pageCount() const = 0;
    virtual QSizeF pageSize(int page) const = 0; ///< in points; never empty
    /// A null image: the page cannot be drawn. At most 40 million pixels are drawn.
    virtual void render(int page, QSize pixels, std::function<void(const QImage &)> done) = 0;
    /// What is selected between two points; both the same corner (0,0): the whole page.
    virtual void select(int page, QPointF from, QPointF to, std::function<void(const PdfText &)> done) = 0;
    /// Every place where `words` stands, upper and lower case alike, in order, at most 1,000.
    virtual void find(const QString &words, std::function<void(const QList<PdfText> &)> done) = 0;
};

enum class PdfProblem { None, Broken, NeedsPassword };

/// Reads PDF files, in a library of its own that is loaded with the first one. No scripts, no forms, no links out.
class IPdfPlugin
{
public:
    virtual ~IPdfPlugin() = default;
    virtual void open(const QString &path, std::function<void(std::unique_ptr<IPdfDocument>, PdfProblem)> opened) = 0;
};

} // namespace gw::shell

Q_DECLARE_INTERFACE(gw::shell::IPdfPlugin, "example.gwanmun.PdfPlugin/1")
