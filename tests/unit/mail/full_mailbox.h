// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/types.h>
#include <gw/sqlite/connection.h>

namespace gw::test {

/// Writes an account "A" with an inbox of `count` messages, one for every 30 seconds until `newest`, a quarter of them in
/// threads of four. As the service has them after a first load; by plain SQL, a hundred thousand a second.
inline Result<Done> fillMailbox(sqlite::Connection &db, int count, const QDateTime &newest)
{
    using namespace Qt::Literals::StringLiterals;
    if (auto done = db.execScript(
            u"INSERT INTO mail_account(a,id,doc,present,generation) "
            u"VALUES(1,'A','{\"lane\":0,\"address\":\"me@hanbit.example\"}',1,1);"
            "INSERT INTO mail_box(m,a,id,doc,role,present) VALUES(1,1,'inbox','{\"name\":\"Inbox\"}',1,1);"
            "INSERT INTO mail_box(m,a,id,doc,role,present) VALUES(2,1,'trash','{\"name\":\"Trash\"}',6,1);"
            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM c WHERE i<2000) INSERT INTO "
            "mail_sender(p,email,name,initials) "
            "SELECT i, 'person' || i || '@hanbit.example', '보낸사람 ' || i, 'ㅂㄴㅅㄹ' FROM c;"_s);
        !done)
        return done;
    auto email = db.prepare(
        u"INSERT INTO "
        u"mail_email(n,a,id,t,thread_id,blob,received,sent,size,p,to_doc,to_count,subject,preview,s_flags,s_boxes,"
        u"flags,"
        u"boxes,generation) VALUES(?,1,?,?,?,?,?,?,?,?,'[[\"나\",\"me@hanbit.example\"]]',1,?,?,?,'1',?,'1',1)"_s);
    auto in = db.prepare(u"INSERT INTO mail_in(m,key,t,flags,p) VALUES(1,?,?,?,?)"_s);
    if (!email || !in)
        return fail(email ? in.error() : email.error());
    const qint64 last = newest.toSecsSinceEpoch();
    for (int i = 1; i <= count; ++i) {
        const qint64 received = last - qint64(i) * 30;
        const qint64 thread = i % 4 == 0 ? i - i % 16 : i;
        const int flags = (i % 5 ? 1 : 0) | (i % 40 == 0 ? 2 : 0) | (i % 7 == 0 ? 1 << 16 : 0);
        const QString id = u"m"_s + QString::number(i);
        email->bind(0, i);
        email->bind(1, id);
        email->bind(2, thread);
        email->bind(3, u"t"_s + QString::number(thread));
        email->bind(4, u"b"_s + id);
        email->bind(5, received);
        email->bind(6, received - 5);
        email->bind(7, 2000 + i % 9000);
        email->bind(8, i % 2000 + 1);
        email->bind(9, u"2026년 %1차 주간 업무 보고와 예산 집행 현황 점검 회의 자료"_s.arg(i));
        email->bind(
            10,
            u"안녕하십니까. 정보시스템과입니다. 첨부한 자료를 검토하시고 이번 주 금요일까지 의견을 주시기 바랍니다. %1"_s
                .arg(i));
        email->bind(11, flags);
        email->bind(12, flags);
        if (auto done = email->run(); !done)
            return done;
        in->bind(0, (received << 30) | i);
        in->bind(1, thread);
        in->bind(2, flags);
        in->bind(3, i % 2000 + 1);
        if (auto done = in->run(); !done)
            return done;
    }
    return db.execScript(
        u"INSERT INTO mail_thread(m,t,key,total,unread) SELECT 1, t, max(key), count(*), sum((flags&1)=0) FROM mail_in "
        u"GROUP BY t;"
        "UPDATE mail_box SET have=(SELECT count(*) FROM mail_in), have_unread=(SELECT count(*) FROM mail_in WHERE "
        "(flags&1)=0),"
        "have_threads=(SELECT count(*) FROM mail_thread), have_unread_threads=(SELECT count(*) FROM mail_thread WHERE "
        "unread>0) WHERE m=1;"
        "UPDATE mail_box SET total=have, unread=have_unread, threads=have_threads, unread_threads=have_unread_threads;"_s);
}

} // namespace gw::test
