// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <gw/base/task.h>
#include <gw/store/store.h>

namespace gw::mail {

/// A text that is written often.
struct MailTemplate
{
    QString id;
    QString name;
    QString subject; ///< may be empty
    QString html;    ///< canonical
    bool operator==(const MailTemplate &) const = default;
};

/// Templates of the person, in the desk file. GUI thread.
class Templates final
{
public:
    explicit Templates(store::Store &store) : m_store(store) {} ///< which must outlive it
    Task<QList<MailTemplate>> all() const;                      ///< by name
    Task<std::optional<MailTemplate>> find(QString id) const;
    Task<Done> save(MailTemplate item);
    Task<Done> remove(QString id);

private:
    store::Store &m_store;
};

} // namespace gw::mail
