// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include "results.h"
#include "x509builder.h"
#include <QDir>
#include <QFile>
#include <gw/backend/identity/pki.h>
#include <gw/base/json.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto authorityFolder = "GwanmunDemoCA"_L1;

struct Authority
{
    CertificatePtr certificate;
    KeyPtr key;
};

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unexpected<Error> opensslFault(const QString &what)
{
    return fail(Error::Code::Certificate, u"%1: %2"_s.arg(what, opensslError()));
}

class Maker
{
public:
    explicit Maker(const DemoPkiOptions &options)
        : m_options(options)
        , m_pki(QDir(options.dataDirectory).filePath(u"pki"_s))
        , m_demo(QDir(options.dataDirectory).filePath(u"demo"_s))
    {
    }

    Result<DemoPki> make(const std::vector<Persona> &personas)
    {
        const QDir root;
        if (!root.mkpath(m_pki.path()) || !root.mkpath(m_demo.filePath(u"certificates"_s)))
            return fail(Error::Code::Storage, u"cannot make directories below %1"_s.arg(m_options.dataDirectory));
        if (const auto opened = openAuthority(); !opened)
            return fail(opened.error());
        DemoPki result{
            m_pki.filePath(u"root.pem"_s), m_pki.filePath(u"crl.pem"_s), m_demo.filePath(u"personas.json"_s), {}};
        QJsonArray described;
        for (size_t i = 0; i < personas.size(); ++i) {
            const auto one = makePersona(personas[i], i % 2 == 0, result.links);
            if (!one)
                return fail(one.error());
            described.append(*one);
        }
        QJsonArray refused;
        if (!personas.empty()) {
            const auto made = makeRefused(personas.front(), result.crlFile);
            if (!made)
                return fail(made.error());
            refused = *made;
        }
        const QJsonObject content{
            {u"password"_s, m_options.password}, {u"personas"_s, described}, {u"refused"_s, refused}};
        if (const auto written = writePublicFile(result.personasFile, QJsonDocument(content).toJson()); !written)
            return fail(written.error());
        return result;
    }

private:
    Result<Done> openAuthority()
    {
        const QString certificateFile = m_pki.filePath(u"root.pem"_s);
        const QString keyFile = m_pki.filePath(u"root.key"_s);
        m_authority = {certificateFromPem(fileContent(certificateFile)), keyFromPem(fileContent(keyFile))};
        opensslError();
        if (m_authority.certificate && m_authority.key)
            return Done{};
        m_authority.key = newEcKey();
        m_authority.certificate = makeCertificate({{u"Gwanmun Demo Root"_s, u"Gwanmun"_s, u"Demo"_s, {}},
                                                   m_options.now.addDays(-1),
                                                   m_options.now.addYears(20),
                                                   true},
                                                  m_authority.key.get(), nullptr, nullptr);
        if (!m_authority.certificate)
            return opensslFault(u"cannot make the demo authority"_s);
        return then(writePrivateFile(keyFile, keyToPem(m_authority.key.get())), [&](Done) {
            return writePublicFile(certificateFile, certificateToPem(m_authority.certificate.get()));
        });
    }

    CertificatePtr certificateFor(const Persona &persona, EVP_PKEY *key, const QDateTime &from,
                                  const QDateTime &to) const
    {
        return makeCertificate({{persona.nameKo, persona.agency, persona.unit, persona.login}, from, to}, key,
                               m_authority.certificate.get(), m_authority.key.get());
    }

    Result<Done> writePkcs12(const QString &path, const QString &name, EVP_PKEY *key, const X509 *certificate) const
    {
        const QByteArray content =
            makePkcs12(m_options.password, name, key, certificate, m_authority.certificate.get());
        return content.isEmpty() ? Result<Done>(opensslFault(u"cannot make a PKCS#12 file"_s))
                                 : writePrivateFile(path, content);
    }

