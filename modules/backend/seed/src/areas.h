// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "city.h"

// What people of the city have written in the portal's areas. Each has a stream of chance of its own, so that an area that
// is added changes no other.
namespace gw::backend::seed {

/// Questions to the mayor in every state, with backs, answers, follow-ups and promises, some of them late.
Result<Done> askQuestions(const City &city, storage::Database &database, quint64 value, const QDateTime &now);
/// Notes and tasks of the personas.
Result<Done> fillDesks(const City &city, storage::Database &database, quint64 value, const QDateTime &now);
/// Surveys of the city, a bureau and a district: open and closed, named and anonymous, with answers.
Result<Done> askSurveys(const City &city, storage::Database &database, quint64 value, const QDateTime &now);
/// Weddings, births and bereavements of the last and the next days.
Result<Done> announceFamilyEvents(const City &city, storage::Database &database, quint64 value, const QDateTime &now);
/// Boards of all layers and categories with posts of every type, comments, likes and readers; things on the market in each
/// state, an entry to be confirmed, a reported post and a hidden one.
Result<Done> writeBoards(const City &city, storage::Database &database, quint64 value, const QDateTime &now);
/// What approval stands on: clerks, seals, forms, unit tasks, record files, rules of delegation.
Result<Done> openRegistry(const City &city, storage::Database &database, quint64 value, const QDateTime &now);

} // namespace gw::backend::seed
