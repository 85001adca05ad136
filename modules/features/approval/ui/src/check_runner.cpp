// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "check_runner.h"

#include <QFile>

namespace gw::approval {
namespace {

constexpr qint64 largestInspected = 64 * 1024 * 1024;

} // namespace

CheckRunner::CheckRunner(QObject *parent) : QObject(parent), m_checker(std::make_shared<checks::Checker>())
{
    m_pool.setMaxThreadCount(1);
    m_files.setMaxThreadCount(1);
}

CheckRunner::~CheckRunner()
{
    m_next.reset();
    m_pool.waitForDone();
    m_files.waitForDone();
}

void CheckRunner::check(const checks::Input &input)
{
    if (m_busy) {
        m_next = input;
        return;
    }
    start(input);
}

void CheckRunner::start(const checks::Input &input)
{
    m_busy = true;
    m_pool.start([this, input, checker = m_checker] {
        const QList<checks::Finding> findings = checker->check(input);
        QMetaObject::invokeMethod(
            this,
            [this, findings, stage = input.context.stage] {
                m_busy = false;
                if (const auto next = std::exchange(m_next, {})) {
                    start(*next); // what was found is about a text that is gone
                    return;
                }
                Q_EMIT found(findings, stage);
            },
            Qt::QueuedConnection);
    });
}

void CheckRunner::inspect(const QString &sha256, const QString &path, const QString &name)
{
    m_files.start([this, sha256, path, name] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestInspected)
            return;
        const checks::AttachmentFacts facts = checks::inspectAttachment(file.readAll(), name);
        QMetaObject::invokeMethod(this, [this, sha256, facts] { Q_EMIT inspected(sha256, facts); }, Qt::QueuedConnection);
    });
}

} // namespace gw::approval
