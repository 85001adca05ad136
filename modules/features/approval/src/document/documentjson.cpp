// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "documentjson.h"

#include "../store/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

/// What this program does not know stays what a new value would be.
template <class E>
void take(const QJsonValue &json, E &out)
{
    std::ignore = document::fromText(json.toString(), out);
}

Step stepFrom(const QJsonObject &json)
{
    Step step;
    step.id = json["id"_L1].toString();
    take(json["role"_L1], step.role);
    take(json["state"_L1], step.state);
    step.assignee = assigneeFrom(json["assignee"_L1].toObject());
    take(json["mode"_L1], step.mode);
    step.decision = document::fromText<document::Decision>(json["decision"_L1].toString());
    step.actedBy = personFrom(json["actedBy"_L1].toObject());
    step.actedAt = timeFrom(json["actedAt"_L1]);
    step.openedAt = timeFrom(json["openedAt"_L1]);
    step.skipReason = json["skipReason"_L1].toString();
    step.sawOlderVersion = json["sawOlderVersion"_L1].toBool();
    step.versionNoSeen = json["versionNoSeen"_L1].toInt();
    if (const QJsonValue signature = json["signature"_L1]; signature.isObject()) {
        step.signature.emplace();
        take(signature["kind"_L1], step.signature->kind);
        step.signature->payloadSha256 = signature["payloadSha256"_L1].toString();
        step.signature->signatureSha256 = signature["signatureSha256"_L1].toString();
        step.signature->certSubject = signature["certSubject"_L1].toString();
    }
    step.marks = stringsFrom(json["marks"_L1]);
    step.required = json["required"_L1].toBool(true);
    step.canAct = json["canAct"_L1].toBool();
    return step;
}

QList<StepGroup> groupsFrom(const QJsonArray &json)
{
    QList<StepGroup> groups;
    for (const QJsonValue &one : json) {
        StepGroup group;
        take(one["mode"_L1], group.mode);
        take(one["joinRule"_L1], group.joinRule);
        const QJsonArray steps = one["steps"_L1].toArray();
        for (const QJsonValue &step : steps)
            group.steps.append(stepFrom(step.toObject()));
        groups.append(group);
    }
    return groups;
}

Opinion opinionFrom(const QJsonObject &json)
{
    Opinion opinion{json["id"_L1].toString(), json["stepId"_L1].toString(), personFrom(json["by"_L1].toObject())};
    take(json["visibility"_L1], opinion.visibility);
    opinion.kind = json["decision"_L1].toString();
    opinion.text = json["text"_L1].toString();
    opinion.at = timeFrom(json["at"_L1]);
    return opinion;
}

const Step *findStep(const QList<StepGroup> &groups, const std::function<bool(const Step &)> &fits)
{
    for (const StepGroup &group : groups) {
        for (const Step &step : group.steps) {
            if (fits(step))
                return &step;
            if (const Step *inside = findStep(step.subLine, fits))
                return inside;
        }
    }
    return nullptr;
}

} // namespace

bool Step::operator==(const Step &other) const = default;

bool Step::isOpen() const
{
    return state == document::StepState::Ready || state == document::StepState::Opened
           || state == document::StepState::Held;
}

const Step *Document::step(const QString &stepId) const
{
    return findStep(line, [&stepId](const Step &one) { return one.id == stepId; });
}

const Step *Document::myStep() const
{
    return findStep(line, [](const Step &one) { return one.canAct; });
}

Assignee assigneeFrom(const QJsonObject &json)
{
    return {json["postId"_L1].toString(),
            json["seatId"_L1].toString(),
            json["unitId"_L1].toString(),
            namesFrom(json, "titleKo"_L1, "titleEn"_L1),
            namesFrom(json, "unitKo"_L1, "unitEn"_L1),
            personFrom(json["person"_L1].toObject())};
}

VersionInfo versionInfoFrom(const QJsonObject &json)
{
    VersionInfo info;
    info.no = json["no"_L1].toInt();
    info.versionSha256 = json["versionSha256"_L1].toString();
    info.bodySha256 = json["bodySha256"_L1].toString();
    info.attachSha256 = json["attachSha256"_L1].toString();
    info.metaSha256 = json["metaSha256"_L1].toString();
    info.createdAt = timeFrom(json["createdAt"_L1]);
    info.by = personFrom(json["by"_L1].toObject());
    take(json["cause"_L1], info.cause);
    return info;
}

