// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "attachment_bar.h"
#include <QImage>

namespace gw::mail {

/// What a file is by its first bytes too. Beside the GUI thread; GUI thread calls it.
Task<safety::FileRisk> inspect(QString path, ShownAttachment attachment);
/// saveCopy() beside the GUI thread.
Task<Done> saveCopyAside(QString source, QString target);
/// Copies into `folder` under safe names, each with a number when there is such a file already. The count of copies.
Task<int> saveAllAside(QList<QPair<QString, QString>> pathsAndNames, QString folder);
/// At most `limit` bytes of text, decoded.
Task<QString> readTextAside(QString path, qint64 limit);
/// A bounded picture, or a null one.
Task<QImage> readImageAside(QString path);

} // namespace gw::mail
