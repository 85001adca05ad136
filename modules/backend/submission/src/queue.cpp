// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"
#include "submissionrows.h"

#include <QJsonDocument>
#include <gw/backend/mime/build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

constexpr int atOnce = 50; // rows per round
constexpr std::chrono::seconds pollEvery{1};
constexpr std::chrono::seconds longestWait{4 * 3600};

/// One row of the queue.
struct Waiting
{
    QString id;
    QString accountId;
    QString submissionId;
    QString sender;
    QStringList recipients;
    QString sha256;
    int attempts = 0;
    QDateTime createdAt;
};

QStringList textList(const QString &json)
{
    QStringList list;
    for (const QJsonValue &item : QJsonDocument::fromJson(json.toUtf8()).array())
        list << item.toString();
    return list;
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Result<std::vector<Waiting>> waitingOf(Session &session, const QString &where, const QVariantList &parameters)
{
    const auto found = session.query(u"SELECT id, account_id, submission_id, sender, recipients, sha256, attempts, "
                                     "created_at FROM mail_queue WHERE "_s + where,
                                     parameters);
    if (!found)
        return fail(found.error());
    std::vector<Waiting> list;
    for (const storage::Row &row : *found)
        list.push_back({row.text(0), row.text(1), row.text(2), row.text(3), textList(row.text(4)), row.text(5),
                        int(row.integer(6)), fromRfc3339(row.text(7))});
    return list;
}

/// The row as it is now; nothing when somebody else has dealt with it.
Result<std::optional<Waiting>> still(Session &session, const QString &id)
{
    auto list = waitingOf(session, u"id = ?"_s, {id});
    if (!list)
        return fail(list.error());
    return list->empty() ? std::optional<Waiting>() : std::optional(std::move(list->front()));
}

Result<Done> keep(Session &session, const Waiting &waiting, const QDateTime &due)
{
    const auto done =
        waiting.recipients.isEmpty()
            ? session.exec(u"DELETE FROM mail_queue WHERE id = ?"_s, {waiting.id})
            : session.exec(u"UPDATE mail_queue SET recipients = ?, attempts = ?, due_at = ? WHERE id = ?"_s,
                           {jsonList(waiting.recipients), waiting.attempts, toRfc3339(due), waiting.id});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

/// Twice as late as the last time.
Result<Done> tryLater(Session &session, Waiting waiting, const PostOffice::Private &office)
{
    const auto pause =
        std::min<qint64>(longestWait.count(), office.options.firstRetry.count() << std::min(waiting.attempts, 10));
    ++waiting.attempts;
    return keep(session, waiting, office.clock.now().addSecs(pause));
}

/// For what failed here: in the end it is given up, so that it does not go round for ever.
Result<Done> postpone(const PostOffice::Private &office, const Waiting &waiting)
{
    return office.database.write([&](Session &session) -> Result<Done> {
        auto row = still(session, waiting.id);
        if (!row)
            return fail(row.error());
        if (!*row)
            return Done{};
        if ((*row)->createdAt.secsTo(office.clock.now()) >= office.options.giveUpAfter.count())
            (*row)->recipients.clear();
        return tryLater(session, std::move(**row), office);
    });
}

/// What became of one recipient.
struct Fate
{
    enum class What { Taken, Refused, Later } what = What::Later;
    QString reply;
    QByteArray status;
};

QString replyText(int code, const QByteArray &status, const QString &text)
{
    return u"%1 %2 %3"_s.arg(code).arg(QString::fromLatin1(status.isEmpty() ? QByteArray("0.0.0") : status), text)
        .simplified();
}

bool isForGood(const smtp::Client::Failure &failure)
{
    if (failure.code >= 500)
        return true;
    return failure.error.code == Error::Code::Rejected || failure.error.code == Error::Code::TooLarge
           || failure.error.code == Error::Code::Unsupported;
}

QHash<QString, Fate> fatesOf(const std::expected<smtp::Sent, smtp::Client::Failure> &sent, const QStringList &recipients)
{
    QHash<QString, Fate> fates;
    if (!sent) {
        const auto what = isForGood(sent.error()) ? Fate::What::Refused : Fate::What::Later;
        for (const QString &recipient : recipients)
            fates.insert(recipient, {what, replyText(sent.error().code, sent.error().status, sent.error().error.detail),
                                     sent.error().status});
        return fates;
    }
    for (const smtp::Recipient &recipient : sent->recipients) {
        const auto what = recipient.accepted()    ? Fate::What::Taken
                          : recipient.permanent() ? Fate::What::Refused
                                                  : Fate::What::Later;
        fates.insert(recipient.address, {what, replyText(recipient.code, recipient.status, recipient.text), recipient.status});
    }
    return fates;
}

mime::FailedRecipient failedRecipient(const QString &address, const QByteArray &status, const QString &reply)
{
    mime::FailedRecipient recipient;
    recipient.address = address;
    recipient.status = status.isEmpty() ? QByteArray("5.0.0") : status;
    recipient.diagnostic = reply;
    return recipient;
}

} // namespace

Result<Done> PostOffice::Private::release(Session &session, SubmissionRow &row, const Letter &letter,
                                          QSet<QString> &persons) const
{
    QStringList outside;
    QList<mime::FailedRecipient> failed;
    QSet<QString> reached;
    for (const QString &recipient : row.recipients()) {
        const auto account = jmap::Accounts::byAddress(session, recipient);
        if (!account)
            return fail(account.error());
        const auto internal = accounts.isInternal(session, recipient);
        if (!internal)
            return fail(internal.error());
        if (*account) {
            if (!reached.contains((*account)->id)) {
                const auto delivered = deliverTo(session, **account, letter, persons);
                if (!delivered && delivered.error().problemType == "overQuota"_L1) {
                    const QString reply = u"552 5.2.2 the mailbox is full"_s;
                    failed << failedRecipient(recipient, "5.2.2", reply);
                    row.setStatus(recipient, reply, u"no"_s);
                    continue;
                }
                if (!delivered)
                    return fail(delivered.error());
            }
            reached.insert((*account)->id);
            row.setStatus(recipient, u"250 2.1.5 delivered"_s, u"yes"_s);
        } else if (*internal || !options.smartHost) {
            const QString reply = *internal ? u"550 5.1.1 nobody has this address"_s : u"550 5.4.4 no way outside"_s;
            failed << failedRecipient(recipient, *internal ? "5.1.1" : "5.4.4", reply);
            row.setStatus(recipient, reply, u"no"_s);
        } else {
            outside << recipient;
            row.setStatus(recipient, u"250 2.0.0 queued"_s, u"queued"_s);
        }
    }
    row.undoStatus = u"final"_s;
    if (!outside.isEmpty()) {
        const auto queued = enqueue(session, {.accountId = row.accountId,
                                              .submissionId = row.id,
                                              .sender = row.sender(),
                                              .recipients = outside,
                                              .sha256 = letter.message.digest()});
        if (!queued)
            return queued;
    }
    return failed.isEmpty() ? Result<Done>(Done{}) : bounce(session, row, letter.parsed, failed);
}

Result<Done> PostOffice::Private::bounce(Session &session, const SubmissionRow &row, const mime::Message &original,
                                         const QList<mime::FailedRecipient> &failed) const
{
    const QDateTime now = clock.now();
    const QByteArray bytes = mime::buildBounce(
        {.reportingMta = options.ownName.toUtf8(),
         .from = {u"Mail Delivery"_s, u"postmaster@"_s + options.ownName},
         .to = row.sender(),
         .messageId = mime::newMessageId(now, options.ownName.toUtf8()),
         .envelopeId = {},
         .arrived = row.sendAt,
         .now = now,
         .recipients = failed},
        original);
    const auto sha256 = blobs.files().put(bytes);
    if (!sha256)
        return fail(sha256.error());
    // Queued in the transaction that notes the failure: exactly one, whenever the process ends.
    return enqueue(session, {.accountId = row.accountId,
                             .submissionId = row.id,
                             .sender = {},
                             .recipients = {row.sender()},
                             .sha256 = *sha256});
}

namespace {

/// What the server itself wrote, to people of ours: into their accounts, and off the queue.
class Inside
{
public:
    explicit Inside(const PostOffice::Private &office) : m_office(office) {}

    Result<Done> run(const Waiting &waiting)
    {
        const auto letter = m_office.letterOf(waiting.sha256, waiting.sender);
        if (!letter)
            return fail(letter.error());
        QSet<QString> persons;
        const auto done = m_office.database.write([&](Session &session) -> Result<Done> {
            persons.clear();
            auto row = still(session, waiting.id);
            if (!row)
                return fail(row.error());
            return *row ? deliver(session, std::move(**row), *letter, persons) : Result<Done>(Done{});
        });
        if (done)
            m_office.tell(persons);
        return done;
    }

private:
    Result<Done> deliver(Session &session, Waiting waiting, const Letter &letter, QSet<QString> &persons)
    {
        for (const QString &recipient : waiting.recipients) {
            const auto account = jmap::Accounts::byAddress(session, recipient);
            if (!account)
                return fail(account.error());
            if (!*account) // who is not there any more: what the server wrote itself is not sent back
                continue;
            const auto delivered = m_office.deliverTo(session, **account, letter, persons);
            if (!delivered)
                return fail(delivered.error());
            // A bounce of ours is noted at the submission that it is about.
            if (!waiting.sender.isEmpty() || waiting.submissionId.isEmpty() || waiting.accountId != (*account)->id)
                continue;
            auto row = rows::byId(session, waiting.accountId, waiting.submissionId);
            if (!row)
                return fail(row.error());
            if (!*row)
                continue;
            (*row)->dsnBlobs.append(delivered->blobId);
            if (const auto stored = rows::store(session, **row); !stored)
                return stored;
        }
        waiting.recipients.clear();
        return keep(session, waiting, m_office.clock.now());
    }

    const PostOffice::Private &m_office;
};

/// What goes to the smart host.
class Outside
{
public:
    explicit Outside(const PostOffice::Private &office) : m_office(office) {}

    Result<Done> run(const Waiting &waiting)
    {
        const auto letter = m_office.letterOf(waiting.sha256, waiting.sender);
        if (!letter)
            return fail(letter.error());
        const auto sent = m_office.options.smartHost({.sender = waiting.sender,
                                                      .recipients = waiting.recipients,
                                                      .message = letter->parsed.keep,
                                                      .envelopeId = waiting.submissionId});
        if (!sent)
            qCInfo(lcSubmission) << "the smart host did not take a mail:" << toString(sent.error().error.code) << sent.error().code;
        if (m_office.stopping && !sent && sent.error().error.code == Error::Code::Cancelled)
            return Done{};
        const auto fates = fatesOf(sent, waiting.recipients);
        QSet<QString> persons;
        const auto done = m_office.database.write([&](Session &session) -> Result<Done> {
            persons.clear();
            auto row = still(session, waiting.id);
            if (!row)
                return fail(row.error());
            return *row ? settle(session, std::move(**row), fates, *letter, persons) : Result<Done>(Done{});
        });
        if (done)
            m_office.tell(persons);
        return done;
    }

private:
    Result<Done> settle(Session &session, Waiting waiting, const QHash<QString, Fate> &fates, const Letter &letter,
                        QSet<QString> &persons)
    {
        const QDateTime now = m_office.clock.now();
        const bool over = waiting.createdAt.secsTo(now) >= m_office.options.giveUpAfter.count();
        auto submission = rows::byId(session, waiting.accountId, waiting.submissionId);
        if (!submission)
            return fail(submission.error());
        QStringList later;
        QList<mime::FailedRecipient> failed;
        for (const QString &recipient : waiting.recipients) {
            Fate fate = fates.value(recipient);
            if (fate.what == Fate::What::Later && over)
                fate = {Fate::What::Refused, fate.reply, "4.4.7"}; // RFC 3463: delivery time expired
            if (fate.what == Fate::What::Later)
                later << recipient;
            if (fate.what == Fate::What::Refused)
                failed << failedRecipient(recipient, fate.status, fate.reply);
            if (*submission)
                (*submission)->setStatus(recipient, fate.reply,
                                         fate.what == Fate::What::Taken     ? u"unknown"_s
                                         : fate.what == Fate::What::Refused ? u"no"_s
                                                                            : u"queued"_s);
        }
        if (*submission) {
            if (const auto stored = rows::store(session, **submission); !stored)
                return stored;
            persons.insert(jmap::Accounts::personOf(waiting.accountId));
            if (!failed.isEmpty()) {
                if (const auto told = m_office.bounce(session, **submission, letter.parsed, failed); !told)
                    return told;
            }
        }
        waiting.recipients = later;
        return tryLater(session, std::move(waiting), m_office);
    }

    const PostOffice::Private &m_office;
};

Result<Done> releaseDue(PostOffice::Private &office, const SubmissionRow &due)
{
    const auto letter = office.letterOf(due.sha256, due.sender());
    if (!letter)
        return fail(letter.error());
    QSet<QString> persons;
    const auto done = office.database.write([&](Session &session) -> Result<Done> {
        persons.clear();
        auto row = rows::byId(session, due.accountId, due.id);
        if (!row)
            return fail(row.error());
        if (!*row || (*row)->undoStatus != u"pending") // cancelled in the last moment
            return Done{};
        if (const auto released = office.release(session, **row, *letter, persons); !released)
            return released;
        persons.insert(jmap::Accounts::personOf(due.accountId));
        return rows::store(session, **row);
    });
    if (done)
        office.tell(persons);
    return done;
}

} // namespace

Result<int> PostOffice::Private::workInside()
{
    std::vector<SubmissionRow> due;
    std::vector<Waiting> waiting;
    const auto read = database.read([&](Session &session) -> Result<Done> {
        auto ripe = rows::due(session, clock.now(), atOnce);
        if (!ripe)
            return fail(ripe.error());
        due = std::move(*ripe);
        auto queued = waitingOf(session, u"outside = 0 AND due_at <= ? ORDER BY due_at LIMIT ?"_s,
                                {toRfc3339(clock.now()), atOnce});
        if (!queued)
            return fail(queued.error());
        waiting = std::move(*queued);
        return Done{};
    });
    if (!read)
        return fail(read.error());
    int moved = 0;
    for (const SubmissionRow &row : due) {
        const auto released = releaseDue(*this, row);
        if (!released)
            qCWarning(lcSubmission) << "a submission stays behind:" << released.error();
        moved += int(released.has_value());
    }
    for (const Waiting &row : waiting) {
        const auto done = Inside(*this).run(row);
        if (!done) {
            qCWarning(lcSubmission) << "a mail of the server's stays behind:" << done.error();
            (void)postpone(*this, row);
        }
        moved += int(done.has_value());
    }
    return moved;
}

Result<int> PostOffice::Private::workOutside()
{
    if (!options.smartHost)
        return 0;
    std::vector<Waiting> waiting;
    const auto read = database.read([&](Session &session) -> Result<Done> {
        auto queued = waitingOf(session, u"outside = 1 AND due_at <= ? ORDER BY due_at LIMIT ?"_s,
                                {toRfc3339(clock.now()), atOnce});
        if (!queued)
            return fail(queued.error());
        waiting = std::move(*queued);
        return Done{};
    });
    if (!read)
        return fail(read.error());
    int moved = 0;
    for (const Waiting &row : waiting) {
        if (stopping)
            break;
        const auto done = Outside(*this).run(row);
        if (!done) {
            qCWarning(lcSubmission) << "a mail for outside stays behind:" << done.error();
            (void)postpone(*this, row);
        }
        moved += int(done.has_value());
    }
    return moved;
}

void PostOffice::Private::run(Result<int> (Private::*work)())
{
    quint64 seen = 0;
    while (!stopping) {
        const auto moved = (this->*work)();
        if (!moved)
            qCWarning(lcSubmission) << "the queue cannot be read:" << moved.error();
        std::unique_lock lock(mutex);
        wakeUp.wait_for(lock, pollEvery, [&] { return stopping || calls != seen; });
        seen = calls;
    }
}

} // namespace gw::backend::submission
