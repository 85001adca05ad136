// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reading.h"
#include "records.h"

#include <gw/document/content.h>
#include <gw/signing/archive.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

/// The steps of one round as a verifier reads them: with signatures, and the line of a department inside its step.
QJsonArray recordGroups(const machine::Line &line, const QHash<QString, Person> &actedBy,
                        const QHash<QString, SignatureRow> &signatures, int round)
{
    QJsonArray groups;
    for (const machine::Group &group : line) {
        QJsonArray steps;
        for (const machine::Step &step : group.steps) {
            QJsonObject one{{u"id"_s, step.id},
                            {u"role"_s, doc::toText(step.role)},
                            {u"state"_s, doc::toText(step.state)},
                            {u"mode"_s, doc::toText(step.mode)},
                            {u"required"_s, step.required},
                            {u"assignee"_s, QJsonObject{{u"postId"_s, step.assignee.postId},
                                                        {u"seatId"_s, step.assignee.seatId},
                                                        {u"unitId"_s, step.assignee.unitId}}},
                            {u"delegated"_s, step.delegated},
                            {u"sawOlderVersion"_s, step.sawOlderVersion},
                            {u"round"_s, round}};
            if (step.decision)
                one.insert(u"decision"_s, doc::toText(*step.decision));
            if (const auto who = actedBy.find(step.id); who != actedBy.end() && step.actedAt) {
                one.insert(u"actedBy"_s, who->toJson());
                one.insert(u"actedAt"_s, toRfc3339(*step.actedAt));
            }
            if (step.versionSeen > 0)
                one.insert(u"versionNoSeen"_s, step.versionSeen);
            for (const auto &[name, text] :
                 {std::pair(u"skipReason"_s, step.skipReason), std::pair(u"returnReason"_s, step.returnReason),
                  std::pair(u"overrideNote"_s, step.overrideNote), std::pair(u"absenceId"_s, step.absenceId),
                  std::pair(u"onBehalfOf"_s, step.onBehalfOf)}) {
                if (!text.isEmpty())
                    one.insert(name, text);
            }
            if (const auto signature = signatures.find(step.id); signature != signatures.end())
                one.insert(u"signature"_s, QJsonObject{{u"kind"_s, signature->kind},
                                                       {u"payloadSha256"_s, signature->payloadSha256},
                                                       {u"signatureSha256"_s, signature->signatureSha256}});
            if (!step.subLine.empty())
                one.insert(u"subLine"_s, recordGroups(step.subLine, actedBy, signatures, round));
            steps.append(one);
        }
        groups.append(QJsonObject{
            {u"mode"_s, doc::toText(group.mode)}, {u"joinRule"_s, doc::toText(group.joinRule)}, {u"steps"_s, steps}});
    }
    return groups;
}

/// Collects the parts of a record.
class RecordMaker
{
public:
    RecordMaker(Session &session, const Work &work) : m_session(session), m_work(work) {}

    Result<signing::Record> make()
    {
        m_record.documentId = m_work.row.document.id;
        using Part = Result<Done> (RecordMaker::*)();
        for (const Part part :
             {&RecordMaker::versions, &RecordMaker::signatures, &RecordMaker::line, &RecordMaker::card,
              &RecordMaker::opinions, &RecordMaker::audit, &RecordMaker::dispatches}) {
            if (const auto done = (this->*part)(); !done)
                return fail(done.error());
        }
        return std::move(m_record);
    }

private:
    Result<Done> file(const QString &sha256)
    {
        if (sha256.isEmpty() || m_record.attachments.contains(sha256))
            return Done{};
        if (!m_work.services.fileBytes)
            return fail(Error::Code::Unsupported, u"this server keeps no files"_s);
        auto bytes = m_work.services.fileBytes(sha256);
        if (!bytes)
            return fail(bytes.error());
        m_record.attachments.insert(sha256, std::move(*bytes));
        return Done{};
    }

    Result<Done> versions()
    {
        const auto rows = versionsOf(m_session, m_work.row.document.id, true);
        if (!rows)
            return fail(rows.error());
        for (const VersionRow &row : *rows) {
            m_record.versions.append({.no = row.no,
                                      .content = row.content,
                                      .meta = row.meta,
                                      .attachments = row.attachments,
                                      .bodySha256 = row.hashes.body,
                                      .attachManifestSha256 = row.hashes.attachManifest,
                                      .metaSha256 = row.hashes.meta,
                                      .versionSha256 = row.hashes.version,
                                      .createdAt = row.createdAt,
                                      .by = row.by.name,
                                      .cause = row.cause});
            for (const QJsonValue &one : row.attachments) {
                if (const auto kept = file(one[u"sha256"_s].toString()); !kept)
                    return kept;
            }
            const auto content = doc::contentFromJson(row.content);
            for (const doc::Block &block : content ? content->blocks : QList<doc::Block>()) {
                if (block.kind != doc::Block::Kind::Image)
                    continue;
                if (const auto kept = file(block.image.sha256); !kept)
                    return kept;
            }
        }
        return Done{};
    }

