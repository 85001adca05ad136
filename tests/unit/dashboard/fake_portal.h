// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrlQuery>
#include <algorithm>
#include <functional>
#include <gw/base/json.h>
#include <gw/net/transport.h>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/me.h>
#include <gw/portaltypes/notices.h>

namespace gw::test {

inline QDateTime onDay(int day, int hour = 9)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

/// The server as the dashboard sees it, answering at once.
struct FakePortal
{
    QHash<QString, QList<std::pair<QString, portal::WaitingItem>>> waiting; ///< by seat, with the kind
    QHash<QString, int> countersVersion;
    QList<portal::Notice> notices;
    std::optional<QList<portal::LinkedCounter>> linked;
    QString noticesState = QStringLiteral("n1");
    QJsonObject preferences;
    int preferencesVersion = 0;
    portal::Me me;
    bool offline = false;
    int acknowledgeStatus = 200;
    int topItems = 1;
    std::function<void()> beforePatch; ///< another desk, just before a patch is looked at
    QList<net::Request> asked;

    Result<net::Reply> answer(const net::Request &request)
    {
        if (offline)
            return fail(Error::Code::Offline, QStringLiteral("no way there"));
        asked.append(request);
        const QString path = request.url.path();
        if (path.endsWith(QStringLiteral("/counters")))
            return counters(request);
        if (path.endsWith(QStringLiteral("/waiting-items")))
            return items(request);
        if (path.endsWith(QStringLiteral("/notices/changes")))
            return noticeChanges(request);
        if (path.endsWith(QStringLiteral("/acknowledgement")))
            return acknowledge(path.section(u'/', -2, -2));
        if (path.endsWith(QStringLiteral("/preferences")))
            return request.method == "GET" ? getPreferences(request) : patchPreferences(request);
        if (path.endsWith(QStringLiteral("/me")))
            return versioned(request, portal::toJson(me).toObject(), QStringLiteral("me") + me.activeSeatId);
        return fail(Error::Code::Protocol, QStringLiteral("unscripted ") + path);
    }
    static QByteArray headerOf(const net::Request &request, QByteArrayView name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key.toLower() == name)
                return value;
        }
        return {};
    }
    /// Requests whose path ends so.
    QList<net::Request> askedFor(const QString &end, QByteArrayView method = "GET") const
    {
        QList<net::Request> found;
        std::ranges::copy_if(asked, std::back_inserter(found), [&](const net::Request &request) {
            return request.method == method && request.url.path().endsWith(end);
        });
        return found;
    }

private:
    static net::Reply json(const QJsonObject &body, const QString &etag = {}, int status = 200)
    {
        return {status,
                {{"content-type", status < 300 ? "application/json" : "application/problem+json"},
                 {"etag", etag.toLatin1()}},
                json::compact(body)};
    }
    static net::Reply problem(int status)
    {
        return json({{QStringLiteral("type"), QStringLiteral("about:blank")}, {QStringLiteral("status"), status}}, {},
                    status);
    }
    static net::Reply versioned(const net::Request &request, const QJsonObject &body, const QString &version)
    {
        const QString etag = u'"' + version + u'"';
        if (headerOf(request, "if-none-match") == etag.toLatin1())
            return {304, {{"etag", etag.toLatin1()}}, {}};
        return json(body, etag);
    }
    QString seatOf(const net::Request &request) const
    {
        const QByteArray seat = headerOf(request, "gwanmun-seat");
        return seat.isEmpty() ? me.seats.constFirst().id : QString::fromLatin1(seat);
    }
    static portal::WaitingItem inLanguageOf(const net::Request &request, portal::WaitingItem item)
    {
        if (headerOf(request, "accept-language") == "en")
            item.title = QStringLiteral("en ") + item.title;
        return item;
    }
    net::Reply counters(const net::Request &request) const
    {
        const QString seat = seatOf(request);
        portal::Counters all{seat, onDay(20), {}, linked};
        for (const portal::CounterKind kind : portal::allCounterKinds) {
            portal::Counter counter;
            counter.kind = kind;
            counter.freshAt = onDay(20);
            for (const auto &[name, item] : waiting.value(seat)) {
                if (name != portal::toString(kind))
                    continue;
                ++counter.count;
                counter.overdue += item.due && *item.due < onDay(21) ? 1 : 0;
                if (counter.top.size() < topItems)
                    counter.top.append(inLanguageOf(request, item));
            }
            all.items.append(counter);
        }
        return versioned(request, portal::toJson(all).toObject(), seat + QString::number(countersVersion.value(seat)));
    }
    net::Reply items(const net::Request &request) const
    {
        const QString kind = QUrlQuery(request.url).queryItemValue(QStringLiteral("kind"));
        portal::WaitingItems page;
        for (const auto &[name, item] : waiting.value(seatOf(request))) {
            if (name == kind)
                page.items.append(inLanguageOf(request, item));
        }
        return json(portal::toJson(page).toObject());
    }
    net::Reply noticeChanges(const net::Request &request) const
    {
        portal::NoticeChanges changes;
        changes.newState = noticesState;
        if (QUrlQuery(request.url).queryItemValue(QStringLiteral("since")) != noticesState)
            changes.updated = notices;
        return json(portal::toJson(changes).toObject());
    }
    net::Reply acknowledge(const QString &id)
    {
        if (acknowledgeStatus != 200)
            return problem(acknowledgeStatus);
        return json(portal::toJson(portal::Acknowledgement{id, QStringLiteral("p1"), onDay(21)}).toObject());
    }
    QString preferencesTag() const { return u'"' + QString::number(preferencesVersion) + u'"'; }
    net::Reply getPreferences(const net::Request &request) const
    {
        return versioned(request, portal::toJson(portal::Preferences{preferences}).toObject(),
                         QString::number(preferencesVersion));
    }
    static QJsonObject merged(QJsonObject target, const QJsonObject &patch)
    {
        for (auto it = patch.begin(); it != patch.end(); ++it) {
            if (it.value().isNull())
                target.remove(it.key());
            else if (it.value().isObject())
                target.insert(it.key(), merged(target.value(it.key()).toObject(), it.value().toObject()));
            else
                target.insert(it.key(), it.value());
        }
        return target;
    }
    net::Reply patchPreferences(const net::Request &request)
    {
        if (const auto other = std::exchange(beforePatch, {}))
            other();
        if (headerOf(request, "if-match") != preferencesTag().toLatin1())
            return problem(412);
        preferences = merged(preferences, json::parseObject(request.body)->value(u"values").toObject());
        ++preferencesVersion;
        return json(portal::toJson(portal::Preferences{preferences}).toObject(), preferencesTag());
    }
};

} // namespace gw::test
