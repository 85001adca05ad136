// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace gw::checks {

/// Stretches where numbers are no dates and words no language: addresses of the web and of mail, names of files, titles of
/// laws in 「 」, numbers of documents.
class Quoted final
{
public:
    explicit Quoted(const QString &text);
    bool covers(qsizetype start, qsizetype length) const;

private:
    struct Stretch
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    QList<Stretch> m_stretches;
};

/// A date as somebody wrote it; year 0 when there is none.
struct NotedDate
{
    qsizetype start = 0;
    qsizetype length = 0;
    int year = 0;
    int month = 0;
    int day = 0; ///< 0: only year and month

    QString official() const; ///< "2026. 11. 21."
};

/// The dates of a text in every notation that people use, in order.
QList<NotedDate> notedDates(const QString &text);

} // namespace gw::checks