    // The certificate that decides what exists is signCert.der: it is written last.
    Result<QJsonObject> makePersona(const Persona &persona, bool withSeed, std::vector<CertificateLink> &links) const
    {
        const QString pkcs12 = u"certificates/%1.p12"_s.arg(persona.login);
        const QString folder = u"NPKI/%1/USER/cn=%2()%3,ou=%4,o=%5,c=kr"_s.arg(
            authorityFolder, persona.nameKo, persona.login, persona.unit, persona.agency);
        const QString certificateFile = m_demo.filePath(folder + "/signCert.der"_L1);
        const QByteArray existing = fileContent(certificateFile);
        const auto *at = reinterpret_cast<const unsigned char *>(existing.constData());
        CertificatePtr certificate(existing.isEmpty() ? nullptr : d2i_X509(nullptr, &at, existing.size()));
        if (!certificate || !QFile::exists(m_demo.filePath(pkcs12))) {
            const KeyPtr key = newEcKey();
            certificate = certificateFor(persona, key.get(), m_options.now.addDays(-1), m_options.now.addYears(3));
            const auto encrypted = withSeed ? encryptKeyWithSeed(key.get(), m_options.password)
                                            : encryptKeyWithAes(key.get(), m_options.password);
            if (!certificate || !encrypted)
                return encrypted ? opensslFault(u"cannot make a certificate"_s) : fail(encrypted.error());
            if (!m_demo.mkpath(folder))
                return fail(Error::Code::Storage, u"cannot make %1"_s.arg(folder));
            const auto written = then(
                then(writePkcs12(m_demo.filePath(pkcs12), persona.nameKo, key.get(), certificate.get()),
                     [&](Done) { return writePrivateFile(m_demo.filePath(folder + "/signPri.key"_L1), *encrypted); }),
                [&](Done) { return writePublicFile(certificateFile, certificateToDer(certificate.get())); });
            if (!written)
                return fail(written.error());
        }
        links.push_back({issuerName(certificate.get()), serialNumber(certificate.get()), persona.personId});
        return QJsonObject{
            {u"personId"_s, persona.personId},
            {u"login"_s, persona.login},
            {u"nameKo"_s, persona.nameKo},
            {u"nameEn"_s, persona.nameEn},
            {u"roleKo"_s, persona.roleKo},
            {u"roleEn"_s, persona.roleEn},
            {u"agency"_s, persona.agency},
            {u"unit"_s, persona.unit},
            {u"seats"_s, QJsonArray::fromStringList(persona.seats)},
            {u"certificate"_s, pkcs12},
            {u"npki"_s, folder},
        };
    }

    // For tests and for showing what a refusal looks like: two certificates that must not open anything.
    Result<QJsonArray> makeRefused(const Persona &persona, const QString &crlFile) const
    {
        const QString expired = u"certificates/expired.p12"_s;
        const QString revoked = u"certificates/revoked.p12"_s;
        if (!QFile::exists(m_demo.filePath(expired)) || !QFile::exists(m_demo.filePath(revoked))
            || !QFile::exists(crlFile)) {
            const QDateTime now = m_options.now;
            const KeyPtr oldKey = newEcKey();
            const KeyPtr lostKey = newEcKey();
            const CertificatePtr old = certificateFor(persona, oldKey.get(), now.addYears(-3), now.addDays(-1));
            const CertificatePtr lost = certificateFor(persona, lostKey.get(), now.addDays(-30), now.addYears(3));
            if (!old || !lost)
                return opensslFault(u"cannot make a certificate"_s);
            const CrlPtr crl = makeCrl({lost.get()}, m_authority.certificate.get(), m_authority.key.get(),
                                       now.addDays(-1), now.addYears(20));
            if (!crl)
                return opensslFault(u"cannot make the revocation list"_s);
            const auto written =
                then(then(writePkcs12(m_demo.filePath(expired), persona.nameKo, oldKey.get(), old.get()),
                          [&](Done) {
                              return writePkcs12(m_demo.filePath(revoked), persona.nameKo, lostKey.get(), lost.get());
                          }),
                     [&](Done) { return writePublicFile(crlFile, crlToPem(crl.get())); });
            if (!written)
                return fail(written.error());
        }
        return QJsonArray{QJsonObject{{u"certificate"_s, expired}, {u"why"_s, u"expired"_s}},
                          QJsonObject{{u"certificate"_s, revoked}, {u"why"_s, u"revoked"_s}}};
    }

    DemoPkiOptions m_options;
    QDir m_pki;
    QDir m_demo;
    Authority m_authority;
};

} // namespace

Result<DemoPki> makeDemoPki(const DemoPkiOptions &options, const std::vector<Persona> &personas)
{
    return Maker(options).make(personas);
}

} // namespace gw::backend::identity
