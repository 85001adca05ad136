// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "printing.h"

#include <QPrinter>
#include <QWebEngineView>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {

void print(QWebEngineView &view, const QCborMap &choice, std::function<void(bool)> done)
{
    const auto number = [&choice](const QString &key) { return int(choice[key].toInteger()); };
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QString file = choice[u"file"_s].toString();
    if (file.isEmpty()) {
        printer->setPrinterName(choice[u"printer"_s].toString());
    } else {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
    }
    printer->setCopyCount(qBound(1, number(u"copies"_s), 99));
    printer->setDuplex(QPrinter::DuplexMode(number(u"duplex"_s)));
    printer->setColorMode(choice[u"colour"_s].toBool() ? QPrinter::Color : QPrinter::GrayScale);
    printer->setPageSize(QPageSize(QPageSize::PageSizeId(number(u"size"_s))));
    printer->setPageOrientation(choice[u"landscape"_s].toBool() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (number(u"pageFrom"_s) > 0) {
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(number(u"pageFrom"_s), number(u"pageTo"_s));
    }
    // The printer must live until the engine has painted on it.
    QObject::connect(&view, &QWebEngineView::printFinished, &view,
                     [printer, done = std::move(done)](bool ok) { done(ok); }, Qt::SingleShotConnection);
    view.print(printer.get());
}

} // namespace gw::web
