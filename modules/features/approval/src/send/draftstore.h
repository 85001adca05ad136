// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/approval/drafts.h>
#include <gw/sqlite/connection.h>

// Drafts in the desk file. Any thread.
namespace gw::approval {

QJsonObject toJson(const Draft &draft);
Draft draftFrom(const QJsonObject &json);
QJsonArray filesJson(const QList<AttachedFile> &files);
/// As the API's DocumentDraft; files that have no id yet are left out.
QJsonObject documentDraftOf(const Draft &draft);

/// What the server has of a draft. Apart from the draft itself: a view writes on while a copy is on its way.
struct Mirror
{
    QString etag = {};      ///< empty: the server has nothing
    QString version = {};   ///< versionSha256 of it
    QString sent = {};      ///< hash of what was sent last and taken: the draft is mirrored when it still has it
    bool behind = false;    ///< somebody, or I at another desk, changed it there
    QString operation = {}; ///< of its submission, while that is on the way
    bool operator==(const Mirror &) const = default;
};

QJsonObject toJson(const Mirror &mirror);
Mirror mirrorFrom(const QJsonObject &json);

struct KeptDraft
{
    Draft draft = {};
    Mirror mirror = {};
};

/// The mirror stays as it is.
Result<Done> writeDraft(sqlite::Connection &desk, const Draft &draft);
Result<Done> writeMirror(sqlite::Connection &desk, const QString &draftId, const Mirror &mirror);
Result<std::optional<KeptDraft>> keptDraft(sqlite::Connection &desk, const QString &draftId);
Result<QList<KeptDraft>> keptDrafts(sqlite::Connection &desk); ///< newest first
Result<Done> removeDraft(sqlite::Connection &desk, const QString &draftId);
/// Of everything in a draft that is sent: two drafts that differ in nothing else are the same to the server.
QString contentHash(const Draft &draft);

} // namespace gw::approval
