// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "intent_tools.h"

#include <gw/portalapi/documentlines.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

template <class Call>
Intent lineIntent(QLatin1StringView name)
{
    Intent intent{name};
    intent.request = [](const outbox::Entry &entry) {
        Call call = signedCall<Call>(entry);
        call.id = textIn(entry, "documentId"_L1);
        if constexpr (requires { call.stepId; })
            call.stepId = textIn(entry, "stepId"_L1);
        call.ifMatch = textIn(entry, "etag"_L1);
        takeBody(entry, call.body);
        return call.request();
    };
    intent.parse = &parseNothing<Call>;
    return intent;
}

QString revisionTag(const outbox::Entry &entry)
{
    return u'"' + QString::number(entry.payload["revision"_L1].toInteger()) + u'"';
}

Intent keepIntent()
{
    Intent intent{keepLineKind};
    intent.request = [](const outbox::Entry &entry) {
        portal::SavedLineDraft body;
        std::ignore = fromJson(entry.payload, body); // its members stand in the payload itself
        if (const QString id = textIn(entry, "id"_L1); !id.isEmpty()) {
            portal::ReplaceSavedLine call = signedCall<portal::ReplaceSavedLine>(entry);
            call.id = id;
            call.ifMatch = revisionTag(entry);
            call.body = body;
            return call.request();
        }
        portal::CreateSavedLine call = signedCall<portal::CreateSavedLine>(entry);
        call.body = body;
        return call.request();
    };
    intent.parse = &parseNothing<portal::CreateSavedLine>;
    return intent;
}

Intent forgetIntent()
{
    Intent intent{forgetLineKind};
    intent.request = [](const outbox::Entry &entry) {
        portal::DeleteSavedLine call = signedCall<portal::DeleteSavedLine>(entry);
        call.id = textIn(entry, "id"_L1);
        call.ifMatch = revisionTag(entry);
        return call.request();
    };
    intent.parse = &parseNothing<portal::DeleteSavedLine>;
    intent.mayBeGone = true;
    return intent;
}

} // namespace

QList<Intent> lineIntents()
{
    return {lineIntent<portal::ReplaceDocumentLine>(lineKind), lineIntent<portal::ReplaceSubLine>(subLineKind),
            keepIntent(), forgetIntent()};
}

} // namespace gw::approval
