// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/questions/routes.h>
#include <gw/portaltypes/questions.h>
#include <optional>

namespace gw::backend::questions {

namespace api = ::gw::portal;
using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

/// A question as one person sees it, and what the rules need beside it.
struct QuestionRow
{
    api::Question question;
    QString authorPersonId; ///< known also where the question does not name them
};

/// The collection of the change log that has what a person backs.
QString backings(const QString &personId);

/// One question with its messages; nothing when there is none with this id.
Result<std::optional<QuestionRow>> questionRow(Session &session, const QString &id, const QString &personId);
/// Up to `limit` questions with ids above `after`, by id.
Result<QList<api::Question>> questionRows(Session &session, const QString &personId, const QString &after, int limit);
/// These questions, in any order; ids that are not there are left out.
Result<QList<api::Question>> questionsById(Session &session, const QString &personId, const QStringList &ids);

/// Unit of a seat's post; empty when there is no such seat.
Result<QString> unitOfSeat(Session &session, const QString &seatId);

/// What one change does beside its rows: the change log's number and the seats whose counters moved.
struct Effect
{
    qint64 number = 0;
    QStringList seats;
};

/// Counts the revision up, notes the change and lets the question wait for the right seats.
Result<Effect> changed(Session &session, const QString &questionId, const QDateTime &now, bool created = false);
/// Hints to everybody and to the seats; after the commit.
void tell(const Services &services, const Effect &effect);
/// The question as it is now, for this caller, with its ETag.
Result<Response> answerWith(Session &session, int status, const QString &questionId, const Caller &caller);

/// 422 about one member.
Response refused(const QString &pointer, const QString &code, const QString &detail = {});
/// 422 `wrong-state` with the sentence why.
Response wrongState(const Request &request);

} // namespace gw::backend::questions
