// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/apps/records.h>

namespace gw::backend::apps {

enum class Tone { Plain, Waiting, Good, Bad };

struct State
{
    QString id;
    Both name;
    Tone tone = Tone::Plain;
    bool waits = false; ///< somebody has to do something: it counts
};

/// What can be done with a record, from which state to which, by whom.
struct Step
{
    QString id;
    Both label;
    QString from;
    QString to;
    QStringList roles;
    bool takes = false; ///< whoever does it deals with the record from then on
};

struct Role
{
    QString code;
    bool readsAll = true; ///< otherwise one's own matters, and those one deals with
    bool exports = true;
    bool serves = true; ///< what nobody has taken yet waits for this role as well
};

/// A hosted system: its words, its rules, who may do what. The names of system and roles come from the portal.
struct Definition
{
    QString id;
    Both item;  ///< "지출 결의"
    Both lead;  ///< what the list is, in one sentence
    Both who;   ///< headings …
    Both place; ///< … empty: this system has no such thing
    Both amount;
    std::vector<State> states;
    std::vector<Step> steps;
    std::vector<Role> roles;
    bool hasPlan = false; ///< draws its records on a plan

    const State *state(const QString &stateId) const;
    const Step *step(const QString &stepId) const;
    /// The rules of a role; none for a code that this system does not know.
    const Role *role(const QString &code) const;
    QStringList waitingStates() const;
    /// The states from which a role can lead on.
    QStringList statesFor(const QString &role) const;
};

/// Of the eight systems that hold data; null for any other.
const Definition *definition(const QString &systemId);
const std::vector<Definition> &definitions();

} // namespace gw::backend::apps
