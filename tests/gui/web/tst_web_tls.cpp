// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Certificates: what does not verify is never loaded, and the page says why.
#include "web_test.h"

#include <QPushButton>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"), EVP_PKEY_free);
}

/// For `host` (empty: an authority), valid from and to so many days from now; signed by itself without an issuer.
Certificate make(const Key &key, const QByteArray &host, int from, int to, const Certificate &issuer = {}, const Key &issuerKey = {})
{
    static long serial = 1000;
    Certificate made(X509_new(), X509_free);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), from * 86400L);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), to * 86400L);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME *name = X509_get_subject_name(made.get());
    const QByteArray common = host.isEmpty() ? QByteArray("Test authority") : host;
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
    X509_set_issuer_name(made.get(), issuer ? X509_get_subject_name(issuer.get()) : name);
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? issuer.get() : made.get(), made.get(), nullptr, nullptr, 0);
    const auto extend = [&](int what, const QByteArray &value) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
        X509_add_ext(made.get(), extension, -1);
        X509_EXTENSION_free(extension);
    };
    if (host.isEmpty()) {
        extend(NID_basic_constraints, "critical,CA:TRUE");
        extend(NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        extend(NID_subject_alt_name, "DNS:" + host);
        extend(NID_ext_key_usage, "serverAuth");
    }
    X509_sign(made.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256());
    return made;
}

QByteArray pem(const Certificate &certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    const QByteArray out(bytes, size);
    BIO_free(memory);
    return out;
}

QByteArray pem(const Key &key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    const QByteArray out(bytes, size);
    BIO_free(memory);
    return out;
}

} // namespace

class WebTlsTest : public WebTest
{
protected:
    WebTlsTest()
    {
        authorityKey = makeKey();
        authority = make(authorityKey, {}, -30, 300);
        QFile file(authorityFile());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pem(authority)) > 0);
    }
    QString authorityFile() const { return folder.filePath(u"authority.pem"_s); }

    /// Serves one page with that certificate; counts what got through.
    void serve(const Key &key, const Certificate &certificate)
    {
        server = std::make_unique<QSslServer>();
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(pem(certificate)));
        configuration.setPrivateKey(QSslKey(pem(key), QSsl::Ec));
        server->setSslConfiguration(configuration);
        QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [this] {
            QTcpSocket *socket = server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                requests += socket->readAll().count("GET / ");
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        ASSERT_TRUE(server->listen(QHostAddress::LocalHost));
    }
    void visit(const QString &host = u"localhost"_s)
    {
        const QString origin = u"https://%1:%2"_s.arg(host).arg(server->serverPort());
        dock->open({u"tls"_s, QUrl(origin + u'/'), {}, {origin}});
        ASSERT_TRUE(isShown(dock->current()));
    }
    void trustAuthority()
    {
        app::WebOptions trusting = options();
        trusting.authorities = {authorityFile()};
        dock->setOptions(trusting);
    }

    Key authorityKey;
    Certificate authority;
    std::unique_ptr<QSslServer> server;
    QByteArray body = "<title>safe</title>";
    qsizetype requests = 0;
};

TEST_F(WebTlsTest, signedByItself_isRefused)
{
    const Key key = makeKey();
    serve(key, make(key, "localhost", -1, 30));
    visit();
    EXPECT_TRUE(stateTitle().contains(u"localhost"_s)) << stateTitle().toStdString();
    EXPECT_TRUE(stateText().contains(u"nobody that this computer trusts"_s)) << stateText().toStdString();
    EXPECT_EQ(requests, 0);
    // Nothing on the page leads past it: one button, which tries again and fails again.
    const auto buttons = dock->current()->findChild<QWidget *>(u"web.state"_s)->findChildren<QPushButton *>();
    EXPECT_EQ(std::ranges::count_if(buttons, [](const QPushButton *one) { return one->isVisible(); }), 1);
    buttons.first()->click();
    QTest::qWait(500);
    EXPECT_TRUE(dock->current()->hasFailed());
    EXPECT_EQ(requests, 0);
}

TEST_F(WebTlsTest, anAuthorityOfTheMachinesPolicy_isTrusted)
{
    const Key key = makeKey();
    serve(key, make(key, "localhost", -1, 30, authority, authorityKey));
    visit();
    EXPECT_TRUE(dock->current()->hasFailed());
    trustAuthority();
    visit();
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"safe"_s && !dock->current()->hasFailed(); })) << stateText().toStdString();
}

TEST_F(WebTlsTest, wrongHost_isRefused_evenFromATrustedAuthority)
{
    trustAuthority();
    const Key key = makeKey();
    serve(key, make(key, "bank.example", -1, 30, authority, authorityKey));
    visit();
    EXPECT_TRUE(stateText().contains(u"another name"_s)) << stateText().toStdString();
    EXPECT_EQ(requests, 0);
}

TEST_F(WebTlsTest, expired_isRefused)
{
    trustAuthority();
    const Key key = makeKey();
    serve(key, make(key, "localhost", -20, -2, authority, authorityKey));
    visit();
    EXPECT_TRUE(stateText().contains(u"expired"_s)) << stateText().toStdString();
    EXPECT_EQ(requests, 0);
}

TEST_F(WebTlsTest, notYetValid_isRefused)
{
    trustAuthority();
    const Key key = makeKey();
    serve(key, make(key, "localhost", 3, 30, authority, authorityKey));
    visit();
    EXPECT_TRUE(stateText().contains(u"not valid yet"_s)) << stateText().toStdString();
    EXPECT_EQ(requests, 0);
}

TEST_F(WebTlsTest, anotherAuthority_isRefused)
{
    trustAuthority();
    const Key foreignKey = makeKey();
    const Certificate foreign = make(foreignKey, {}, -30, 300);
    const Key key = makeKey();
    serve(key, make(key, "localhost", -1, 30, foreign, foreignKey));
    visit();
    EXPECT_TRUE(stateText().contains(u"nobody that this computer trusts"_s)) << stateText().toStdString();
    EXPECT_EQ(requests, 0);
}

TEST_F(WebTlsTest, plainContentInASafePage_isNeverAskedFor)
{
    trustAuthority();
    // Chromium tries such pictures with encryption instead, so a connection may come; what counts is what it says.
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QByteArray heard;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->abort();
        });
    });
    // An address that leads here, but that the browser does not take for loopback: plain HTTP is what it is.
    const QByteArray there = "http://0.0.0.0:" + QByteArray::number(plain.serverPort());
    body = "<title>safe</title><img src='" + there + "/p.png'><script src='" + there + "/s.js'></script><video src='" + there + "/v.webm'></video>"
           "<link rel=stylesheet href='" + there + "/c.css'><script>fetch('" + there + "/f').catch(()=>0)</script>";
    const Key key = makeKey();
    serve(key, make(key, "localhost", -1, 30, authority, authorityKey));
    visit();
    QTest::qWait(700);
    EXPECT_FALSE(dock->current()->hasFailed());
    EXPECT_FALSE(heard.contains("GET ")) << heard.constData();
}

} // namespace gw::test
