// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/jmap/batch.h>
#include <gw/jmap/filters.h>
#include <gw/jmap/submission.h>

/// Each call is a plain struct: its fields are the arguments, `Response` is what comes back. Add it to a Batch, or give
/// it to Client::call().
namespace gw::jmap {

/// Foo/get of Mailbox, Thread, Email, Identity, EmailSubmission, VacationResponse or Quota.
template <class T>
struct Get
{
    using Response = Got<T>;
    QString accountId;
    Ids ids = Ids::all();        ///< Email and Thread: never all
    QStringList properties = {}; ///< empty: those of the RFC's default
    QJsonObject more = {};       ///< any other argument
    Call toCall() const;
};

Ids threadIdsOf(Handle<Got<Email>> emails);  ///< /list/*/threadId
Ids emailIdsOf(Handle<Got<Thread>> threads); ///< /list/*/emailIds

/// Email/get of the list's properties.
Get<Email> listEmails(const QString &accountId, Ids ids);
/// Email/get of everything to show mails, with the text of their bodies up to `maxBodyBytes` each.
Get<Email> readEmails(const QString &accountId, Ids ids, qint64 maxBodyBytes = 256 << 10);

/// Foo/changes of Mailbox, Thread, Email, Identity, EmailSubmission or Quota. One round; Client::changes() asks for all.
template <class T>
struct Changes
{
    using Response = ChangesResult;
    QString accountId;
    QString sinceState;
    std::optional<int> maxChanges = {};
    Call toCall() const;
};

/// Foo/query of Email, Mailbox or EmailSubmission.
template <class T>
struct Query
{
    using Response = QueryResult;
    QString accountId;
    QJsonObject filter = {}; ///< see namespace filter
    QList<Comparator> sort = {};
    qint64 position = 0;
    QString anchor = {}; ///< counts instead of position, if set
    qint64 anchorOffset = 0;
    std::optional<qint64> limit = {};
    bool calculateTotal = false;
    bool collapseThreads = false; ///< Email only
    Call toCall() const;
};

/// Foo/queryChanges of the same.
template <class T>
struct QueryChanges
{
    using Response = QueryChangesResult;
    QString accountId;
    QString sinceQueryState;
    QJsonObject filter = {};
    QList<Comparator> sort = {};
    std::optional<int> maxChanges = {};
    QString upToId = {};
    bool calculateTotal = false;
    bool collapseThreads = false;
    Call toCall() const;
};

/// Foo/set of Mailbox, Email, Identity or VacationResponse. Updates are patches (RFC 8620 5.3).
template <class T>
struct Set
{
    using Response = SetResult;
    QString accountId;
    QString ifInState = {}; ///< empty: whatever the state
    std::map<QString, QJsonObject> create = {};
    std::map<QString, QJsonObject> update = {};
    QStringList destroy = {};
    QJsonObject more = {}; ///< e.g. onDestroyRemoveEmails
    Call toCall() const;
};

/// EmailSubmission/set. The two implicit changes happen on the mails of submissions that succeed: keys are submission
/// ids or "#" and a creation id.
struct SubmissionSetResult
{
    SetResult submissions;
    std::optional<SetResult> emails = {}; ///< of the implicit Email/set
    std::optional<Error> emailsError = {};
};
struct SetSubmissions
{
    using Response = SubmissionSetResult;
    QString accountId;
    std::map<QString, NewSubmission> create = {};
    QStringList cancel = {}; ///< undoStatus → canceled
    QStringList destroy = {};
    std::map<QString, QJsonObject> onSuccessUpdateEmail = {};
    QStringList onSuccessDestroyEmail = {};
    Call toCall() const;
};

/// Email/import: a message that was uploaded (or comes with another one) becomes a mail. Keys are creation ids.
struct ImportEmails
{
    struct One
    {
        QString blobId;
        QStringList mailboxIds;
        QStringList keywords = {};
        QDateTime receivedAt = {}; ///< invalid: as the message says, or now
    };
    using Response = SetResult; ///< only `created` and `notCreated`
    QString accountId;
    std::map<QString, One> emails;
    Call toCall() const;
};

/// Email/parse: what a message/rfc822 blob would be as a mail. Feature::EmailParse.
struct ParseEmails
{
    struct Response
    {
        std::map<QString, Email> parsed; ///< by blob id
        QStringList notParsable;
        QStringList notFound;
    };
    QString accountId;
    QStringList blobIds;
    qint64 maxBodyBytes = 256 << 10;
    Call toCall() const;
};

/// SearchSnippet/get.
struct GetSnippets
{
    struct Response
    {
        QList<SearchSnippet> list;
        QStringList missing;
    };
    QString accountId;
    QJsonObject filter;
    Ids emailIds;
    Call toCall() const;
};

/// MDN/send: read receipts, and $mdnsent on what they are for. Feature::Mdn. Keys are creation ids.
struct SendMdns
{
    struct Response
    {
        QStringList sent; ///< creation ids
        std::map<QString, SetError> notSent;
    };
    QString accountId;
    QString identityId;
    std::map<QString, Mdn> send;
    bool markSent = true; ///< onSuccessUpdateEmail with keywords/$mdnsent
    Call toCall() const;
};

/// MDN/parse. Feature::Mdn.
struct ParseMdns
{
    struct Response
    {
        std::map<QString, Mdn> parsed; ///< by blob id
        QStringList notParsable;
        QStringList notFound;
    };
    QString accountId;
    QStringList blobIds;
    Call toCall() const;
};

/// Core/echo.
struct Echo
{
    using Response = QJsonObject;
    QJsonObject arguments = {};
    Call toCall() const;
};

} // namespace gw::jmap
