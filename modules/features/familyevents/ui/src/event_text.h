// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/types.h>
#include <gw/widgets/row_delegate.h>

class QModelIndex;

// What family events are called on the screen, in the language in force.
namespace gw::familyevents {

bool inEnglish();
QString chosen(const QString &korean, const QString &english);
QString kindText(portal::FamilyEventKind kind);
QString relationText(portal::FamilyRelation relation);
/// "결혼 (자녀)": what happened, and to whom when it is not the colleague.
QString occasionText(portal::FamilyEventKind kind, portal::FamilyRelation relation);
/// "김하늘 · 결혼 (자녀)"
QString titleText(const portal::FamilyEvent &event);
QString whenText(const portal::FamilyEvent &event);
QString stateText(const EventRow &row);
QString errorText(const Error &error);
bool isSad(portal::FamilyEventKind kind);
/// What one would write, ready to be sent with a click.
QStringList noteTemplates(portal::FamilyEventKind kind);
widgets::RowContent eventRow(const QModelIndex &index);

} // namespace gw::familyevents
