// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/approval/machine.h>

// What the files of the machine share.
namespace gw::backend::approval::machine {

using Outcome = std::expected<Effects, Refusal>;

inline std::unexpected<Refusal> forbidden(const QString &code)
{
    return std::unexpected(Refusal{Refusal::Kind::Forbidden, code});
}
inline std::unexpected<Refusal> conflict(const QString &code)
{
    return std::unexpected(Refusal{Refusal::Kind::Conflict, code});
}
inline std::unexpected<Refusal> invalid(const QString &code)
{
    return std::unexpected(Refusal{Refusal::Kind::Invalid, code});
}

bool isDrafter(const Document &document, const Actor &actor);
/// Gives the turn to whoever is next (D6.1), closes groups whose rule is met, department steps whose sub-line is decided.
void advance(Document &document, const QDateTime &now);
/// All that is open becomes VOID.
void voidOpen(Document &document);
/// Whether the decision may be made at the level where the line makes it (D4.7); `warnings` for one above it.
std::optional<Refusal> delegationRefuses(const Document &document, const Facts &facts, QStringList *warnings = nullptr);
/// The decisions that a role may make; `parent`: of a sub-line's DECIDE, whose decision is its department's.
QList<doc::Decision> decisionsOf(const Step &step, const Step *parent);
std::optional<Refusal> skipRefuses(const Document &document, const Step &step, const Actor &actor, const Facts &facts);
bool mayEdit(const Document &document, const Actor &actor, const Facts &facts);
bool mayChangeLine(const Document &document, const Actor &actor, const Facts &facts);

Outcome submit(Document &document, const Event &event, const Facts &facts);
Outcome withdraw(Document &document, const Event &event, const Facts &facts);
Outcome consent(Document &document, const Event &event, const Facts &facts);
Outcome redraft(Document &document, const Event &event, const Facts &facts);
Outcome edit(Document &document, const Event &event, const Facts &facts);
Outcome setLine(Document &document, const Event &event, const Facts &facts);
Outcome setSubLine(Document &document, const Event &event, const Facts &facts);
Outcome open(Document &document, const Event &event, const Facts &facts);
Outcome act(Document &document, const Event &event, const Facts &facts);
Outcome afterDecision(Document &document, const Event &event);

} // namespace gw::backend::approval::machine
