// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "token.h"

#include "crypto/openssl.h"
#include "log.h"

#include <QFileInfo>
#include <libp11.h>
#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

// Return values of PKCS#11 2.40 section 5.1 that a person can do something about.
constexpr int pinIncorrect = 0xA0;
constexpr int pinInvalid = 0xA1;
constexpr int pinLengthRange = 0xA2;
constexpr int pinLocked = 0xA4;

Error loginError()
{
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    const QString detail = ssl::takeErrors();
    if (reason == pinLocked)
        return Error{Error::Code::Certificate, detail, u"pin-locked"_s};
    if (reason == pinIncorrect || reason == pinInvalid || reason == pinLengthRange)
        return Error{Error::Code::Certificate, detail, u"wrong-password"_s};
    return Error{Error::Code::Certificate, detail, u"unreadable"_s};
}

bool usable(const PKCS11_SLOT &slot)
{
    return slot.token && slot.token->initialized;
}

QByteArray serialOf(const PKCS11_SLOT &slot)
{
    return QByteArray(slot.token->serialnr).trimmed();
}

QByteArray idOf(const PKCS11_CERT &certificate)
{
    return QByteArray(reinterpret_cast<const char *>(certificate.id), qsizetype(certificate.id_len));
}

} // namespace

struct TokenModule::Slots
{
    Slots() : context(PKCS11_CTX_new()) {}

    ~Slots()
    {
        if (list)
            PKCS11_release_all_slots(context, list, count);
        if (loaded)
            PKCS11_CTX_unload(context);
        PKCS11_CTX_free(context);
    }

    Slots(const Slots &) = delete;
    Slots &operator=(const Slots &) = delete;

    /// Sees tokens that were put in or taken out. Not while a key is open: its slot would lose its sessions
    /// (PKCS11_update_slots, which promises to keep them, crashes in libp11 0.4.12).
    void refresh()
    {
        if (openKeys > 0)
            return;
        if (list)
            PKCS11_release_all_slots(context, list, count);
        list = nullptr;
        count = 0;
        if (PKCS11_enumerate_slots(context, &list, &count) != 0)
            count = 0;
        ssl::takeErrors();
    }

    PKCS11_CTX *context;
    PKCS11_SLOT *list = nullptr;
    unsigned int count = 0;
    int openKeys = 0;
    bool loaded = false;
};

TokenModule::TokenModule(QString path) : m_path(std::move(path)), m_slots(std::make_unique<Slots>()) {}
TokenModule::~TokenModule() = default;

std::shared_ptr<TokenModule> TokenModule::load(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    std::shared_ptr<TokenModule> module(new TokenModule(path));
    module->m_slots->loaded = PKCS11_CTX_load(module->m_slots->context, QFile::encodeName(path).constData()) == 0;
    if (module->m_slots->loaded)
        return module;
    qCInfo(lcAuth) << "left out, not a PKCS#11 module:" << QFileInfo(path).fileName() << ssl::takeErrors();
    return {};
}

QList<FoundCertificate> TokenModule::find(const QDateTime &now)
{
    QList<FoundCertificate> out;
    m_slots->refresh();
    for (unsigned int i = 0; i < m_slots->count; ++i) {
        const PKCS11_SLOT &slot = m_slots->list[i];
        PKCS11_CERT *certificates = nullptr;
        unsigned int count = 0;
        if (!usable(slot) || PKCS11_enumerate_certs(slot.token, &certificates, &count) != 0)
            continue;
        for (unsigned int k = 0; k < count; ++k) {
            FoundCertificate found;
            found.certificate = ssl::der(certificates[k].x509);
            const Result<CertificateInfo> info = describeCertificate(found.certificate, now);
            if (!info)
                continue;
            found.info = *info;
            found.tokenModule = m_path;
            found.tokenSerial = serialOf(slot);
            found.tokenObjectId = idOf(certificates[k]);
            found.info.kind = CertificateInfo::Kind::Token;
            found.info.needs = CertificateInfo::Needs::Pin;
            found.info.path = QString::fromUtf8(slot.token->label).trimmed();
            found.info.id = auth::idOf({u"token"_s, QString::fromLatin1(found.tokenSerial),
                                        QString::fromLatin1(found.tokenObjectId.toHex()), found.info.serial});
            out.append(found);
        }
    }
    ssl::takeErrors();
    return out;
}

TokenKey::TokenKey(std::shared_ptr<TokenModule> module) : m_module(std::move(module)), m_key(nullptr, EVP_PKEY_free)
{
    ++m_module->m_slots->openKeys;
}

TokenKey::~TokenKey()
{
    m_key.reset();
    --m_module->m_slots->openKeys;
}

Result<std::shared_ptr<TokenKey>> TokenKey::open(std::shared_ptr<TokenModule> module, const FoundCertificate &found,
                                                 const Secret &pin)
{
    if (!module)
        return fail(Error::Code::NotFound, u"the token's module is not there any more"_s);
    TokenModule::Slots &all = *module->m_slots;
    all.refresh();
    const std::shared_ptr<TokenKey> out(new TokenKey(module));
    for (unsigned int i = 0; i < all.count; ++i) {
        PKCS11_SLOT &slot = all.list[i];
        if (!usable(slot) || serialOf(slot) != found.tokenSerial)
            continue;
        // A module that is still logged in would take any PIN.
        PKCS11_logout(&slot);
        ssl::takeErrors();
        if (PKCS11_open_session(&slot, 0) != 0 || PKCS11_login(&slot, 0, pin.data()) != 0)
            return fail(loginError());
        PKCS11_CERT *certificates = nullptr;
        unsigned int count = 0;
        if (PKCS11_enumerate_certs(slot.token, &certificates, &count) != 0)
            return fail(loginError());
        for (unsigned int k = 0; k < count; ++k) {
            if (idOf(certificates[k]) != found.tokenObjectId || ssl::der(certificates[k].x509) != found.certificate)
                continue;
            PKCS11_KEY *key = PKCS11_find_key(&certificates[k]);
            out->m_key.reset(key ? PKCS11_get_private_key(key) : nullptr);
            if (!out->m_key)
                return fail(
                    Error{Error::Code::Certificate, u"no private key beside the certificate"_s, u"unreadable"_s});
            const Result<SignatureAlgorithm> algorithm = ssl::algorithmOf(out->m_key.get());
            if (!algorithm)
                return fail(algorithm.error());
            out->m_algorithm = *algorithm;
            return out;
        }
    }
    return fail(Error::Code::NotFound, u"the token is not there any more"_s);
}

Result<QByteArray> TokenKey::sign(const QByteArray &data) const
{
    return ssl::sign(nullptr, m_key.get(), m_algorithm, data);
}

} // namespace gw::auth
