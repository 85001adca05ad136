// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/document/content.h>

/// A first proposal for the summary and the keywords that every document needs (Decree Art. 5(2)), taken out of its own words
/// on this computer; nothing is sent anywhere and nothing is made up. Pure.
namespace gw::approval {

/// The sentences that say most of the rest, in their order, at most `length` letters. Empty: there is nothing to say.
QString suggestedSummary(const QString &title, const document::Content &content, int length = 200);
/// The words that come most often, without particles.
QStringList suggestedKeywords(const QString &title, const document::Content &content, int count = 5);

} // namespace gw::approval
