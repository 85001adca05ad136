// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QThreadPool>
#include <gw/checks/checks.h>
#include <memory>
#include <optional>

namespace gw::approval {

/// The checker beside the GUI thread: of what comes while it is at work, only the newest is looked at next. It keeps what it
/// found in each block, so that an edit of a long document costs a fraction of it.
class CheckRunner final : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(QObject *parent = nullptr);
    ~CheckRunner() override;

    void check(const checks::Input &input);
    bool isBusy() const { return m_busy; }
    /// Looks into a file (tracked changes, author, paths: L13).
    void inspect(const QString &sha256, const QString &path, const QString &name);

Q_SIGNALS:
    void found(const QList<gw::checks::Finding> &findings, gw::checks::Stage stage);
    void inspected(const QString &sha256, const gw::checks::AttachmentFacts &facts);

private:
    void start(const checks::Input &input);
    QThreadPool m_pool; ///< of one thread: the checker is for one at a time
    QThreadPool m_files;
    std::shared_ptr<checks::Checker> m_checker;
    std::optional<checks::Input> m_next;
    bool m_busy = false;
};

} // namespace gw::approval
