// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/site.h>
#include <gw/portaltypes/systems.h>
#include <optional>

namespace gw::backend::systems {

using Text = gw::portal::LocalizedText;

/// Where the file will be used: what its placeholders stand for.
struct Place
{
    QString portal; ///< `${portal}`: the portal's public address, without a slash at the end
    QString hosted; ///< `${origin}`: an origin with %1 where the system's id goes, e.g. "http://%1.localhost:8480"
};

/// Who may open a system, and as what. All conditions that are not empty must hold; one value of each is enough.
struct Rule
{
    bool everybody = false;
    QStringList agencies;
    QStringList agencyKinds;
    QStringList units; ///< and every unit below them
    QStringList posts;
    QStringList ranks;
    QStringList capabilities;
    std::optional<bool> head;
    QString role; ///< a key of Adapter::roles; empty for HandOver::Link
};

struct CounterSource
{
    QUrl url;
    std::optional<gw::portal::CounterKind> kind; ///< nothing: the system has a number of its own
    Text title;
    std::chrono::seconds interval{60};
    bool everybody = false; ///< ask for seats without a right as well
};

/// A linked system as its file describes it (app/docs/adapters.md).
struct Adapter
{
    QString id;
    Text name;
    Text description;
    gw::portal::SystemCategory category = gw::portal::SystemCategory::Unknown;
    QString icon;
    QUrl link;
    gw::portal::HandOver handOver = gw::portal::HandOver::Unknown;
    QUrl initiateLogin;       ///< of HandOver::Oidc
    QStringList redirectUris; ///< of HandOver::Oidc
    QString clientId;         ///< of HandOver::Oidc
    QUrl logout;              ///< is told when somebody's session at the portal ends; empty: nobody is
    QString secretFile;       ///< as written in the file; one of the two, or neither
    QString secretVariable;
    std::map<QString, Text> roles;
    QList<Rule> rights;
    QString grantedRole;
    std::optional<Text> notEntitled;
    std::optional<CounterSource> counter;
    QString search; ///< with `{searchTerms}`; empty: none
    QString origin;
    QStringList allowedOrigins; ///< `origin` first
    std::optional<Text> help;

    QByteArray
        secret; ///< what secretFile or secretVariable holds; never logged, never sent but to `counter` and compared
    QByteArray digest; ///< differs when anything above does
};

/// One thing that is wrong with a file. Lines and columns count from 1; line 0 is about the file as a whole.
struct Mistake
{
    int line = 0;
    int column = 0;
    QString sentence;

    bool operator==(const Mistake &) const = default;
};

/// What reading a file gives: the system when nothing is wrong, otherwise everything that is.
struct AdapterFile
{
    std::optional<Adapter> adapter;
    QList<Mistake> mistakes;
};

/// Reads the text of an adapter file. `expectedId`: what the id must be, for the file is named after it. Does not look
/// at the disk or the environment: `secret` stays empty.
AdapterFile parseAdapter(const QByteArray &text, const QString &expectedId, const Place &place);

/// Reads a file and the secret that it refers to. Mistakes never quote a secret.
AdapterFile loadAdapter(const QString &path, const Place &place);
/// The same with a text from elsewhere, as if it stood in that file.
AdapterFile loadAdapter(const QString &path, const QByteArray &text, const Place &place);
/// Where the secret of the adapter in this file is; empty when it is not in a file.
QString secretPath(const QString &path, const Adapter &adapter);

/// `path:line:column: sentence`, or `path: sentence`.
QString toString(const QString &path, const Mistake &mistake);

} // namespace gw::backend::systems
