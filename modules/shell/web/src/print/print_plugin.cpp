// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "print_plugin.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

namespace gw::web {

void PrintPlugin::choose(QWidget *parent, const QString &documentName,
                         std::function<void(const shell::PrintChoice &)> chosen)
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setDocName(documentName);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("web.printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, &QDialog::accepted, this, [printer, chosen = std::move(chosen)] {
        shell::PrintChoice choice;
        if (printer->outputFormat() == QPrinter::PdfFormat)
            choice.file = QFileInfo(printer->outputFileName()).absoluteFilePath();
        else
            choice.printer = printer->printerName();
        choice.copies = printer->copyCount();
        choice.duplex = printer->duplex();
        choice.colour = printer->colorMode() == QPrinter::Color;
        if (printer->printRange() == QPrinter::PageRange) {
            choice.pageFrom = printer->fromPage();
            choice.pageTo = printer->toPage();
        }
        choice.pageSize = printer->pageLayout().pageSize().id();
        choice.landscape = printer->pageLayout().orientation() == QPageLayout::Landscape;
        chosen(choice);
    });
    dialog->open();
}

std::unique_ptr<QPagedPaintDevice> PrintPlugin::device(const QString &documentName, const shell::PrintChoice &choice)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    if (choice.printer.isEmpty())
        printer->setOutputFileName(choice.file);
    else
        printer->setPrinterName(choice.printer);
    printer->setCopyCount(choice.copies);
    printer->setDuplex(QPrinter::DuplexMode(choice.duplex));
    printer->setColorMode(choice.colour ? QPrinter::Color : QPrinter::GrayScale);
    if (choice.pageFrom > 0) {
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(choice.pageFrom, std::max(choice.pageFrom, choice.pageTo));
    }
    printer->setPageSize(QPageSize(QPageSize::PageSizeId(choice.pageSize)));
    printer->setPageOrientation(choice.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    return printer;
}

} // namespace gw::web
