// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/certificatesource.h>

#include "log.h"
#include "token.h"
#include "worker.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

class FileSigner final : public Signer
{
public:
    FileSigner(CertificateInfo info, std::shared_ptr<const IPrivateKey> key, QList<QByteArray> chain,
               std::shared_ptr<QThreadPool> pool)
        : m_info(std::move(info)), m_key(std::move(key)), m_chain(std::move(chain)), m_pool(std::move(pool))
    {
    }

    const CertificateInfo &certificate() const override { return m_info; }
    SignatureAlgorithm algorithm() const override { return m_key->algorithm(); }
    QList<QByteArray> chain() const override { return m_chain; }

    Task<QByteArray> sign(QByteArray data) override
    {
        return runOn(m_pool.get(), [key = m_key, data = std::move(data)] { return key->sign(data); });
    }

private:
    CertificateInfo m_info;
    std::shared_ptr<const IPrivateKey> m_key;
    QList<QByteArray> m_chain;
    std::shared_ptr<QThreadPool> m_pool;
};

/// The key lives and dies on the token thread: PKCS#11 modules are often not safe for threads.
class TokenSigner final : public Signer
{
public:
    TokenSigner(CertificateInfo info, std::shared_ptr<TokenKey> key, QByteArray certificate,
                std::shared_ptr<QThreadPool> pool)
        : m_info(std::move(info)), m_key(std::move(key)), m_certificate(std::move(certificate)), m_pool(std::move(pool))
    {
    }

    ~TokenSigner() override
    {
        m_pool->start([key = std::move(m_key)]() mutable { key.reset(); });
    }

    const CertificateInfo &certificate() const override { return m_info; }
    SignatureAlgorithm algorithm() const override { return m_key->algorithm(); }
    QList<QByteArray> chain() const override { return {m_certificate}; }

    Task<QByteArray> sign(QByteArray data) override
    {
        return runOn(m_pool.get(), [key = m_key, data = std::move(data)] { return key->sign(data); });
    }

private:
    CertificateInfo m_info;
    std::shared_ptr<TokenKey> m_key;
    QByteArray m_certificate;
    std::shared_ptr<QThreadPool> m_pool;
};

struct OpenedFile
{
    CertificateInfo info;
    Pkcs12Content content;
};

Result<OpenedFile> openFile(const ICryptoProvider &crypto, const FoundCertificate &found, const Secret &password,
                            const QDateTime &now)
{
    const Result<QByteArray> file = readSmallFile(found.keyFile);
    if (!file)
        return fail(file.error());
    if (found.info.kind == CertificateInfo::Kind::Npki) {
        const Result<std::shared_ptr<const IPrivateKey>> key = crypto.openKey(*file, password);
        if (!key)
            return fail(key.error());
        if (!(*key)->belongsTo(found.certificate))
            return fail(Error{Error::Code::Certificate, u"the key is not the certificate's"_s, u"unreadable"_s});
        return OpenedFile{found.info, {*key, {found.certificate}}};
    }
    Result<Pkcs12Content> content = crypto.openPkcs12(*file, password);
    if (!content)
        return fail(content.error());
    Result<CertificateInfo> info = describeCertificate(content->chain.first(), now);
    if (!info)
        return fail(info.error());
    info->id = found.info.id;
    info->kind = found.info.kind;
    info->path = found.info.path;
    return OpenedFile{*info, *content};
}

int rank(CertificateInfo::State state)
{
    switch (state) {
    case CertificateInfo::State::Valid:
    case CertificateInfo::State::Expiring: return 0;
    case CertificateInfo::State::Unknown: return 1;
    case CertificateInfo::State::NotYet: return 2;
    case CertificateInfo::State::Expired: break;
    }
    return 3;
}

/// Loaded once each; touched on the token thread only.
using Modules = QHash<QString, std::shared_ptr<TokenModule>>;

std::shared_ptr<TokenModule> moduleIn(Modules &modules, const QString &path)
{
    std::shared_ptr<TokenModule> &module = modules[path];
    if (!module)
        module = TokenModule::load(path);
    return module;
}

std::shared_ptr<QThreadPool> makePool(int threads)
{
    auto pool = std::make_shared<QThreadPool>();
    pool->setMaxThreadCount(threads);
    return pool;
}

} // namespace

CertificatePlaces CertificatePlaces::standard()
{
    const QDir home = QDir::home();
    CertificatePlaces places;
    for (const QString &name : {u"NPKI"_s, u"GPKI"_s, u"AppData/LocalLow/NPKI"_s, u"Library/Preferences/NPKI"_s})
        places.folders.append(home.filePath(name));
#ifdef Q_OS_WIN
    places.folders.append({u"C:/GPKI/Certificate"_s, u"C:/NPKI"_s});
#endif
    return places;
}

struct CertificateSource::Private
{
    /// One look at all places; what it found is what open() knows.
    static Task<QList<CertificateInfo>> list(std::shared_ptr<QThreadPool> files, std::shared_ptr<QThreadPool> tokens,
                                             std::shared_ptr<Modules> modules, CertificatePlaces places, QDateTime now,
                                             std::shared_ptr<QList<FoundCertificate>> known);
    static Task<std::shared_ptr<Signer>> openPkcs(std::shared_ptr<QThreadPool> pool, FoundCertificate found,
                                                  std::shared_ptr<const ICryptoProvider> crypto,
                                                  std::shared_ptr<Secret> password, QDateTime now);
    static Task<std::shared_ptr<Signer>> openToken(std::shared_ptr<QThreadPool> pool, std::shared_ptr<Modules> modules,
                                                   FoundCertificate found, std::shared_ptr<Secret> pin);

