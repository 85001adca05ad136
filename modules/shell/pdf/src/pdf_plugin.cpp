// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pdf_plugin.h"

#include "pdf_document.h"

namespace gw::pdf {

void PdfPlugin::open(const QString &path, std::function<void(std::unique_ptr<shell::IPdfDocument>, shell::PdfProblem)> opened)
{
    Document::open(path, std::move(opened));
}

} // namespace gw::pdf
