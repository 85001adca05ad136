// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "countless_mail.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

CountlessMail::CountlessMail(int count)
{
    jmap.session.remove(u"eventSourceUrl"_s);
    jmap.on(u"Mailbox/get"_s, [this](const QJsonObject &arguments) { return mailboxes(arguments); });
    jmap.on(u"Mailbox/changes"_s, [this](const QJsonObject &arguments) {
        const bool isSame = arguments[u"sinceState"_s].toString() == QString::number(m_state);
        return QJsonObject{{u"accountId"_s, u"A"_s},
                           {u"newState"_s, QString::number(m_state)},
                           {u"hasMoreChanges"_s, false},
                           {u"created"_s, QJsonArray{}},
                           {u"updated"_s, isSame ? QJsonArray{} : QJsonArray{u"inbox"_s, u"archive"_s}},
                           {u"destroyed"_s, QJsonArray{}}};
    });
    jmap.on(u"Email/query"_s, [this](const QJsonObject &arguments) { return query(arguments); });
    jmap.on(u"Email/get"_s, [this](const QJsonObject &arguments) { return emails(arguments); });
    jmap.on(u"Email/changes"_s, [this](const QJsonObject &arguments) { return changes(arguments); });
    jmap.on(u"Identity/get"_s, [](const QJsonObject &) {
        return got({QJsonObject{{u"id"_s, u"I"_s}, {u"name"_s, u"김하늘"_s}, {u"email"_s, u"haneul@city.example"_s}}});
    });
    add(count);
    m_log.clear();
    m_oldest = m_state;
}

void CountlessMail::log(const QString &id, Change what)
{
    m_log.append({id, what});
    ++m_state;
}

void CountlessMail::add(int count)
{
    QStringList fresh;
    for (int i = 0; i < count; ++i) {
        const qint64 number = ++m_next;
        const QString id = u"m%1"_s.arg(number);
        m_all.insert(id, {number, false});
        fresh.prepend(id);
        log(id, Change::Created);
    }
    m_order = fresh + m_order;
    m_places.clear();
}

void CountlessMail::destroy(int index)
{
    const QString id = m_order.takeAt(index);
    m_all.remove(id);
    m_places.clear();
    log(id, Change::Destroyed);
}

void CountlessMail::flag(int index)
{
    m_all[m_order.at(index)].isFlagged = true;
    log(m_order.at(index), Change::Updated);
}

QJsonObject CountlessMail::mailboxes(const QJsonObject &)
{
    const int archived = int(std::ranges::count_if(m_all, isArchived));
    const auto box = [this](const QString &id, int total) {
        return QJsonObject{{u"id"_s, id},
                           {u"name"_s, id},
                           {u"role"_s, id},
                           {u"totalEmails"_s, total + falseTotals},
                           {u"unreadEmails"_s, total + falseTotals},
                           {u"totalThreads"_s, total + falseTotals},
                           {u"unreadThreads"_s, total + falseTotals}};
    };
    return got({box(u"inbox"_s, count() - archived), box(u"archive"_s, archived), box(u"trash"_s, -falseTotals),
                box(u"drafts"_s, -falseTotals), box(u"sent"_s, -falseTotals)},
               QString::number(m_state));
}

