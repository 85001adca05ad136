// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "off_thread.h"

#include "attachment_bar.h"
#include <QCoroSignal>
#include <QFile>
#include <QSaveFile>

namespace gw::mail {

Task<QByteArray> readFile(const QString &path, qint64 limit)
{
    return offThread<QByteArray>([path, limit]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Storage, file.errorString());
        return file.read(limit);
    });
}

Task<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    return offThread<Done>([path, bytes]() -> Result<Done> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(Error::Code::Storage, file.errorString());
        return Done{};
    });
}

Task<Done> copyFile(const QString &from, const QString &to)
{
    return offThread<Done>([from, to] { return saveCopy(from, to); });
}

Task<QString> sourceOf(std::shared_ptr<Message> message)
{
    while (message->state() == Message::State::Loading) {
        auto changing = qCoro(message.get(), &Message::changed);
        co_await changing;
    }
    Task<QString> fetching = message->fetchSource();
    co_return co_await fetching;
}

} // namespace gw::mail
