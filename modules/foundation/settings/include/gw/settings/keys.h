// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QStringList>
#include <optional>

namespace gw::settings {
Q_NAMESPACE

/// Every setting there is. A component that needs a new one adds a row to the table in keytable.cpp.
enum class Key {
    ServerUrl,
    Locale,
    Theme,
    Density,
    FontScale,
    ReducedMotion,
    TokenStorage,
    WipeCacheOnSignOut,
    CacheDays,
    LoginMethods,
    CertificateFolders,
    Pkcs11Modules,
    Proxy,
    ExtraCaCertificates,
    Modules,
    FrontPreset,
    LockedBlocks,
    LockedMenu,
    Autostart,
    CloseToTray,
    NotificationsEnabled,
    Downloads,
    DownloadFolder,
    SupportContact,
    AnonymousQuestions,
    MailUndoSeconds,
    MailRemoteImages,
    MailOriginalLayout,
    MailReadReceipts,
    MailAttachmentMegabytes,
    ApprovalSignature,
    ApprovalUndoSeconds,
    LogLevel,
};
Q_ENUM_NS(Key)

enum class Type {
    Switch,  ///< true or false
    Number,  ///< a whole number from minimum to maximum
    Choice,  ///< one of `choices`
    Text,    ///< at most 1,000 characters
    Url,     ///< https, or http to this computer; or empty
    Proxy,   ///< `system`, `none`, http://host:port or socks5://host:port
    Choices, ///< a list of some of `choices`, without repetition; at least one
    Names,   ///< a list of short names
    Paths,   ///< a list of paths, absolute or below `~/`
};

/// The lowest level that may set a key. Each level above it may too.
enum class Scope { Machine, Site, User, Seat };

/// One row of the table. Parser, schema, report, documentation and the settings dialog are made from it.
struct KeySpec
{
    Key key;
    QString name; ///< as in policy and settings files
    Type type;
    QJsonValue defaultValue;
    Scope scope = Scope::User;
    bool siteMaySet = true; ///< false: a server must not decide this (whom to trust, what code to load)
    bool lockable = true;   ///< a policy may force it; otherwise it can only give a default
    QString since;          ///< version
    QString helpKo;
    QString helpEn;
    QStringList choices = {};
    int minimum = 0;
    int maximum = 0;
};

const QList<KeySpec> &keyTable(); ///< in the order of the enum
const KeySpec &spec(Key key);
QString toString(Key key);
std::optional<Key> keyFromName(QStringView name);

enum class Fault { None, WrongType, OutOfRange };
/// Whether `value` is one that the key may have.
Fault check(const KeySpec &spec, const QJsonValue &value);

} // namespace gw::settings