QList<StepGroup> lineFrom(const QJsonObject &json)
{
    QList<StepGroup> line = groupsFrom(json["groups"_L1].toArray());
    const QJsonArray subLines = json["subLines"_L1].toArray();
    for (const QJsonValue &one : subLines) {
        const QString stepId = one["stepId"_L1].toString();
        for (StepGroup &group : line) {
            for (Step &step : group.steps) {
                if (step.id == stepId)
                    step.subLine = groupsFrom(one["groups"_L1].toArray());
            }
        }
    }
    return line;
}

Result<VersionText> versionTextFrom(const QJsonObject &json)
{
    VersionText text;
    text.info = versionInfoFrom(json["version"_L1].toObject());
    auto meta = document::metaFromJson(json["meta"_L1].toObject());
    if (!meta)
        return fail(meta.error());
    auto content = document::contentFromJson(json["content"_L1].toObject());
    if (!content)
        return fail(content.error());
    auto attachments = document::attachmentsFromJson(json["attachments"_L1].toArray());
    if (!attachments)
        return fail(attachments.error());
    text.meta = std::move(*meta);
    text.content = std::move(*content);
    text.attachments = std::move(*attachments);
    return text;
}

Result<Document> documentFrom(const QJsonObject &json)
{
    auto text = versionTextFrom(json);
    if (!text)
        return fail(Error::Code::Protocol, u"not a document: "_s + text.error().detail);
    Document document;
    document.id = json["id"_L1].toString();
    document.revision = json["revision"_L1].toInteger();
    document.etag = u'"' + QString::number(document.revision) + u'"';
    take(json["state"_L1], document.state);
    document.held = json["held"_L1].toBool();
    document.meta = std::move(text->meta);
    document.content = std::move(text->content);
    document.attachments = std::move(text->attachments);
    document.version = text->info;
    const QJsonObject owner = json["owner"_L1].toObject();
    document.ownerAgencyId = owner["agencyId"_L1].toString();
    document.ownerAgency = namesFrom(owner, "agencyKo"_L1, "agencyEn"_L1);
    document.ownerUnitId = owner["unitId"_L1].toString();
    document.ownerUnit = namesFrom(owner, "unitKo"_L1, "unitEn"_L1);
    document.drafter = personFrom(json["drafter"_L1].toObject());
    const QJsonObject line = json["line"_L1].toObject();
    document.line = lineFrom(line);
    document.deciderLevel = line["deciderLevel"_L1].toString();
    document.lineWarning = namesFrom(line["warning"_L1].toObject(), "ko"_L1, "en"_L1);
    const QJsonArray opinions = json["opinions"_L1].toArray();
    for (const QJsonValue &one : opinions)
        document.opinions.append(opinionFrom(one.toObject()));
    if (const QJsonValue number = json["number"_L1]; number.isObject())
        document.number = RegistrationNumber{number["display"_L1].toString(), number["serial"_L1].toInteger(),
                                             number["year"_L1].toInt(), number["systemNumber"_L1].toString(),
                                             number["special"_L1].toString()};
    document.createdAt = timeFrom(json["createdAt"_L1]);
    document.submittedAt = timeFrom(json["submittedAt"_L1]);
    document.decidedAt = timeFrom(json["decidedAt"_L1]);
    document.chainHead = json["chainHead"_L1].toString();
    document.may = stringsFrom(json["may"_L1]);
    const QJsonArray notes = json["checkNotes"_L1].toArray();
    for (const QJsonValue &one : notes)
        document.checkNotes.append({one["code"_L1].toString(), one["reason"_L1].toString(),
                                    personFrom(one["by"_L1].toObject()), timeFrom(one["at"_L1])});
    document.relatedReceiptId = json["relatedReceiptId"_L1].toString();
    document.memoId = json["memoId"_L1].toString();
    document.withdrawalReason = json["withdrawalReason"_L1].toString();
    document.returnReason = json["returnReason"_L1].toString();
    return document;
}

} // namespace gw::approval
