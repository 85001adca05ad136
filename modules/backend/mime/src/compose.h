// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <gw/backend/mime/build.h>
#include <vector>

namespace gw::backend::mime {

/// An entity on its way out.
struct Entity
{
    QByteArray type;       ///< of Content-Type, without parameters
    QByteArray parameters; ///< of Content-Type, encoded: `;\r\n name=…`
    QByteArray fields;     ///< further header lines, each with its CRLF
    QByteArray content;    ///< not encoded; of a multipart: nothing
    bool isOurText = false; ///< lines may be encoded as suits them; otherwise every byte is kept
    std::vector<Entity> children;
};

/// Header lines, an empty line, body. Seven bits, except for what an attached message brings along.
QByteArray render(const Entity &entity);
/// Lines end with CRLF.
QByteArray withCrlf(QByteArrayView text);
/// Text in UTF-8, or in the old Korean charset when asked for and possible.
Entity textEntity(const QByteArray &subtype, const QString &text, const QByteArray &charset = "utf-8");
Entity attachmentEntity(const Attachment &attachment);
/// `Name: value\r\n`.
QByteArray fieldLine(QByteArrayView name, QByteArrayView value);

} // namespace gw::backend::mime
