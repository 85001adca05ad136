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
#include <gw/portaltypes/documentsteps.h>
#include <gw/portaltypes/documentversions.h>
#include <map>
#include <optional>

namespace gw::portal {

/// One cell of the signature row of an issued document (rule Art. 7).
struct SignatureCell
{
    StepRole role = StepRole::Unknown;
    QString titleKo;
    /// Empty for a cell that only carries a mark.
    QString name;
    /// delegated, acting, skipped.
    QList<QString> marks;
    std::optional<QDate> date;
    /// Reason of a skipped review (Art. 9(1)).
    std::optional<QString> note;
    std::optional<QString> imageFileId;

    bool operator==(const SignatureCell &) const = default;
};
bool fromJson(const QJsonValue &value, SignatureCell &out);
QJsonValue toJson(const SignatureCell &value);

/// The seal that the server has put on an issued document.
struct SealPrint
{
    QString sealId;
    QString registeredNo;
    SealMode mode = SealMode::Unknown;
    /// base64 of its PNG, made for this sheet only; empty where the seal is left out.
    QString image;

    bool operator==(const SealPrint &) const = default;
};
bool fromJson(const QJsonValue &value, SealPrint &out);
QJsonValue toJson(const SealPrint &value);

/// What stands below the text (D10).
struct SheetFoot
{
    QString address;
    QString postcode;
    QString homepage;
    QString phone;
    QString fax;
    QString email;
    /// As it is printed.
    QString disclosure;

    bool operator==(const SheetFoot &) const = default;
};
bool fromJson(const QJsonValue &value, SheetFoot &out);
QJsonValue toJson(const SheetFoot &value);

/// The issued document as data, as it is drawn on paper (Art. 12).
struct IssuedSheet
{
    QString documentId;
    QString agencyName;
    /// After 수신.
    QString receiverLine;
    QString viaLine;
    QJsonObject meta;
    QJsonObject content;
    QList<DocumentAttachment> attachments;
    QString senderName;
    std::optional<DocumentNumber> number;
    std::optional<QDate> issuedOn;
    /// Drafter, reviewers, decider.
    QList<SignatureCell> cells;
    QList<SignatureCell> concurCells;
    std::optional<SealPrint> seal;
    SheetFoot foot;
    /// The sheet as gw_document has it and gw_paper draws it.
    std::optional<QJsonObject> sheet;
    /// base64 of the PNG pictures that `sheet` names, by their SHA-256.
    std::optional<std::map<QString, QString>> pictures;
    /// The receiver whose sheet this is where each gets their own (Art. 12(2)).
    std::optional<QString> targetId;

    bool operator==(const IssuedSheet &) const = default;
};
bool fromJson(const QJsonValue &value, IssuedSheet &out);
QJsonValue toJson(const IssuedSheet &value);

} // namespace gw::portal
