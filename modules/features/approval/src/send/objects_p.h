// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include <QJsonArray>
#include <gw/approval/circulations.h>
#include <gw/approval/dispatching.h>
#include <gw/approval/memos.h>
#include <gw/approval/receipts.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

/// What the services of other objects are made of.
struct ObjectParts
{
    outbox::Outbox &outbox;
    Fetching &fetching;
    std::chrono::milliseconds undo{10'000};
};

class Dispatching::Private : public ObjectParts
{
public:
    explicit Private(const ObjectParts &parts) : ObjectParts(parts) {}
};
class Receipts::Private : public ObjectParts
{
public:
    explicit Private(const ObjectParts &parts) : ObjectParts(parts) {}
};
class Circulations::Private : public ObjectParts
{
public:
    explicit Private(const ObjectParts &parts) : ObjectParts(parts) {}
};
class Memos::Private : public ObjectParts
{
public:
    explicit Private(const ObjectParts &parts) : ObjectParts(parts) {}
};

QList<Viewer> viewersFrom(const QJsonArray &circulations);
/// The API's IssuedSheet.
IssuedPaper paperFrom(const QJsonObject &sheet);

} // namespace gw::approval
