// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

QJsonArray arrayOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject setOf(const QSet<QString> &set)
{
    QJsonObject object;
    for (const QString &one : set)
        object.insert(one, true);
    return object;
}

/// RFC 8620 3.7: a pointer with "*".
QJsonArray resolved(const QJsonValue &value, QStringList path)
{
    if (path.isEmpty())
        return value.isArray() ? value.toArray() : QJsonArray{value};
    const QString step = path.takeFirst();
    QJsonArray all;
    if (step == u"*"_s) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            const QJsonArray its = resolved(one, path);
            for (const QJsonValue &inner : its)
                all.append(inner);
        }
        return all;
    }
    return resolved(value[step], path);
}

QJsonObject filtered(const QJsonObject &object, const QJsonValue &properties)
{
    if (!properties.isArray())
        return object;
    QJsonObject some{{u"id"_s, object[u"id"_s]}};
    const QJsonArray names = properties.toArray();
    for (const QJsonValue &name : names)
        some.insert(name.toString(), object.value(name.toString()));
    return some;
}

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        ids.append(one.toString());
    return ids;
}

} // namespace

FakeAccount::FakeAccount(ScriptedJmap &jmap) : m_jmap(jmap)
{
    jmap.session.remove(u"eventSourceUrl"_s);
    jmap.timing.hold = true; // nobody asks by the clock
    jmap.raw = [this](Exchange exchange, const QJsonObject &request) { answer(exchange, request); };
    addBox(u"받은 편지함"_s, u"inbox"_s);
    addBox(u"임시 보관함"_s, u"drafts"_s);
    addBox(u"보낸 편지함"_s, u"sent"_s);
    addBox(u"보관함"_s, u"archive"_s);
    addBox(u"스팸"_s, u"junk"_s);
    addBox(u"휴지통"_s, u"trash"_s);
}

void FakeAccount::note(const QString &id, QChar kind, const QSet<QString> &boxes)
{
    if (!id.isEmpty())
        m_log.append({id, kind});
    m_boxLog.append(boxes);
}

QString FakeAccount::addBox(const QString &name, const QString &role, const QString &parent)
{
    const QString id = role.isEmpty() ? u"b%1"_s.arg(m_next++) : role;
    m_boxes.insert(id, {name, role, parent});
    note({}, u'c', {id});
    return id;
}

QString FakeAccount::deliver(const QString &box, const QString &subject, const QString &thread, const QString &from)
{
    FakeEmail email;
    email.id = u"m%1"_s.arg(m_next++);
    email.threadId = thread.isEmpty() ? u"t"_s + email.id : thread;
    email.boxes = {box};
    now = now.addSecs(60);
    email.receivedAt = now;
    email.subject = subject;
    email.text = u"안녕하세요. "_s + subject;
    if (!from.isEmpty()) {
        email.from = from;
        email.fromEmail = u"someone@outside.example"_s;
    }
    emails.insert(email.id, email);
    note(email.id, u'c', email.boxes);
    return email.id;
}

void FakeAccount::setKeyword(const QString &id, const QString &keyword, bool on)
{
    FakeEmail &email = emails[id];
    if (on)
        email.keywords.insert(keyword);
    else
        email.keywords.remove(keyword);
    note(id, u'u', email.boxes);
}

void FakeAccount::move(const QString &id, const QString &from, const QString &to)
{
    FakeEmail &email = emails[id];
    const QSet<QString> before = email.boxes;
    email.boxes.remove(from);
    email.boxes.insert(to);
    note(id, u'u', before + email.boxes);
}

void FakeAccount::destroy(const QString &id)
{
    const FakeEmail email = emails.take(id);
    note(id, u'd', email.boxes);
}

int FakeAccount::total(const QString &box) const
{
    return int(idsIn(box).size());
}

int FakeAccount::unread(const QString &box) const
{
    return int(std::ranges::count_if(
        emails, [&](const FakeEmail &one) { return one.boxes.contains(box) && !one.keywords.contains(u"$seen"_s); }));
}

QStringList FakeAccount::idsIn(const QString &box) const
{
    QList<FakeEmail> all;
    for (const FakeEmail &one : emails) {
        if (one.boxes.contains(box))
            all.append(one);
    }
    std::ranges::sort(all, std::greater<>(), &FakeEmail::receivedAt);
    QStringList ids;
    for (const FakeEmail &one : std::as_const(all))
        ids.append(one.id);
    return ids;
}

