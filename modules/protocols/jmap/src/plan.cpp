// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/json.h>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

// Servers fall over these (an early Cyrus over VacationResponse/get and Email/parse): nothing else may fall with them.
bool travelsAlone(std::optional<Feature> feature)
{
    return feature == Feature::VacationResponse || feature == Feature::Mdn || feature == Feature::Quota
           || feature == Feature::EmailParse;
}

Piece makePiece(const Call &call, int index, qsizetype part, const QJsonObject &arguments)
{
    Piece piece{.call = index, .id = u'c' + QString::number(index), .arguments = arguments, .json = {}};
    if (part > 0)
        piece.id += u'-' + QString::number(part);
    piece.json = QJsonDocument(QJsonArray{call.name, arguments, piece.id}).toJson(QJsonDocument::Compact);
    return piece;
}

/// The objects of a /set, in order: first those to create, then to update, then to destroy.
struct SetObjects
{
    struct One
    {
        QString member;
        QString key;
        QJsonValue value;
    };
    QList<One> all;

    explicit SetObjects(const QJsonObject &arguments)
    {
        for (const QString &member : {u"create"_s, u"update"_s}) {
            const QJsonObject objects = arguments.value(member).toObject();
            for (auto it = objects.begin(); it != objects.end(); ++it)
                all.append({member, it.key(), it.value()});
        }
        const QJsonArray destroy = arguments.value(u"destroy"_s).toArray();
        for (const QJsonValue &id : destroy)
            all.append({u"destroy"_s, id.toString(), {}});
    }

    QJsonObject part(QJsonObject arguments, qsizetype from, qsizetype count) const
    {
        QJsonObject create;
        QJsonObject update;
        QJsonArray destroy;
        for (const One &one : all.mid(from, count)) {
            if (one.member == u"create"_s)
                create.insert(one.key, one.value);
            else if (one.member == u"update"_s)
                update.insert(one.key, one.value);
            else
                destroy.append(one.key);
        }
        const auto put = [&arguments](const QString &member, const auto &objects) {
            if (objects.isEmpty())
                arguments.remove(member);
            else
                arguments.insert(member, objects);
        };
        put(u"create"_s, create);
        put(u"update"_s, update);
        put(u"destroy"_s, destroy);
        return arguments;
    }
};

class Planner
{
public:
    Planner(const Batch &batch, const Session &session, const QSet<Feature> &features)
        : m_batch(batch), m_session(session), m_features(features)
    {
        // What surrounds the calls is small; this is more than enough for it.
        m_room = std::max<qint64>(1024, session.limits.maxSizeRequest - 2048);
    }

    Result<Plan> make()
    {
        refuse();
        const QList<int> groups = groupsOf();
        for (int first = 0; first < int(m_batch.calls().size());) {
            int last = first;
            while (last + 1 < int(groups.size()) && groups.at(last + 1) == groups.at(first))
                ++last;
            const Result<Done> added = addGroup(first, last);
            if (!added)
                return fail(added.error());
            first = last + 1;
        }
        close();
        if (m_batch.isKeptTogether() && m_plan.requests.size() > 1)
            return fail(Error::Code::TooLarge, u"these calls do not fit into one request"_s);
        return m_plan;
    }

private:
    /// Calls that this server does not know, and whoever needs their results.
    void refuse()
    {
        for (int i = 0; i < int(m_batch.calls().size()); ++i) {
            const Call &call = m_batch.calls().at(i);
            if (call.feature && !m_features.contains(*call.feature)) {
                m_plan.refused.insert(i, Error{.code = Error::Code::Unsupported,
                                               .detail = call.name + u" is not offered"_s,
                                               .problemType = u"feature-off"_s});
            } else if (call.ids.resultOf >= 0 && m_plan.refused.contains(call.ids.resultOf)) {
                m_plan.refused.insert(i, m_plan.refused.value(call.ids.resultOf));
            }
        }
    }

    /// For each call the first one of its group. Calls between two that belong together belong to them.
    QList<int> groupsOf() const
    {
        const qsizetype count = m_batch.calls().size();
        QList<int> groups;
        for (int i = 0; i < int(count); ++i) {
            groups.append(i);
            const int source = m_batch.isKeptTogether() ? 0 : m_batch.calls().at(i).ids.resultOf;
            if (source < 0)
                continue;
            const int start = groups.at(source);
            for (int k = start; k <= i; ++k)
                groups[k] = start;
        }
        return groups;
    }

    Result<QList<Piece>> piecesOf(int index) const
    {
        const Call &call = m_batch.calls().at(index);
        QJsonObject arguments = call.arguments;
        if (call.kind == Call::Kind::Set)
            return setPieces(call, index);
        if (call.idsName.isEmpty())
            return QList<Piece>{makePiece(call, index, 0, arguments)};
        if (call.ids.resultOf >= 0) {
            arguments.insert(u'#' + call.idsName,
                             QJsonObject{{u"resultOf"_s, u'c' + QString::number(call.ids.resultOf)},
                                         {u"name"_s, m_batch.calls().at(call.ids.resultOf).name},
                                         {u"path"_s, call.ids.path}});
            return QList<Piece>{makePiece(call, index, 0, arguments)};
        }
        if (!call.ids.list) {
            arguments.insert(call.idsName, QJsonValue::Null);
            return QList<Piece>{makePiece(call, index, 0, arguments)};
        }
        return getPieces(call, index);
    }

