// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/meta.h>

namespace gw::document {

class Place;

QJsonObject disclosureToJson(const DisclosureMark &disclosure);
DisclosureMark readDisclosure(Place &place, const QJsonValue &value);
AttachmentRef readAttachment(Place &place, const QJsonValue &value);

} // namespace gw::document
