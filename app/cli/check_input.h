// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "options.h"
#include <gw/checks/input.h>

namespace gw::app::cli {

/// A file made ready for the rules.
struct CheckInput
{
    enum class Kind { Record, Document, Html, Text, File };
    Kind kind = Kind::Text;
    checks::Input input = {};
    int versionNo = 0;                           ///< of a record
    std::optional<checks::Attachment> file = {}; ///< of a word processor or a PDF: what it gives away beside its text
    QStringList notes = {};                      ///< what could not be taken along, as sentences
};

/// Tells the kinds of files apart by their bytes, HTML also by the name, files of office programs and PDF by their names.
/// Rejected, with a sentence, when the file is not what it looks like.
Result<CheckInput> readForCheck(const QByteArray &bytes, const Options &options);

} // namespace gw::app::cli
