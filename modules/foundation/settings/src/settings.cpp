// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/settings/settings.h>

#include "readfile.h"
#include "userfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace gw::settings {
namespace {

constexpr int settleTime = 300; // ms; an editor or a package manager writes in several steps

QJsonArray paths(const QJsonArray &list)
{
    QJsonArray out;
    for (const auto &value : list) {
        const QString path = value.toString();
        out.append(path.startsWith(u"~/"_s) ? QDir::homePath() + path.mid(1) : path);
    }
    return out;
}

} // namespace

class Settings::Private
{
public:
    Private(SettingsPaths where, const Clock &clock) : files(std::move(where)), user(files.userFile, clock) {}

    Resolved resolve(Key key) const;
    QHash<Key, QJsonValue> values() const;
    void watchPolicy();

    SettingsPaths files;
    UserFile user;
    QString seat;
    Policy machine;
    Policy site;
    QFileSystemWatcher watcher;
    QTimer settle;
};

Resolved Settings::Private::resolve(Key key) const
{
    const auto from = [](const PolicyEntry &entry, Source source) {
        return Resolved{entry.value, source, true, entry.origin, entry.reasonKo, entry.reasonEn};
    };
    const KeySpec &row = spec(key);
    const auto ofMachine = machine.entries.constFind(key);
    const auto ofSite = site.entries.constFind(key);
    if (ofMachine != machine.entries.cend() && ofMachine->locked)
        return from(*ofMachine, Source::MachinePolicy);
    if (ofSite != site.entries.cend() && ofSite->locked)
        return from(*ofSite, Source::SitePolicy);
    Resolved resolved{.value = row.defaultValue};
    const std::optional<QJsonValue> own = user.value(row, seat);
    if (own) {
        resolved = {.value = *own, .source = Source::User};
    } else if (ofMachine != machine.entries.cend()) {
        resolved = from(*ofMachine, Source::MachineDefault);
    } else if (ofSite != site.entries.cend()) {
        resolved = from(*ofSite, Source::SiteDefault);
    }
    // What is not a person's to decide looks the same to them as what a policy forces.
    resolved.locked = row.scope == Scope::Machine || row.scope == Scope::Site;
    return resolved;
}

QHash<Key, QJsonValue> Settings::Private::values() const
{
    QHash<Key, QJsonValue> all;
    for (const KeySpec &row : keyTable())
        all.insert(row.key, resolve(row.key).value);
    return all;
}

void Settings::Private::watchPolicy()
{
    // A file that is replaced loses its watch, and one that does not exist has none: watch the folders as well.
    QStringList wanted{files.policy.file, files.policy.dropIns, QFileInfo(files.policy.file).path()};
    const QDir folder(files.policy.dropIns);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        wanted.append(folder.filePath(name));
    const QStringList watched = watcher.files() + watcher.directories();
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFile::exists(path))
            watcher.addPath(path);
    }
}

Settings::Settings(SettingsPaths where, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(where), clock))
{
    d->machine = loadMachinePolicy(d->files.policy);
    const auto [policy, origin] = d->user.sitePolicy();
    if (!policy.isEmpty())
        d->site = parsePolicy(QJsonDocument(policy).toJson(), origin, PolicyLevel::Site);
    d->settle.setSingleShot(true);
    d->settle.setInterval(settleTime);
    connect(&d->settle, &QTimer::timeout, this, &Settings::reloadPolicy);
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, &d->settle, qOverload<>(&QTimer::start));
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, &d->settle, qOverload<>(&QTimer::start));
    d->watchPolicy();
}

Settings::~Settings() = default;

Resolved Settings::resolve(Key key) const
{
    Resolved resolved = d->resolve(key);
    if (spec(key).type == Type::Paths)
        resolved.value = paths(resolved.value.toArray());
    return resolved;
}

QString Settings::text(Key key) const
{
    return resolve(key).value.toString();
}

QUrl Settings::url(Key key) const
{
    return QUrl(text(key));
}

int Settings::number(Key key) const
{
    return resolve(key).value.toInt();
}

bool Settings::isOn(Key key) const
{
    return resolve(key).value.toBool();
}

