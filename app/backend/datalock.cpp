// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "datalock.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::backend {

Result<DataLock> DataLock::take(const QString &directory)
{
    const auto failed = [&directory] {
        return fail(Error::Code::Storage, u"The data directory %1 cannot be used: %2."_s.arg(
                                              directory, QString::fromLocal8Bit(std::strerror(errno))));
    };
    if (!QDir().mkpath(directory))
        return failed();
    const QByteArray path = QFile::encodeName(directory + u"/process.lock"_s);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failed();
    DataLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return failed();
        char pid[32] = {};
        const ssize_t size = ::read(file, pid, sizeof pid - 1);
        const QString who = size > 0 ? u" (process %1)"_s.arg(QString::fromLatin1(pid).trimmed()) : QString();
        return fail(
            {.code = Error::Code::Storage,
             .detail =
                 u"The data directory %1 is in use by another gwanmun-backend%2. Stop that one, or choose another "
                 "directory with --data."_s.arg(directory, who),
             .problemType = u"in-use"_s});
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(file, 0) != 0 || ::write(file, pid.constData(), std::size_t(pid.size())) != pid.size())
        return failed();
    return lock;
}

DataLock::~DataLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace gw::app::backend
