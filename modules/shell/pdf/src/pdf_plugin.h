// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/shell/pdf.h>

namespace gw::pdf {

class PdfPlugin final : public QObject, public shell::IPdfPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "example.gwanmun.PdfPlugin/1")
    Q_INTERFACES(gw::shell::IPdfPlugin)

public:
    void open(const QString &path, std::function<void(std::unique_ptr<shell::IPdfDocument>, shell::PdfProblem)> opened) override;
};

} // namespace gw::pdf