QStringList Settings::list(Key key) const
{
    QStringList out;
    const QJsonArray array = resolve(key).value.toArray();
    for (const auto &value : array)
        out.append(value.toString());
    return out;
}

Result<Done> Settings::set(Key key, const QJsonValue &value)
{
    const KeySpec &row = spec(key);
    if (resolve(key).locked)
        return fail(Error::Code::Forbidden, row.name);
    if (check(row, value) != Fault::None)
        return fail(Error::Code::Rejected, row.name);
    const QJsonValue before = d->resolve(key).value;
    const qsizetype problemsBefore = d->user.problems().size();
    const Result<Done> saved = d->user.set(row, d->seat, value);
    if (before != d->resolve(key).value)
        Q_EMIT changed(key);
    if (problemsBefore != d->user.problems().size())
        Q_EMIT problemsChanged();
    return saved;
}

Result<Done> Settings::reset(Key key)
{
    const KeySpec &row = spec(key);
    const QJsonValue before = d->resolve(key).value;
    const Result<Done> saved = d->user.set(row, d->seat, QJsonValue::Undefined);
    if (before != d->resolve(key).value)
        Q_EMIT changed(key);
    return saved;
}

void Settings::setSitePolicy(const QJsonObject &policy, const QUrl &server)
{
    const QHash<Key, QJsonValue> before = d->values();
    const QList<Problem> problemsBefore = problems();
    const QString origin = server.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    d->site = policy.isEmpty() ? Policy{} : parsePolicy(QJsonDocument(policy).toJson(), origin, PolicyLevel::Site);
    // If it cannot be kept it comes again with the next sign-in, and the reason is among the problems.
    [[maybe_unused]] const Result<Done> kept = d->user.setSitePolicy(policy, origin);
    for (const KeySpec &row : keyTable()) {
        if (before.value(row.key) != d->resolve(row.key).value)
            Q_EMIT changed(row.key);
    }
    if (problemsBefore != problems())
        Q_EMIT problemsChanged();
}

void Settings::setSeat(const QString &seatId)
{
    if (seatId == d->seat)
        return;
    const QHash<Key, QJsonValue> before = d->values();
    d->seat = seatId;
    for (const KeySpec &row : keyTable()) {
        if (before.value(row.key) != d->resolve(row.key).value)
            Q_EMIT changed(row.key);
    }
}

void Settings::reloadPolicy()
{
    const QHash<Key, QJsonValue> before = d->values();
    const QList<Problem> problemsBefore = d->machine.problems;
    d->machine = loadMachinePolicy(d->files.policy);
    d->watchPolicy();
    for (const KeySpec &row : keyTable()) {
        if (before.value(row.key) != d->resolve(row.key).value)
            Q_EMIT changed(row.key);
    }
    if (problemsBefore != d->machine.problems)
        Q_EMIT problemsChanged();
}

QList<Problem> Settings::problems() const
{
    return d->machine.problems + d->site.problems + d->user.problems();
}

QJsonObject Settings::report() const
{
    QJsonObject keys;
    for (const KeySpec &row : keyTable()) {
        const Resolved resolved = resolve(row.key);
        QJsonObject entry{
            {u"value"_s, resolved.value}, {u"source"_s, toString(resolved.source)}, {u"locked"_s, resolved.locked}};
        if (!resolved.origin.isEmpty())
            entry.insert(u"origin"_s, resolved.origin);
        keys.insert(row.name, entry);
    }
    QJsonArray list;
    for (const Problem &problem : problems())
        list.append(toString(problem));
    return {{u"settings"_s, keys}, {u"problems"_s, list}};
}

QString toString(Source source)
{
    switch (source) {
    case Source::MachinePolicy: return u"machine-policy"_s;
    case Source::SitePolicy: return u"site-policy"_s;
    case Source::User: return u"user"_s;
    case Source::MachineDefault: return u"machine-default"_s;
    case Source::SiteDefault: return u"site-default"_s;
    case Source::BuiltIn: return u"built-in"_s;
    }
    return {};
}

} // namespace gw::settings
