// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QUrl>
#include <gw/base/clock.h>
#include <gw/settings/policyfiles.h>
#include <memory>

namespace gw::settings {

/// Who decided a value.
enum class Source { MachinePolicy, SitePolicy, User, MachineDefault, SiteDefault, BuiltIn };

/// A value and where it comes from, so that a dialog can show it disabled together with the reason.
struct Resolved
{
    QJsonValue value;
    Source source = Source::BuiltIn;
    bool locked = false;   ///< a person cannot change it
    QString origin = {};   ///< the policy file or the server; empty for User and BuiltIn
    QString reasonKo = {}; ///< the administrator's words, if there are any
    QString reasonEn = {};
};

struct SettingsPaths
{
    QString userFile; ///< the person's own settings, e.g. `~/.config/gwanmun/settings.json`
    PolicyPaths policy;
};

/// All settings, merged: forced by the machine's policy, by the site's; else the person's own; else a default of the
/// machine's, the site's, the program's. Belongs to one thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    Settings(SettingsPaths paths, const Clock &clock, QObject *parent = nullptr);
    ~Settings() override;

    Resolved resolve(Key key) const;
    QString text(Key key) const; ///< Choice, Text, Url, Proxy
    QUrl url(Key key) const;
    int number(Key key) const;
    bool isOn(Key key) const;
    QStringList list(Key key) const; ///< Choices, Names, Paths (`~/` replaced by the home directory)

    /// Stores the person's own value at once and atomically. Forbidden: a policy decided it, or it is not a person's to
    /// decide; Rejected: not a possible value; Storage: could not be written (it holds until the end of the session).
    Result<Done> set(Key key, const QJsonValue &value);
    Result<Done> reset(Key key); ///< back to the default

    /// What the server's `/.well-known/gwanmun` says under `policy`; kept with the settings for a start without network.
    void setSitePolicy(const QJsonObject &policy, const QUrl &server);
    /// Keys of scope Seat have one value per seat.
    void setSeat(const QString &seatId);
    void reloadPolicy(); ///< also happens by itself when a policy file changes

    QList<Problem> problems() const; ///< for the status area
    QJsonObject report() const;      ///< every key with value, source, lock and origin: for the help desk

Q_SIGNALS:
    void changed(gw::settings::Key key);
    void problemsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

QString toString(Source source); ///< "machine-policy" …

} // namespace gw::settings
