// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QtPlugin>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace gw::shell {

/// What a person chose in the print dialog.
struct PrintChoice
{
    QString printer; ///< name of the queue; empty: into \c file
    QString file;    ///< absolute path of a PDF
    int copies = 1;
    int duplex = 0;     ///< QPrinter::DuplexMode
    bool colour = true;
    int pageFrom = 0; ///< 0: all
    int pageTo = 0;
    int pageSize = 0; ///< QPageSize::PageSizeId
    bool landscape = false;
};

/// The printer dialog, in a library of its own that is loaded with the first print: the printing system is not
/// needed on most days. The engine itself is a process, not a plug-in: gw/web/wire.h (ADR 7).
class IPrintPlugin
{
public:
    virtual ~IPrintPlugin() = default;
    /// Opens the dialog and returns at once; `chosen` is called when the person prints, never when not.
    virtual void choose(QWidget *parent, const QString &documentName, std::function<void(const PrintChoice &)> chosen) = 0;
    /// What was chosen, as something to paint on: for what is printed by the desk itself. Pages of the web are printed by the
    /// engine's process.
    virtual std::unique_ptr<QPagedPaintDevice> device(const QString &documentName, const PrintChoice &choice) = 0;
};

} // namespace gw::shell

Q_DECLARE_INTERFACE(gw::shell::IPrintPlugin, "example.gwanmun.PrintPlugin/1")
