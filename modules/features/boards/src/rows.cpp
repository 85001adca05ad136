// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "draftjson.h"
#include "mirror.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

QDateTime timeOf(qint64 milliseconds)
{
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

/// Row by row, until there is none.
template <class Fn>
Result<Done> forEach(sqlite::Statement &row, Fn fn)
{
    auto more = row.step();
    for (; more && *more; more = row.step())
        fn(row);
    return more ? Result<Done>(Done{}) : Result<Done>(fail(more.error()));
}

BoardRow boardFrom(const portal::Board &board)
{
    BoardRow row;
    row.id = board.id;
    row.layer = board.layer == portal::BoardLayer::Unknown ? Layer::Unknown : Layer(int(board.layer) - 1);
    row.category =
        board.category == portal::BoardCategory::Unknown ? Category::Unknown : Category(int(board.category) - 1);
    row.name = {board.nameKo, board.nameEn};
    row.description = {board.descriptionKo, board.descriptionEn};
    row.kind = kindFrom(board.postType);
    row.posts = board.postCount;
    row.canPost = board.mayPost;
    row.canModerate = board.mayModerate;
    row.isClub = board.layer == portal::BoardLayer::Club;
    row.isMember = board.isMember;
    row.members = board.memberCount;
    row.position = board.position;
    row.lastPostAt = board.lastPostAt.value_or(QDateTime());
    return row;
}

static_assert(int(portal::BoardLayer::Club) - 1 == int(Layer::Club));
static_assert(int(portal::BoardCategory::SmartTips) - 1 == int(Category::SmartTips));

const char *const postColumns =
    "p.n, p.id, p.board_id, p.created, p.title, p.summary, p.doc, p.e_pinned, p.e_unread, p.e_acknowledged, p.e_liked, "
    "p.e_likes, p.e_hidden, p.e_market, p.comments + (SELECT count(*) FROM board_comment c WHERE c.post_id=p.id AND "
    "c.op<>'') - (SELECT count(*) FROM board_comment c WHERE c.post_id=p.id AND c.op='' AND c.l_gone=1), p.l_edit, "
    "p.op, "
    "p.content_revision, p.must_read, p.author_id, p.l_market";
constexpr int postColumnCount = 21;

bool isMedia(const QList<AttachedFile> &files, bool (AttachedFile::*is)() const)
{
    return std::ranges::any_of(files, [is](const AttachedFile &file) { return (file.*is)(); });
}

QList<AttachedFile> filesOf(const portal::BoardPost &post, const QJsonObject &edit)
{
    if (edit.contains(u"files"_s))
        return filesFrom(edit[u"files"_s].toArray());
    QList<AttachedFile> files;
    for (const portal::Attachment &attachment : post.attachments)
        files.append(fileFrom(attachment));
    return files;
}

/// What is in columns goes back into the post, so that it can be read as one.
portal::BoardPost postFrom(const sqlite::Statement &row)
{
    QJsonObject doc = mirror::objectOf(row.text(6));
    doc.insert(u"title"_s, row.text(4));
    doc.insert(u"summary"_s, row.text(5));
    portal::BoardPost post;
    std::ignore = fromJson(doc, post);
    return post;
}

PostRow postRowFrom(const sqlite::Statement &row, const portal::BoardPost &post, const QString &personId)
{
    const QJsonObject edit = mirror::objectOf(row.text(15));
    PostRow made;
    made.n = row.integer(0);
    made.id = row.text(1);
    made.boardId = row.text(2);
    made.kind = kindFrom(post.type);
    made.title = edit[u"title"_s].toString(row.text(4));
    made.summary = edit[u"summary"_s].toString(row.text(5));
    made.author = authorFrom(post.author);
    made.createdAt = timeOf(row.integer(3));
    made.editedAt = post.editedAt.value_or(QDateTime());
    made.mine = row.text(19) == personId;
    made.pinned = row.integer(7) != 0;
    made.unread = row.integer(8) != 0 && !made.mine;
    made.mustRead = row.integer(18) != 0;
    made.acknowledged = row.integer(9) != 0;
    made.liked = row.integer(10) != 0;
    made.likes = int(row.integer(11));
    made.hidden = row.integer(12) != 0;
    made.market = marketFrom(row.text(13));
    made.comments = int(row.integer(14));
    made.views = post.counts.views;
    const QList<AttachedFile> files = filesOf(post, edit);
    made.attachments = int(files.size());
    made.hasImage = isMedia(files, &AttachedFile::isImage);
    made.hasVideo = isMedia(files, &AttachedFile::isVideo);
    made.contentRevision = row.integer(17);
    made.operation = row.text(16);
    if (post.market) {
        made.price = post.market->price.value_or(-1);
        made.expiresAt = post.market->expiresAt;
        if (post.market->reservedBy) {
            made.reservedBy = post.market->reservedBy->name;
            made.reservedByMe = post.market->reservedBy->personId == personId;
        }
        if (!row.isNull(20))
            made.reservedByMe = made.market == MarketState::Reserved && !made.mine; // not sent yet
    }
    if (post.knowledge) {
        made.validUntil = post.knowledge->validUntil.value_or(QDate());
        made.lawReference = post.knowledge->lawReference;
    }
    if (post.event)
        made.startsAt = post.event->startsAt;
    return made;
}

QuizResult quizFrom(const portal::Quiz &quiz, const QVariant &choice)
{
    QuizResult made;
    made.options = QStringList(quiz.options);
    made.counts = quiz.results.value_or(QList<int>());
    made.correct = quiz.answer.value_or(-1);
    made.mine = choice.isValid() ? choice.toInt() : quiz.choice.value_or(-1);
    made.closesAt = quiz.closesAt.value_or(QDateTime());
    return made;
}

EventDetails eventFrom(const portal::BoardEvent &event, const QVariant &joining)
{
    EventDetails made;
    made.startsAt = event.startsAt;
    made.endsAt = event.endsAt.value_or(QDateTime());
    made.place = event.place;
    made.capacity = event.capacity.value_or(0);
    made.isMine = joining.isValid() ? joining.toBool() : event.joining;
    made.joined = event.joined + int(made.isMine) - int(event.joining);
    return made;
}

Knowledge knowledgeFrom(const portal::Knowledge &knowledge)
{
    Knowledge made;
    made.ownerSeatId = knowledge.ownerSeatId;
    made.ownerTitle = {knowledge.ownerTitleKo, knowledge.ownerTitleEn};
    made.ownerUnit = {knowledge.ownerUnitNameKo, knowledge.ownerUnitNameEn};
    made.validUntil = knowledge.validUntil.value_or(QDate());
    made.lawReference = knowledge.lawReference;
    made.confirmedAt = knowledge.confirmedAt;
    made.askedAt = knowledge.stillTrueAskedAt.value_or(QDateTime());
    made.retiredAt = knowledge.retiredAt.value_or(QDateTime());
    return made;
}

QList<Mention> mentionsFrom(const QList<portal::BoardMention> &mentions)
{
    QList<Mention> made;
    for (const portal::BoardMention &mention : mentions)
        made.append({mention.id, mention.name, mention.kind == portal::MentionKind::Post});
    return made;
}

CommentRow commentFrom(const sqlite::Statement &row, const QString &personId)
{
    portal::BoardComment comment;
    std::ignore = fromJson(mirror::objectOf(row.text(0)), comment);
    const QJsonObject edit = mirror::objectOf(row.text(1));
    CommentRow made;
    made.id = comment.id;
    made.parentId = comment.parentId.value_or(QString());
    made.author = authorFrom(comment.author);
    made.text = edit[u"text"_s].toString(comment.text);
    made.mentions = mentionsFrom(comment.mentions);
    if (edit.contains(u"mentions"_s)) {
        QList<portal::BoardMention> changed;
        std::ignore = json::fromJson(edit[u"mentions"_s], changed);
        made.mentions = mentionsFrom(changed);
    }
    made.createdAt = comment.createdAt;
    made.editedAt = comment.editedAt.value_or(QDateTime());
    made.mine = comment.author.personId == personId;
    made.deleted = comment.deleted;
    made.hidden = row.integer(2) != 0;
    made.revision = row.integer(3);
    return made;
}

} // namespace

