// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::personal {

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(services);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   directory::authenticated(shared->access,
                                            [shared, handler](const Request &request, const Caller &caller) {
                                                return handler(*shared, request, caller);
                                            }));
    };
    add("GET", u"/v1/personal/changes"_s, getPersonalChanges);
    add("POST", u"/v1/personal/notes"_s, createObject<NoteKind>);
    add("GET", u"/v1/personal/notes/{id}"_s, getObject<NoteKind>);
    add("PATCH", u"/v1/personal/notes/{id}"_s, updateObject<NoteKind>);
    add("DELETE", u"/v1/personal/notes/{id}"_s, deleteObject<NoteKind>);
    add("POST", u"/v1/personal/tasks"_s, createObject<TaskKind>);
    add("GET", u"/v1/personal/tasks/{id}"_s, getObject<TaskKind>);
    add("PATCH", u"/v1/personal/tasks/{id}"_s, updateObject<TaskKind>);
    add("DELETE", u"/v1/personal/tasks/{id}"_s, deleteObject<TaskKind>);
}

} // namespace gw::backend::personal
