// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>
#include <atomic>
#include <condition_variable>
#include <gw/backend/jmap/objects.h>
#include <gw/backend/mime/mdn.h>
#include <gw/backend/mime/parse.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/submission/postoffice.h>
#include <mutex>
#include <thread>

namespace gw::backend::submission {

Q_DECLARE_LOGGING_CATEGORY(lcSubmission)

using jmap::Account;
using jmap::Context;
using jmap::MethodError;
using jmap::MethodResult;
using jmap::SetError;
using storage::Session;

/// A message on its way into accounts: its bytes are stored and read.
struct Letter
{
    mail::Message message;
    mime::Message parsed;
    QString sender; ///< envelope; empty: the null sender
};

struct SubmissionRow;

/// What the parts of the post office share.
class PostOffice::Private
{
public:
    Private(storage::Database &itsDatabase, mail::MailStore &itsStore, jmap::Blobs &itsBlobs,
            const jmap::Accounts &itsAccounts, jmap::StateHub &itsHub, const Clock &itsClock, Options itsOptions)
        : database(itsDatabase), store(itsStore), blobs(itsBlobs), accounts(itsAccounts), hub(itsHub), clock(itsClock),
          options(std::move(itsOptions))
    {
    }

    // --- delivery.cpp ---
    Result<Letter> letter(const QByteArray &bytes, const QString &sender) const;
    Result<Letter> letterOf(const QString &sha256, const QString &sender) const; ///< of bytes that BlobFiles has
    /// Into the inbox, with what belongs to it: an answer in absence, a note on the submission that a receipt is about.
    /// `persons` gets whom to tell after the commit.
    Result<mail::Delivered> deliverTo(Session &session, const Account &account, const Letter &letter,
                                      QSet<QString> &persons) const;
    struct Outgoing
    {
        QString accountId = {};
        QString submissionId = {};
        QString sender;
        QStringList recipients;
        QString sha256;
    };
    /// For people of ours and for others, as far as there is a way; in that order of rows.
    Result<Done> enqueue(Session &session, const Outgoing &outgoing) const;
    void tell(const QSet<QString> &persons) const;
    void wake(); ///< there may be something to do

    // --- queue.cpp ---
    /// Hands a submission over, now: into the accounts of ours, into the queue for all others, back to the sender what
    /// cannot go. `row` becomes final; storing it is the caller's.
    Result<Done> release(Session &session, SubmissionRow &row, const Letter &letter, QSet<QString> &persons) const;
    /// Tells the sender, by a mail of the server's, who did not get it.
    Result<Done> bounce(Session &session, const SubmissionRow &row, const mime::Message &original,
                        const QList<mime::FailedRecipient> &failed) const;
    Result<int> workInside();  ///< submissions whose time has come, and what the server wrote to people of ours
    Result<int> workOutside(); ///< what goes to the smart host
    void run(Result<int> (Private::*work)());

    // --- vacation.cpp ---
    Result<Done> answerAbsence(Session &session, const Account &account, const Letter &letter) const;

    storage::Database &database;
    mail::MailStore &store;
    jmap::Blobs &blobs;
    const jmap::Accounts &accounts;
    jmap::StateHub &hub;
    const Clock &clock;
    const Options options;

    std::mutex mutex; ///< guards the two below
    std::condition_variable wakeUp;
    quint64 calls = 0;
    std::atomic<bool> stopping = false;
    std::thread insideThread;
    std::thread outsideThread;
};

/// The methods of one type; each keeps the reference.
void addIdentityMethods(jmap::Methods &methods, PostOffice::Private &office);
void addSubmissionMethods(jmap::Methods &methods, PostOffice::Private &office);
void addVacationMethods(jmap::Methods &methods, PostOffice::Private &office);
void addMdnMethods(jmap::Methods &methods, PostOffice::Private &office);
void addQuotaMethods(jmap::Methods &methods, PostOffice::Private &office);

/// Notes a change of one object in the change log.
Result<Done> note(Session &session, const QString &accountId, const QString &type, const QString &id,
                  storage::ChangeLog::What what);
/// The /changes of a type that has nothing special about it.
MethodResult standardChanges(const QJsonObject &arguments, Context &context, const QString &type);

} // namespace gw::backend::submission