void FakeAccount::answer(const Exchange &exchange, const QJsonObject &request)
{
    QJsonArray responses;
    const QJsonArray calls = request[u"methodCalls"_s].toArray();
    bool isCut = false;
    for (const QJsonValue &one : calls) {
        const QString name = one[0].toString();
        QJsonObject arguments = one[1].toObject();
        bool isResolved = true;
        for (const QString &key : arguments.keys()) {
            if (!key.startsWith(u'#'))
                continue;
            const QJsonObject reference = arguments.take(key).toObject();
            isResolved = false;
            for (const QJsonValue &response : std::as_const(responses)) {
                if (response[2] != reference[u"resultOf"_s] || response[0] != reference[u"name"_s])
                    continue;
                arguments.insert(
                    key.mid(1), resolved(response[1], reference[u"path"_s].toString().split(u'/', Qt::SkipEmptyParts)));
                isResolved = true;
            }
        }
        QJsonObject out = name == u"Core/echo"_s ? arguments
                          : isResolved           ? call(name, arguments)
                                                 : error(u"invalidResultReference"_s);
        if (name == u"Email/set"_s && failSets > 0) {
            --failSets;
            isCut = true;
        }
        if (out.contains(u"error"_s))
            responses.append(QJsonArray{u"error"_s, QJsonObject{{u"type"_s, out[u"error"_s]}}, one[2]});
        else
            responses.append(QJsonArray{name, out, one[2]});
    }
    if (isCut) {
        exchange.reset();
        return;
    }
    exchange.answer(
        200, QJsonDocument(QJsonObject{{u"methodResponses"_s, responses}, {u"sessionState"_s, m_jmap.sessionState}})
                 .toJson());
}

QJsonObject FakeAccount::call(const QString &name, const QJsonObject &arguments)
{
    if (name == u"Mailbox/get"_s)
        return mailboxGet(arguments);
    if (name == u"Mailbox/changes"_s)
        return mailboxChanges(arguments);
    if (name == u"Mailbox/set"_s)
        return mailboxSet(arguments);
    if (name == u"Email/get"_s)
        return emailGet(arguments);
    if (name == u"Email/changes"_s)
        return emailChanges(arguments);
    if (name == u"Email/query"_s)
        return emailQuery(arguments);
    if (name == u"Email/set"_s)
        return emailSet(arguments);
    return error(u"unknownMethod"_s);
}

QJsonObject FakeAccount::mailboxGet(const QJsonObject &arguments) const
{
    const QStringList wanted = arguments[u"ids"_s].isArray() ? idsOf(arguments[u"ids"_s]) : m_boxes.keys();
    QJsonArray list;
    QStringList missing;
    for (const QString &id : wanted) {
        const auto it = m_boxes.constFind(id);
        if (it == m_boxes.cend()) {
            missing.append(id);
            continue;
        }
        QSet<QString> threads;
        QSet<QString> unreadThreads;
        for (const FakeEmail &email : emails) {
            if (!email.boxes.contains(id))
                continue;
            threads.insert(email.threadId);
            if (!email.keywords.contains(u"$seen"_s))
                unreadThreads.insert(email.threadId);
        }
        const QJsonObject object{{u"id"_s, id},
                                 {u"name"_s, it->name},
                                 {u"parentId"_s, it->parent.isEmpty() ? QJsonValue() : QJsonValue(it->parent)},
                                 {u"role"_s, it->role.isEmpty() ? QJsonValue() : QJsonValue(it->role)},
                                 {u"sortOrder"_s, 0},
                                 {u"totalEmails"_s, total(id) + wrongCounts},
                                 {u"unreadEmails"_s, unread(id) + wrongCounts},
                                 {u"totalThreads"_s, int(threads.size()) + wrongCounts},
                                 {u"unreadThreads"_s, int(unreadThreads.size()) + wrongCounts}};
        list.append(filtered(object, arguments[u"properties"_s]));
    }
    return {{u"accountId"_s, u"A"_s},
            {u"state"_s, QString::number(m_boxLog.size())},
            {u"list"_s, list},
            {u"notFound"_s, arrayOf(missing)}};
}

QJsonObject FakeAccount::mailboxChanges(const QJsonObject &arguments) const
{
    const int since = arguments[u"sinceState"_s].toString().toInt();
    QSet<QString> touched;
    for (int i = since; i < m_boxLog.size(); ++i)
        touched += m_boxLog.at(i);
    QStringList updated;
    QStringList destroyed;
    for (const QString &id : std::as_const(touched))
        (m_boxes.contains(id) ? updated : destroyed).append(id);
    return {{u"accountId"_s, u"A"_s},
            {u"oldState"_s, QString::number(since)},
            {u"newState"_s, QString::number(m_boxLog.size())},
            {u"hasMoreChanges"_s, false},
            {u"created"_s, QJsonArray{}},
            {u"updated"_s, arrayOf(updated)},
            {u"destroyed"_s, arrayOf(destroyed)}};
}

