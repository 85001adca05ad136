// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;

namespace {

struct Identity
{
    QByteArray certificate; ///< PEM, signed by itself
    QByteArray key;
};

QByteArray taken(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

/// A certificate for 127.0.0.1 that is good for `days` from yesterday on.
Identity makeIdentity(int days)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -24 * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), (days - 1) * 24L * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate, key, EVP_sha256());
    BIO *pem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(pem, certificate);
    BIO *secret = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(secret, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {taken(pem), taken(secret)};
}

/// Says 200 to whoever completes the handshake.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(Identity identity) : m_identity(std::move(identity)) { listen(QHostAddress::LocalHost); }
    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(serverPort())); }
    QByteArray received;

private:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(QSslCertificate(m_identity.certificate));
        socket->setPrivateKey(QSslKey(m_identity.key, QSsl::Ec));
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        });
        socket->startServerEncryption();
    }

    Identity m_identity;
};

Result<Reply> askWith(const TlsPolicy &policy, const TlsServer &server)
{
    Managers managers({.tls = policy});
    return test::await(
        managers.requests().send({.url = server.url(), .headers = {{"Authorization", "Bearer planted-token"}}}));
}

Result<Done> trust(TlsPolicy &policy, const QByteArray &pem)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage);
    file.write(pem);
    file.close();
    return policy.addCaFile(file.fileName());
}

} // namespace

TEST(Tls, aServerNobodyVouchesFor_getsNothing)
{
    TlsServer server(makeIdentity(30));
    const auto reply = askWith({}, server);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Tls);
    EXPECT_TRUE(server.received.isEmpty());
}

TEST(Tls, anExtraCertificate_isTrusted)
{
    const Identity identity = makeIdentity(30);
    TlsServer server(identity);
    TlsPolicy policy;
    ASSERT_TRUE(trust(policy, identity.certificate));
    const auto reply = askWith(policy, server);
    ASSERT_TRUE(reply) << qPrintable(reply.error().detail);
    EXPECT_EQ(reply->status, 200);
}

TEST(Tls, anExpiredCertificate_isRefusedEvenWhenTrusted)
{
    const Identity identity = makeIdentity(0);
    TlsServer server(identity);
    TlsPolicy policy;
    ASSERT_TRUE(trust(policy, identity.certificate));
    const auto reply = askWith(policy, server);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Tls);
    EXPECT_TRUE(server.received.isEmpty());
}
