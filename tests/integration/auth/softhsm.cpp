// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "softhsm.h"

#include <QDir>
#include <QProcess>
#include <openssl/pem.h>

using namespace Qt::Literals::StringLiterals;

namespace {

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    ADD_FAILURE() << program.toStdString() << " " << arguments.join(u' ').toStdString() << ": "
                  << process.readAll().toStdString();
    return false;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

SoftHsm::SoftHsm()
{
    QDir(m_folder.path()).mkpath(u"tokens"_s);
    const QString conf = m_folder.filePath(u"softhsm2.conf"_s);
    writeFile(conf, "directories.tokendir = " + m_folder.filePath(u"tokens"_s).toUtf8()
                        + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", conf.toUtf8());
}

QString SoftHsm::module()
{
    for (const QString &path :
         {u"/usr/lib/softhsm/libsofthsm2.so"_s, u"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"_s,
          u"/usr/lib64/softhsm/libsofthsm2.so"_s, u"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"_s}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool SoftHsm::add(const QString &label, const QString &pin, const gw::test::Key &key, const QByteArray &certificate)
{
    const QString keyFile = m_folder.filePath(u"key.pem"_s);
    const QString certificateFile = m_folder.filePath(u"certificate.der"_s);
    FILE *file = fopen(QFile::encodeName(keyFile).constData(), "w");
    PEM_write_PKCS8PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    fclose(file);
    const bool done = writeFile(certificateFile, certificate)
                      && run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--so-pin"_s,
                                                  u"00000000"_s, u"--pin"_s, pin})
                      && run(u"softhsm2-util"_s, {u"--import"_s, keyFile, u"--token"_s, label, u"--label"_s, u"sign"_s,
                                                  u"--id"_s, u"A1"_s, u"--pin"_s, pin})
                      && run(u"pkcs11-tool"_s, {u"--module"_s, module(), u"--token-label"_s, label, u"--login"_s,
                                                u"--pin"_s, pin, u"--write-object"_s, certificateFile, u"--type"_s,
                                                u"cert"_s, u"--id"_s, u"A1"_s, u"--label"_s, u"sign"_s});
    QFile::remove(keyFile);
    return done;
}
