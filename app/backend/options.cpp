// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <functional>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::backend {
namespace {

using Outcome = std::expected<void, QString>;

std::unexpected<QString> wrong(const QString &sentence)
{
    return std::unexpected(sentence);
}

/// ADDRESS:PORT, with an IPv6 address in brackets.
Outcome readListen(const QString &value, Options &options)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool number = false;
    const uint port = value.mid(colon + 1).toUInt(&number);
    QString address = value.left(std::max<qsizetype>(colon, 0));
    const bool bracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (bracketed)
        address = address.mid(1, address.size() - 2);
    if (colon <= 0 || !number || port > 65535 || address.isEmpty() || (address.contains(u':') && !bracketed))
        return wrong(
            u"--listen takes ADDRESS:PORT, for example 127.0.0.1:8480 or [::1]:8480; '%1' is not that."_s.arg(value));
    options.address = address;
    options.port = quint16(port);
    return {};
}

Outcome readSeed(const QString &value, Options &options)
{
    if (value != u"small" && value != u"city" && value != u"none")
        return wrong(u"--seed takes small, city or none; '%1' is none of them."_s.arg(value));
    options.seed = value;
    return {};
}

Outcome readSeedValue(const QString &value, Options &options)
{
    bool number = false;
    options.seedValue = value.toULongLong(&number);
    if (!number)
        return wrong(u"--seed-value takes a whole number from 0; '%1' is not one."_s.arg(value));
    return {};
}

Outcome readDatabase(const QString &value, Options &options)
{
    if (value != u"sqlite" && !value.startsWith(u"postgresql://") && !value.startsWith(u"postgres://"))
        return wrong(u"--database takes sqlite or a URL that begins with postgresql://."_s); // it may hold a password
    options.database = value;
    return {};
}

Outcome readPublicUrl(const QString &value, Options &options)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    const bool bare = (url.path().isEmpty() || url.path() == u"/") && url.query().isEmpty() && url.fragment().isEmpty();
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || !bare)
        return wrong(
            u"--public-url takes scheme and host, for example https://desk.example; '%1' is not that."_s.arg(value));
    options.publicUrl = value.endsWith(u'/') ? value.chopped(1) : value;
    return {};
}

Outcome readLogLevel(const QString &value, Options &options)
{
    static const std::map<QString, QtMsgType> levels{
        {u"debug"_s, QtDebugMsg}, {u"info"_s, QtInfoMsg}, {u"warning"_s, QtWarningMsg}, {u"error"_s, QtCriticalMsg}};
    const auto level = levels.find(value);
    if (level == levels.end())
        return wrong(u"--log-level takes debug, info, warning or error; '%1' is none of them."_s.arg(value));
    options.logLevel = level->second;
    return {};
}

Outcome readLiveFactor(const QString &value, Options &options)
{
    bool ok = false;
    options.liveFactor = value.toInt(&ok);
    if (!ok || options.liveFactor < 1 || options.liveFactor > 1000)
        return wrong(u"--live-factor takes a whole number from 1 to 1000; '%1' is none."_s.arg(value));
    return {};
}

bool isLoopback(const QString &address)
{
    return address == u"localhost" || address == u"::1" || address.startsWith(u"127.");
}

/// Where the city's mail is, unless it is here.
Outcome readJmap(const QString &value, Options &options)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    if (value != u"none" && (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()))
        return wrong(u"--jmap takes none or the https:// address of a JMAP session."_s); // it may hold a password
    options.jmap = value;
    return {};
}

/// HOST:PORT of the server that takes mail for outside; an IPv6 address in brackets.
Outcome readSmartHost(const QString &value, Options &options)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool number = false;
    const uint port = value.mid(colon + 1).toUInt(&number);
    QString host = value.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon <= 0 || !number || port == 0 || port > 65535 || host.isEmpty())
        return wrong(u"--smart-host takes HOST:PORT, for example mail.example:587; '%1' is not that."_s.arg(value));
    options.mail.smartHost = host;
    options.mail.smartHostPort = quint16(port);
    return {};
}

Outcome readLmtp(const QString &value, Options &options)
{
    bool number = false;
    const uint port = value.toUInt(&number);
    if (!number || port > 65535)
        return wrong(u"--lmtp takes a port, for example 24; '%1' is none."_s.arg(value));
    options.mail.lmtpPort = quint16(port);
    return {};
}

using Reader = std::function<Outcome(const QString &, Options &)>;

Reader file(QString Options::*member)
{
    return [member](const QString &value, Options &options) -> Outcome {
        options.*member = QDir::cleanPath(QDir::current().absoluteFilePath(value));
        return {};
    };
}

Reader mailFile(QString MailOptions::*member)
{
    return [member](const QString &value, Options &options) -> Outcome {
        options.mail.*member = QDir::cleanPath(QDir::current().absoluteFilePath(value));
        return {};
    };
}

