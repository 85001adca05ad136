// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "finder.h"

#include "crypto/openssl.h"
#include "log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int deepest = 8;         // NPKI/<authority>/USER/<name>/ is 4 below a drive
constexpr int mostFolders = 4'000; // a person may name their whole home

/// What an unencrypted part of a PKCS#12 file shows of its certificate without the password; often nothing.
QByteArray readableCertificate(const QByteArray &file)
{
    const unsigned char *cursor = ssl::bytes(QByteArrayView(file));
    const ssl::Pkcs12 container(d2i_PKCS12(nullptr, &cursor, long(file.size())));
    STACK_OF(PKCS7) *safes = container ? PKCS12_unpack_authsafes(container.get()) : nullptr;
    QByteArray found;
    for (int i = 0; i < sk_PKCS7_num(safes) && found.isEmpty(); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes, i);
        if (!PKCS7_type_is_data(safe))
            continue;
        STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(safe);
        for (int k = 0; k < sk_PKCS12_SAFEBAG_num(bags) && found.isEmpty(); ++k) {
            const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, k);
            // The person's own certificate carries the key's id, those of authorities do not.
            if (PKCS12_SAFEBAG_get_nid(bag) != NID_certBag || !PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID))
                continue;
            const ssl::Certificate certificate(PKCS12_SAFEBAG_get1_cert(bag));
            if (certificate)
                found = ssl::der(certificate.get());
        }
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
    sk_PKCS7_pop_free(safes, PKCS7_free);
    ssl::takeErrors();
    return found;
}

bool isPkcs12(const QByteArray &file)
{
    const unsigned char *cursor = ssl::bytes(QByteArrayView(file));
    const bool good = ssl::Pkcs12(d2i_PKCS12(nullptr, &cursor, long(file.size()))) != nullptr;
    ssl::takeErrors();
    return good;
}

std::optional<FoundCertificate> fromPkcs12(const QString &path, const QDateTime &now)
{
    const Result<QByteArray> file = readSmallFile(path);
    if (!file || !isPkcs12(*file)) {
        qCInfo(lcAuth) << "left out, not a PKCS#12 file:" << QFileInfo(path).fileName();
        return {};
    }
    FoundCertificate found;
    found.certificate = readableCertificate(*file);
    if (!found.certificate.isEmpty())
        found.info = describeCertificate(found.certificate, now).value_or(CertificateInfo{});
    if (found.info.holder.isEmpty())
        found.info.holder = QFileInfo(path).completeBaseName();
    found.info.kind = CertificateInfo::Kind::File;
    found.info.path = path;
    found.info.id = idOf({u"file"_s, path});
    found.keyFile = path;
    return found;
}

std::optional<FoundCertificate> fromPair(const QString &folder, const QString &certificateFile, const QString &keyFile,
                                         const QDateTime &now)
{
    const Result<QByteArray> der = readSmallFile(certificateFile);
    const Result<CertificateInfo> info = describeCertificate(der.value_or(QByteArray()), now);
    if (!info) {
        qCInfo(lcAuth) << "left out, no readable certificate:" << QFileInfo(certificateFile).fileName();
        return {};
    }
    FoundCertificate found;
    found.info = *info;
    found.keyFile = keyFile;
    found.certificate = *der;
    found.info.kind = CertificateInfo::Kind::Npki;
    found.info.path = folder;
    found.info.id = idOf({u"npki"_s, certificateFile});
    return found;
}

/// GPKI keeps pairs of <name>_sig.cer and <name>_sig.key side by side; the _env pair is for encryption, not ours.
QString keyBeside(const QString &certificateFile)
{
    const QString key = certificateFile.chopped(4) + u".key"_s;
    return QFileInfo::exists(key) ? key : QString();
}

void searchFolder(const QDir &folder, int depth, int &budget, const QDateTime &now, QList<FoundCertificate> &out)
{
    if (depth > deepest || --budget < 0)
        return;
    const QString certificate = folder.filePath(u"signCert.der"_s);
    const QString key = folder.filePath(u"signPri.key"_s);
    if (QFileInfo::exists(certificate) && QFileInfo::exists(key)) {
        if (auto found = fromPair(folder.path(), certificate, key, now))
            out.append(*found);
    }
    // Links are not followed: a folder that links to its parent would be searched for ever.
    for (const QFileInfo &entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QString name = entry.fileName().toLower();
        if (entry.isDir()) {
            searchFolder(QDir(entry.filePath()), depth + 1, budget, now, out);
        } else if (name.endsWith(u".p12"_s) || name.endsWith(u".pfx"_s)) {
            if (auto found = fromPkcs12(entry.filePath(), now))
                out.append(*found);
        } else if (name.endsWith(u"_sig.cer"_s) && !keyBeside(entry.filePath()).isEmpty()) {
            if (auto found = fromPair(folder.path(), entry.filePath(), keyBeside(entry.filePath()), now))
                out.append(*found);
        }
    }
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, u"no such file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{Error::Code::Certificate, file.errorString(), u"unreadable"_s});
    if (file.size() > largestFile)
        return fail(Error{Error::Code::Certificate, u"larger than any certificate"_s, u"unreadable"_s});
    return file.readAll();
}

QString idOf(const QStringList &parts)
{
    const QByteArray hash = QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    return parts.first() + u'-' + QString::fromLatin1(hash.first(12).toHex());
}

QList<FoundCertificate> findInFiles(const CertificatePlaces &places, const QDateTime &now)
{
    QList<FoundCertificate> all;
    for (const QString &file : places.files) {
        if (!QFileInfo::exists(file))
            continue;
        if (auto found = fromPkcs12(QFileInfo(file).absoluteFilePath(), now))
            all.append(*found);
    }
    int budget = mostFolders;
    for (const QString &folder : places.folders) {
        const QFileInfo info(folder);
        if (info.isDir())
            searchFolder(QDir(info.absoluteFilePath()), 0, budget, now, all);
    }
    QSet<QString> seen;
    QList<FoundCertificate> unique;
    for (const FoundCertificate &found : all) {
        if (seen.contains(found.info.id))
            continue; // a chosen file inside a searched folder
        seen.insert(found.info.id);
        unique.append(found);
    }
    return unique;
}

} // namespace gw::auth
