// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QObject>
#include <QPointer>
#include <gw/mail/outgoing.h>

class QTabWidget;
class QWidget;

namespace gw::mail {

class ComposeView;
struct MailViewParts;

/// All messages that are being written: tabs of the dock "mail.compose", or windows of their own. One message is open
/// once, however often it is asked for.
class Composers final : public QObject
{
    Q_OBJECT

public:
    /// `parts` must outlive it.
    explicit Composers(const MailViewParts &parts, QObject *parent = nullptr);
    ~Composers() override;

    static constexpr QLatin1StringView dock{"mail.compose"};
    /// Content of the dock, once.
    QWidget *makeDock(QWidget *parent);
    /// What waits to be sent, what is scheduled, and the drafts of this computer.
    QWidget *makeOutbox(QWidget *parent);
    /// Signatures, templates, groups and the vacation answer, as tabs.
    QWidget *makeSettings(QWidget *parent);

    /// Opens it and raises the dock through the link `gwanmun:mail/writing`, whose dock is `dock`.
    void open(ComposeRequest request);
    bool isEmpty() const { return m_views.isEmpty(); }
    /// Keeps everything that is open: the program ends.
    Task<Done> keepAll();

private:
    void show(const Outgoing &message);
    void add(ComposeView *view);
    void remove(ComposeView *view);
    void popOut(ComposeView *view);
    void retitle(ComposeView *view);

    const MailViewParts &m_parts;
    QPointer<QTabWidget> m_tabs;
    QList<QPointer<ComposeView>> m_views;
    QList<Outgoing> m_before; ///< opened before the dock was made
};

} // namespace gw::mail
