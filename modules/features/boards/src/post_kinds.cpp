// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "kind.h"
#include "rows.h"
#include <gw/base/json.h>
#include <gw/portalapi/postacts.h>
#include <gw/portalapi/postkinds.h>
#include <gw/portalapi/boards.h>
#include <gw/portalapi/moderation.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

const QStringList postTopics{postsTopic};

QString postId(const outbox::Entry &entry)
{
    return text(entry, u"postId"_s);
}

template <class T>
Result<QJsonObject> objectFrom(const Result<portal::Versioned<T>> &answer)
{
    return answer ? Result<QJsonObject>(portal::toJson(answer->value).toObject()) : fail(answer.error());
}

template <class Call>
Result<QJsonObject> parsePost(const net::Reply &reply)
{
    return objectFrom(Call::parse(reply));
}

template <class Call>
Result<QJsonObject> parsePlain(const net::Reply &reply)
{
    const auto answer = Call::parse(reply);
    return answer ? Result<QJsonObject>(portal::toJson(*answer).toObject()) : fail(answer.error());
}

Result<Done> takePost(sqlite::Connection &db, const outbox::Entry &entry)
{
    const auto post = json::parseAs<portal::BoardPost>(entry.answer, "BoardPost");
    return post ? mirror::writePost(db, *post, 0) : Result<Done>(fail(post.error()));
}

Result<Done> takeBoard(sqlite::Connection &db, const outbox::Entry &entry)
{
    const auto board = json::parseAs<portal::Board>(entry.answer, "Board");
    return board ? mirror::writeBoard(db, *board, 0) : Result<Done>(fail(board.error()));
}

/// What the person decided, in a column beside what the server has.
auto set(const QString &column, std::function<QVariant(const outbox::Entry &)> value)
{
    return [sql = u"UPDATE board_post SET %1=? WHERE id=?"_s.arg(column),
            value = std::move(value)](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(sql, {value(entry), postId(entry)});
    };
}

auto clear(const QString &column)
{
    return [sql = u"UPDATE board_post SET %1=NULL WHERE id=?"_s.arg(column)](
               sqlite::Connection &db, const outbox::Entry &entry) { return db.exec(sql, {postId(entry)}); };
}

/// Either of two calls that differ in nothing but what they mean.
template <class Yes, class No>
net::Request eitherRequest(const outbox::Entry &entry, const QString &member, const QString &idMember)
{
    const QString id = text(entry, idMember);
    if (entry.payload[member].toBool()) {
        Yes call = signedCall<Yes>(entry);
        call.id = id;
        return call.request();
    }
    No call = signedCall<No>(entry);
    call.id = id;
    return call.request();
}

Kind pin()
{
    Kind kind{pinKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        return eitherRequest<portal::PinPost, portal::UnpinPost>(entry, u"pinned"_s, u"postId"_s);
    };
    kind.parse = &parsePost<portal::PinPost>;
    kind.show = set(u"l_pinned"_s, [](const outbox::Entry &entry) { return int(entry.payload[u"pinned"_s].toBool()); });
    kind.hide = clear(u"l_pinned"_s);
    kind.take = &takePost;
    return kind;
}

Kind like()
{
    Kind kind{likeKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        return eitherRequest<portal::LikePost, portal::UnlikePost>(entry, u"liked"_s, u"postId"_s);
    };
    kind.parse = &parsePlain<portal::LikePost>;
    kind.show = set(u"l_liked"_s, [](const outbox::Entry &entry) { return int(entry.payload[u"liked"_s].toBool()); });
    kind.hide = clear(u"l_liked"_s);
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_post SET liked=?, likes=? WHERE id=?"_s,
                       {int(entry.answer[u"liked"_s].toBool()), entry.answer[u"likes"_s].toInt(), postId(entry)});
    };
    kind.mayBeGone = true;
    return kind;
}

Kind read()
{
    // A view does not list the rows anew for this: the unread mark goes at once, and the number with the board.
    Kind kind{readKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        portal::ReadPost call = signedCall<portal::ReadPost>(entry);
        call.id = postId(entry);
        return call.request();
    };
    kind.parse = &parsePlain<portal::ReadPost>;
    kind.show = set(u"l_seen"_s, [](const outbox::Entry &) { return 1; });
    kind.hide = clear(u"l_seen"_s);
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_post SET seen=1 WHERE id=?"_s, {postId(entry)});
    };
    kind.mayBeGone = true;
    return kind;
}

