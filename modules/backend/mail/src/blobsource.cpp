// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "blobsource.h"

#include "emailrow.h"

#include <algorithm>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr qsizetype DigestLength = 64;

/// "P<digest>-<offset>-<length>-<encoding>".
struct PartPlace
{
    QString digest;
    qint64 offset = 0;
    qint64 length = 0;
    mime::Encoding encoding = mime::Encoding::Identity;
};

std::optional<PartPlace> partPlace(const QString &blobId)
{
    if (!blobId.startsWith(u'P') || blobId.size() < DigestLength + 2)
        return {};
    const QStringList numbers = blobId.sliced(DigestLength + 1).split(u'-');
    if (numbers.size() != 4 || !numbers.front().isEmpty())
        return {};
    bool ok[3] = {};
    const PartPlace place{.digest = blobId.sliced(1, DigestLength),
                          .offset = numbers.at(1).toLongLong(&ok[0], 36),
                          .length = numbers.at(2).toLongLong(&ok[1], 36),
                          .encoding = mime::Encoding(numbers.at(3).toInt(&ok[2]))};
    const bool known = place.encoding >= mime::Encoding::Identity && place.encoding <= mime::Encoding::Uuencode;
    if (!ok[0] || !ok[1] || !ok[2] || !known || place.offset < 0 || place.length < 0)
        return {};
    return place;
}

/// The message in which a blob lies; empty when it is none of ours.
QString digestOf(const QString &blobId)
{
    const bool whole = blobId.startsWith(u'B') && blobId.size() == DigestLength + 1;
    const auto place = partPlace(blobId);
    const QString digest = whole ? blobId.sliced(1) : place ? place->digest : QString();
    const bool hex =
        std::ranges::all_of(digest, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return hex ? digest : QString();
}

} // namespace

namespace {

QString placedAt(const QString &digest, qint64 offset, const mime::Part &part)
{
    return u"P%1-%2-%3-%4"_s.arg(digest, QString::number(offset, 36), QString::number(part.body.size(), 36),
                                 QString::number(int(part.encoding)));
}

} // namespace

QString partBlobId(const QString &digest, const mime::Part &part)
{
    return placedAt(digest, part.offset, part);
}

QString partBlobIdInside(const QString &blobId, const mime::Part &part)
{
    if (const auto place = partPlace(blobId))
        return place->encoding == mime::Encoding::Identity ? placedAt(place->digest, place->offset + part.offset, part)
                                                           : QString();
    const bool whole = blobId.size() == DigestLength + 1 && (blobId.startsWith(u'B') || blobId.startsWith(u'u'));
    return whole ? placedAt(blobId.sliced(1), part.offset, part) : QString();
}

Result<std::optional<jmap::Blob>> BlobSource::find(storage::Session &session, const jmap::Account &account,
                                                   const QString &blobId)
{
    const QString digest = digestOf(blobId);
    if (digest.isEmpty())
        return std::optional<jmap::Blob>();
    auto rows = session.query(u"SELECT e.size FROM mail_email e JOIN mail_account a ON a.num = e.account "
                              "WHERE e.digest = ? AND a.id = ? LIMIT 1"_s,
                              {digest, account.id});
    // The parts of an uploaded message, which Email/parse has named.
    if (rows && rows->empty() && blobId.startsWith(u'P'))
        rows =
            session.query(u"SELECT size FROM jmap_upload WHERE sha256 = ? AND account_id = ?"_s, {digest, account.id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<jmap::Blob>();
    const qint64 size = rows->front().integer(0);
    jmap::Blob whole{.file = m_files.path(digest), .size = size, .type = u"message/rfc822"_s};
    const auto place = partPlace(blobId);
    if (!place)
        return std::optional(std::move(whole));
    if (place->offset > size || place->length > size - place->offset)
        return std::optional<jmap::Blob>();
    whole.type.clear();
    whole.offset = place->offset;
    whole.size = place->length;
    if (place->encoding == mime::Encoding::Identity)
        return std::optional(std::move(whole));
    const Result<QByteArray> encoded = whole.read();
    if (!encoded)
        return fail(encoded.error());
    jmap::Blob content{.bytes = mime::decoded(*encoded, place->encoding)};
    content.size = content.bytes.size();
    return std::optional(std::move(content));
}

Result<QStringList> BlobSource::holders(storage::Session &session, const jmap::Account &account, const QString &type,
                                        const QString &blobId)
{
    const QString digest = digestOf(blobId);
    if (digest.isEmpty())
        return QStringList();
    const auto rows = session.query(u"SELECT e.num, e.thread, e.mailboxes FROM mail_email e JOIN mail_account a "
                                    "ON a.num = e.account WHERE e.digest = ? AND a.id = ? ORDER BY e.num"_s,
                                    {digest, account.id});
    if (!rows)
        return fail(rows.error());
    QStringList ids;
    for (const Row &row : *rows) {
        if (type == "Email"_L1)
            ids.append(idOf(EmailLetter, row.integer(0)));
        else if (type == "Thread"_L1)
            ids.append(idOf(ThreadLetter, row.integer(1)));
        else if (type == "Mailbox"_L1) {
            for (const qint64 mailbox : unpackNumbers(row.text(2)))
                ids.append(idOf(MailboxLetter, mailbox));
        }
    }
    ids.removeDuplicates();
    return ids;
}

Result<bool> BlobSource::keeps(storage::Session &session, const QString &sha256)
{
    const auto rows = session.query(u"SELECT 1 FROM mail_email WHERE digest = ? LIMIT 1"_s, {sha256});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

} // namespace gw::backend::mail
