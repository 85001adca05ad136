// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/error.h>
#include <gw/systems/types.h>

namespace gw::systems {

QString categoryName(portal::SystemCategory category);
QString categoryIcon(portal::SystemCategory category); ///< freedesktop name
/// The system's own pictogram, or its category's when the desktop has none of that name.
QString iconOf(const portal::System &system);
QString handOverText(portal::HandOver handOver); ///< how the person arrives, one sentence
QString textOf(const portal::LocalizedText &text);
bool isEnglish();
/// Why a system could not be opened, and what to do.
QString launchError(const Error &error, const QString &systemName);
/// A draft of the reason that a person gives when asking for access: to be completed, not to be sent as it is.
QString requestDraft(const QString &systemName, const QString &seat);

} // namespace gw::systems
