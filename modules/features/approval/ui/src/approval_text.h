// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>
#include <gw/approval/deciding.h>
#include <gw/approval/types.h>
#include <gw/document/kinds.h>
#include <gw/widgets/row_delegate.h>

class QModelIndex;

// What approval is called on the screen, in the language in force.
namespace gw::approval {

bool isEnglish();
QString nameOf(const Names &names); ///< one plain line
QString personLine(const Person &person); ///< "정보시스템과 주무관 김하늘"
QString shortTime(const QDateTime &time);
/// "today 18:00", "in 3 days", "2 days late"; empty without a term.
QString untilText(const QDateTime &due, const QDateTime &now);
QString fileSize(qint64 bytes);

QString boxName(Box box);
QString boxIcon(Box box);
QString stateName(document::DocumentState state);
QString roleName(document::StepRole role);
QString stepStateName(document::StepState state);
QString decisionName(document::Decision decision);
QString decisionDone(document::Decision decision); ///< "Approved", for the toast
QString flowName(document::Flow flow);
QString disclosureName(document::Disclosure disclosure);
QString retentionName(document::Retention retention);
QString markText(Mark mark);
widgets::Role markRole(Mark mark);
QString errorText(const Error &error);       ///< what happened, what is safe, what to do
QString conflictText(const QString &reason); ///< why a decision was not taken

/// What a key does on the page.
enum class Triage {
    Next,
    Previous,
    Open,
    Approve, ///< whatever my step calls it: approve, agree, read
    Object,
    Return,
    Opinion,
    Hold, ///< or release
    Mark, ///< takes the row into the selection
    Batch,
    Undo,
    Compare,
    New,
};
struct KeyAct
{
    Triage triage;
    QString id;
    QKeySequence keys;
    std::function<QString()> label;
};
const QList<KeyAct> &keyActs();

widgets::RowContent inboxRow(const QModelIndex &index, bool withBox, const QDateTime &now);

} // namespace gw::approval
