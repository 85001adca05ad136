// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "properties.h"

#include <QJsonDocument>
#include <gw/document/diff.h>
#include <gw/document/history.h>
#include <gw/document/paste.h>
#include <gw/document/render.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::fuzz {

namespace {

/// A body that came from outside can be stored, read back, compared and shown.
QString bodyKeepsPromises(const document::Content &body)
{
    const Result<document::Content> again = document::contentFromJson(document::toJson(body));
    if (!again)
        return u"a body that cannot be read back: "_s + again.error().detail;
    if (*again != body)
        return u"a body that comes back as another one"_s;
    const document::Content nothing;
    if (document::compare(nothing, body).isEmpty() != body.blocks.isEmpty())
        return u"a comparison with nothing that finds nothing"_s;
    if (!document::compare(body, body).isEmpty())
        return u"a body that is not like itself"_s;
    std::ignore = document::track({nothing, body, nothing});
    std::ignore = document::plainText(body);
    if (document::htmlBody(body).contains(u"<script"_s, Qt::CaseInsensitive))
        return u"text that became a script"_s;
    return {};
}

} // namespace

QString documents(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const document::Pasted &pasted : {document::contentFromHtml(text), document::contentFromPlainText(text)}) {
        if (const QString wrong = bodyKeepsPromises(pasted.content); !wrong.isEmpty())
            return wrong;
    }
    const Result<document::Content> read = document::contentFromJson(QJsonDocument::fromJson(input).object());
    return read ? bodyKeepsPromises(*read) : QString();
}

} // namespace gw::fuzz
