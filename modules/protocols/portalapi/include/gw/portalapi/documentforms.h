// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/documentforms.h>

namespace gw::portal {

/// GET /v1/forms: Forms of the active seat's agency.
struct ListForms
{
    using Response = std::optional<Versioned<DocumentForms>>;

    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/unit-tasks: Unit tasks of the active seat's unit.
struct ListUnitTasks
{
    using Response = std::optional<Versioned<UnitTasks>>;

    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/record-files: Record files of the active seat's unit.
struct ListRecordFiles
{
    using Response = RecordFiles;

    /// Only of this unit task.
    std::optional<QString> unitTaskCode;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/delegation-items: Delegation rules in force.
struct ListDelegationItems
{
    using Response = std::optional<Versioned<DelegationItems>>;

    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
