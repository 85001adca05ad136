// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "postrows.h"

#include <gw/backend/storage/changelog.h>

// One function per operation of portal.yaml, in the file of its part, and what several of them need.
namespace gw::backend::boards {

using storage::ChangeLog;

/// The collections of the change log.
inline QString posts()
{
    return QStringLiteral("posts");
}
QString postsOf(const QString &personId); ///< what a person did with posts
QString commentsOn(const QString &postId);
QString draftsOf(const QString &personId);
QString alertsOf(const QString &personId);
QString boardsOf(const QString &personId);

/// Notes that a post changed, for everybody.
Result<Done> postChanged(Session &session, const QString &postId, ChangeLog::What what = ChangeLog::What::Updated);

/// A change of one post by its caller: finds it, asks `rule` (which may refuse), and answers with the post as it then is.
/// `rule` gets the post and its board, and writes. Everybody is told afterwards.
using PostRule =
    std::function<Result<std::optional<Response>>(Session &, const PostRow &, const BoardRow &, const Sight &)>;
Response changePost(const Services &services, const Request &request, const Caller &caller, const PostRule &rule);

/// 429 when a person wrote `most` rows into `table` within the last minute; 0: never.
Result<std::optional<Response>> tooFast(Session &session, const QString &table, const QString &column,
                                        const QString &timeColumn, const QString &personId, int most,
                                        const QDateTime &now);

/// Tells everybody that boards changed. A hint is no content: whom it concerns they find out by asking.
void publish(const Services &services);
/// Tells one person.
void publishTo(const Services &services, const QString &personId);

/// Empties a trash: everything that belongs to a removed post.
Result<Done> purgePost(Session &session, const QString &postId);

Response getBoardChanges(const Services &services, const Request &request, const Caller &caller);
Response readBoard(const Services &services, const Request &request, const Caller &caller);
Response joinClub(const Services &services, const Request &request, const Caller &caller);
Response leaveClub(const Services &services, const Request &request, const Caller &caller);
Response listBoardPosts(const Services &services, const Request &request, const Caller &caller);
Response getPostChanges(const Services &services, const Request &request, const Caller &caller);
Response createPost(const Services &services, const Request &request, const Caller &caller);
Response getPost(const Services &services, const Request &request, const Caller &caller);
Response updatePost(const Services &services, const Request &request, const Caller &caller);
Response deletePost(const Services &services, const Request &request, const Caller &caller);
Response restorePost(const Services &services, const Request &request, const Caller &caller);
Response readPost(const Services &services, const Request &request, const Caller &caller);
Response likePost(const Services &services, const Request &request, const Caller &caller);
Response unlikePost(const Services &services, const Request &request, const Caller &caller);
Response acknowledgePost(const Services &services, const Request &request, const Caller &caller);
Response listPostReaders(const Services &services, const Request &request, const Caller &caller);
Response remindPostReaders(const Services &services, const Request &request, const Caller &caller);
Response pinPost(const Services &services, const Request &request, const Caller &caller);
Response unpinPost(const Services &services, const Request &request, const Caller &caller);
Response setMarketState(const Services &services, const Request &request, const Caller &caller);
Response answerQuiz(const Services &services, const Request &request, const Caller &caller);
Response joinEvent(const Services &services, const Request &request, const Caller &caller);
Response leaveEvent(const Services &services, const Request &request, const Caller &caller);
Response listParticipants(const Services &services, const Request &request, const Caller &caller);
Response checkKnowledge(const Services &services, const Request &request, const Caller &caller);
Response getCommentChanges(const Services &services, const Request &request, const Caller &caller);
Response createComment(const Services &services, const Request &request, const Caller &caller);
Response getComment(const Services &services, const Request &request, const Caller &caller);
Response updateComment(const Services &services, const Request &request, const Caller &caller);
Response deleteComment(const Services &services, const Request &request, const Caller &caller);
Response getPostDraftChanges(const Services &services, const Request &request, const Caller &caller);
Response savePostDraft(const Services &services, const Request &request, const Caller &caller);
Response deletePostDraft(const Services &services, const Request &request, const Caller &caller);
Response getBoardAlertChanges(const Services &services, const Request &request, const Caller &caller);
Response seeBoardAlert(const Services &services, const Request &request, const Caller &caller);
Response reportPost(const Services &services, const Request &request, const Caller &caller);
Response reportComment(const Services &services, const Request &request, const Caller &caller);
Response listReports(const Services &services, const Request &request, const Caller &caller);
Response moderate(const Services &services, const Request &request, const Caller &caller);
Response getModerationLog(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::boards
