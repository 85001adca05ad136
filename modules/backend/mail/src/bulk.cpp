// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Many messages at once, and counting everything anew.
#include "recount.h"
#include "store_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <fcntl.h>
#include <gw/backend/mime/parse.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr size_t BatchSize = 1'000;

/// Writes a blob without waiting for the disk. A file of the right size that is there already is the same one; one of
/// another size is what a crash left.
Result<Done> putUnsynced(const jmap::BlobFiles &files, const QString &digest, const QByteArray &bytes)
{
    const QString path = files.path(digest);
    if (const QFileInfo there(path); there.exists() && there.size() == bytes.size()) {
        QFile touched(path);
        if (touched.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            touched.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return Done{};
    }
    const QString name = path + u".new"_s;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && !(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate)))
        return fail(Error::Code::Storage, file.errorString());
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!written || std::rename(QFile::encodeName(name).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(Error::Code::Storage, u"the bytes of a message cannot be written"_s);
    return Done{};
}

/// Everything that was written to this file system is on the disk when it returns.
Result<Done> syncAll(const QString &inside)
{
    const int descriptor =
        ::open(QFile::encodeName(QFileInfo(inside).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<Done>(Done{}) : fail(Error::Code::Storage, u"the disk does not take the messages"_s);
}

} // namespace

Result<std::vector<Delivered>> MailStore::deliverMany(const QString &accountId, const std::vector<Delivery> &deliveries)
{
    std::vector<Delivered> all;
    all.reserve(deliveries.size());
    for (size_t at = 0; at < deliveries.size(); at += BatchSize) {
        const size_t end = std::min(deliveries.size(), at + BatchSize);
        std::vector<Message> messages;
        qint64 bytes = 0;
        for (size_t i = at; i < end; ++i) {
            const QByteArray &message = deliveries[i].bytes;
            const QString digest =
                QString::fromLatin1(QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
            if (const auto put = putUnsynced(d->blobs.files(), digest, message); !put)
                return fail(put.error());
            const Result<Message> described = d->described(message, digest);
            if (!described)
                return fail(described.error());
            messages.push_back(*described);
            bytes += message.size();
        }
        if (const auto synced = syncAll(d->blobs.files().path(messages.front().digest())); !synced)
            return fail(synced.error());
        std::vector<Delivered> batch;
        const auto done = d->database.write([&](storage::Session &session) -> Result<Done> {
            batch.clear();
            const Result<qint64> account = Private::knownAccount(session, accountId);
            if (!account)
                return fail(account.error());
            if (const auto room = d->checkRoom(session, *account, bytes); !room)
                return room;
            Writer writer(session, *d->search, *account, accountId);
            for (size_t i = at; i < end; ++i) {
                auto delivered = d->deliver(session, writer, *account, messages[i - at], deliveries[i].placement);
                if (!delivered)
                    return fail(delivered.error());
                batch.push_back(std::move(*delivered));
            }
            return writer.finish();
        });
        if (!done)
            return fail(done.error());
        all.insert(all.end(), batch.begin(), batch.end());
    }
    return all;
}

Result<QHash<qint64, Counters>> recounted(Session &session, qint64 account)
{
    const Result<qint64> trash = mailboxWithRole(session, account, u"trash"_s);
    if (!trash)
        return fail(trash.error());
    const auto rows = session.query(
        u"SELECT thread, num, received_at, mailboxes, unread FROM mail_email WHERE account = ? ORDER BY thread"_s,
        {account});
    if (!rows)
        return fail(rows.error());
    QHash<qint64, Counters> all;
    QList<ThreadEmail> thread;
    const auto count = [&] {
        const QHash<qint64, Counters> counters = countersOf(thread, *trash);
        for (auto it = counters.cbegin(); it != counters.cend(); ++it)
            all[it.key()] += *it;
        thread.clear();
    };
    qint64 last = 0;
    for (const Row &row : *rows) {
        if (row.integer(0) != last)
            count();
        last = row.integer(0);
        thread.append({row.integer(1), row.integer(2), unpackNumbers(row.text(3)), row.boolean(4)});
    }
    count();
    return all;
}

namespace {

/// Those of the digests that a message or an upload still is.
Result<QSet<QString>> keptOf(Session &session, const QStringList &digests)
{
    QSet<QString> kept;
    const QVariantList parameters(digests.begin(), digests.end());
    for (const QString &sql : {u"SELECT digest FROM mail_email WHERE digest IN (%1)"_s,
                               u"SELECT sha256 FROM jmap_upload WHERE sha256 IN (%1)"_s}) {
        const auto rows = session.query(sql.arg(storage::placeholders(digests.size())), parameters);
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows)
            kept.insert(row.text(0));
    }
    return kept;
}

} // namespace

Result<Done> MailStore::tidy()
{
    constexpr qsizetype piece = 500;
    const QDateTime dayAgo = d->clock.now().addDays(-1);
    const QString first = u"%1"_s.arg(d->clock.now().toSecsSinceEpoch() / 3600 % 256, 2, 16, QChar(u'0'));
    const QDir directory = QFileInfo(d->blobs.files().path(first)).dir();
    QStringList old;
    for (const QFileInfo &file : directory.entryInfoList(QDir::Files)) {
        if (file.lastModified() < dayAgo)
            old.append(file.fileName());
    }
    for (qsizetype at = 0; at < old.size(); at += piece) {
        const QStringList some = old.mid(at, piece);
        QSet<QString> kept;
        const auto read = d->database.read([&](storage::Session &session) -> Result<Done> {
            auto found = keptOf(session, some);
            if (!found)
                return fail(found.error());
            kept = std::move(*found);
            for (const QString &digest : some) { // others keep files too: what waits to be sent
                const auto needed = d->blobs.isKept(session, digest);
                if (!needed)
                    return fail(needed.error());
                if (*needed)
                    kept.insert(digest);
            }
            return Done{};
        });
        if (!read)
            return read;
        for (const QString &digest : some) {
            if (!kept.contains(digest))
                d->blobs.files().removeIfOlder(digest, dayAgo);
        }
    }
    return Done{};
}

namespace {

/// mail_in says again what mail_email says; the first thing in which it does not.
Result<QStringList> wrongPlaces(Session &session, qint64 account)
{
    const auto rows = session.query(
        u"SELECT e.num, e.mailboxes, e.keywords, e.thread, e.received_at, i.mailbox, i.seen, i.flagged, i.head, "
        u"i.thread, "
        "i.received_at FROM mail_email e JOIN mail_in i ON i.email = e.num WHERE e.account = ? ORDER BY e.num"_s,
        {account});
    if (!rows)
        return fail(rows.error());
    QStringList wrong;
    QHash<qint64, QList<qint64>> places;
    QHash<qint64, QList<qint64>> truth;
    QHash<std::pair<qint64, qint64>, std::pair<std::pair<qint64, qint64>, qint64>> newest;
    QSet<std::pair<qint64, qint64>> heads;
    for (const Row &row : *rows) {
        const qint64 num = row.integer(0);
        places[num].append(row.integer(5));
        truth[num] = unpackNumbers(row.text(1));
        const QStringList keywords = unpackWords(row.text(2));
        if (keywords.contains("$seen"_L1) != row.boolean(6) || keywords.contains("$flagged"_L1) != row.boolean(7)
            || row.integer(3) != row.integer(9) || row.integer(4) != row.integer(10))
            wrong.append(idOf(EmailLetter, num));
        const std::pair inMailbox(row.integer(5), row.integer(3));
        const std::pair age(row.integer(4), num);
        if (!newest.contains(inMailbox) || newest[inMailbox].first < age)
            newest[inMailbox] = {age, num};
        if (row.boolean(8))
            heads.insert({row.integer(5), num});
    }
    for (auto it = truth.cbegin(); it != truth.cend(); ++it) {
        if (pack(places.value(it.key())) != pack(*it))
            wrong.append(idOf(EmailLetter, it.key()));
    }
    QSet<std::pair<qint64, qint64>> right;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        right.insert({it.key().first, it->second});
    for (const auto &[mailbox, email] : (right - heads) + (heads - right))
        wrong.append(idOf(MailboxLetter, mailbox) + u'/' + idOf(EmailLetter, email));
    return wrong;
}

} // namespace

Result<QStringList> MailStore::wrongCounters(storage::Session &session, const QString &accountId)
{
    const Result<qint64> account = Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    const auto right = recounted(session, *account);
    if (!right)
        return fail(right.error());
    const auto rows = session.query(
        u"SELECT num, emails, unread, threads, unread_threads FROM mail_mailbox WHERE account = ?"_s, {*account});
    if (!rows)
        return fail(rows.error());
    auto wrong = wrongPlaces(session, *account);
    if (!wrong)
        return wrong;
    for (const Row &row : *rows) {
        const Counters kept{row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
        if (kept != right->value(row.integer(0)))
            wrong->append(idOf(MailboxLetter, row.integer(0)));
    }
    const auto bytes = session.query(
        u"SELECT a.bytes, coalesce(sum(e.size), 0) FROM mail_account a LEFT JOIN mail_email e ON e.account = a.num "
        "WHERE a.num = ? GROUP BY a.bytes"_s,
        {*account});
    if (!bytes)
        return fail(bytes.error());
    if (bytes->front().integer(0) != bytes->front().integer(1))
        wrong->append(u"bytes"_s);
    return wrong;
}

} // namespace gw::backend::mail
