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

} // namespace gw::web
