// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "indexer.h"

#include "../store/indexing.h"
#include "../store/log.h"
#include <QPointer>
#include <gw/mail/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int messagesPerCommit = 250;

} // namespace

Indexer::Indexer(store::Store &store, std::function<bool()> isBusy, QObject *parent)
    : QObject(parent), m_store(store), m_isBusy(std::move(isBusy))
{
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == messagesTopic || topic == bodiesTopic)
            wake();
    });
}

void Indexer::start()
{
    m_started = true;
    wake();
}

void Indexer::stop()
{
    m_started = false;
}

void Indexer::wake()
{
    if (m_started && !m_isBusy())
        workOff();
}

QCoro::Task<> Indexer::workOff()
{
    if (m_running) {
        m_again = true;
        co_return;
    }
    const QPointer<Indexer> self(this);
    m_running = true;
    while (m_started && !m_isBusy()) {
        m_again = false;
        auto writing = m_store.write(
            store::File::Cache, [](store::WriteContext &cache) { return indexing::workOff(cache, messagesPerCommit); });
        const Result<int> count = co_await writing;
        if (!self)
            co_return;
        if (!count) {
            if (count.error().code != Error::Code::Cancelled)
                qCWarning(lcMail) << "messages cannot be indexed:" << count.error();
            break; // the next change tries again
        }
        if (*count < messagesPerCommit && !m_again)
            break;
    }
    m_running = false;
    Q_EMIT idle();
}

} // namespace gw::mail
