// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/status_feed.h"

#include "session/desk.h"
#include "session/error_text.h"
#include "window/settings_texts.h"
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

QString when(const QDateTime &time)
{
    return widgets::dayAndTime(time);
}

/// Where somebody put a dock is sent along quietly: it is no work that a person waits for.
bool isQuiet(const outbox::Entry &entry)
{
    return entry.kind == "preferences.patch"_L1 && entry.state != outbox::State::NeedsAttention;
}

bool isOpen(outbox::State state)
{
    return state == outbox::State::Waiting || state == outbox::State::Sending || state == outbox::State::NeedsAttention;
}

} // namespace

StatusFeed::StatusFeed(DeskStatus &status, settings::Settings &settings, auth::Session &session, Desk &desk,
                       QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_settings(settings)
    , m_session(session)
    , m_desk(desk)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(100);
    connect(m_soon, &QTimer::timeout, this, &StatusFeed::refresh);
    const auto later = [this] { m_soon->start(); };
    connect(&desk.engine(), &sync::Engine::statusChanged, this, later);
    connect(&desk.outbox(), &outbox::Outbox::entryChanged, this, later);
    connect(&desk.store(), &store::Store::problemChanged, this, later);
    connect(&session, &auth::Session::stateChanged, this, later);
    connect(&session, &auth::Session::sessionOnlyChanged, this, later);
    connect(&settings, &settings::Settings::problemsChanged, this, later);
    refresh();
}

void StatusFeed::refresh()
{
    const sync::Overall overall = m_desk.engine().overall();
    const bool attention = m_desk.outbox().count(outbox::State::NeedsAttention) > 0
                           || m_desk.store().problem().has_value()
                           || m_session.state() == auth::Session::State::NeedsSignIn;
    auto state = DeskStatus::State::Online;
    switch (overall.kind) {
    case sync::Overall::Kind::Syncing: state = DeskStatus::State::Syncing; break;
    case sync::Overall::Kind::Online: break;
    case sync::Overall::Kind::Offline: state = DeskStatus::State::Offline; break;
    case sync::Overall::Kind::SignedOut:
    case sync::Overall::Kind::NeedsAttention: state = DeskStatus::State::Attention; break;
    }
    if (attention)
        state = DeskStatus::State::Attention;
    int waiting = 0;
    for (const outbox::Entry &entry : m_desk.outbox().entries())
        waiting += isOpen(entry.state) && !isQuiet(entry) ? 1 : 0;
    m_status.set(state, overall.since, waiting, lines());
}

QList<StatusLine> StatusFeed::lines()
{
    using Level = StatusLine::Level;
    QList<StatusLine> lines;
    const sync::Overall overall = m_desk.engine().overall();
    if (m_session.state() == auth::Session::State::NeedsSignIn)
        lines.append({Level::Attention, tr("You have to sign in again."),
                      tr("Nothing is lost: what you write is sent afterwards."), tr("Sign in"),
                      [this] { Q_EMIT signInWanted(); }});
    addOutboxLines(lines);
    switch (overall.kind) {
    case sync::Overall::Kind::Offline:
        lines.append({Level::Notice, tr("The server cannot be reached."),
                      overall.since.isValid()
                          ? tr("You see the state of %1. Changes are sent when it is back.").arg(when(overall.since))
                          : tr("Changes are sent when it is back."),
                      tr("Try now"), [this] { m_desk.networkIsBack(); }});
        break;
    case sync::Overall::Kind::NeedsAttention: {
        const ErrorText text = overall.error ? errorText(*overall.error) : ErrorText{};
        QString detail = text.next;
        if (overall.error && !overall.error->requestId.isEmpty())
            detail += u' ' + tr("Request %1").arg(overall.error->requestId);
        lines.append(
            {Level::Attention, text.happened, detail.trimmed(), tr("Try now"), [this] { m_desk.engine().wakeAll(); }});
        break;
    }
    case sync::Overall::Kind::Syncing: lines.append({Level::Fine, tr("Fetching what is new."), {}, {}, {}}); break;
    case sync::Overall::Kind::Online:
        lines.append(
            {Level::Fine, tr("Everything is up to date."), {}, tr("Sync now"), [this] { m_desk.engine().wakeAll(); }});
        break;
    case sync::Overall::Kind::SignedOut:
        if (overall.since.isValid())
            lines.append({Level::Notice, tr("You see the state of %1.").arg(when(overall.since)), {}, {}, {}});
        break;
    }
    if (const auto problem = m_desk.store().problem())
        lines.append({Level::Attention,
                      problem->kind == store::Problem::Kind::DiskFull
                          ? tr("The disk is full: nothing can be kept on this computer now.")
                          : tr("This computer's disk refuses to write."),
                      tr("What you see is safe on the server. Make room and go on."),
                      {},
                      {}});
    for (const store::Problem &problem : m_desk.store().startProblems())
        lines.append({Level::Notice, tr("A local file was damaged and has been repaired."), problem.setAside, {}, {}});
    switch (m_session.sessionOnly()) {
    case auth::Session::SessionOnly::KeychainUnavailable:
        lines.append({Level::Notice,
                      tr("The key store of this computer is locked or absent."),
                      tr("You stay signed in until the program ends; then you sign in again."),
                      {},
                      {}});
        break;
    case auth::Session::SessionOnly::Policy:
        lines.append(
            {Level::Fine, tr("You stay signed in until the program ends, as your site wants it."), {}, {}, {}});
        break;
    default: break;
    }
    const auto problems = m_settings.problems();
    for (const settings::Problem &problem : problems) {
        const auto [text, where] = problemText(problem);
        lines.append({problem.isError() ? Level::Attention : Level::Notice, text, where, {}, {}});
    }
    return lines;
}

void StatusFeed::addOutboxLines(QList<StatusLine> &lines)
{
    using Level = StatusLine::Level;
    int waiting = 0;
    for (const outbox::Entry &entry : m_desk.outbox().entries()) {
        const auto name = m_kindNames.value(entry.kind);
        const QString what = name ? name() : tr("A change");
        if (entry.state == outbox::State::NeedsAttention) {
            const ErrorText text = entry.lastError ? errorText(*entry.lastError) : ErrorText{};
            lines.append({Level::Attention, tr("%1 was not accepted. %2").arg(what, text.happened), text.next,
                          tr("Try again"),
                          [this, id = entry.operationId] { std::ignore = m_desk.outbox().retry(id); }});
            lines.append({Level::Fine, {}, {}, tr("Take it back"), [this, id = entry.operationId] {
                              std::ignore = m_desk.outbox().discard(id);
                          }});
        } else if (isOpen(entry.state) && !isQuiet(entry)) {
            ++waiting;
        }
    }
    if (waiting > 0)
        lines.append({Level::Notice,
                      tr("%n changes wait to be sent.", nullptr, waiting),
                      tr("They are safe on this computer and go out once."),
                      {},
                      {}});
}

} // namespace gw::app