Kind acknowledge()
{
    Kind kind{acknowledgeKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        portal::AcknowledgePost call = signedCall<portal::AcknowledgePost>(entry);
        call.id = postId(entry);
        return call.request();
    };
    kind.parse = &parsePlain<portal::AcknowledgePost>;
    kind.show = set(u"l_acknowledged"_s, [](const outbox::Entry &) { return 1; });
    kind.hide = clear(u"l_acknowledged"_s);
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_post SET acknowledged=1 WHERE id=?"_s, {postId(entry)});
    };
    return kind;
}

Kind market()
{
    Kind kind{marketKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        portal::SetMarketState call = signedCall<portal::SetMarketState>(entry);
        call.id = postId(entry);
        call.body.state = portal::marketStateFromString(text(entry, u"state"_s));
        return call.request();
    };
    kind.parse = &parsePost<portal::SetMarketState>;
    kind.show = set(u"l_market"_s, [](const outbox::Entry &entry) { return text(entry, u"state"_s); });
    kind.hide = clear(u"l_market"_s);
    kind.take = &takePost;
    return kind;
}

Kind quiz()
{
    Kind kind{quizKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        portal::AnswerQuiz call = signedCall<portal::AnswerQuiz>(entry);
        call.id = postId(entry);
        call.body.choice = entry.payload[u"option"_s].toInt();
        return call.request();
    };
    kind.parse = &parsePost<portal::AnswerQuiz>;
    kind.show = set(u"l_choice"_s, [](const outbox::Entry &entry) { return entry.payload[u"option"_s].toInt(); });
    kind.hide = clear(u"l_choice"_s);
    kind.take = &takePost;
    return kind;
}

Kind event()
{
    Kind kind{eventKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        return eitherRequest<portal::JoinEvent, portal::LeaveEvent>(entry, u"joined"_s, u"postId"_s);
    };
    kind.parse = &parsePost<portal::JoinEvent>;
    kind.show =
        set(u"l_joining"_s, [](const outbox::Entry &entry) { return int(entry.payload[u"joined"_s].toBool()); });
    kind.hide = clear(u"l_joining"_s);
    kind.take = &takePost;
    return kind;
}

Kind knowledge()
{
    Kind kind{knowledgeKind, postTopics};
    kind.request = [](const outbox::Entry &entry) {
        portal::CheckKnowledge call = signedCall<portal::CheckKnowledge>(entry);
        call.id = postId(entry);
        call.body.stillTrue = entry.payload[u"stillTrue"_s].toBool();
        if (const QDate until = QDate::fromString(text(entry, u"validUntil"_s), Qt::ISODate); until.isValid())
            call.body.validUntil = until;
        return call.request();
    };
    kind.parse = &parsePost<portal::CheckKnowledge>;
    kind.take = &takePost;
    return kind;
}

Kind report()
{
    Kind kind{reportKind, {}};
    kind.request = [](const outbox::Entry &entry) {
        portal::ReportDraft body;
        body.reason = portal::reportReasonFromString(text(entry, u"reason"_s));
        if (const QString words = text(entry, u"text"_s); !words.isEmpty())
            body.text = words;
        if (const QString comment = text(entry, u"commentId"_s); !comment.isEmpty()) {
            portal::ReportComment call = signedCall<portal::ReportComment>(entry);
            call.id = comment;
            call.body = body;
            return call.request();
        }
        portal::ReportPost call = signedCall<portal::ReportPost>(entry);
        call.id = postId(entry);
        call.body = body;
        return call.request();
    };
    kind.parse = &parsePlain<portal::ReportPost>;
    kind.mayBeGone = true; // hidden or removed meanwhile: that was what the report was for
    return kind;
}

