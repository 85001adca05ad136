// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boardsite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::app::backend {
namespace {

std::unexpected<Error> wrong(const QString &file, const QString &what)
{
    return fail(Error::Code::Rejected, u"The limits in %1 cannot be used: %2"_s.arg(file, what));
}

/// A whole number from 0 out of an object; what is not there stays as it is.
template <class T>
bool take(const QJsonObject &object, const QString &name, T &into)
{
    if (!object.contains(name))
        return true;
    const double value = object.value(name).toDouble(-1);
    if (value < 0 || value > 1e15 || value != double(qint64(value)))
        return false;
    into = T(value);
    return true;
}

QHash<QString, files::MaySee> usesOf(const Clock &clock, QHash<QString, files::MaySee> uses)
{
    uses.insert(u"post"_s, [&clock](storage::Session &session, const QString &person, const QString &post) {
        return boards::maySeePost(session, person, post, clock);
    });
    return uses;
}

} // namespace

Result<SiteLimits> SiteLimits::read(const QString &file)
{
    SiteLimits limits;
    if (file.isEmpty())
        return limits;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return wrong(file, source.errorString() + u'.');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject())
        return wrong(file, u"it is no JSON object (%1)."_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    static const QStringList known{u"maxUpload"_s,         u"quota"_s,
                                   u"forbiddenTypes"_s,    u"postsPerMinute"_s,
                                   u"commentsPerMinute"_s, u"reportsPerMinute"_s};
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return wrong(file, u"nothing is called %1."_s.arg(name));
    }
    const bool numbers = take(object, u"maxUpload"_s, limits.files.maxSize)
                         && take(object, u"quota"_s, limits.files.quota)
                         && take(object, u"postsPerMinute"_s, limits.boards.postsPerMinute)
                         && take(object, u"commentsPerMinute"_s, limits.boards.commentsPerMinute)
                         && take(object, u"reportsPerMinute"_s, limits.boards.reportsPerMinute);
    if (!numbers)
        return wrong(file, u"a number is none, or negative."_s);
    if (object.contains(u"forbiddenTypes"_s)) {
        limits.files.forbiddenTypes.clear();
        for (const QJsonValue &type : object.value(u"forbiddenTypes"_s).toArray())
            limits.files.forbiddenTypes.append(type.toString().toLower());
    }
    return limits;
}

BoardSite::BoardSite(const QString &directory, SiteLimits limits, storage::Database &database,
                     storage::IdempotencyStore &once, http::EventHub &events, const identity::Access &access,
                     const Clock &clock, const QHash<QString, files::MaySee> &otherUses)
    : m_boards{database, once, events, access, clock, limits.boards}
    , m_files({.database = database,
               .once = once,
               .access = access,
               .clock = clock,
               .directory = directory,
               .limits = limits.files,
               .uses = usesOf(clock, otherUses)})
{
}

void BoardSite::addRoutes(http::Router &router)
{
    boards::addRoutes(router, m_boards);
    m_files.addRoutes(router);
}

Result<Done> BoardSite::tidy()
{
    const auto tidied = boards::tidy(m_boards);
    const auto files = m_files.tidy();
    return tidied ? files : tidied;
}

} // namespace gw::app::backend
