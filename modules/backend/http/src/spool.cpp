// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstdlib>
#include <gw/backend/http/message.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {

SpooledBody::SpooledBody(QString directory)
{
    QDir().mkpath(directory);
    QByteArray name = QFile::encodeName(directory) + "/body-XXXXXX";
    m_descriptor = ::mkstemp(name.data());
    if (m_descriptor >= 0)
        m_path = QFile::decodeName(name);
}

SpooledBody::~SpooledBody()
{
    close();
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

bool SpooledBody::append(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (m_descriptor >= 0 && done < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    m_size += done;
    return m_descriptor >= 0;
}

void SpooledBody::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace gw::backend::http
