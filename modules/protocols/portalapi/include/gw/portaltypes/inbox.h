// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// One row of one box, for the active seat.
struct InboxItem
{
    QString id;
    InboxBox box = InboxBox::Unknown;
    InboxObject object = InboxObject::Unknown;
    QString objectId;
    std::optional<QString> documentId;
    std::optional<QString> stepId;
    QString title;
    /// `kind` of the document's meta (Art. 4).
    std::optional<QString> documentKind;
    /// `flow` of the document's meta.
    std::optional<QString> flow;
    /// Of the object; of the step while it waits.
    QString state;
    /// As in the document's meta; empty where there is none.
    QString urgency;
    bool urgent = false;
    /// From whom it came.
    std::optional<ApprovalPerson> from;
    /// The unit or agency it came from.
    QString unitKo;
    QString unitEn;
    /// As it is shown, once there is one.
    std::optional<QString> number;
    QDateTime since;
    std::optional<QDateTime> due;
    /// Counts in the counter of its box. The counter is the number of such items.
    bool waits = false;
    /// Why it is on the active seat - step-review, step-concur, step-agree, step-audit, step-decide, acting-for,
    /// post-read, returned-to-me, dispatch-mine, dispatch-unit, check, receipt-unit, distribute, handler,
    /// circulation, memo, memo-reply, log-approve, consent-withdraw, consent-resend, drafting, watching.
    CodedText why;
    /// What happens when it is done here.
    CodedText next;
    /// What the active seat may do with it now; codes as in `may` of the object.
    QList<QString> may;
    /// What a decision made from this row is bound to.
    std::optional<QString> versionSha256;
    bool opened = false;
    bool held = false;
    int attachments = 0;
    int opinions = 0;
    /// Opinions of those who object (Art. 9(4)).
    int objections = 0;
    /// The absent seat for which the caller stands in (Art. 10(3)).
    std::optional<QString> actingForSeatId;
    /// Of the object.
    qint64 revision = 0;

    bool operator==(const InboxItem &) const = default;
};
bool fromJson(const QJsonValue &value, InboxItem &out);
QJsonValue toJson(const InboxItem &value);

/// Items of all boxes since a state.
struct InboxChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<InboxItem> created;
    QList<InboxItem> updated;
    QList<QString> destroyed;

    bool operator==(const InboxChanges &) const = default;
};
bool fromJson(const QJsonValue &value, InboxChanges &out);
QJsonValue toJson(const InboxChanges &value);

} // namespace gw::portal
