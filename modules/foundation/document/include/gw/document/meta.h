// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <gw/base/result.h>
#include <gw/document/kinds.h>

namespace gw::document {

/// Who gets a document (수신, 경유, 참조).
struct Receiver
{
    ReceiverKind kind = ReceiverKind::Agency;
    QString id = {};   ///< of the directory; empty for Outside
    QString name = {}; ///< as printed: 한별특별시장
    QString via = {};  ///< (경유)
    QString refDept =
        {}; ///< the unit that will handle it, in parentheses after the name: 한별특별시장(정보공개정책과장)
    bool personal = false; ///< its copy holds personal data that no other receiver may see (Art. 12(2))
    bool operator==(const Receiver &) const = default;
};

/// Disclosure of the document (records decree Art. 27; grounds of the Disclosure Act Art. 9(1)).
struct DisclosureMark
{
    Disclosure grade = Disclosure::Open;
    QList<int> grounds = {}; ///< 1…8, ascending, each once
    QString reason = {};
    QDate until = {}; ///< closed until then; invalid: without an end
    bool operator==(const DisclosureMark &) const = default;
};

/// All of a document beside its body and attachments that is decided and signed.
struct Meta
{
    QString title = {};
    Kind kind = Kind::General;
    Flow flow = Flow::Internal;
    QString formId = {};
    Urgency urgency = Urgency::Normal;
    SecurityHandling securityHandling = SecurityHandling::None;
    QString unitTaskCode = {};
    QString recordFileId = {};
    Retention retention = Retention::Years5;
    DisclosureMark disclosure = {};
    ReadRange readRange = ReadRange::Dept;
    QString summary = {};
    QStringList keywords = {};
    QList<Receiver> receivers = {};
    QString senderName = {};
    bool important = false;         ///< an acting decision must be reported afterwards (Art. 10(3))
    QString relatedDocumentId = {}; ///< corrected or replied to; empty: none
    bool operator==(const Meta &) const = default;
};

/// A file that goes with a version of a document. Its bytes are known by their hash.
struct AttachmentRef
{
    QString id = {};
    QString name = {};
    QString mime = {};
    qint64 size = 0;
    QString sha256 = {};     ///< lower-case hex
    bool openFormat = false; ///< Decree Art. 5(2)
    int order = 0;           ///< from 1, the number in the 붙임 list
    bool operator==(const AttachmentRef &) const = default;
};

struct MetaLimits
{
    static constexpr qsizetype title = 300;
    static constexpr qsizetype name = 300; ///< every other short text
    static constexpr qsizetype summary = 4000;
    static constexpr qsizetype reason = 2000;
    static constexpr qsizetype keywords = 30;
    static constexpr qsizetype receivers = 2000;
    static constexpr qsizetype attachments = 200;
};

/// The normal form that is hashed: all members are there, but an empty `until`, via, refDept and reason are left out.
QJsonObject toJson(const Meta &meta);
/// Missing members have their default; unknown members, wrong types and sizes are Error::Code::Rejected, and the detail
/// names the place ("receivers[2].kind").
Result<Meta> metaFromJson(const QJsonObject &json);

QJsonObject toJson(const AttachmentRef &attachment);
Result<AttachmentRef> attachmentFromJson(const QJsonObject &json);
QJsonArray toJson(const QList<AttachmentRef> &attachments);
Result<QList<AttachmentRef>> attachmentsFromJson(const QJsonArray &json);

/// The last day of keeping: "5" ends five years after 1 January of the year after `completed` (records decree Art.
/// 26(5)). Invalid for permanent and semi-permanent ones.
QDate retentionEnds(Retention retention, QDate completed);

} // namespace gw::document
