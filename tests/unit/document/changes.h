// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/content.h>
#include <random>

namespace gw::test {

/// One edit as people make them: a paragraph, a row, a level, a look, words. The content stays tidy.
void changeRandomly(document::Content &content, std::mt19937 &random);

} // namespace gw::test
