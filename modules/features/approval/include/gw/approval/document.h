// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/approval/types.h>
#include <gw/document/content.h>
#include <gw/document/meta.h>

namespace gw::approval {

/// One version; what was signed is bound to its `versionSha256`.
struct VersionInfo
{
    int no = 0;
    QString versionSha256 = {};
    QString bodySha256 = {};
    QString attachSha256 = {};
    QString metaSha256 = {};
    QDateTime createdAt = {};
    Person by = {};
    document::VersionCause cause = document::VersionCause::Draft;
    bool operator==(const VersionInfo &) const = default;
};

/// Whose turn a step is: a person's seat, a post whoever sits there, or a department.
struct Assignee
{
    QString postId = {};
    QString seatId = {};
    QString unitId = {}; ///< alone: a department step, with a line of its own
    Names title = {};    ///< of the post
    Names unit = {};
    Person person = {}; ///< who sits there now; may be nobody
    bool isDepartment() const { return postId.isEmpty() && seatId.isEmpty() && !unitId.isEmpty(); }
    bool operator==(const Assignee &) const = default;
};

struct StepSignature
{
    document::SignatureKind kind = document::SignatureKind::None;
    QString payloadSha256 = {};
    QString signatureSha256 = {};
    QString certSubject = {}; ///< may be empty
    bool operator==(const StepSignature &) const = default;
};

struct StepGroup;

struct Step
{
    QString id = {};
    document::StepRole role = document::StepRole::Review;
    document::StepState state = document::StepState::Pending;
    Assignee assignee = {};
    document::StepMode mode = document::StepMode::Self;
    std::optional<document::Decision> decision = {};
    Person actedBy = {};
    QDateTime actedAt = {};
    QDateTime openedAt = {};
    QString skipReason = {};
    bool sawOlderVersion = false; ///< signed before somebody changed the text (D4.10)
    int versionNoSeen = 0;        ///< 0: none
    std::optional<StepSignature> signature = {};
    QStringList marks = {}; ///< "delegated" 전결, "acting" 대결
    bool required = true;
    bool canAct = false;      ///< it is my turn here
    QList<StepGroup> subLine; ///< of a department step
    bool isOpen() const;      ///< ready, opened or held
    bool operator==(const Step &other) const;
};

/// Steps that run together or after each other.
struct StepGroup
{
    document::GroupMode mode = document::GroupMode::Sequential;
    document::JoinRule joinRule = document::JoinRule::All;
    QList<Step> steps = {};
    bool operator==(const StepGroup &) const = default;
};

struct Opinion
{
    QString id = {};
    QString stepId = {};
    Person by = {};
    document::OpinionVisibility visibility = document::OpinionVisibility::All;
    QString kind = {}; ///< the decision it went with: "object" …; may be empty
    QString text = {};
    QDateTime at = {};
    bool operator==(const Opinion &) const = default;
};

struct RegistrationNumber
{
    QString display = {}; ///< 정보공개정책과-1234
    qint64 serial = 0;
    int year = 0;
    QString systemNumber = {}; ///< system code, unit code, year and serial (records decree Art. 20(3))
    QString special = {};      ///< of statutes, directives and notices (Art. 11(2)); may be empty
    bool operator==(const RegistrationNumber &) const = default;
};

/// A warning of the checker that somebody gave a reason for.
struct CheckNote
{
    QString code = {}; ///< "L07"
    QString reason = {};
    Person by = {};
    QDateTime at = {};
    bool operator==(const CheckNote &) const = default;
};

/// A document as the person may see it.
struct Document
{
    QString id = {};
    qint64 revision = 0;
    QString etag = {};
    document::DocumentState state = document::DocumentState::Temp;
    bool held = false;
    document::Meta meta = {};
    document::Content content = {};
    QList<document::AttachmentRef> attachments = {};
    VersionInfo version = {};
    QString ownerAgencyId = {};
    Names ownerAgency = {};
    QString ownerUnitId = {};
    Names ownerUnit = {};
    Person drafter = {};
    QList<StepGroup> line = {};
    QString deciderLevel = {}; ///< of the delegation rule that applies: "division" …; empty: none
    Names lineWarning = {};    ///< the line goes above the delegated level
    QList<Opinion> opinions = {};
    std::optional<RegistrationNumber> number = {};
    QDateTime createdAt = {};
    QDateTime submittedAt = {};
    QDateTime decidedAt = {};
    QString chainHead = {}; ///< SHA-256 of the last signature; empty: nobody has signed
    QStringList may = {};   ///< what the person can do: "approve", "withdraw", "edit" …
    QList<CheckNote> checkNotes = {};
    QString relatedReceiptId = {}; ///< what it answers; may be empty
    QString memoId = {};           ///< what it was made of; may be empty
    QString withdrawalReason = {}; ///< why the drafter took it back, or asks to
    QString returnReason = {};     ///< why it came back
    bool can(QStringView action) const { return may.contains(action); }
    const Step *step(const QString &stepId) const; ///< also in sub-lines; null: not there
    const Step *myStep() const;                    ///< the one that waits for me; null: none does
    bool operator==(const Document &) const = default;
};

/// From the API's Document. Protocol: it is not one.
Result<Document> documentFrom(const QJsonObject &json);

/// One version whole.
struct VersionText
{
    VersionInfo info = {};
    document::Meta meta = {};
    document::Content content = {};
    QList<document::AttachmentRef> attachments = {};
    bool operator==(const VersionText &) const = default;
};

} // namespace gw::approval
