// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>
#include <gw/document/sheet.h>

namespace gw::approval {

/// Writes the document on its form as a PDF, beside the GUI thread; the file is complete or not there. Errors: Storage.
Task<Done> writePdfFile(document::Sheet sheet, QString path);
/// Asks where a copy goes; `chosen` is not called when the person cancels.
void chooseTarget(const ApprovalViewParts &parts, QWidget *parent, const QString &name, std::function<void(const QString &)> chosen);
/// A title as the name of a file.
QString fileNameOf(const QString &title, const QString &ending);

} // namespace gw::approval
