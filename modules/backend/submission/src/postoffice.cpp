// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gw/backend/mime/build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {

Q_LOGGING_CATEGORY(lcSubmission, "gw.backend.submission")

namespace {

constexpr int answersKeptDays = 30;

/// Keeps the bytes of what is still to be sent.
class QueuedBlobs final : public jmap::BlobSource
{
public:
    Result<std::optional<jmap::Blob>> find(Session &, const Account &, const QString &) override
    {
        return std::optional<jmap::Blob>{};
    }
    Result<bool> keeps(Session &session, const QString &sha256) override
    {
        const auto queued = session.query(u"SELECT 1 FROM mail_queue WHERE sha256 = ? LIMIT 1"_s, {sha256});
        if (!queued)
            return fail(queued.error());
        const auto held = session.query(
            u"SELECT 1 FROM mail_submission WHERE sha256 = ? AND undo_status = 'pending' LIMIT 1"_s, {sha256});
        if (!held)
            return fail(held.error());
        return !queued->empty() || !held->empty();
    }
};

smtp::Verdict refusal(int code, const char *status, const char *text)
{
    return {.code = code, .status = status, .text = text};
}

} // namespace

Result<Done> note(Session &session, const QString &accountId, const QString &type, const QString &id,
                  storage::ChangeLog::What what)
{
    const auto number = storage::ChangeLog::append(session, jmap::collection(accountId, type), id, what);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

MethodResult standardChanges(const QJsonObject &arguments, Context &context, const QString &type)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto since = jmap::changesArguments(arguments);
    if (!since)
        return std::unexpected(since.error());
    storage::Changes changes;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        auto some = storage::ChangeLog::since(session, jmap::collection(account->id, type), since->since,
                                              since->maxChanges);
        if (!some)
            return fail(some.error());
        changes = std::move(*some);
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::changesFailed(read.error()));
    return jmap::changesAnswer(account->id, since->since, changes);
}

PostOffice::PostOffice(storage::Database &database, mail::MailStore &store, jmap::Blobs &blobs,
                       const jmap::Accounts &accounts, jmap::StateHub &hub, const Clock &clock, Options options)
    : d(std::make_unique<Private>(database, store, blobs, accounts, hub, clock, std::move(options)))
{
    blobs.add(std::make_shared<QueuedBlobs>());
}

PostOffice::~PostOffice()
{
    stop();
}

void PostOffice::addMethods(jmap::Methods &methods)
{
    addIdentityMethods(methods, *d);
    addSubmissionMethods(methods, *d);
    addVacationMethods(methods, *d);
    addMdnMethods(methods, *d);
    addQuotaMethods(methods, *d);
}

QMap<QString, QJsonObject> PostOffice::capabilities()
{
    QMap<QString, QJsonObject> all;
    for (const auto urn : {jmap::capability::submission, jmap::capability::vacation, jmap::capability::mdn,
                           jmap::capability::quota})
        all.insert(QString::fromUtf16(urn), {});
    return all;
}

QMap<QString, QJsonObject> PostOffice::accountCapabilities() const
{
    QMap<QString, QJsonObject> all = capabilities();
    all[QString::fromUtf16(jmap::capability::submission)] = {
        {u"maxDelayedSend"_s, d->options.maxDelayedSend},
        // RFC 4865 3: the longest time to hold and the latest moment.
        {u"submissionExtensions"_s,
         QJsonObject{{u"FUTURERELEASE"_s,
                      QJsonArray{QString::number(d->options.maxDelayedSend), u"2099-12-31T23:59:59Z"_s}},
                     {u"8BITMIME"_s, QJsonArray{}},
                     {u"SMTPUTF8"_s, QJsonArray{}},
                     {u"SIZE"_s, QJsonArray{QString::number(d->store.limits().messageBytes)}}}}};
    return all;
}

void PostOffice::start()
{
    if (d->insideThread.joinable())
        return;
    d->stopping = false;
    d->insideThread = std::thread([this] { d->run(&Private::workInside); });
    if (d->options.smartHost)
        d->outsideThread = std::thread([this] { d->run(&Private::workOutside); });
}

void PostOffice::stop()
{
    d->stopping = true;
    if (d->options.stopSmartHost)
        d->options.stopSmartHost();
    d->wake();
    for (std::thread *thread : {&d->insideThread, &d->outsideThread}) {
        if (thread->joinable())
            thread->join();
    }
}

Result<int> PostOffice::workOff()
{
    const auto inside = d->workInside();
    if (!inside)
        return inside;
    const auto outside = d->workOutside();
    return outside ? Result<int>(*inside + *outside) : outside;
}

smtp::Verdict PostOffice::accepts(const QString &recipient)
{
    bool known = false;
    const auto read = d->database.read([&](Session &session) -> Result<Done> {
        const auto account = jmap::Accounts::byAddress(session, recipient);
        if (!account)
            return fail(account.error());
        known = account->has_value();
        return Done{};
    });
    if (!read)
        return refusal(451, "4.3.0", "try again later");
    return known ? smtp::Verdict{} : refusal(550, "5.1.1", "nobody has this address");
}

smtp::Verdict PostOffice::deliver(const QString &recipient, const smtp::Incoming &incoming)
{
    const QByteArray path = "<" + incoming.sender.toUtf8() + ">";
    const QByteArray traced =
        mime::withField(mime::withReceived(*incoming.message, {.from = incoming.peer,
                                                               .by = d->options.ownName.toUtf8(),
                                                               .with = "LMTP",
                                                               .id = {},
                                                               .forRecipient = {},
                                                               .at = d->clock.now()}),
                        "Return-Path", path);
    const auto letter = d->letter(traced, incoming.sender);
    if (!letter) {
        qCWarning(lcSubmission) << "a mail from outside cannot be stored:" << letter.error();
        return letter.error().code == Error::Code::TooLarge ? refusal(552, "5.3.4", "the message is too large")
                                                            : refusal(451, "4.3.0", "try again later");
    }
    QSet<QString> persons;
    bool known = false;
    const auto delivered = d->database.write([&](Session &session) -> Result<Done> {
        persons.clear();
        const auto account = jmap::Accounts::byAddress(session, recipient);
        if (!account)
            return fail(account.error());
        known = account->has_value();
        if (!known)
            return Done{};
        const auto done = d->deliverTo(session, **account, *letter, persons);
        return done ? Result<Done>(Done{}) : fail(done.error());
    });
    if (!delivered) {
        qCWarning(lcSubmission) << "a mail from outside is not delivered:" << delivered.error();
        return delivered.error().problemType == "overQuota"_L1 ? refusal(452, "4.2.2", "the mailbox is full")
                                                               : refusal(451, "4.3.0", "try again later");
    }
    if (!known)
        return refusal(550, "5.1.1", "nobody has this address");
    d->tell(persons);
    d->wake();
    return {};
}

Result<Done> PostOffice::tidy()
{
    const QString before = toRfc3339(d->clock.now().addDays(-answersKeptDays));
    return d->database.write([&](Session &session) -> Result<Done> {
        const auto done = session.exec(u"DELETE FROM mail_vacation_sent WHERE sent_at < ?"_s, {before});
        return done ? Result<Done>(Done{}) : fail(done.error());
    });
}

} // namespace gw::backend::submission
