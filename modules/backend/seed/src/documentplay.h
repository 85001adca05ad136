// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/backend/storage/database.h>
#include <memory>

namespace gw::backend::seed {

/// People who use the server's operations one after the other, at times of a story's own, in one transaction.
class DocumentPlay
{
public:
    /// `session` is the transaction; nothing else may use it meanwhile.
    DocumentPlay(storage::Session &session, const QDateTime &now);
    ~DocumentPlay();

    /// What the Idempotency-Keys of a story begin with, so that they can be forgotten.
    static const QString keyPrefix;
    void setTime(const QDateTime &time);
    /// What an operation answers to this seat; its ETag is sent where one is asked for. Rejected, with the answer as
    /// `detail`, when its status is not below 300.
    Result<QJsonObject> ask(const QByteArray &method, const QString &path, const QString &seatId,
                            const QJsonObject &body = {});
    /// Everything that was sent goes to its receivers.
    Result<Done> relay();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::seed
