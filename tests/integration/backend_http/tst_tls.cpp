// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "http_fixture.h"

#include <QTemporaryDir>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace gw::test {
namespace {

/// Writes a self-signed certificate and its key; it names localhost and is valid for an hour.
void makeCertificate(const QString &certificateFile, const QString &keyFile)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    ASSERT_GT(X509_sign(certificate, key, EVP_sha256()), 0);
    FILE *file = std::fopen(certificateFile.toUtf8().constData(), "w");
    PEM_write_X509(file, certificate);
    std::fclose(file);
    file = std::fopen(keyFile.toUtf8().constData(), "w");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

class Tls : public HttpTest
{
protected:
    void SetUp() override
    {
        makeCertificate(m_dir.filePath(u"cert.pem"_s), m_dir.filePath(u"key.pem"_s));
        serve({.certificateFile = m_dir.filePath(u"cert.pem"_s),
               .keyFile = m_dir.filePath(u"key.pem"_s),
               .headerTimeout = 1000ms});
    }

    /// One request over a connection of at most `version`; empty when no connection comes about.
    QByteArray request(const QByteArray &bytes, int version = TLS1_3_VERSION)
    {
        SSL_CTX *context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_security_level(context, 0); // or OpenSSL itself would not offer the old version
        SSL_CTX_set_min_proto_version(context, std::min(version, TLS1_2_VERSION));
        SSL_CTX_set_max_proto_version(context, version);
        BIO *bio = BIO_new_ssl_connect(context);
        BIO_set_conn_hostname(bio, ("127.0.0.1:" + QByteArray::number(m_port)).constData());
        QByteArray answer;
        if (BIO_do_connect(bio) == 1 && BIO_do_handshake(bio) == 1
            && BIO_write(bio, bytes.constData(), int(bytes.size())) > 0) {
            char buffer[4096];
            for (int size = BIO_read(bio, buffer, sizeof buffer); size > 0; size = BIO_read(bio, buffer, sizeof buffer))
                answer.append(buffer, size);
        }
        BIO_free_all(bio);
        SSL_CTX_free(context);
        return answer;
    }

    QTemporaryDir m_dir;
};

const QByteArray closing = "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

TEST_F(Tls, requestsAreAnswered_overTls12And13)
{
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
        EXPECT_EQ(bodyOf(request(closing, version)), R"({"pong":true})");
    EXPECT_EQ(bodyOf(request("GET /v1/large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).size(),
              16 << 20);
}

TEST_F(Tls, olderVersions_areRefused)
{
    EXPECT_TRUE(request(closing, TLS1_1_VERSION).isEmpty());
}

TEST_F(Tls, refusals_areReadableToo)
{
    EXPECT_EQ(statusOf(request("GET /v1/ping HTTP/1.1\r\nHost : localhost\r\n\r\n")), 400);
}

TEST_F(Tls, streams_endAtStop)
{
    QByteArray text;
    std::thread reading([&] { text = request("GET /v1/events?person=p HTTP/1.1\r\nHost: localhost\r\n\r\n"); });
    while (m_hub->streamCount() == 0)
        QThread::msleep(1);
    m_hub->publish(u"p"_s, u"counters"_s, u"1"_s);
    m_server->stop(3s);
    reading.join();
    EXPECT_TRUE(text.contains("\"counters\"")) << text.toStdString();
}

TEST_F(Tls, plainTextAndSilence_areCutByTheHandshakesTimeout)
{
    RawClient plain = client();
    plain.send(ping);
    EXPECT_FALSE(plain.untilClosed().contains("pong"));
    RawClient silent = client();
    EXPECT_TRUE(silent.isClosed());
}

TEST_F(Tls, aKeyThatIsNotThere_isReported)
{
    Server broken({.certificateFile = m_dir.filePath(u"cert.pem"_s), .keyFile = u"/nonexistent"_s}, m_router, *m_hub);
    const auto started = broken.start();
    ASSERT_FALSE(started.has_value());
    EXPECT_EQ(started.error().code, Error::Code::Certificate);
}

} // namespace
} // namespace gw::test
