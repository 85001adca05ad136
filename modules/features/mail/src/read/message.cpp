// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "message_p.h"

#include "../lists/rows.h"
#include "../store/keys.h"
#include "../store/log.h"
#include "../sync/marks.h"
#include "mailfile.h"
#include <QFile>
#include <gw/base/deliver.h>
#include <gw/sync/background.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qint64 largestInMemory = 32LL << 20;

struct Stored
{
    std::optional<MessageRow> row;
    QList<MessageRow> thread;
    std::optional<MessageBody> body;
};

Result<Stored> storedOf(sqlite::Connection &db, const QString &account, const QString &id, bool withBody)
{
    Stored stored;
    auto row = rowOf(db, account, id);
    if (!row)
        return fail(row.error());
    stored.row = *row;
    if (stored.row) {
        auto thread = threadOf(db, account, stored.row->threadId);
        if (!thread)
            return fail(thread.error());
        stored.thread = *thread;
    }
    if (withBody) {
        auto body = cachedBody(db, account, id);
        if (!body)
            return fail(body.error());
        stored.body = *body;
    }
    return stored;
}

Task<QByteArray> bytesOf(Task<QString> fetching)
{
    const Result<QString> path = co_await fetching;
    if (!path)
        co_return fail(path.error());
    auto reading = sync::inBackground([path = *path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Storage, u"a downloaded file cannot be read"_s);
        if (file.size() > largestInMemory)
            return fail(Error::Code::TooLarge, u"too large to be shown at once"_s);
        return file.readAll();
    });
    co_return co_await reading;
}

Task<QString> here(QString path)
{
    co_return std::move(path);
}

Result<bool> isHeardBefore(sqlite::Connection &db, const QString &email, qint64 received)
{
    // The lists, not the messages: a scan of a million of their short rows takes some hundredths of a second.
    const auto found = db.scalar(
        u"SELECT EXISTS(SELECT 1 FROM mail_in WHERE p IN (SELECT p FROM mail_sender WHERE email=? COLLATE NOCASE) AND key<? AND "
        u"m NOT IN (SELECT m FROM mail_box WHERE role IN (%1, %2)))"_s.arg(int(Role::Junk)).arg(int(Role::Trash)),
        {email, keyOf(received, 0)});
    if (!found)
        return fail(found.error());
    return found->toBool();
}

Task<bool> yes()
{
    co_return true;
}

template <class T>
Task<T> refuse(Error error)
{
    co_return fail(error);
}

} // namespace

Message::Message(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    connect(d->blobs.data(), &Blobs::progressChanged, this, &Message::progressChanged);
    if (!d->file.isEmpty()) {
        d->readFile();
        return;
    }
    connect(&d->store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == messagesTopic || topic == bodiesTopic)
            d->read();
    });
    connect(&d->marks, &Marks::changed, this, &Message::changed);
    d->read();
}

Message::~Message() = default;

void Message::Private::set(State next, std::optional<Error> why)
{
    state = next;
    error = std::move(why);
    Q_EMIT q->changed();
}

void Message::Private::read()
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    auto task =
        store.read(store::File::Cache, [account = account, id = id, withBody = !hasBody](sqlite::Connection &db) {
            return storedOf(db, account, id, withBody);
        });
    deliver(std::move(task), q, [](Message *message, const Result<Stored> &stored) {
        Private &self = *message->d;
        self.reading = false;
        if (!self.bodies)
            return; // mail is closed
        if (!stored) {
            if (stored.error().code != Error::Code::Cancelled)
                self.set(State::Failed, stored.error());
            return;
        }
        const bool wasHere = self.row.has_value();
        const bool isSame = self.row == stored->row && self.thread == stored->thread && (!stored->body || self.hasBody);
        self.row = stored->row;
        self.thread = stored->thread;
        if (stored->body && !self.hasBody) {
            self.body = *stored->body;
            self.hasBody = true;
        }
        if (wasHere && !self.row) {
            self.set(State::Gone);
        } else if (self.hasBody) {
            if (!isSame || self.state != State::Ready)
                self.set(State::Ready);
        } else {
            if (!isSame)
                Q_EMIT message->changed();
            if (!self.asked)
                message->d->ask();
        }
        if (std::exchange(message->d->again, false))
            message->d->read();
    });
}

