// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "gobjects.h"
#include "words.h"

#include <QTimeZone>
#include <gmime/gmime.h>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr qsizetype maxText = 256 * 1024;
constexpr qsizetype maxIds = 2000;

QByteArrayView head(QByteArrayView value)
{
    return value.first(std::min(value.size(), maxText));
}

/// What stands between < and >, without white space; comments do not count.
QStringList bracketed(const QByteArray &line)
{
    QStringList found;
    int comment = 0;
    for (qsizetype at = 0; at < line.size() && found.size() < maxIds; ++at) {
        const char c = line[at];
        if (c == '\\') {
            ++at;
        } else if (c == '(') {
            ++comment;
        } else if (c == ')' && comment > 0) {
            --comment;
        } else if (c == '<' && comment == 0) {
            const qsizetype end = line.indexOf('>', at);
            if (end < 0)
                break;
            QString inside = QString::fromUtf8(line.sliced(at + 1, end - at - 1));
            inside.remove(u' ');
            if (!inside.isEmpty())
                found.append(inside);
            at = end;
        }
    }
    return found;
}

} // namespace

QString rawForm(QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    text.remove(QChar(0));
    return text;
}

QString textForm(QByteArrayView value)
{
    return decodedWords(unfolded(head(value))).trimmed();
}

std::optional<QStringList> messageIdsForm(QByteArrayView value)
{
    const QByteArray line = unfolded(head(value));
    QStringList ids = bracketed(line);
    if (ids.isEmpty()) {
        // Not allowed, but common enough: ids without brackets.
        for (const QByteArray &word : line.split(' ')) {
            if (word.contains('@') && !word.contains('<') && !word.contains('(') && ids.size() < maxIds)
                ids.append(QString::fromUtf8(word));
        }
    }
    return ids.isEmpty() ? std::optional<QStringList>() : ids;
}

QDateTime dateForm(QByteArrayView value)
{
    startGMime();
    const QByteArray line = unfolded(value.first(std::min<qsizetype>(value.size(), 200)));
    GDateTime *found = g_mime_utils_header_decode_date(line.constData());
    if (!found)
        return {};
    const qint64 seconds = g_date_time_to_unix(found);
    const qint64 offset = g_date_time_get_utc_offset(found) / 1'000'000;
    g_date_time_unref(found);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, int(offset));
}

std::optional<QStringList> urlsForm(QByteArrayView value)
{
    QStringList urls = bracketed(unfolded(head(value)));
    return urls.isEmpty() ? std::optional<QStringList>() : urls;
}

const Field *Headers::last(QByteArrayView name) const
{
    for (auto field = m_fields.crbegin(); field != m_fields.crend(); ++field) {
        if (field->name.compare(name, Qt::CaseInsensitive) == 0)
            return &*field;
    }
    return nullptr;
}

std::vector<Field> Headers::all(QByteArrayView name) const
{
    std::vector<Field> found;
    std::ranges::copy_if(m_fields, std::back_inserter(found),
                         [&](const Field &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found;
}

QString Headers::text(QByteArrayView name) const
{
    const Field *field = last(name);
    return field ? textForm(field->value) : QString();
}

QList<Address> Headers::addresses(QByteArrayView name) const
{
    const Field *field = last(name);
    return field ? addressesForm(field->value) : QList<Address>();
}

std::optional<QStringList> Headers::messageIds(QByteArrayView name) const
{
    const Field *field = last(name);
    return field ? messageIdsForm(field->value) : std::optional<QStringList>();
}

QDateTime Headers::date(QByteArrayView name) const
{
    const Field *field = last(name);
    return field ? dateForm(field->value) : QDateTime();
}

} // namespace gw::backend::mime