MarketState marketFrom(const QString &name)
{
    if (name.isEmpty())
        return MarketState::None;
    switch (portal::marketStateFromString(name)) {
    case portal::MarketState::Reserved: return MarketState::Reserved;
    case portal::MarketState::Sold: return MarketState::Sold;
    case portal::MarketState::Expired: return MarketState::Expired;
    case portal::MarketState::Offered:
    case portal::MarketState::Unknown: break;
    }
    return MarketState::Offered;
}

QString marketName(MarketState state)
{
    switch (state) {
    case MarketState::None: return QString();
    case MarketState::Offered: return u"offered"_s;
    case MarketState::Reserved: return u"reserved"_s;
    case MarketState::Sold: return u"sold"_s;
    case MarketState::Expired: return u"expired"_s;
    }
    return QString();
}

Author authorFrom(const portal::PostAuthor &author)
{
    return {author.personId,
            author.seatId,
            {author.name, author.name},
            {author.titleKo, author.titleEn},
            {author.unitNameKo, author.unitNameEn}};
}

portal::PostAuthor authorTo(const Author &author)
{
    portal::PostAuthor made;
    made.personId = author.personId;
    made.seatId = author.seatId;
    made.name = author.name.ko;
    made.titleKo = author.title.ko;
    made.titleEn = author.title.en;
    made.unitNameKo = author.unit.ko;
    made.unitNameEn = author.unit.en;
    return made;
}

