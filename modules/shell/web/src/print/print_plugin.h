// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/shell/web.h>

namespace gw::web {

class PrintPlugin final : public QObject, public shell::IPrintPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "example.gwanmun.PrintPlugin/1")
    Q_INTERFACES(gw::shell::IPrintPlugin)

public:
    void choose(QWidget *parent, const QString &documentName,
                std::function<void(const shell::PrintChoice &)> chosen) override;
    std::unique_ptr<QPagedPaintDevice> device(const QString &documentName, const shell::PrintChoice &choice) override;
};

} // namespace gw::web
