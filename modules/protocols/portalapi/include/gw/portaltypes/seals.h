// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/dispatchkinds.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A registered seal (Arts. 33, 36). Its image never leaves the server but on a sheet.
struct Seal
{
    QString id;
    SealKind kind = SealKind::Unknown;
    QString ownerUnitId;
    QString nameKo;
    QString nameEn;
    QString registeredNo;
    QDate validFrom;
    std::optional<QDate> validTo;
    int uses = 0;
    /// The active seat may apply it.
    bool mayUse = false;

    bool operator==(const Seal &) const = default;
};
bool fromJson(const QJsonValue &value, Seal &out);
QJsonValue toJson(const Seal &value);

/// Registered seals that the active seat may see.
struct Seals
{
    QList<Seal> items;

    bool operator==(const Seals &) const = default;
};
bool fromJson(const QJsonValue &value, Seals &out);
QJsonValue toJson(const Seals &value);

/// A seal to be registered.
struct SealDraft
{
    SealKind kind = SealKind::Unknown;
    QString ownerUnitId;
    QString nameKo;
    QString nameEn;
    QString registeredNo;
    /// A complete upload, PNG.
    QString imageFileId;
    QDate validFrom;
    std::optional<QDate> validTo;

    bool operator==(const SealDraft &) const = default;
};
bool fromJson(const QJsonValue &value, SealDraft &out);
QJsonValue toJson(const SealDraft &value);

/// One use of a seal; the ledger only grows (D4.20).
struct SealUse
{
    QString id;
    QString documentId;
    std::optional<QString> number;
    ApprovalPerson by;
    QDateTime at;
    int targetCount = 0;

    bool operator==(const SealUse &) const = default;
};
bool fromJson(const QJsonValue &value, SealUse &out);
QJsonValue toJson(const SealUse &value);

/// A page of the ledger of a seal, newest first.
struct SealUses
{
    QList<SealUse> items;

    bool operator==(const SealUses &) const = default;
};
bool fromJson(const QJsonValue &value, SealUses &out);
QJsonValue toJson(const SealUses &value);

} // namespace gw::portal
