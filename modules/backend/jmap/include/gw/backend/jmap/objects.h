// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the standard methods share (RFC 8620 5): reading arguments, making answers. Pure functions.
#include <QJsonArray>
#include <QStringList>
#include <gw/backend/jmap/method.h>
#include <gw/backend/storage/changelog.h>
#include <optional>

namespace gw::backend::jmap {

/// 1 to 255 characters of A-Z a-z 0-9 - _ (RFC 8620 1.2).
bool isId(const QString &text);

// --- /get (5.1) ---

struct GetArguments
{
    std::optional<QStringList> ids; ///< nothing: all; without duplicates
    std::optional<QSet<QString>> properties; ///< nothing: the type's own choice; `id` is always in it

    bool wants(const QString &property) const { return !properties || properties->contains(property); }
    /// Only the properties that were asked for.
    QJsonObject only(const QJsonObject &object) const;
};
/// `known`: the type's properties; another one is invalidArguments. Empty: the type checks them itself. More ids than
/// maxObjectsInGet are requestTooLarge.
std::expected<GetArguments, MethodError> getArguments(const QJsonObject &arguments, const Context &context,
                                                      const QStringList &known);
QJsonObject getAnswer(const QString &accountId, const QString &state, const QJsonArray &list, const QStringList &notFound);

// --- /changes (5.2) ---

struct ChangesArguments
{
    qint64 since = 0;
    int maxChanges = 0; ///< always at least 1; at most 4096
};
/// A state that is none of ours is cannotCalculateChanges; maxChanges below 1 invalidArguments.
std::expected<ChangesArguments, MethodError> changesArguments(const QJsonObject &arguments);
QJsonObject changesAnswer(const QString &accountId, qint64 since, const storage::Changes &changes);
/// The collection of the change log that holds an account's objects of one type. A quota changes whenever mail does, so
/// that it shares the numbers of Email.
QString collection(const QString &accountId, const QString &type);
/// The newest number of that collection, as a state string.
Result<QString> stateOf(storage::Session &session, const QString &accountId, const QString &type);
/// StateTooOld becomes cannotCalculateChanges, everything else serverFail.
MethodError changesFailed(const Error &error);

// --- /set (5.3) ---

struct SetError
{
    QString type;
    QString description = {};
    QStringList properties = {}; ///< of invalidProperties
    QJsonObject extra = {};

    QJsonObject json() const;
};

struct SetArguments
{
    std::optional<QString> ifInState;
    QJsonObject create; ///< creation id: object
    QJsonObject update; ///< id, references resolved: patch
    QStringList destroy; ///< references resolved, each once
};
/// Checks the shapes; more objects than maxObjectsInSet are requestTooLarge.
std::expected<SetArguments, MethodError> setArguments(const QJsonObject &arguments, const Context &context);

/// Collects what became of each object.
class SetAnswer
{
public:
    void created(const QString &creationId, const QJsonObject &object) { m_created.insert(creationId, object); }
    void notCreated(const QString &creationId, const SetError &error) { m_notCreated.insert(creationId, error.json()); }
    /// `changes`: what the server changed beside the patch; empty: null.
    void updated(const QString &id, const QJsonObject &changes = {});
    void notUpdated(const QString &id, const SetError &error) { m_notUpdated.insert(id, error.json()); }
    void destroyed(const QString &id) { m_destroyed.append(id); }
    void notDestroyed(const QString &id, const SetError &error) { m_notDestroyed.insert(id, error.json()); }

    bool changedAnything() const { return !m_created.isEmpty() || !m_updated.isEmpty() || !m_destroyed.isEmpty(); }
    bool isUpdated(const QString &id) const { return m_updated.contains(id); }
    const QJsonArray &destroyedIds() const { return m_destroyed; }
    QJsonObject json(const QString &accountId, const QString &oldState, const QString &newState) const;

private:
    QJsonObject m_created, m_notCreated, m_updated, m_notUpdated, m_notDestroyed;
    QJsonArray m_destroyed;
};

/// `object` with the patch applied (RFC 8620 5.3 PatchObject): keys are JSON pointers without the leading slash, null
/// removes. invalidPatch when a pointer goes through something that is not there or no object, into an array, or is the
/// prefix of another one.
std::expected<QJsonObject, SetError> patched(const QJsonObject &object, const QJsonObject &patch);

// --- /query (5.5) ---

struct QueryWindow
{
    qint64 position = 0; ///< may be negative: from the end
    std::optional<QString> anchor;
    qint64 anchorOffset = 0;
    std::optional<qint64> limit;
    bool calculateTotal = false;

    /// The part of `ids` that is asked for and where it begins: anchorNotFound when the anchor is not among them.
    std::expected<std::pair<qint64, QStringList>, MethodError> cut(const QStringList &ids) const;
};
std::expected<QueryWindow, MethodError> queryWindow(const QJsonObject &arguments);

} // namespace gw::backend::jmap