    Result<QList<Piece>> getPieces(const Call &call, int index) const
    {
        QList<Piece> pieces;
        const QStringList &ids = *call.ids.list;
        qsizetype most = call.kind == Call::Kind::Get ? m_session.limits.maxObjectsInGet : ids.size();
        for (qsizetype from = 0; from < ids.size() || pieces.isEmpty();) {
            QJsonObject arguments = call.arguments;
            const QStringList some = ids.mid(from, most);
            arguments.insert(call.idsName, QJsonArray::fromStringList(some));
            Piece piece = makePiece(call, index, pieces.size(), arguments);
            if (piece.json.size() > m_room) {
                if (some.size() <= 1 || call.kind != Call::Kind::Get)
                    return tooLarge(call);
                most = some.size() / 2;
                continue;
            }
            pieces.append(std::move(piece));
            from += most;
        }
        return pieces;
    }

    Result<QList<Piece>> setPieces(const Call &call, int index) const
    {
        const SetObjects objects(call.arguments);
        QList<Piece> pieces;
        qsizetype most = m_session.limits.maxObjectsInSet;
        for (qsizetype from = 0; from < objects.all.size() || pieces.isEmpty();) {
            const qsizetype count = std::min(most, objects.all.size() - from);
            Piece piece = makePiece(call, index, pieces.size(), objects.part(call.arguments, from, count));
            if (piece.json.size() > m_room) {
                if (count <= 1)
                    return tooLarge(call);
                most = count / 2;
                continue;
            }
            pieces.append(std::move(piece));
            from += std::max<qsizetype>(1, count);
        }
        // The first piece would change the state that the others are to be sure of.
        if (pieces.size() > 1 && call.arguments.contains(u"ifInState"_s))
            return tooLarge(call);
        return pieces;
    }

    static std::unexpected<Error> tooLarge(const Call &call)
    {
        return fail(Error{.code = Error::Code::TooLarge,
                          .detail = call.name + u" is larger than the server takes"_s,
                          .problemType = u"urn:ietf:params:jmap:error:limit"_s});
    }

    Result<Done> addGroup(int first, int last)
    {
        QList<Piece> all;
        std::optional<Feature> alone;
        bool isJoined = first != last;
        for (int i = first; i <= last; ++i) {
            if (m_plan.refused.contains(i))
                continue;
            const Call &call = m_batch.calls().at(i);
            Result<QList<Piece>> pieces = piecesOf(i);
            if (!pieces)
                return fail(pieces.error());
            if (isJoined && pieces->size() > 1)
                return tooLarge(call);
            all += *pieces;
            if (travelsAlone(call.feature))
                alone = call.feature;
        }
        if (alone && !m_batch.isKeptTogether())
            close();
        if (isJoined) {
            qint64 bytes = 0;
            for (const Piece &piece : std::as_const(all))
                bytes += piece.json.size() + 1;
            if (all.size() > m_session.limits.maxCallsInRequest || bytes > m_room)
                return tooLarge(m_batch.calls().at(first));
            if (all.size() + m_open.pieces.size() > m_session.limits.maxCallsInRequest || bytes + m_bytes > m_room)
                close();
        }
        for (Piece &piece : all) {
            if (m_open.pieces.size() >= m_session.limits.maxCallsInRequest || m_bytes + piece.json.size() + 1 > m_room)
                close();
            m_bytes += piece.json.size() + 1;
            m_open.isSafe = m_open.isSafe && m_batch.calls().at(piece.call).isSafe;
            m_open.pieces.append(std::move(piece));
        }
        if (alone && !m_batch.isKeptTogether()) {
            m_open.alone = alone;
            close();
        }
        return Done{};
    }

    void close()
    {
        if (m_open.pieces.isEmpty())
            return;
        QSet<QString> uses{QString(capability::core)};
        QByteArrayList calls;
        for (const Piece &piece : std::as_const(m_open.pieces)) {
            calls.append(piece.json);
            const QStringList &wanted = m_batch.calls().at(piece.call).uses;
            uses.unite(QSet<QString>(wanted.begin(), wanted.end()));
        }
        // What the server does not offer it would refuse; without it the rest still works.
        uses.intersect(m_session.capabilities);
        QStringList sorted(uses.begin(), uses.end());
        sorted.sort();
        m_open.body = "{\"using\":" + QJsonDocument(QJsonArray::fromStringList(sorted)).toJson(QJsonDocument::Compact)
                      + ",\"methodCalls\":[" + calls.join(',') + "]}";
        m_plan.isSafe = m_plan.isSafe && m_open.isSafe;
        m_plan.requests.append(std::exchange(m_open, {}));
        m_bytes = 0;
    }

