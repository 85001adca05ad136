// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <gw/base/result.h>

namespace gw::app::cli {

enum class Language { Korean, English };

enum ExitCode { Good = 0, Found = 1, Unreadable = 2 };

/// One text in both languages, UTF-8.
struct Say
{
    const char *ko = "";
    const char *en = "";

    QString in(Language language) const { return QString::fromUtf8(language == Language::Korean ? ko : en); }
};

/// What a file says, made harmless for a terminal: no control and no direction-changing characters.
QString clean(const QString &text);
/// "2026. 11. 21. 10:05" in Asia/Seoul (Art. 7(5)); "-" when there is none.
QString timeText(const QDateTime &time);

void print(const QString &text);
void print(const QJsonObject &object);
void complain(const QString &sentence);

/// The whole file. Rejected, with a sentence, when it cannot be read or is larger than `most` bytes.
Result<QByteArray> readFile(const QString &path, qint64 most, Language language);

} // namespace gw::app::cli
