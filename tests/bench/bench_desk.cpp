// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "bench_desk.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <gw/platform/keychain.h>
#include <gw/platform/paths.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::bench {
namespace {

constexpr std::chrono::minutes patience{10}; // a whole city on a slow computer

auth::CertificatePlaces placesBelow(const QString &folder)
{
    auth::CertificatePlaces places;
    places.folders = {folder};
    return places;
}

std::shared_ptr<auth::ISecretStore> secretStore(bool keep, const QString &state)
{
    if (keep)
        return std::make_shared<platform::SystemKeychain>(
            platform::SystemKeychain::Options{.backendFile = state + u"/keychain.json"_s});
    return std::make_shared<platform::MemoryKeychain>();
}

} // namespace

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition() || deadline.hasExpired())
            loop.quit();
    });
    look.start(20);
    if (!condition())
        loop.exec();
    return condition();
}

Person::Person(Who who)
    : m_who(std::move(who))
    , m_folders(app::Folders::below(m_who.profile))
    , m_crypto(auth::makeOpenSslProvider())
    , m_accounts(m_folders.config)
    , m_certificates(m_crypto, m_clock, placesBelow(m_who.certificates))
{
    for (const QString &folder : {m_folders.config, m_folders.state, m_folders.data})
        std::ignore = platform::makePrivateFolder(folder);
    auth::SignInContext context{.transport = &m_managers.requests(),
                                .crypto = m_crypto,
                                .clock = &m_clock,
                                .openUrl = [](const QUrl &) { return false; }};
    m_session = std::make_unique<auth::Session>(context, secretStore(m_who.keep, m_folders.state), m_accounts,
                                                auth::Session::Options{.keepSignedIn = m_who.keep});
}

Result<std::shared_ptr<auth::Signer>> Person::openCertificate()
{
    const auto list = await(m_certificates.list());
    if (!list)
        return fail(list.error());
    for (const auth::CertificateInfo &info : *list) {
        if (info.holder.contains(m_who.holder) && info.kind == auth::CertificateInfo::Kind::Npki
            && info.state == auth::CertificateInfo::State::Valid)
            return await(m_certificates.open(info.id, auth::Secret("gwanmun")));
    }
    return fail(Error::Code::NotFound, u"no certificate of %1 below %2"_s.arg(m_who.holder, m_who.certificates));
}

Result<auth::Account> Person::signIn()
{
    if (auto loaded = m_accounts.load(); !loaded)
        return fail(loaded.error());
    const auto site = await(auth::fetchSite(&m_managers.requests(), m_who.server));
    if (!site)
        return fail(site.error());
    auto signer = openCertificate();
    if (!signer)
        return fail(signer.error());
    auto account = await(m_session->signInWithCertificate(*site, *signer));
    if (account && m_who.keep && m_session->sessionOnly() != auth::Session::SessionOnly::No)
        return fail(Error::Code::Keychain, u"the key store does not keep the session"_s);
    return account;
}

BenchDesk::BenchDesk(Who who)
    : m_person(std::move(who))
    , m_settings({.userFile = m_person.folders().config + u"/settings.json"_s, .policy = {}}, m_person.clock())
{
    m_language.use(u"ko"_s);
}

Result<Done> BenchDesk::open()
{
    const auto account = m_person.signIn();
    if (!account)
        return fail(account.error());
    if (auto active = m_person.accounts().setActive(account->id); !active)
        return active;
    const QString folder = platform::Paths::forAccount(m_person.folders().data, account->id);
    auto opened = app::DeskWindow::open({.theme = m_theme,
                                         .settings = m_settings,
                                         .clock = m_person.clock(),
                                         .session = m_person.session(),
                                         .accounts = m_person.accounts(),
                                         .connection = {},
                                         .folder = folder,
                                         .account = *account,
                                         .language = m_language.code()});
    if (!opened)
        return fail(opened.error());
    m_desk = std::move(*opened);
    m_desk->show(false);
    return waitForEverything();
}

Result<Done> BenchDesk::waitForEverything()
{
    const auto synced = [this] {
        const auto sources = m_desk->desk().engine().sources();
        return !sources.isEmpty() && std::ranges::all_of(sources, [](const sync::SourceStatus &one) {
            return one.lastSuccess.isValid() && !one.running;
        });
    };
    if (!waitUntil(synced, patience))
        return fail(Error::Code::Timeout, u"sync did not end"_s);
    const auto notIndexed = [](sqlite::Connection &cache) -> Result<qint64> {
        auto statement = cache.prepare(u"SELECT count(*) FROM dir_dirty"_s);
        if (!statement)
            return fail(statement.error());
        if (const auto row = statement->step(); !row || !*row)
            return fail(Error::Code::Storage, u"no answer"_s);
        return statement->integer(0);
    };
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const Result<qint64> left = await(m_desk->desk().store().read(store::File::Cache, notIndexed));
        if (!left)
            return fail(left.error());
        if (*left == 0)
            return Done{};
        waitUntil([] { return false; }, std::chrono::milliseconds(200));
    }
    return fail(Error::Code::Timeout, u"the search index did not catch up"_s);
}

Result<Done> BenchDesk::close()
{
    std::ignore = await(m_person.session().settled());
    const auto stopped = await(m_desk->stop());
    m_desk.reset();
    return stopped;
}

} // namespace gw::bench
