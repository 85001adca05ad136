// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <gtest/gtest.h>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

MailDesk::MailDesk(MailDeskOptions options) : m_options(std::move(options))
{
    const store::Schema schema{mail::cacheComponent(), mail::SendService::component(), sync::Engine::component(),
                               outbox::Outbox::component()};
    auto opened = store::Store::open(m_options.folder, schema);
    if (!opened)
        qFatal("no store: %s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    m_outbox = std::make_unique<outbox::Outbox>(*m_store, outbox::Options{.backoff = quick});
    m_engine = std::make_unique<sync::Engine>(*m_store, m_outbox.get(),
                                              sync::Options{.poll = m_options.poll, .backoff = quick});
    m_mail = std::make_unique<mail::MailService>(mail::MailParts{
        .store = *m_store,
        .outbox = *m_outbox,
        .engine = *m_engine,
        .makeClient = [this] { return m_options.connect(m_managers); },
        .clock = m_clock,
        .badges = m_badges,
        .undoTime = m_options.undoTime,
    });
    m_sending = std::make_unique<mail::SendService>(mail::SendParts{
        .store = *m_store,
        .outbox = *m_outbox,
        .client = [this] { return m_mail->client(); },
        .accounts = [this] { return m_mail->accounts(); },
        .clock = m_clock,
        .seat = [] { return QString(); },
        .undo = [] { return std::chrono::seconds(0); },
        .maxFileBytes = [] { return qint64(100) << 20; },
        .words = [] { return mail::Words::Korean; },
        .mirrorDelay = 50ms,
    });
    QObject::connect(m_mail.get(), &mail::MailService::accountsChanged, m_sending.get(), [this] {
        deliver(m_sending->senders().refresh(), m_sending.get(), [](mail::SendService *, const Result<Done> &) {});
    });
    m_mail->loadNow();
    m_store->firstPaintDone();
}

MailDesk::~MailDesk()
{
    m_sending->stop();
    m_mail->stop();
    std::ignore = await(m_engine->stop());
    std::ignore = await(m_outbox->stop());
    m_sending.reset();
    m_mail.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
}

void MailDesk::start()
{
    EXPECT_TRUE(await(m_outbox->start()));
    EXPECT_TRUE(await(m_engine->start()));
    m_mail->start();
    m_sending->start();
}

QString MailDesk::account() const
{
    const auto account = m_mail->account(mail::Lane::Employee);
    return account ? account->id : QString();
}

bool MailDesk::isSettled() const
{
    const mail::MailStatus status = m_mail->status();
    return status.isConnected && m_mail->mailbox(account(), mail::Role::Inbox) && !m_sending->senders().all().isEmpty()
           && !status.isLoading && !status.error && status.cached == status.expected && m_outbox->entries().isEmpty();
}

std::unique_ptr<mail::MessageListModel> MailDesk::list(const QString &mailboxId, const QString &text,
                                                       bool collapseThreads)
{
    auto model = m_mail->makeList();
    mail::ListQuery query;
    query.accountId = account();
    query.mailboxId = mailboxId;
    query.collapseThreads = collapseThreads;
    query.text = text;
    model->setQuery(query);
    EXPECT_TRUE(waitUntil([&] { return model->isReady(); }));
    return model;
}

mail::Outgoing MailDesk::compose(const QString &to, const QString &subject, const QString &html)
{
    mail::ComposeRequest request;
    request.subject = subject;
    request.to = {{.name = u"받는 이"_s, .email = to}};
    auto composed = await(m_sending->compose(request));
    if (!composed) {
        ADD_FAILURE() << "cannot compose: " << qPrintable(composed.error().detail);
        return {};
    }
    composed->html = html;
    return *composed;
}

int rowOf(const mail::MessageListModel &list, const QString &subject)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        // Asking is what loads a row.
        const QModelIndex index = list.index(row);
        if (list.data(index, mail::MessageListModel::SubjectRole).toString() == subject)
            return row;
    }
    return -1;
}

} // namespace gw::test