QJsonObject FakeAccount::mailboxSet(const QJsonObject &arguments)
{
    QJsonObject created;
    QJsonObject updated;
    QJsonArray destroyed;
    QJsonObject notCreated;
    QJsonObject notDestroyed;
    const QJsonObject create = arguments[u"create"_s].toObject();
    for (auto it = create.begin(); it != create.end(); ++it) {
        const QString name = it.value()[u"name"_s].toString();
        if (std::ranges::any_of(m_boxes, [&](const Box &box) { return box.name == name; })) {
            notCreated.insert(it.key(), QJsonObject{{u"type"_s, u"invalidProperties"_s}});
            continue;
        }
        created.insert(it.key(), QJsonObject{{u"id"_s, addBox(name, {}, it.value()[u"parentId"_s].toString())}});
    }
    const QJsonObject update = arguments[u"update"_s].toObject();
    for (auto it = update.begin(); it != update.end(); ++it) {
        Box &box = m_boxes[it.key()];
        const QJsonObject patch = it.value().toObject();
        if (patch.contains(u"name"_s))
            box.name = patch[u"name"_s].toString();
        if (patch.contains(u"parentId"_s))
            box.parent = patch[u"parentId"_s].toString();
        note({}, u'u', {it.key()});
        updated.insert(it.key(), QJsonValue::Null);
    }
    for (const QString &id : idsOf(arguments[u"destroy"_s])) {
        if (total(id) > 0) {
            notDestroyed.insert(id, QJsonObject{{u"type"_s, u"mailboxHasEmail"_s}});
            continue;
        }
        m_boxes.remove(id);
        note({}, u'd', {id});
        destroyed.append(id);
    }
    return {{u"accountId"_s, u"A"_s},         {u"newState"_s, QString::number(m_boxLog.size())},
            {u"created"_s, created},          {u"updated"_s, updated},
            {u"destroyed"_s, destroyed},      {u"notCreated"_s, notCreated},
            {u"notDestroyed"_s, notDestroyed}};
}

QJsonObject FakeAccount::toJson(const FakeEmail &email) const
{
    const QJsonObject part{
        {u"partId"_s, u"1"_s}, {u"blobId"_s, u"p"_s + email.id}, {u"type"_s, u"text/plain"_s}, {u"size"_s, 20}};
    return {{u"id"_s, email.id},
            {u"blobId"_s, u"blob-"_s + email.id},
            {u"threadId"_s, email.threadId},
            {u"mailboxIds"_s, setOf(email.boxes)},
            {u"keywords"_s, setOf(email.keywords)},
            {u"size"_s, email.size},
            {u"receivedAt"_s, email.receivedAt.toString(Qt::ISODate)},
            {u"sentAt"_s, email.receivedAt.toString(Qt::ISODate)},
            {u"hasAttachment"_s, email.hasAttachment},
            {u"from"_s, QJsonArray{QJsonObject{{u"name"_s, email.from}, {u"email"_s, email.fromEmail}}}},
            {u"to"_s, QJsonArray{QJsonObject{{u"name"_s, u"나"_s}, {u"email"_s, u"haneul@city.example"_s}}}},
            {u"subject"_s, email.subject},
            {u"preview"_s, email.text.left(100)},
            {u"textBody"_s, QJsonArray{part}},
            {u"htmlBody"_s, QJsonArray{part}},
            {u"attachments"_s, QJsonArray{}},
            {u"bodyStructure"_s, part},
            {u"bodyValues"_s, QJsonObject{{u"1"_s, QJsonObject{{u"value"_s, email.text}}}}}};
}

QJsonObject FakeAccount::emailGet(const QJsonObject &arguments) const
{
    QJsonArray list;
    QStringList missing;
    for (const QString &id : idsOf(arguments[u"ids"_s])) {
        const auto it = emails.constFind(id);
        if (it == emails.cend() || hidden.contains(id))
            missing.append(id);
        else
            list.append(filtered(toJson(*it), arguments[u"properties"_s]));
    }
    return {{u"accountId"_s, u"A"_s},
            {u"state"_s, QString::number(m_log.size())},
            {u"list"_s, list},
            {u"notFound"_s, arrayOf(missing)}};
}

