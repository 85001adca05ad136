// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {

void addRoutes(http::Router &router, const Services &services)
{
    const auto shared = std::make_shared<const Services>(services);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   authenticated(shared->access, [shared, handler](const Request &request, const Caller &caller) {
                       return handler(*shared, request, caller);
                   }));
    };
    add("GET", u"/v1/boards/changes"_s, getBoardChanges);
    add("GET", u"/v1/boards/{id}/posts"_s, listBoardPosts);
    add("PUT", u"/v1/boards/{id}/reading"_s, readBoard);
    add("PUT", u"/v1/boards/{id}/membership"_s, joinClub);
    add("DELETE", u"/v1/boards/{id}/membership"_s, leaveClub);
    add("GET", u"/v1/posts/changes"_s, getPostChanges);
    add("POST", u"/v1/posts"_s, createPost);
    add("GET", u"/v1/posts/{id}"_s, getPost);
    add("PATCH", u"/v1/posts/{id}"_s, updatePost);
    add("DELETE", u"/v1/posts/{id}"_s, deletePost);
    add("PUT", u"/v1/posts/{id}/restoration"_s, restorePost);
    add("PUT", u"/v1/posts/{id}/reading"_s, readPost);
    add("PUT", u"/v1/posts/{id}/like"_s, likePost);
    add("DELETE", u"/v1/posts/{id}/like"_s, unlikePost);
    add("PUT", u"/v1/posts/{id}/acknowledgement"_s, acknowledgePost);
    add("GET", u"/v1/posts/{id}/readers"_s, listPostReaders);
    add("POST", u"/v1/posts/{id}/reminders"_s, remindPostReaders);
    add("PUT", u"/v1/posts/{id}/pin"_s, pinPost);
    add("DELETE", u"/v1/posts/{id}/pin"_s, unpinPost);
    add("PUT", u"/v1/posts/{id}/market-state"_s, setMarketState);
    add("PUT", u"/v1/posts/{id}/answer"_s, answerQuiz);
    add("PUT", u"/v1/posts/{id}/participation"_s, joinEvent);
    add("DELETE", u"/v1/posts/{id}/participation"_s, leaveEvent);
    add("GET", u"/v1/posts/{id}/participants"_s, listParticipants);
    add("PUT", u"/v1/posts/{id}/knowledge-check"_s, checkKnowledge);
    add("POST", u"/v1/posts/{id}/reports"_s, reportPost);
    add("GET", u"/v1/posts/{id}/comments/changes"_s, getCommentChanges);
    add("POST", u"/v1/posts/{id}/comments"_s, createComment);
    add("GET", u"/v1/comments/{id}"_s, getComment);
    add("PATCH", u"/v1/comments/{id}"_s, updateComment);
    add("DELETE", u"/v1/comments/{id}"_s, deleteComment);
    add("POST", u"/v1/comments/{id}/reports"_s, reportComment);
    add("GET", u"/v1/post-drafts/changes"_s, getPostDraftChanges);
    add("PUT", u"/v1/post-drafts/{id}"_s, savePostDraft);
    add("DELETE", u"/v1/post-drafts/{id}"_s, deletePostDraft);
    add("GET", u"/v1/board-alerts/changes"_s, getBoardAlertChanges);
    add("PUT", u"/v1/board-alerts/{id}/seen"_s, seeBoardAlert);
    add("GET", u"/v1/moderation/reports"_s, listReports);
    add("POST", u"/v1/moderation/actions"_s, moderate);
    add("GET", u"/v1/moderation/log"_s, getModerationLog);
}

} // namespace gw::backend::boards
