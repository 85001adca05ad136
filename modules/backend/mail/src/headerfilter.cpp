// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "headerfilter.h"

#include <QFile>
#include <gw/backend/mime/header.h>
#include <gw/backend/mime/parse.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr int MostMessages = 20'000;
constexpr qint64 HeaderBytes = 64 * 1024;

bool matches(const QString &path, const QByteArray &name, const std::optional<QString> &folded)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(HeaderBytes);
    const mime::Headers headers = mime::parseHeaders(beginning);
    for (const mime::Field &field : headers.all(name)) {
        if (!folded || text::fold(mime::textForm(field.value)).contains(*folded))
            return true;
    }
    return false;
}

} // namespace

Result<std::optional<QList<qint64>>> withHeader(Session &session, const MailStore::Private &store, const Owner &owner,
                                                std::optional<qint64> mailbox, const QString &name,
                                                const std::optional<QString> &text)
{
    QString sql = u"SELECT e.num, e.digest FROM mail_email e WHERE e.account = ? LIMIT ?"_s;
    QVariantList parameters{owner.number, MostMessages + 1};
    if (mailbox) {
        sql = u"SELECT e.num, e.digest FROM mail_in i CROSS JOIN mail_email e WHERE e.num = i.email AND e.account = ? "
              u"AND "
              "i.mailbox = ? LIMIT ?"_s;
        parameters.insert(1, *mailbox);
    }
    const auto rows = session.query(sql, parameters);
    if (!rows)
        return fail(rows.error());
    if (rows->size() > size_t(MostMessages))
        return std::optional<QList<qint64>>();
    const std::optional<QString> folded = text ? std::optional(text::fold(*text)) : std::nullopt;
    QList<qint64> found;
    for (const Row &row : *rows) {
        if (matches(store.blobs.files().path(row.text(1)), name.toLatin1(), folded))
            found.append(row.integer(0));
    }
    return std::optional(found);
}

} // namespace gw::backend::mail
