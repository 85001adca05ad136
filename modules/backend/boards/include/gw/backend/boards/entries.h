// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/postdrafts.h>
#include <gw/portaltypes/comments.h>
#include <gw/portaltypes/moderation.h>

// How rows of boards are made: by the handlers, by a seed, by tests. No rules, no rights, nothing in the change log.
namespace gw::backend::boards {

namespace api = ::gw::portal;

/// What belongs to a post's type; one of them, or none for a plain one.
struct Parts
{
    std::optional<api::MarketDraft> market = {};
    std::optional<api::QuizDraft> quiz = {};
    std::optional<api::BoardEventDraft> event = {};
    std::optional<api::KnowledgeDraft> knowledge = {}; ///< with its owner's seat
};

struct NewBoard
{
    QString id;
    api::BoardLayer layer = api::BoardLayer::City;
    QString unitId = {};   ///< bureau and district
    QString agencyId = {}; ///< district
    api::BoardCategory category = api::BoardCategory::InformationSharing;
    QString nameKo;
    QString nameEn;
    QString descriptionKo = {};
    QString descriptionEn = {};
    api::BoardPostType postType = api::BoardPostType::Plain;
    int position = 0;
};

struct NewPost
{
    QString id;
    QString boardId;
    api::BoardPostType type = api::BoardPostType::Plain;
    QString title;    ///< from outside
    QString bodyHtml; ///< from outside: it is cleaned here, whoever calls
    api::PostAuthor author;
    QDateTime createdAt;
    bool pinned = false;
    bool mustRead = false;
    Parts parts = {};
};

struct NewComment
{
    QString id;
    QString postId;
    std::optional<QString> parentId = {};
    api::PostAuthor author;
    QString text; ///< from outside
    QList<api::BoardMention> mentions = {};
    QDateTime createdAt;
};

struct NewReport
{
    QString id;
    QString postId;
    api::ReportReason reason = api::ReportReason::Other;
    QString text;
    api::BoardPerson reporter;
    QDateTime at;
};

/// A title as it is kept: one plain line in NFC without control or direction characters; empty when nothing is left.
QString titleFrom(const QString &outside);
/// A comment's text as it is kept: plain, line feeds stay.
QString plainFrom(const QString &outside);

Result<Done> insertBoard(storage::Session &session, const NewBoard &board);
/// The post with its parts; the board counts it.
Result<Done> insertPost(storage::Session &session, const NewPost &post);
/// The comment; the post counts it.
Result<Done> insertComment(storage::Session &session, const NewComment &comment);
/// Something that moderators are to look at, without the waiting items.
Result<Done> insertReport(storage::Session &session, const NewReport &report);
/// Hides a post as a moderator does, with a line in the log.
Result<Done> hidePost(storage::Session &session, const QString &postId, const QString &reason,
                      const QString &moderatorId, const QDateTime &at);
/// Whether every line of the log of moderation is as it was written, and none is missing between two: the number of the
/// first that is not, or nothing.
Result<std::optional<qint64>> firstTampered(storage::Session &session);
/// `count` short posts of one author, a minute apart, the newest at `newest`: a board as full as one gets. For benches.
Result<Done> fillBoard(storage::Session &session, const QString &boardId, const api::PostAuthor &author, int count,
                       const QDateTime &newest);

/// An author for the functions above: whoever sits on a seat now.
Result<std::optional<api::PostAuthor>> authorOn(storage::Session &session, const QString &seatId);

} // namespace gw::backend::boards
