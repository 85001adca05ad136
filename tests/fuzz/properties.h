// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

/// What must be true of every input whatever. Shared by the fuzz programs and by the test that replays what they found.
namespace gw::fuzz {

/// Why the input breaks a promise, or empty.
using Property = QString (*)(const QByteArray &input);

/// HTML and plain text of a mail: the output has nothing outside of the list and no address of a picture, and reading
/// it again changes nothing.
QString sanitizer(const QByteArray &input);
/// Checks of sender, links and attachments end, and say each thing once.
QString safety(const QByteArray &input);
/// A whole message: taken apart and each of its texts shown as the reader shows it.
QString mail(const QByteArray &input);
/// Certificates, CMS, payloads and records: nothing is called good that nobody signed, and what is read is written the same.
QString signing(const QByteArray &input);
/// A paste or the JSON of a body: what is taken can be stored, read back, compared and shown.
QString documents(const QByteArray &input);

} // namespace gw::fuzz