    Result<Done> signatures()
    {
        const auto rows = signaturesOf(m_session, m_work.row.document.id);
        if (!rows)
            return fail(rows.error());
        QStringList seats;
        for (const SignatureRow &row : *rows)
            seats.append(row.seatId);
        const auto people = personsOn(m_session, seats);
        if (!people)
            return fail(people.error());
        for (const SignatureRow &row : *rows) {
            const auto staff = m_session.query(u"SELECT staff_no FROM person WHERE id = ?"_s, {row.personId});
            if (!staff)
                return fail(staff.error());
            signing::RecordSignature signature;
            signature.stepId = row.stepId;
            std::ignore = doc::fromText(row.kind, signature.signature.kind);
            signature.signature.payload = row.payload;
            signature.signature.cms = row.cms;
            signature.name = people->value(row.seatId).name;
            signature.staffNo = staff->empty() ? QString() : staff->front().text(0);
            signature.title = people->value(row.seatId).titleKo;
            signature.receivedAt = row.at;
            m_record.signatures.append(signature);
            m_signatures.insert(row.stepId, row);
        }
        const auto trust = signing::TrustRoots::fromPem(m_work.services.policy.trustPem);
        if (trust) {
            m_record.certificates = trust->roots + trust->intermediates;
            m_record.crls = trust->crls;
        }
        return Done{};
    }

    Result<Done> line()
    {
        QHash<QString, Person> actedBy;
        const auto rounds = allRounds(m_session, m_work.row.document.id, actedBy);
        if (!rounds)
            return fail(rounds.error());
        QJsonArray groups;
        for (const Round &round : *rounds) {
            for (const QJsonValue &group : recordGroups(round.line, actedBy, m_signatures, round.no))
                groups.append(group);
        }
        m_record.line = {{u"groups"_s, groups}};
        return Done{};
    }

    Result<Done> card()
    {
        auto view = cardView(m_session, m_work);
        if (!view)
            return fail(view.error());
        m_record.card = std::move(*view);
        m_record.card.remove(u"line"_s);
        m_record.card.remove(u"opinions"_s);
        m_record.card.remove(u"versions"_s);
        m_record.card.remove(u"number"_s);
        const DocumentRow &row = m_work.row;
        m_record.card.insert(u"unitTaskCode"_s, row.unitTaskCode);
        m_record.card.insert(u"recordFileId"_s, row.recordFileId);
        if (row.document.decidedAt) {
            m_record.card.insert(u"number"_s, api::toJson(numberView(row)));
            m_record.card.insert(u"decidedAt"_s, toRfc3339(*row.document.decidedAt));
        }
        return Done{};
    }

    Result<Done> opinions()
    {
        const auto rows = opinionsOf(m_session, m_work.row.document.id);
        if (!rows)
            return fail(rows.error());
        for (const OpinionRow &row : *rows)
            m_record.opinions.append(api::toJson(opinionView(row)));
        return Done{};
    }

    Result<Done> audit()
    {
        const auto lines = audit::linesOfDocument(m_session, m_work.row.document.id);
        if (!lines)
            return fail(lines.error());
        for (const audit::Line &line : *lines)
            m_record.audit.append(audit::toJson(line));
        return Done{};
    }

    Result<Done> dispatches()
    {
        if (!m_work.services.recordParts)
            return Done{};
        auto parts = m_work.services.recordParts(m_session, m_work.row.document.id);
        if (!parts)
            return fail(parts.error());
        m_record.dispatches = std::move(parts->dispatches);
        m_record.sealUses = std::move(parts->sealUses);
        return Done{};
    }

    Session &m_session;
    const Work &m_work;
    signing::Record m_record;
    QHash<QString, SignatureRow> m_signatures;
};

} // namespace

Response getRecord(const Services &services, const Request &request, const Caller &caller)
{
    return readContent(services, request, caller, u"read-record"_s,
                       [&](Session &session, const Work &work) -> Result<Response> {
                           const auto record = RecordMaker(session, work).make();
                           if (!record)
                               return fail(record.error());
                           auto bytes = signing::writeArchive(*record);
                           if (!bytes)
                               return fail(bytes.error());
                           Response response;
                           response.body = std::move(*bytes);
                           const QByteArray name = work.row.document.id.toLatin1();
                           return std::move(response)
                               .withHeader("Content-Type", "application/zip")
                               .withHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"")
                               .withHeader("Cache-Control", "private, no-store");
                       });
}

} // namespace gw::backend::approval
