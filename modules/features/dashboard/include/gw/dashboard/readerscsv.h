// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <gw/base/task.h>
#include <gw/portaltypes/notices.h>

namespace gw::dashboard {

/// The heads of the columns, in the language in force; made by the UI.
struct ReadersCsvHead
{
    QString unit;
    QString name;
    QString state;
    QString at;
    QString read;
    QString notRead;
};

/// One cell (RFC 4180): quoted where needed, and with an apostrophe before what a spreadsheet would take for a formula.
QByteArray csvCell(const QString &text);

/// Who has read a notice and who has not: UTF-8 with a byte order mark, so that spreadsheets read Korean, lines end in CRLF.
/// Times are those of the office, Korea.
QByteArray readersCsv(const QList<portal::NoticeReader> &readers, const QHash<QString, QString> &unitNames,
                      const ReadersCsvHead &head);

/// Writes a file whole or not at all, on another thread. Storage when it cannot be written.
Task<Done> saveFile(QString path, QByteArray content);

} // namespace gw::dashboard