AttachedFile fileFrom(const portal::Attachment &attachment)
{
    return {attachment.id, attachment.name, attachment.type, attachment.size, attachment.sha256};
}

PostKind kindFrom(portal::BoardPostType type)
{
    return type == portal::BoardPostType::Unknown ? PostKind::Unknown : PostKind(int(type) - 1);
}

portal::BoardPostType kindTo(PostKind kind)
{
    return kind == PostKind::Unknown ? portal::BoardPostType::Plain : portal::BoardPostType(int(kind) + 1);
}

Result<QList<BoardRow>> boardsOf(sqlite::Connection &db, const QString &personId)
{
    QHash<QString, int> unread;
    auto counts =
        db.prepare(u"SELECT board_id, count(*) FROM board_post INDEXED BY board_post_unread WHERE e_unread=1 AND "
                   u"e_gone=0 AND author_id<>? GROUP BY board_id"_s);
    if (!counts)
        return fail(counts.error());
    counts->bind(0, personId);
    auto counted =
        forEach(*counts, [&](const sqlite::Statement &row) { unread.insert(row.text(0), int(row.integer(1))); });
    if (!counted)
        return fail(counted.error());
    auto boards = db.prepare(u"SELECT doc, l_member FROM board_board ORDER BY position, id"_s);
    if (!boards)
        return fail(boards.error());
    QList<BoardRow> rows;
    counted = forEach(*boards, [&](const sqlite::Statement &row) {
        portal::Board board;
        if (!fromJson(mirror::objectOf(row.text(0)), board))
            return;
        BoardRow made = boardFrom(board);
        made.unread = unread.value(made.id);
        if (!row.isNull(1) && made.isMember != (row.integer(1) != 0)) {
            made.isMember = !made.isMember;
            made.members += made.isMember ? 1 : -1;
        }
        rows.append(made);
    });
    if (!counted)
        return fail(counted.error());
    return rows;
}

Result<QList<qint64>> postNumbers(sqlite::Connection &db, const PostQuery &query, const QString &personId, int limit)
{
    if (query.mustReadFirst) {
        auto numbers = postNumbers(db, {.only = PostQuery::Only::MustRead}, personId, limit);
        PostQuery others = query;
        others.mustReadFirst = false;
        auto rest = numbers ? postNumbers(db, others, personId, limit) : numbers;
        if (!rest)
            return rest;
        for (const qint64 number : *rest) {
            if (!numbers->contains(number))
                numbers->append(number);
        }
        if (limit > 0 && numbers->size() > limit)
            numbers->resize(limit);
        return numbers;
    }
    // Each combination walks one of the indexes from its end; see the schema.
    QStringList where{u"e_gone=0"_s};
    QVariantList values;
    if (!query.boardId.isEmpty()) {
        where.append(u"board_id=?"_s);
        values.append(query.boardId);
    }
    using Only = PostQuery::Only;
    switch (query.only) {
    case Only::All: break;
    case Only::Unread:
        where.append(u"e_unread=1 AND author_id<>?"_s);
        values.append(personId);
        break;
    case Only::Mine:
        where.append(u"author_id=?"_s);
        values.append(personId);
        break;
    case Only::Pinned: where.append(u"e_pinned=1"_s); break;
    case Only::Offered: where.append(u"e_market='offered'"_s); break;
    case Only::Reserved: where.append(u"e_market='reserved'"_s); break;
    case Only::Sold: where.append(u"e_market='sold'"_s); break;
    case Only::MustRead:
        where.append(u"must_read=1 AND e_acknowledged=0 AND author_id<>?"_s);
        values.append(personId);
        break;
    }
    QString order = u"created DESC, n DESC"_s;
    if (query.sort == PostQuery::Sort::MostLiked)
        order = u"e_likes DESC, created DESC, n DESC"_s;
    else if (!query.boardId.isEmpty() && query.only == Only::All)
        order = u"e_pinned DESC, created DESC, n DESC"_s;
    auto row = db.prepare(u"SELECT n FROM board_post WHERE %1 ORDER BY %2%3"_s.arg(
        where.join(u" AND "_s), order, limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString()));
    if (!row)
        return fail(row.error());
    for (int i = 0; i < values.size(); ++i)
        row->bind(i, values.at(i).toString());
    QList<qint64> numbers;
    if (auto done = forEach(*row, [&](const sqlite::Statement &one) { numbers.append(one.integer(0)); }); !done)
        return fail(done.error());
    return numbers;
}