const std::map<QString, Reader> &readers()
{
    static const std::map<QString, Reader> table{
        {u"--data"_s, file(&Options::data)},
        {u"--listen"_s, readListen},
        {u"--seed"_s, readSeed},
        {u"--seed-value"_s, readSeedValue},
        {u"--database"_s, readDatabase},
        {u"--systems"_s, file(&Options::systems)},
        {u"--tls-cert"_s, file(&Options::tlsCertificate)},
        {u"--tls-key"_s, file(&Options::tlsKey)},
        {u"--public-url"_s, readPublicUrl},
        {u"--live-factor"_s, readLiveFactor},
        {u"--trust-root"_s, file(&Options::trustRoot)},
        {u"--crl"_s, file(&Options::crl)},
        {u"--jmap"_s, readJmap},
        {u"--smart-host"_s, readSmartHost},
        {u"--smart-host-user"_s,
         [](const QString &value, Options &options) -> Outcome {
             options.mail.smartHostUser = value;
             return {};
         }},
        {u"--smart-host-secret"_s, mailFile(&MailOptions::smartHostSecret)},
        {u"--lmtp"_s, readLmtp},
        {u"--lmtp-port-file"_s, mailFile(&MailOptions::lmtpPortFile)},
        {u"--limits"_s, file(&Options::limits)},
        {u"--log-level"_s, readLogLevel},
        {u"--port-file"_s, file(&Options::portFile)},
    };
    return table;
}

const std::map<QString, bool Options::*> &switches()
{
    static const std::map<QString, bool Options::*> table{
        {u"--demo-mail"_s, &Options::demoMail},
        {u"--live"_s, &Options::live},
        {u"--help"_s, &Options::help},
        {u"-h"_s, &Options::help},
        {u"--version"_s, &Options::version},
    };
    return table;
}

/// What is wrong with the options together.
Outcome judge(const Options &options)
{
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return wrong(u"--tls-cert and --tls-key belong together: give both or neither."_s);
    const bool https = options.publicUrl.startsWith(u"https://");
    if (options.hasTls() && !options.publicUrl.isEmpty() && !https)
        return wrong(u"--public-url must begin with https:// when --tls-cert is given."_s);
    if (!isLoopback(options.address) && !options.hasTls() && !https)
        return wrong(
            u"%1 can be reached from the network, and passwords and tokens would travel unencrypted. Give --tls-cert "
            "and --tls-key, or put a TLS proxy in front and name it with --public-url https://…, or listen on "
            "127.0.0.1."_s.arg(options.address));
    if (options.mail.smartHostUser.isEmpty() != options.mail.smartHostSecret.isEmpty())
        return wrong(u"--smart-host-user and --smart-host-secret belong together: give both or neither."_s);
    if (!options.hasOwnMail() && (options.demoMail || !options.mail.smartHost.isEmpty() || options.mail.lmtpPort))
        return wrong(u"--jmap says that mail is elsewhere: --smart-host, --lmtp and --demo-mail are for mail that is here."_s);
    const bool any = options.address == u"0.0.0.0" || options.address == u"::";
    if (any && options.publicUrl.isEmpty())
        return wrong(
            u"%1 is every address at once: say with --public-url by which name clients reach this server."_s.arg(
                options.address));
    return {};
}

} // namespace

std::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    QStringList seen;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype equals = arguments[i].startsWith(u"--") ? arguments[i].indexOf(u'=') : -1;
        const QString name = equals < 0 ? arguments[i] : arguments[i].left(equals);
        if (const auto flag = switches().find(name); flag != switches().end()) {
            if (equals >= 0)
                return wrong(u"%1 takes no value."_s.arg(name));
            options.*flag->second = true;
            continue;
        }
        const auto reader = readers().find(name);
        if (reader == readers().end())
            return wrong(name.startsWith(u'-') ? u"There is no option %1."_s.arg(name)
                                               : u"'%1' is not an option; all options begin with --."_s.arg(name));
        if (seen.contains(name))
            return wrong(u"%1 is given twice."_s.arg(name));
        seen.append(name);
        if (equals < 0 && i + 1 >= arguments.size())
            return wrong(u"%1 needs a value."_s.arg(name));
        const QString value = equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1);
        if (value.isEmpty())
            return wrong(u"%1 needs a value."_s.arg(name));
        if (const Outcome outcome = reader->second(value, options); !outcome)
            return std::unexpected(outcome.error());
    }
    if (options.help || options.version)
        return options;
    if (const Outcome outcome = judge(options); !outcome)
        return std::unexpected(outcome.error());
    if (options.data.isEmpty())
        options.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gwanmun-backend"_s;
    return options;
}

} // namespace gw::app::backend
