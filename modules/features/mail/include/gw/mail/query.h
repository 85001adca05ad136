// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/types.h>

namespace gw::mail {

/// Which messages, and in which order.
struct ListQuery
{
    enum class Sort { Date, Sender, Subject, Size, Relevance };
    QString accountId = {}; ///< empty: all accounts of `lane`, in a search
    Lane lane = Lane::Employee;
    QString mailboxId = {}; ///< empty: all mailboxes but junk and trash, in a search
    bool collapseThreads =
        true;               ///< no effect in a search or with another order than Date: rows are single messages then
    Sort sort = Sort::Date; ///< Relevance: of a search
    bool ascending = false;

    // Filters: all of them must hold.
    bool unread = false;
    bool flagged = false;
    bool attachment = false;
    bool toMe = false;     ///< the person is named as a receiver
    bool onlyToMe = false; ///< and nobody else is
    bool outside = false;  ///< from somebody outside the internal domains
    bool important = false;
    std::optional<Tag> tag = {};
    bool fromSuperior = false;      ///< from one of MailParts::superiors
    QStringList fromAddresses = {}; ///< lower case; empty: from anybody
    QDate after = {};               ///< first day, local time; invalid: no limit
    QDate before = {};              ///< last day
    /// What was typed: words, parts of words, sender names also by initial consonants. Empty: no search.
    QString text = {};

    bool isFiltered() const;
    bool operator==(const ListQuery &) const = default;
};

/// What an action is done to.
struct Selection
{
    QString accountId;
    QString mailboxId; ///< where the rows were shown; empty in a search over all mailboxes
    QStringList emailIds = {};
    /// The rows stand for threads: what is done, is done to their messages in this mailbox.
    bool wholeThreads = false;
    /// Everything that this query finds, instead of emailIds; a search finds its 2,000 newest.
    std::optional<ListQuery> everything = {};
};

} // namespace gw::mail