Result<QList<PostRow>> postRows(sqlite::Connection &db, const QList<qint64> &numbers, const QString &personId)
{
    auto row = db.prepare(u"SELECT %1 FROM board_post p WHERE p.n=?"_s.arg(QLatin1StringView(postColumns)));
    if (!row)
        return fail(row.error());
    QList<PostRow> rows;
    rows.reserve(numbers.size());
    for (const qint64 n : numbers) {
        row->bind(0, n);
        const auto there = row->step();
        if (!there)
            return fail(there.error());
        if (*there)
            rows.append(postRowFrom(*row, postFrom(*row), personId));
        row->reset();
    }
    return rows;
}

Result<QList<CommentRow>> commentsOf(sqlite::Connection &db, const QString &postId, const QString &personId)
{
    auto row =
        db.prepare(u"SELECT doc, l_edit, coalesce(l_hidden, hidden), revision FROM board_comment WHERE post_id=? "
                   u"AND l_gone IS NULL ORDER BY created, id"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, postId);
    QList<CommentRow> rows;
    auto done = forEach(*row, [&](const sqlite::Statement &one) { rows.append(commentFrom(one, personId)); });
    if (!done)
        return fail(done.error());
    return rows;
}

Result<int> mustReadCount(sqlite::Connection &db, const QString &personId)
{
    const auto count =
        db.scalar(u"SELECT count(*) FROM board_post WHERE must_read=1 AND e_acknowledged=0 AND e_gone=0 AND "
                  u"author_id<>?"_s,
                  {personId});
    if (!count)
        return fail(count.error());
    return count->toInt();
}

Result<std::optional<PostParts>> partsOf(sqlite::Connection &db, const QString &postId, const QString &personId)
{
    auto row = db.prepare(
        u"SELECT %1, p.l_choice, p.l_joining, b.html, b.l_html, b.content_revision, s.cursor, s.comments, p.comments, "
        u"o.doc FROM board_post p LEFT JOIN board_body b ON b.post_id=p.id LEFT JOIN board_comment_state s ON "
        u"s.post_id=p.id LEFT JOIN board_board o ON o.id=p.board_id WHERE p.id=? AND p.e_gone=0"_s.arg(
            QLatin1StringView(postColumns)));
    if (!row)
        return fail(row.error());
    row->bind(0, postId);
    const auto there = row->step();
    if (!there)
        return fail(there.error());
    if (!*there)
        return std::optional<PostParts>();
    const int next = postColumnCount;
    const portal::BoardPost post = postFrom(*row);
    PostParts parts;
    parts.row = postRowFrom(*row, post, personId);
    parts.hasBody = !row->isNull(next + 2);
    parts.html = row->isNull(next + 3) ? row->text(next + 2) : row->text(next + 3);
    parts.isBodyCurrent = parts.hasBody && row->integer(next + 4) == parts.row.contentRevision;
    const QJsonObject edit = mirror::objectOf(row->text(15));
    parts.attachments = filesOf(post, edit);
    if (post.quiz)
        parts.quiz = quizFrom(*post.quiz, row->value(next));
    if (post.event)
        parts.event = eventFrom(*post.event, row->value(next + 1));
    if (post.knowledge)
        parts.knowledge = knowledgeFrom(*post.knowledge);
    parts.hiddenReason = post.hiddenReason.value_or(QString());
    parts.commentCursor = row->text(next + 5);
    parts.fetchedComments = row->isNull(next + 6) ? -1 : int(row->integer(next + 6));
    portal::Board board;
    if (fromJson(mirror::objectOf(row->text(next + 8)), board)) {
        parts.canModerate = board.mayModerate;
        parts.canComment = board.isMember;
    }
    auto comments = commentsOf(db, postId, personId);
    if (!comments)
        return fail(comments.error());
    parts.comments = *comments;
    return std::optional(parts);
}

Result<QStringList> postsToPrefetch(sqlite::Connection &db, const QString &boardId, int limit)
{
    auto row = db.prepare(
        u"SELECT p.id FROM (SELECT n FROM board_post WHERE board_id=?1 AND e_gone=0 ORDER BY e_pinned DESC, created "
        u"DESC, "
        u"n DESC LIMIT ?2) w JOIN board_post p ON p.n=w.n LEFT JOIN board_body b ON b.post_id=p.id LEFT JOIN "
        u"board_comment_state s ON s.post_id=p.id WHERE p.op='' AND "
        u"(coalesce(b.content_revision,-1)<>p.content_revision OR "
        u"(p.comments>0 AND coalesce(s.comments,-1)<>p.comments))"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, boardId);
    row->bind(1, limit);
    QStringList ids;
    if (auto done = forEach(*row, [&](const sqlite::Statement &one) { ids.append(one.text(0)); }); !done)
        return fail(done.error());
    return ids;
}

} // namespace gw::boards
