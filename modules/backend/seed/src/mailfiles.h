// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"

#include <gw/backend/mime/build.h>

namespace gw::backend::seed {

/// Small real files: they open in what people open such files with.
QByteArray demoPdf(const QByteArrayList &lines);                ///< one page of ASCII
QByteArray demoXlsx(const QList<QStringList> &rows);            ///< one sheet
QByteArray demoHwpx(const QStringList &paragraphs);             ///< OWPML, as far as a viewer needs it
/// A PNG out of its rows, each with its filter byte; colour type 2 is RGB, 6 RGBA, eight bits each. See boardfiles.cpp.
QByteArray pngOf(int width, int height, char colourType, const QByteArray &rows);
QByteArray hillsPicture(quint64 value);                         ///< a PNG, 640 x 360; see boardfiles.cpp

/// The attachments that the marks of a thread (pdf, xlsx, hwpx, png, photos) ask for, named after `topic`.
QList<mime::Attachment> attachmentsFor(Random &random, const QStringList &marks, const QString &topic);

} // namespace gw::backend::seed