    std::shared_ptr<const ICryptoProvider> crypto;
    const Clock &clock;
    CertificatePlaces places;
    std::shared_ptr<QThreadPool> files = makePool(2);
    std::shared_ptr<QThreadPool> tokens = makePool(1); ///< one thread for all modules
    std::shared_ptr<Modules> modules = std::make_shared<Modules>();
    std::shared_ptr<QList<FoundCertificate>> known = std::make_shared<QList<FoundCertificate>>();
};

CertificateSource::CertificateSource(std::shared_ptr<const ICryptoProvider> crypto, const Clock &clock,
                                     CertificatePlaces places)
    : d(new Private{std::move(crypto), clock, std::move(places)})
{
    // A PKCS#11 login belongs to the thread's session in some modules: the thread must not be replaced while idle.
    d->tokens->setExpiryTimeout(-1);
}

CertificateSource::~CertificateSource()
{
    d->tokens->start([modules = d->modules] { modules->clear(); });
    d->tokens->waitForDone();
}

void CertificateSource::setPlaces(CertificatePlaces places)
{
    d->places = std::move(places);
    d->known = std::make_shared<QList<FoundCertificate>>();
}

CertificatePlaces CertificateSource::places() const
{
    return d->places;
}

Task<QList<CertificateInfo>> CertificateSource::Private::list(std::shared_ptr<QThreadPool> files,
                                                              std::shared_ptr<QThreadPool> tokens,
                                                              std::shared_ptr<Modules> modules,
                                                              CertificatePlaces places, QDateTime now,
                                                              std::shared_ptr<QList<FoundCertificate>> known)
{
    auto inFiles =
        runOn(files.get(), [places, now] { return Result<QList<FoundCertificate>>(findInFiles(places, now)); });
    auto onTokens = runOn(tokens.get(), [modules, places, now] {
        Result<QList<FoundCertificate>> out;
        for (const QString &path : places.tokenModules) {
            if (const std::shared_ptr<TokenModule> module = moduleIn(*modules, path))
                *out += module->find(now);
        }
        return out;
    });
    QList<FoundCertificate> all = (co_await inFiles).value_or(QList<FoundCertificate>());
    all += (co_await onTokens).value_or(QList<FoundCertificate>());
    std::ranges::stable_sort(all, [](const FoundCertificate &a, const FoundCertificate &b) {
        const int first = rank(a.info.state);
        const int second = rank(b.info.state);
        return first != second ? first < second : QString::localeAwareCompare(a.info.holder, b.info.holder) < 0;
    });
    QList<CertificateInfo> out;
    for (const FoundCertificate &found : all)
        out.append(found.info);
    *known = std::move(all);
    co_return out;
}

Task<QList<CertificateInfo>> CertificateSource::list()
{
    return Private::list(d->files, d->tokens, d->modules, d->places, d->clock.now(), d->known);
}

Task<std::shared_ptr<Signer>> CertificateSource::Private::openPkcs(std::shared_ptr<QThreadPool> pool,
                                                                   FoundCertificate found,
                                                                   std::shared_ptr<const ICryptoProvider> crypto,
                                                                   std::shared_ptr<Secret> password, QDateTime now)
{
    auto running = runOn(pool.get(), [crypto, found, password, now] {
        auto outcome = openFile(*crypto, found, *password, now);
        *password = Secret();
        return outcome;
    });
    Result<OpenedFile> opened = co_await running;
    if (!opened)
        co_return fail(opened.error());
    co_return std::make_shared<FileSigner>(opened->info, opened->content.key, opened->content.chain, pool);
}

Task<std::shared_ptr<Signer>> CertificateSource::Private::openToken(std::shared_ptr<QThreadPool> pool,
                                                                    std::shared_ptr<Modules> modules,
                                                                    FoundCertificate found, std::shared_ptr<Secret> pin)
{
    auto running = runOn(pool.get(), [modules, found, pin] {
        auto outcome = TokenKey::open(moduleIn(*modules, found.tokenModule), found, *pin);
        *pin = Secret();
        return outcome;
    });
    Result<std::shared_ptr<TokenKey>> key = co_await running;
    if (!key)
        co_return fail(key.error());
    co_return std::make_shared<TokenSigner>(found.info, std::move(*key), found.certificate, pool);
}

Task<std::shared_ptr<Signer>> CertificateSource::open(QString id, Secret password)
{
    const auto found = std::ranges::find(*d->known, id, [](const FoundCertificate &one) { return one.info.id; });
    if (found == d->known->end())
        return [](QString missing) -> Task<std::shared_ptr<Signer>> {
            co_return fail(Error::Code::NotFound, u"no certificate "_s + missing);
        }(id);
    auto secret = std::make_shared<Secret>(std::move(password));
    if (found->info.kind == CertificateInfo::Kind::Token)
        return Private::openToken(d->tokens, d->modules, *found, std::move(secret));
    return Private::openPkcs(d->files, *found, d->crypto, std::move(secret), d->clock.now());
}

} // namespace gw::auth