QJsonObject FakeAccount::emailChanges(const QJsonObject &arguments)
{
    const int since = arguments[u"sinceState"_s].toString().section(u'x', 0, 0).toInt();
    if (since < m_forgotten || since > m_log.size())
        return error(u"cannotCalculateChanges"_s);
    const int most = arguments[u"maxChanges"_s].toInt(1000);
    QMap<QString, QString> kinds;
    int upTo = since;
    for (; upTo < m_log.size(); ++upTo) {
        const Log &log = m_log.at(upTo);
        if (!kinds.contains(log.id) && kinds.size() >= most)
            break;
        kinds[log.id] += log.kind;
    }
    QStringList created;
    QStringList updated;
    QStringList destroyed;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        const bool isNew = it.value().startsWith(u'c');
        const bool isGone = it.value().endsWith(u'd');
        if (isNew && isGone)
            continue;
        (isGone ? destroyed : isNew ? created : updated).append(it.key());
    }
    QString next = QString::number(upTo);
    bool hasMore = upTo < m_log.size();
    if (endlessChanges) {
        next = u"%1x%2"_s.arg(upTo).arg(++m_lies);
        hasMore = true;
    }
    if (stuckChanges) {
        next = arguments[u"sinceState"_s].toString();
        hasMore = true;
    }
    return {{u"accountId"_s, u"A"_s},
            {u"oldState"_s, arguments[u"sinceState"_s]},
            {u"newState"_s, next},
            {u"hasMoreChanges"_s, hasMore},
            {u"created"_s, arrayOf(created)},
            {u"updated"_s, arrayOf(updated)},
            {u"destroyed"_s, arrayOf(destroyed)}};
}

QJsonObject FakeAccount::emailQuery(const QJsonObject &arguments)
{
    ++queries;
    const QString box = arguments[u"filter"_s][u"inMailbox"_s].toString();
    const QString word = arguments[u"filter"_s][u"text"_s].toString();
    QList<FakeEmail> all;
    for (const FakeEmail &one : std::as_const(emails)) {
        if ((box.isEmpty() || one.boxes.contains(box)) && (word.isEmpty() || one.subject.contains(word)))
            all.append(one);
    }
    std::ranges::sort(all, std::greater<>(), &FakeEmail::receivedAt);
    QStringList ids;
    for (const FakeEmail &one : std::as_const(all))
        ids.append(one.id);
    qint64 position = arguments[u"position"_s].toInt();
    if (const QString anchor = arguments[u"anchor"_s].toString(); !anchor.isEmpty()) {
        const qsizetype at = ids.indexOf(anchor);
        if (at < 0 || rejectsAnchor)
            return error(u"anchorNotFound"_s);
        position = at + arguments[u"anchorOffset"_s].toInt();
    }
    if (repeatingQuery)
        position = 0;
    QStringList some = ids.mid(position, arguments[u"limit"_s].toInt(100'000));
    if (duplicates)
        some += some;
    return {{u"accountId"_s, u"A"_s},
            {u"queryState"_s, u"q"_s},
            {u"canCalculateChanges"_s, false},
            {u"position"_s, position},
            {u"ids"_s, arrayOf(some)}};
}

QJsonObject FakeAccount::emailSet(const QJsonObject &arguments)
{
    ++sets;
    QJsonObject updated;
    QJsonObject notUpdated;
    QJsonArray destroyed;
    QJsonObject notDestroyed;
    const QJsonObject update = arguments[u"update"_s].toObject();
    for (auto it = update.begin(); it != update.end(); ++it) {
        if (!emails.contains(it.key()) || !refuses.isEmpty()) {
            notUpdated.insert(it.key(), QJsonObject{{u"type"_s, refuses.isEmpty() ? u"notFound"_s : refuses}});
            continue;
        }
        FakeEmail &email = emails[it.key()];
        const QSet<QString> before = email.boxes;
        const QJsonObject patch = it.value().toObject();
        for (auto one = patch.begin(); one != patch.end(); ++one) {
            const QString name = one.key().section(u'/', 1);
            QSet<QString> &set = one.key().startsWith(u"keywords/"_s) ? email.keywords : email.boxes;
            if (one.value().isNull())
                set.remove(name);
            else
                set.insert(name);
        }
        note(it.key(), u'u', before + email.boxes);
        updated.insert(it.key(), QJsonValue::Null);
    }
    for (const QString &id : idsOf(arguments[u"destroy"_s])) {
        if (!emails.contains(id)) {
            notDestroyed.insert(id, QJsonObject{{u"type"_s, u"notFound"_s}});
            continue;
        }
        destroy(id);
        destroyed.append(id);
    }
    return {
        {u"accountId"_s, u"A"_s},         {u"oldState"_s, u"?"_s},       {u"newState"_s, QString::number(m_log.size())},
        {u"updated"_s, updated},          {u"notUpdated"_s, notUpdated}, {u"destroyed"_s, destroyed},
        {u"notDestroyed"_s, notDestroyed}};
}

} // namespace gw::test
