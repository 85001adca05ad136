// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// One reader of a circulated document. Reading is recorded when it is opened (Art. 18(4)).
struct Circulation
{
    QString id;
    std::optional<QString> documentId;
    std::optional<QString> receiptId;
    ApprovalPerson viewer;
    std::optional<int> order;
    std::optional<QDateTime> due;
    std::optional<QString> note;
    std::optional<ApprovalPerson> askedBy;
    std::optional<QDateTime> askedAt;
    std::optional<QDateTime> openedAt;
    std::optional<QString> comment;
    std::optional<QDateTime> commentedAt;
    qint64 revision = 0;

    bool operator==(const Circulation &) const = default;
};
bool fromJson(const QJsonValue &value, Circulation &out);
QJsonValue toJson(const Circulation &value);

/// Who has to read a document, and who has.
struct Circulations
{
    QList<Circulation> items;

    bool operator==(const Circulations &) const = default;
};
bool fromJson(const QJsonValue &value, Circulations &out);
QJsonValue toJson(const Circulations &value);

/// Who shall read a document.
struct CirculationDraft
{
    QList<QString> postIds;
    std::optional<QList<QString>> seatIds;
    std::optional<QDateTime> due;
    std::optional<QString> note;

    bool operator==(const CirculationDraft &) const = default;
};
bool fromJson(const QJsonValue &value, CirculationDraft &out);
QJsonValue toJson(const CirculationDraft &value);

/// What a reader remarks.
struct CommentDraft
{
    QString text;

    bool operator==(const CommentDraft &) const = default;
};
bool fromJson(const QJsonValue &value, CommentDraft &out);
QJsonValue toJson(const CommentDraft &value);

} // namespace gw::portal