void Message::Private::ask()
{
    if (asking || !bodies)
        return;
    asking = true;
    asked = true;
    deliver(bodies->fetch(account, id), q, [](Message *message, const Result<MessageBody> &fetched) {
        Private &self = *message->d;
        self.asking = false;
        if (fetched) {
            self.body = *fetched;
            self.hasBody = true;
            self.set(State::Ready);
            return;
        }
        switch (fetched.error().code) {
        case Error::Code::Cancelled: return;
        case Error::Code::NotFound: self.set(State::Gone); return;
        case Error::Code::Offline:
        case Error::Code::Timeout: self.set(State::Offline, fetched.error()); return;
        default: self.set(State::Failed, fetched.error());
        }
    });
}

void Message::Private::readFile()
{
    asking = true;
    deliver(readMailFile(client, account, lane, file), q, [](Message *message, const Result<FileMail> &read) {
        Private &self = *message->d;
        self.asking = false;
        if (read) {
            self.row = read->row;
            self.row->accountId = self.account;
            self.body = read->body;
            self.hasBody = true;
            self.set(State::Ready);
        } else if (read.error().code == Error::Code::Offline || read.error().code == Error::Code::Timeout) {
            self.set(State::Offline, read.error());
        } else if (read.error().code != Error::Code::Cancelled) {
            self.set(State::Failed, read.error());
        }
    });
}

QString Message::accountId() const
{
    return d->account;
}

QString Message::id() const
{
    return d->id;
}

Message::State Message::state() const
{
    return d->state;
}

std::optional<Error> Message::error() const
{
    return d->error;
}

std::optional<MessageRow> Message::row() const
{
    std::optional<MessageRow> row = d->row;
    if (row) {
        if (const Mark mark = d->marks.of(d->account, d->id); mark != Mark::None) {
            row->mark = mark;
            row->operation = d->marks.operationOf(d->account, d->id);
        }
    }
    return row;
}

const MessageBody &Message::body() const
{
    return d->body;
}

const QList<MessageRow> &Message::thread() const
{
    return d->thread;
}

Task<bool> Message::wasHeardBefore() const
{
    if (!d->row || d->row->from.email.isEmpty() || !d->row->receivedAt.isValid())
        return yes();
    return d->store.read(store::File::Cache, [email = d->row->from.email, received = d->row->receivedAt.toSecsSinceEpoch()](
                                                 sqlite::Connection &db) { return isHeardBefore(db, email, received); });
}

void Message::retry()
{
    if (d->hasBody || d->asking)
        return;
    d->set(State::Loading);
    if (d->file.isEmpty())
        d->ask();
    else
        d->readFile();
}

Task<QString> Message::fetch(Attachment attachment)
{
    if (!d->blobs)
        return refuse<QString>({Error::Code::Cancelled, u"mail is closed"_s});
    return d->blobs->fetch({d->account, attachment.blobId, attachment.name, attachment.mediaType, attachment.size});
}

Task<QByteArray> Message::content(Attachment attachment)
{
    if (attachment.size > largestInMemory)
        return refuse<QByteArray>({Error::Code::TooLarge, u"too large to be shown at once"_s});
    return bytesOf(fetch(std::move(attachment)));
}

Task<QString> Message::fetchSource()
{
    if (!d->file.isEmpty())
        return here(d->file);
    const QString blob = d->body.blobId;
    if (blob.isEmpty() || !d->blobs)
        return refuse<QString>({Error::Code::Offline, u"the message is not here yet"_s});
    QString subject = d->row ? d->row->subject.simplified().left(80) : QString();
    if (subject.isEmpty())
        subject = u"message"_s;
    return d->blobs->fetch({d->account, blob, transfer::safeName(subject + u".eml"_s), u"message/rfc822"_s});
}

void Message::cancel(const QString &blobId)
{
    if (d->blobs)
        d->blobs->cancel(blobId);
}

double Message::progress(const QString &blobId) const
{
    return d->blobs ? d->blobs->progress(blobId) : -1;
}

} // namespace gw::mail
