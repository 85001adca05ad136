// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/settings/settings.h>

namespace gw::app {

/// Name of a setting for a person.
QString settingLabel(settings::Key key);
/// Name of one of its choices.
QString choiceLabel(settings::Key key, const QString &choice);
/// Who decided a locked value, and why; empty when nobody did.
QString lockReason(const settings::Resolved &resolved);
/// What is wrong with a policy or settings file, in words; the file and line are in the second string.
std::pair<QString, QString> problemText(const settings::Problem &problem);

} // namespace gw::app
