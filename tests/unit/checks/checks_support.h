// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>
#include <gw/checks/checks.h>
#include <gw/checks/sentence.h>

namespace gw::checks::test {

/// A Saturday in the tests' time.
inline const QDate today(2026, 11, 21);

QString of(const char16_t *text);
document::Block paragraph(const QString &text, int level = 0);
document::Block run(document::Run run);
/// A table of one paragraph per cell.
document::Block table(const QList<QStringList> &rows);

/// A document in which nothing is found: an outgoing letter with its card filled in.
Input clean();
/// The same with a body of plain paragraphs.
Input withText(const QString &text);
Input withTexts(const QStringList &texts);

QList<Finding> of(const QList<Finding> &findings, const char16_t *code);
QStringList messages(const QList<Finding> &findings);
/// The messages of one rule about a text alone.
QStringList about(const QString &text, const char16_t *code);
bool has(const QList<Finding> &findings, const char16_t *message);
/// Applies the fix of the first finding with that message until none is left, at most `rounds` times; how often it did.
int fixAll(Input &input, const char16_t *message, int rounds = 20);
QString textOf(const Input &input, int block = 0);

/// A row of a table of texts and what is found in them: a message, or null for nothing.
struct Row
{
    const char16_t *text;
    const char16_t *message;
};

} // namespace gw::checks::test
