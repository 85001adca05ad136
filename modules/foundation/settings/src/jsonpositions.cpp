// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jsonpositions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gw::settings {
namespace {

/// The string whose opening quote is at `start`, with its escapes resolved; `end` is set behind the closing quote.
QString readString(const QByteArray &bytes, qsizetype start, qsizetype *end)
{
    qsizetype at = start + 1;
    while (at < bytes.size() && bytes.at(at) != '"')
        at += bytes.at(at) == '\\' ? 2 : 1;
    *end = std::min(at + 1, bytes.size());
    return QJsonDocument::fromJson('[' + bytes.mid(start, *end - start) + ']').array().at(0).toString();
}

} // namespace

Position positionOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

QList<MemberAt> outermostMembers(const QByteArray &bytes)
{
    QList<MemberAt> members;
    int depth = 0;
    bool nameExpected = false;
    for (qsizetype at = 0; at < bytes.size();) {
        switch (bytes.at(at)) {
        case '"': {
            const qsizetype start = at;
            const QString text = readString(bytes, start, &at);
            if (depth == 1 && nameExpected)
                members.append({text, positionOf(bytes, start)});
            nameExpected = false;
            continue;
        }
        case '{':
        case '[':
            ++depth;
            nameExpected = depth == 1;
            break;
        case '}':
        case ']': --depth; break;
        case ',': nameExpected = depth == 1; break;
        default: break;
        }
        ++at;
    }
    return members;
}

} // namespace gw::settings
