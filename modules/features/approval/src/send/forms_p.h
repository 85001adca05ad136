// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include <gw/approval/forms.h>

namespace gw::approval {

class Forms::Private
{
public:
    explicit Private(Fetching &itsFetching) : fetching(itsFetching) {}
    bool take(const QString &kind, const QJsonObject &json); ///< true: something is another now
    void load(const QString &kind);
    void ask(const QString &kind, net::Request request, Fetching::Parse parse);

    Forms *q = nullptr;
    Fetching &fetching;
    QList<Form> forms;
    QList<UnitTask> unitTasks;
    QList<RecordFile> recordFiles;
    QList<DelegationItem> delegationItems;
    QList<Seal> seals;
};

} // namespace gw::approval
