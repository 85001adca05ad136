// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/net/transport.h>
#include <gw/portaltypes/questions.h>
#include <gw/store/schema.h>

namespace gw::questions {

/// What the store tells when a question, or what waits to be sent about one, has changed.
inline constexpr QLatin1StringView topic{"questions"};

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue

store::Component component();      ///< for the store's schema
store::Component draftComponent(); ///< the same: what was being written, which no server has

/// A question as it is shown: what the server has, with everything on top that was decided here and is not there yet.
struct QuestionRow
{
    portal::Question question;
    QStringList pending = {}; ///< operations of the outbox that are on top, in their order
    QStringList pendingMessages = {}; ///< ids of the messages that are among them
    bool isNew = false;               ///< not asked at the server yet: its id is the operation's
    const QString &key() const { return question.id; }
    bool operator==(const QuestionRow &) const = default;
};

/// The day in the office, Korea's: what an answer's due date is compared with.
QDate officeDay(const QDateTime &now);
/// Promised, and not answered in time.
bool isOverdue(const portal::Question &question, QDate today);
/// Still wants something from the mayor's office.
bool isUnanswered(const portal::Question &question);

} // namespace gw::questions
