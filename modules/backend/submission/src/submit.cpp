// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// EmailSubmission/set (RFC 8621 7.5).
#include "envelope.h"
#include "identities.h"
#include "office.h"
#include "submissionrows.h"

#include <gw/backend/mime/build.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

std::unexpected<SetError> invalid(const QString &property, const QString &description = {})
{
    return std::unexpected(SetError{u"invalidProperties"_s, description, {property}, {}});
}

std::unexpected<SetError> failed(const Error &error)
{
    const MethodError logged = jmap::serverFail(error);
    return std::unexpected(SetError{logged.type, logged.description, {}, {}});
}

bool sameAddress(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Gives one email to be sent.
class Submitting
{
public:
    Submitting(PostOffice::Private &office, const Account &account) : m_office(office), m_account(account) {}

    std::expected<SubmissionRow, SetError> run(const QString &identityId, const QString &emailId,
                                               const QJsonValue &envelope)
    {
        m_row.accountId = m_account.id;
        m_row.id = newId();
        m_row.identityId = identityId;
        m_row.emailId = emailId;
        if (const auto found = find(); !found)
            return std::unexpected(found.error());
        const auto bytes = jmap::Blob{.file = m_office.blobs.files().path(m_email.digest), .size = m_email.size}.read();
        if (!bytes)
            return failed(bytes.error());
        const auto message = mime::parse(*bytes);
        if (!message)
            return failed(message.error());
        if (const auto judged = judge(*message, envelope); !judged)
            return std::unexpected(judged.error());
        QByteArray outgoing = mime::withReceived(mime::withoutBcc(*bytes), {.from = {},
                                                                            .by = m_office.options.ownName.toUtf8(),
                                                                            .with = "HTTP",
                                                                            .id = m_row.id.toLatin1(),
                                                                            .forRecipient = {},
                                                                            .at = m_office.clock.now()});
        const auto letter = m_office.letter(outgoing, m_row.sender());
        if (!letter)
            return failed(letter.error());
        m_row.sha256 = letter->message.digest();
        return record(*letter);
    }

private:
    std::expected<void, SetError> find()
    {
        std::optional<Identity> identity;
        std::optional<mail::EmailInfo> email;
        const auto read = m_office.database.read([&](Session &session) -> Result<Done> {
            auto known = identityOf(session, m_account, m_row.identityId, m_office.clock.now());
            if (!known)
                return fail(known.error());
            identity = std::move(*known);
            auto there = m_office.store.email(session, m_account.id, m_row.emailId);
            if (!there)
                return fail(there.error());
            email = std::move(*there);
            return Done{};
        });
        if (!read)
            return failed(read.error());
        if (!identity)
            return invalid(u"identityId"_s, u"there is no such identity"_s);
        if (!email)
            return invalid(u"emailId"_s, u"there is no such email"_s);
        m_from = identity->email;
        m_email = std::move(*email);
        m_row.threadId = m_email.threadId;
        if (m_email.size > m_office.store.limits().messageBytes)
            return std::unexpected(
                SetError{u"tooLarge"_s, {}, {}, {{u"maxSize"_s, m_office.store.limits().messageBytes}}});
        return {};
    }

    /// May this message go, from here and to those?
    std::expected<void, SetError> judge(const mime::Message &message, const QJsonValue &given)
    {
        const QList<mime::Address> from = message.headers().addresses("From");
        QStringList missing;
        if (!message.isMessage || from.isEmpty())
            missing << u"from"_s;
        if (!message.sentAt().isValid())
            missing << u"sentAt"_s;
        if (!missing.isEmpty())
            return std::unexpected(SetError{u"invalidEmail"_s, {}, missing, {}});
        for (const mime::Address &sender : from + message.headers().addresses("Sender")) {
            if (!sameAddress(sender.email, m_from))
                return std::unexpected(
                    SetError{u"forbiddenFrom"_s, u"From and Sender must be the identity's address"_s, {}, {}});
        }
        const int most = m_office.options.maxRecipients;
        if (!given.isUndefined() && !given.isNull() && !given.isObject())
            return invalid(u"envelope"_s);
        const auto envelope =
            given.isObject() ? checkedEnvelope(given.toObject(), most) : envelopeOf(message, m_from, most);
        if (!envelope)
            return std::unexpected(envelope.error());
        m_row.envelope = *envelope;
        if (!sameAddress(m_row.sender(), m_from))
            return std::unexpected(
                SetError{u"forbiddenMailFrom"_s, u"mailFrom must be the identity's address"_s, {}, {}});
        const auto at = releaseTime(*envelope, m_office.clock.now(), m_office.options.maxDelayedSend);
        if (!at)
            return std::unexpected(at.error());
        m_row.sendAt = *at;
        m_row.messageId = message.messageId().value(0);
        return reachable();
    }

    std::expected<void, SetError> reachable()
    {
        QStringList unknown;
        bool outside = false;
        const auto read = m_office.database.read([&](Session &session) -> Result<Done> {
            for (const QString &recipient : m_row.recipients()) {
                const auto ours = m_office.accounts.isInternal(session, recipient);
                if (!ours)
                    return fail(ours.error());
                const auto account = jmap::Accounts::byAddress(session, recipient);
                if (!account)
                    return fail(account.error());
                if (*ours && !*account)
                    unknown << recipient;
                outside = outside || !*ours;
            }
            return Done{};
        });
        if (!read)
            return failed(read.error());
        if (!unknown.isEmpty())
            return std::unexpected(SetError{u"invalidRecipients"_s,
                                            u"nobody has this address"_s,
                                            {},
                                            {{u"invalidRecipients"_s, QJsonArray::fromStringList(unknown)}}});
        if (outside && !m_office.options.smartHost)
            return std::unexpected(
                SetError{u"forbiddenToSend"_s, u"this server has no way to send mail outside"_s, {}, {}});
        return {};
    }

    /// The submission and the delivery, in one transaction.
    std::expected<SubmissionRow, SetError> record(const Letter &letter)
    {
        QSet<QString> persons;
        SubmissionRow row;
        const auto written = m_office.database.write([&](Session &session) -> Result<Done> {
            row = m_row;
            persons.clear();
            const auto before = rows::byMessageId(session, m_account.id, row.messageId);
            if (!before)
                return fail(before.error());
            if (*before) { // the same message again: its answer was lost on the way
                row = **before;
                return Done{};
            }
            const QDateTime now = m_office.clock.now();
            if (row.sendAt <= now) {
                if (const auto released = m_office.release(session, row, letter, persons); !released)
                    return released;
            }
            return rows::insert(session, row, now);
        });
        if (!written) {
            if (written.error().problemType == "overQuota"_L1)
                return std::unexpected(SetError{u"overQuota"_s, u"an inbox is full"_s, {}, {}});
            return failed(written.error());
        }
        m_office.tell(persons);
        m_office.wake();
        return row;
    }

    PostOffice::Private &m_office;
    const Account &m_account;
    SubmissionRow m_row;
    QString m_from;
    mail::EmailInfo m_email;
};

/// One call of EmailSubmission/set.
class Setting
{
public:
    Setting(PostOffice::Private &office, Context &context, const Account &account)
        : m_office(office), m_context(context), m_account(account)
    {
    }

    MethodResult run(const QJsonObject &arguments)
    {
        const auto set = jmap::setArguments(arguments, m_context);
        if (!set)
            return std::unexpected(set.error());
        const auto before = state();
        if (!before)
            return std::unexpected(jmap::serverFail(before.error()));
        if (set->ifInState && *set->ifInState != *before)
            return std::unexpected(MethodError{u"stateMismatch"_s, {}, {}});
        for (auto it = set->create.begin(); it != set->create.end(); ++it)
            create(it.key(), it->toObject());
        for (auto it = set->update.begin(); it != set->update.end(); ++it)
            update(it.key(), it->toObject());
        for (const QString &id : set->destroy)
            destroy(id);
        const auto after = state();
        if (!after)
            return std::unexpected(jmap::serverFail(after.error()));
        if (m_answer.changedAnything())
            m_context.changed(m_account.id, u"EmailSubmission"_s);
        onSuccess(arguments);
        return m_answer.json(m_account.id, *before, *after);
    }

private:
    Result<QString> state() const
    {
        QString state;
        const auto read = m_office.database.read([&](Session &session) -> Result<Done> {
            const auto now = jmap::stateOf(session, m_account.id, u"EmailSubmission"_s);
            if (!now)
                return fail(now.error());
            state = *now;
            return Done{};
        });
        return read ? Result<QString>(state) : fail(read.error());
    }

    void create(const QString &creationId, const QJsonObject &object)
    {
        static const QSet<QString> settable{u"identityId"_s, u"emailId"_s, u"envelope"_s};
        QStringList wrong;
        for (const QString &property : object.keys()) {
            if (!settable.contains(property))
                wrong << property;
        }
        for (const QString &required : {u"identityId"_s, u"emailId"_s}) {
            if (!object.value(required).isString())
                wrong << required;
        }
        if (!wrong.isEmpty()) {
            m_answer.notCreated(creationId, {u"invalidProperties"_s, {}, wrong, {}});
            return;
        }
        const QString identityId = m_context.resolved(object.value(u"identityId"_s).toString());
        const QString emailId = m_context.resolved(object.value(u"emailId"_s).toString());
        const auto made = Submitting(m_office, m_account).run(identityId, emailId, object.value(u"envelope"_s));
        if (!made) {
            m_answer.notCreated(creationId, made.error());
            return;
        }
        m_context.created(creationId, made->id);
        m_emails.insert(u'#' + creationId, emailId);
        QJsonObject answer = made->json();
        answer.remove(u"identityId"_s);
        answer.remove(u"emailId"_s);
        m_answer.created(creationId, answer);
    }

    void update(const QString &id, const QJsonObject &patch)
    {
        const QJsonValue undo = patch.value(u"undoStatus"_s);
        if (patch.size() != 1 || undo != u"canceled"_s) {
            m_answer.notUpdated(id, {u"invalidProperties"_s, u"only undoStatus may become canceled"_s, patch.keys(), {}});
            return;
        }
        std::optional<SetError> refused;
        QString emailId;
        const auto written = m_office.database.write([&](Session &session) -> Result<Done> {
            refused.reset();
            auto row = rows::byId(session, m_account.id, id);
            if (!row)
                return fail(row.error());
            if (!*row || (*row)->destroyed) {
                refused = SetError{u"notFound"_s, {}, {}, {}};
                return Done{};
            }
            emailId = (*row)->emailId;
            if ((*row)->undoStatus == u"canceled")
                return Done{};
            if ((*row)->undoStatus != u"pending") {
                refused = SetError{u"cannotUnsend"_s, u"it is gone already"_s, {}, {}};
                return Done{};
            }
            (*row)->undoStatus = u"canceled"_s;
            return rows::store(session, **row);
        });
        if (!written)
            refused = failed(written.error()).error();
        if (refused) {
            m_answer.notUpdated(id, *refused);
            return;
        }
        m_emails.insert(id, emailId);
        m_answer.updated(id);
    }

    /// The object goes; the mail does not come back (RFC 8621 7.5).
    void destroy(const QString &id)
    {
        bool found = false;
        QString emailId;
        const auto written = m_office.database.write([&](Session &session) -> Result<Done> {
            auto row = rows::byId(session, m_account.id, id);
            if (!row)
                return fail(row.error());
            found = *row && !(*row)->destroyed;
            if (!found)
                return Done{};
            emailId = (*row)->emailId;
            (*row)->destroyed = true;
            if (const auto stored = rows::store(session, **row); !stored)
                return stored;
            return note(session, m_account.id, u"EmailSubmission"_s, id, storage::ChangeLog::What::Destroyed);
        });
        if (!written) {
            m_answer.notDestroyed(id, failed(written.error()).error());
        } else if (!found) {
            m_answer.notDestroyed(id, {u"notFound"_s, {}, {}, {}});
        } else {
            m_emails.insert(id, emailId);
            m_answer.destroyed(id);
        }
    }

    /// The implied Email/set: for what succeeded only.
    void onSuccess(const QJsonObject &arguments)
    {
        const QJsonObject updates = arguments.value(u"onSuccessUpdateEmail"_s).toObject();
        QJsonObject update;
        for (auto it = updates.begin(); it != updates.end(); ++it) {
            if (m_emails.contains(it.key()))
                update.insert(m_emails.value(it.key()), it.value());
        }
        QJsonArray destroy;
        for (const QJsonValue &id : arguments.value(u"onSuccessDestroyEmail"_s).toArray()) {
            if (m_emails.contains(id.toString()))
                destroy.append(m_emails.value(id.toString()));
        }
        if (update.isEmpty() && destroy.isEmpty())
            return;
        QJsonObject call{{u"accountId"_s, m_account.id}};
        if (!update.isEmpty())
            call.insert(u"update"_s, update);
        if (!destroy.isEmpty())
            call.insert(u"destroy"_s, destroy);
        m_context.callAfter(u"Email/set"_s, call);
    }

    PostOffice::Private &m_office;
    Context &m_context;
    const Account &m_account;
    jmap::SetAnswer m_answer;
    QHash<QString, QString> m_emails; ///< by creation reference or id of a submission that succeeded
};

} // namespace

MethodResult setSubmissions(PostOffice::Private &office, const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    for (const auto &[name, type] : {std::pair{u"onSuccessUpdateEmail"_s, QJsonValue::Object},
                                     {u"onSuccessDestroyEmail"_s, QJsonValue::Array}}) {
        const QJsonValue value = arguments.value(name);
        if (!value.isUndefined() && !value.isNull() && value.type() != type)
            return std::unexpected(jmap::invalidArguments(name));
    }
    return Setting(office, context, *account).run(arguments);
}

} // namespace gw::backend::submission
