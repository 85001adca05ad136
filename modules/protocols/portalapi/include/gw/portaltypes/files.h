// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// A file that is going to be sent.
struct UploadDraft
{
    /// Without directories.
    QString name;
    /// Bytes.
    qint64 size = 0;
    /// What the sender takes it for; the server looks for itself.
    QString type;
    /// Digest of all of it.
    QString sha256;

    bool operator==(const UploadDraft &) const = default;
};
bool fromJson(const QJsonValue &value, UploadDraft &out);
QJsonValue toJson(const UploadDraft &value);

/// A file that something refers to.
struct Attachment
{
    /// Of `/v1/files/{id}`.
    QString id;
    /// Plain: no directories, no control characters, nothing that turns the direction of the text.
    QString name;
    qint64 size = 0;
    /// What the server found in it, e.g. image/png; application/octet-stream when it does not know.
    QString type;
    QString sha256;
    /// Pixels of a picture, from its head.
    std::optional<int> width;
    std::optional<int> height;

    bool operator==(const Attachment &) const = default;
};
bool fromJson(const QJsonValue &value, Attachment &out);
QJsonValue toJson(const Attachment &value);

/// A file on its way, or one that has arrived.
struct Upload
{
    /// Also the file's once it is complete.
    QString id;
    QString name;
    qint64 size = 0;
    /// Found by the server once it is complete.
    QString type;
    QString sha256;
    /// Bytes that are on the server's disk.
    qint64 received = 0;
    bool complete = false;
    QDateTime createdAt;
    /// When it is forgotten, unless more comes, or something refers to it.
    std::optional<QDateTime> expiresAt;
    /// The file once it is complete.
    std::optional<Attachment> file;

    bool operator==(const Upload &) const = default;
};
bool fromJson(const QJsonValue &value, Upload &out);
QJsonValue toJson(const Upload &value);

/// Unfinished uploads and what the site allows.
struct Uploads
{
    QList<Upload> items;
    /// Bytes that the caller has stored or announced.
    qint64 used = 0;
    /// Bytes that they may store.
    qint64 quota = 0;
    /// Bytes of the largest file.
    qint64 maxSize = 0;
    /// Bytes of the largest piece.
    qint64 maxChunk = 0;
    /// Ends of names that are refused, without the dot.
    QList<QString> forbiddenTypes;

    bool operator==(const Uploads &) const = default;
};
bool fromJson(const QJsonValue &value, Uploads &out);
QJsonValue toJson(const Uploads &value);

} // namespace gw::portal