QJsonObject CountlessMail::query(const QJsonObject &arguments)
{
    ++queries;
    const QString mailbox = arguments[u"filter"_s][u"inMailbox"_s].toString();
    const qint64 limit = arguments[u"limit"_s].toInteger(10'000);
    qint64 from = arguments[u"position"_s].toInteger();
    if (const QString anchor = arguments[u"anchor"_s].toString(); !anchor.isEmpty() && !ignoresAnchors) {
        if (m_places.isEmpty()) {
            for (int i = 0; i < count(); ++i)
                m_places.insert(m_order.at(i), i);
        }
        if (!m_places.contains(anchor))
            return error(u"anchorNotFound"_s);
        from = m_places.value(anchor) + arguments[u"anchorOffset"_s].toInteger();
    }
    QJsonArray ids;
    for (qint64 i = from; i < count() && ids.size() < limit; ++i) {
        const QString &id = m_order.at(i);
        if (mailbox.isEmpty() || (mailbox == u"archive"_s) == isArchived(m_all.value(id)))
            ids.append(id);
    }
    return {{u"accountId"_s, u"A"_s}, {u"queryState"_s, QString::number(m_state)}, {u"ids"_s, ids},
            {u"position"_s, from},    {u"canCalculateChanges"_s, false},           {u"total"_s, count()}};
}

QJsonObject CountlessMail::describe(const QString &id, const One &one, const QStringList &properties) const
{
    QJsonObject keywords;
    if (one.isFlagged)
        keywords.insert(u"$flagged"_s, true);
    const QString box = isArchived(one) ? u"archive"_s : u"inbox"_s;
    QJsonObject email{{u"id"_s, id}, {u"keywords"_s, keywords}, {u"mailboxIds"_s, QJsonObject{{box, true}}}};
    if (!properties.contains(u"subject"_s))
        return email;
    const QDateTime time = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(one.number * 60);
    email.insert(u"threadId"_s, u"t"_s + id);
    email.insert(u"blobId"_s, u"b"_s + id);
    email.insert(u"size"_s, 1000 + one.number % 5000);
    email.insert(u"receivedAt"_s, toRfc3339(time));
    email.insert(u"subject"_s, u"업무 연락 %1호"_s.arg(one.number));
    email.insert(u"from"_s, QJsonArray{QJsonObject{{u"name"_s, u"담당자 %1"_s.arg(one.number % 97)},
                                                   {u"email"_s, u"p%1@city.example"_s.arg(one.number % 97)}}});
    email.insert(u"to"_s, QJsonArray{QJsonObject{{u"email"_s, u"haneul@city.example"_s}}});
    email.insert(u"hasAttachment"_s, one.number % 7 == 0);
    email.insert(u"preview"_s, u"자료를 제출하여 주시기 바랍니다."_s);
    return email;
}

QJsonObject CountlessMail::emails(const QJsonObject &arguments)
{
    const QJsonArray ids = arguments[u"ids"_s].toArray();
    QStringList properties;
    const QJsonArray asked = arguments[u"properties"_s].toArray();
    for (const QJsonValue &one : asked)
        properties.append(one.toString());
    QJsonArray list;
    QJsonArray missing;
    for (const QJsonValue &value : ids) {
        const QString id = value.toString();
        if (hides && hides(id))
            continue;
        const auto it = m_all.constFind(id);
        if (it == m_all.cend())
            missing.append(id);
        else
            list.append(describe(id, *it, properties));
    }
    mailsSent += list.size();
    QJsonObject out = got(list, QString::number(m_state));
    out.insert(u"notFound"_s, missing);
    return out;
}

QJsonObject CountlessMail::changes(const QJsonObject &arguments)
{
    ++changesAsked;
    const qint64 since = arguments[u"sinceState"_s].toString().toLongLong();
    if (hasMoreForEver) {
        ++m_state;
        m_log.append({m_order.constFirst(), Change::Updated});
    } else if (since < m_oldest || since > m_state) {
        return error(u"cannotCalculateChanges"_s);
    }
    const qint64 most = arguments[u"maxChanges"_s].toInteger(500);
    QJsonArray created;
    QJsonArray updated;
    QJsonArray destroyed;
    qint64 state = since;
    const qint64 first = m_state - m_log.size(); // before the oldest entry
    for (qint64 i = std::max<qint64>(0, since - first); i < m_log.size() && state < since + most; ++i, ++state) {
        const auto &[id, what] = m_log.at(i);
        (what == Change::Created ? created : what == Change::Updated ? updated : destroyed).append(id);
    }
    return {{u"accountId"_s, u"A"_s},
            {u"oldState"_s, QString::number(since)},
            {u"newState"_s, QString::number(state)},
            {u"hasMoreChanges"_s, hasMoreForEver || state < m_state},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"destroyed"_s, destroyed}};
}

} // namespace gw::test
