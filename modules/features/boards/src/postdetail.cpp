// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "postdetail_p.h"

#include "handlers.h"
#include "log.h"
#include <gw/base/deliver.h>

namespace gw::boards {

namespace {

/// The text first, then the comments: whoever waits reads the text.
Task<Done> fetchAll(Fetching *fetching, QString id)
{
    const QPointer<Fetching> self(fetching);
    Task<Done> text = fetching->post(id);
    const Result<Done> fetched = co_await text;
    if (!fetched || !self)
        co_return fetched;
    Task<Done> comments = fetching->comments(id);
    co_return co_await comments;
}

} // namespace

PostDetail::PostDetail(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->attach(this);
}

PostDetail::~PostDetail() = default;

void PostDetail::Private::attach(PostDetail *detail)
{
    q = detail;
    QObject::connect(&store, &store::Store::changed, q, [this](const QString &topic) {
        if (topic == postsTopic || topic == commentsTopic || topic == boardsTopic)
            read();
    });
    QObject::connect(&marks, &Marks::changed, q, [this](const QString &) { mark(); });
    read();
}

void PostDetail::Private::read()
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    auto task = store.read(store::File::Cache,
                           [id = id, person = person()](sqlite::Connection &db) -> Result<std::optional<Read>> {
                               const auto found = partsOf(db, id, person);
                               if (!found)
                                   return fail(found.error());
                               if (!found->has_value())
                                   return std::optional<Read>();
                               return std::optional(Read{**found, html::sanitize((*found)->html)});
                           });
    deliver(std::move(task), q,
            [](PostDetail *detail, const Result<std::optional<Read>> &read) { detail->d->take(read); });
}

void PostDetail::Private::take(const Result<std::optional<Read>> &read)
{
    reading = false;
    if (!read) {
        if (read.error().code != Error::Code::Cancelled)
            qCWarning(lcBoards) << "a post cannot be read:" << read.error();
        return;
    }
    const State before = state;
    bool isNew = false;
    if (!read->has_value()) {
        // Unknown here: perhaps from before the window, or a link from elsewhere. The server decides.
        state = asked && !asking && (!problem || !problem->isTransient()) ? State::Gone
                : asked && !asking                                        ? State::NotHere
                                                                          : State::Loading;
    } else {
        PostParts now = (*read)->parts;
        const QList<CommentRow> rows = std::exchange(now.comments, {});
        isNew = !(now == parts) || !(body == (*read)->body);
        parts = now;
        body = (*read)->body;
        comments.setRows(rows);
        state = parts.hasBody ? State::Ready : asked && !asking ? State::NotHere : State::Loading;
    }
    mark();
    if (isNew || before != state)
        Q_EMIT q->changed();
    const bool isLocal = !parts.row.operation.isEmpty();
    const bool wantsText = !read->has_value() || (!isLocal && !parts.isBodyCurrent);
    const bool wantsComments =
        read->has_value() && !isLocal && parts.fetchedComments != parts.row.comments && askedFor != parts.row.comments;
    if (!asking && ((wantsText && !asked) || (read->has_value() && wantsText && !problem) || wantsComments)) {
        askedFor = parts.row.comments;
        ask();
    }
    if (std::exchange(again, false))
        this->read();
}

void PostDetail::Private::mark()
{
    const QList<CommentRow> rows = comments.rows();
    QList<CommentRow> marked = rows;
    for (CommentRow &row : marked)
        row.mark = marks.of(row.id);
    comments.setRows(marked);
    const Mark now = marks.of(id);
    if (now == parts.row.mark)
        return;
    parts.row.mark = now;
    Q_EMIT q->changed();
}

void PostDetail::Private::ask()
{
    asking = true;
    asked = true;
    deliver(fetchAll(&fetching, id), q, [](PostDetail *detail, const Result<Done> &fetched) {
        Private &self = *detail->d;
        self.asking = false;
        self.problem = fetched ? std::nullopt : std::optional(fetched.error());
        self.read();
        Q_EMIT detail->changed();
    });
}

QString PostDetail::id() const
{
    return d->id;
}

PostDetail::State PostDetail::state() const
{
    return d->state;
}

const PostRow &PostDetail::row() const
{
    return d->parts.row;
}

const html::Safe &PostDetail::body() const
{
    return d->body;
}

const QList<AttachedFile> &PostDetail::attachments() const
{
    return d->parts.attachments;
}

const std::optional<QuizResult> &PostDetail::quiz() const
{
    return d->parts.quiz;
}

const std::optional<EventDetails> &PostDetail::event() const
{
    return d->parts.event;
}

const std::optional<Knowledge> &PostDetail::knowledge() const
{
    return d->parts.knowledge;
}

QString PostDetail::hiddenReason() const
{
    return d->parts.hiddenReason;
}

Draft PostDetail::draft() const
{
    const PostRow &row = d->parts.row;
    Draft draft = DraftStore::make(Draft::Purpose::EditPost, row.boardId, row.id);
    draft.baseVersion = QString::number(row.contentRevision);
    draft.kind = row.kind;
    draft.title = row.title;
    draft.html = d->body.html();
    draft.attachments = d->parts.attachments;
    draft.price = row.price;
    draft.expiresAt = row.expiresAt;
    draft.mustRead = row.mustRead;
    draft.knowledge = d->parts.knowledge.value_or(Knowledge{});
    draft.event = d->parts.event.value_or(EventDetails{});
    draft.quiz = d->parts.quiz.value_or(QuizResult{});
    return draft;
}

PostDetail::Rights PostDetail::rights() const
{
    const PostRow &row = d->parts.row;
    const bool isThere = d->state == State::Ready && row.operation.isEmpty();
    Rights rights;
    rights.edit = isThere && row.mine && d->parts.isBodyCurrent;
    rights.erase = d->state == State::Ready && row.mine;
    rights.pin = isThere && d->parts.canModerate;
    rights.moderate = isThere && d->parts.canModerate;
    rights.comment = isThere && d->parts.canComment && !row.hidden;
    rights.reserve = isThere && !row.mine && row.market == MarketState::Offered;
    rights.checkKnowledge = isThere && d->parts.knowledge && d->parts.knowledge->ownerSeatId == d->seat();
    return rights;
}

std::optional<QString> PostDetail::conflict() const
{
    const QList<outbox::Entry> entries = d->outbox.pendingFor(QStringLiteral("post/") + d->id);
    for (const outbox::Entry &entry : entries) {
        if (entry.kind == editPostKind && entry.state == outbox::State::NeedsAttention)
            return entry.operationId;
    }
    return {};
}

CommentModel &PostDetail::comments()
{
    return d->comments;
}

bool PostDetail::isRefreshing() const
{
    return d->asking;
}

std::optional<Error> PostDetail::problem() const
{
    return d->problem;
}

void PostDetail::refresh()
{
    if (!d->asking)
        d->ask();
}

} // namespace gw::boards