    const Batch &m_batch;
    const Session &m_session;
    const QSet<Feature> &m_features;
    qint64 m_room;
    Plan m_plan;
    WireRequest m_open;
    qint64 m_bytes = 0;
};

/// What a piece of a split /set would have said if it had refused its objects one by one.
MethodResponse refusedOneByOne(const Piece &piece, const QString &name, const QJsonObject &error)
{
    QJsonObject out;
    const SetObjects objects(piece.arguments);
    QHash<QString, QJsonObject> members;
    for (const SetObjects::One &one : objects.all)
        members[one.member].insert(one.key, error);
    out.insert(u"notCreated"_s, members.value(u"create"_s));
    out.insert(u"notUpdated"_s, members.value(u"update"_s));
    out.insert(u"notDestroyed"_s, members.value(u"destroy"_s));
    return {name, out};
}

} // namespace

Result<Plan> makePlan(const Batch &batch, const Session &session, const QSet<Feature> &features)
{
    return Planner(batch, session, features).make();
}

Result<WireAnswer> readAnswer(const net::Reply &reply)
{
    if (reply.status != 200) {
        Error error = net::errorFromReply(reply);
        if (error.problemType == u"urn:ietf:params:jmap:error:unknownCapability"_s)
            error.code = Error::Code::Unsupported;
        else if (error.problemType == u"urn:ietf:params:jmap:error:limit"_s)
            error.code = Error::Code::TooLarge;
        else if (reply.status < 300)
            error.code = Error::Code::Protocol;
        return fail(std::move(error));
    }
    const Result<QJsonObject> object = net::expectJson(reply);
    if (!object)
        return fail(object.error());
    const QJsonValue all = object->value(u"methodResponses"_s);
    if (!all.isArray())
        return fail(Error::Code::Protocol, u"an answer without methodResponses"_s);
    WireAnswer answer;
    answer.sessionState = object->value(u"sessionState"_s).toString();
    const QJsonArray responses = all.toArray();
    for (const QJsonValue &value : responses) {
        const QJsonArray triple = value.toArray();
        if (triple.size() != 3 || !triple.at(0).isString() || !triple.at(1).isObject() || !triple.at(2).isString())
            return fail(Error::Code::Protocol, u"a method response that is none"_s);
        answer.responses[triple.at(2).toString()].append({triple.at(0).toString(), triple.at(1).toObject()});
    }
    return answer;
}

QList<std::any> readAll(const Batch &batch, const Plan &plan, const QHash<QString, QList<MethodResponse>> &responses,
                        const QHash<int, Error> &failures)
{
    QHash<int, QList<const Piece *>> pieces;
    for (const WireRequest &request : plan.requests) {
        for (const Piece &piece : request.pieces)
            pieces[piece.call].append(&piece);
    }
    QList<std::any> answers;
    for (int i = 0; i < int(batch.calls().size()); ++i) {
        const Call &call = batch.calls().at(i);
        if (const auto refused = plan.refused.constFind(i); refused != plan.refused.cend()) {
            answers.append(call.failed(*refused));
            continue;
        }
        if (const auto failed = failures.constFind(i); failed != failures.cend()) {
            answers.append(call.failed(*failed));
            continue;
        }
        QList<MethodResponse> all;
        const QList<const Piece *> of = pieces.value(i);
        const auto worked = [&](const Piece *piece) {
            const QList<MethodResponse> said = responses.value(piece->id);
            return !said.isEmpty() && said.constFirst().name != u"error"_s;
        };
        const bool isPartly = call.kind == Call::Kind::Set && of.size() > 1 && std::ranges::any_of(of, worked);
        for (const Piece *piece : of) {
            const QList<MethodResponse> said = responses.value(piece->id);
            if (isPartly && !said.isEmpty() && !worked(piece))
                all.append(refusedOneByOne(*piece, call.name, said.constFirst().arguments));
            else if (said.isEmpty() && of.size() > 1)
                all.append({u"(none)"_s, {}}); // a piece without an answer must not pass for nothing to say
            else
                all += said;
        }
        answers.append(call.parse(all));
    }
    return answers;
}

QSet<Feature> unknownFeatures(const Batch &batch, const Plan &plan,
                              const QHash<QString, QList<MethodResponse>> &responses)
{
    QSet<Feature> unknown;
    for (const WireRequest &request : plan.requests) {
        for (const Piece &piece : request.pieces) {
            const std::optional<Feature> feature = batch.calls().at(piece.call).feature;
            const QList<MethodResponse> said = responses.value(piece.id);
            if (feature && !said.isEmpty() && said.constFirst().name == u"error"_s
                && said.constFirst().arguments.value(u"type"_s) == u"unknownMethod"_s)
                unknown.insert(*feature);
        }
    }
    return unknown;
}

} // namespace gw::jmap