Kind moderate()
{
    Kind kind{moderateKind, {postsTopic, commentsTopic}};
    kind.request = [](const outbox::Entry &entry) {
        portal::Moderate call = signedCall<portal::Moderate>(entry);
        call.body.action = portal::moderationActionFromString(text(entry, u"action"_s));
        call.body.reason = text(entry, u"reason"_s);
        call.body.postId = postId(entry);
        if (const QString comment = text(entry, u"commentId"_s); !comment.isEmpty())
            call.body.commentId = comment;
        return call.request();
    };
    kind.parse = &parsePlain<portal::Moderate>;
    const auto write = [](sqlite::Connection &db, const outbox::Entry &entry, const QString &column,
                          const QVariant &value) {
        const QString comment = text(entry, u"commentId"_s);
        return db.exec(
            u"UPDATE %1 SET %2=? WHERE id=?"_s.arg(comment.isEmpty() ? u"board_post"_s : u"board_comment"_s, column),
            {value, comment.isEmpty() ? postId(entry) : comment});
    };
    const auto isHiding = [](const outbox::Entry &entry) { return text(entry, u"action"_s) == u"hide"_s; };
    const auto changesIt = [](const outbox::Entry &entry) {
        return text(entry, u"action"_s) == u"hide"_s || text(entry, u"action"_s) == u"restore"_s;
    };
    kind.show = [=](sqlite::Connection &db, const outbox::Entry &entry) {
        return changesIt(entry) ? write(db, entry, u"l_hidden"_s, int(isHiding(entry))) : Result<Done>(Done{});
    };
    kind.hide = [=](sqlite::Connection &db, const outbox::Entry &entry) {
        return write(db, entry, u"l_hidden"_s, QVariant());
    };
    kind.take = [=](sqlite::Connection &db, const outbox::Entry &entry) {
        return changesIt(entry) ? write(db, entry, u"hidden"_s, int(isHiding(entry))) : Result<Done>(Done{});
    };
    return kind;
}

Kind club()
{
    Kind kind{clubKind, {boardsTopic, postsTopic}};
    kind.request = [](const outbox::Entry &entry) {
        return eitherRequest<portal::JoinClub, portal::LeaveClub>(entry, u"joined"_s, u"boardId"_s);
    };
    kind.parse = &parsePlain<portal::JoinClub>;
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_board SET l_member=? WHERE id=?"_s,
                       {int(entry.payload[u"joined"_s].toBool()), text(entry, u"boardId"_s)});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_board SET l_member=NULL WHERE id=?"_s, {text(entry, u"boardId"_s)});
    };
    kind.take = &takeBoard;
    return kind;
}

Kind readBoard()
{
    Kind kind{readBoardKind, {boardsTopic, postsTopic}};
    kind.request = [](const outbox::Entry &entry) {
        portal::ReadBoard call = signedCall<portal::ReadBoard>(entry);
        call.id = text(entry, u"boardId"_s);
        call.body.readUntil = fromRfc3339(text(entry, u"until"_s));
        return call.request();
    };
    kind.parse = &parsePlain<portal::ReadBoard>;
    const auto mark = [](const QVariant &value) {
        return [value](sqlite::Connection &db, const outbox::Entry &entry) {
            return db.exec(
                u"UPDATE board_post SET l_seen=? WHERE board_id=? AND seen=0 AND created<=?"_s,
                {value, text(entry, u"boardId"_s), fromRfc3339(text(entry, u"until"_s)).toMSecsSinceEpoch()});
        };
    };
    kind.show = mark(1);
    kind.hide = mark(QVariant());
    kind.take = &takeBoard;
    kind.mayBeGone = true;
    return kind;
}

Kind seeAlert()
{
    Kind kind{seeAlertKind, {alertsTopic}};
    kind.request = [](const outbox::Entry &entry) {
        portal::SeeBoardAlert call = signedCall<portal::SeeBoardAlert>(entry);
        call.id = text(entry, u"alertId"_s);
        return call.request();
    };
    kind.parse = &parsePlain<portal::SeeBoardAlert>;
    const auto mark = [](const QString &change) {
        return [sql = u"UPDATE board_alert SET %1 WHERE id=?"_s.arg(change)](sqlite::Connection &db,
                                                                             const outbox::Entry &entry) {
            return db.exec(sql, {text(entry, u"alertId"_s)});
        };
    };
    kind.show = mark(u"l_seen=1"_s);
    kind.hide = mark(u"l_seen=NULL"_s);
    kind.take = mark(u"seen=1"_s);
    kind.mayBeGone = true;
    return kind;
}

} // namespace

QList<Kind> postKinds()
{
    return {pin(),       like(),   read(),     acknowledge(), market(),    quiz(),    event(),
            knowledge(), report(), moderate(), club(),        readBoard(), seeAlert()};
}

} // namespace gw::boards
