// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <gw/approval/service.h>
#include <gw/base/json.h>
#include <gw/test/outcome.h>

namespace gw::test {

/// Approval over a store, in front of a server that is a table of answers. Whatever is not in it is offline.
struct Office
{
    using Answer = std::function<Result<net::Reply>(const net::Request &)>;

    QTemporaryDir dir;
    StillTime time;
    QHash<QString, Answer> server; ///< by "GET /v1/documents/d1"
    QStringList asked;
    QList<net::Request> writes;
    QString seat = QStringLiteral("s-me");
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<transfer::Transfers> transfers;
    contract::BadgeBoard badges;
    std::unique_ptr<approval::ApprovalService> service;

    Office();
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    void open();
    void close();
    void reopen(); ///< as after a crash: what was not written is gone
    void start();  ///< the outbox and the service; nothing is pulled
    Result<net::Reply> answer(const net::Request &request);

    /// Rows as if they had come from the server.
    void put(const QJsonArray &items, qint64 generation = 1);
    void putDocument(const QJsonObject &document);
    qint64 number(const QString &sql);
    QString text(const QString &sql);
    QJsonObject bodyOf(int write) const { return json::parseObject(writes.at(write).body).value_or(QJsonObject()); }
    QByteArray headerOf(int write, const QByteArray &name) const;
    QStringList paths() const; ///< of the writes, in order: "POST /v1/documents"
    bool sent(int count);      ///< waits until so many writes were sent
    bool idle();               ///< waits until the outbox has nothing left
};

/// A row of a box, waiting for me unless `with` says otherwise.
QJsonObject itemJson(const QString &id, const QString &box, const QJsonObject &with = {});
/// A document in approval whose step "step" is mine to review, with right hashes. `with` replaces members.
QJsonObject documentJson(const QString &id, const QString &words, int no = 1, const QJsonObject &with = {});
QJsonObject stepJson(const QString &id, const QString &role, const QJsonObject &with = {});
QJsonObject person(const QString &seat, const QString &name);
net::Reply reply(const QJsonObject &object, int status = 200);
net::Reply problem(int status, const QString &type, const QJsonObject &with = {});
Office::Answer always(const QJsonObject &object, int status = 200);
QString hashIn(const QJsonObject &document);
document::Content words(const QString &text);
document::Meta metaOf(const QString &title);

} // namespace gw::test
