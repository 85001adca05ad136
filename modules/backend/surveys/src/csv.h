// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>

namespace gw::backend::surveys {

/// One field of RFC 4180, quoted where it must be. What a spreadsheet would run as a formula begins with an apostrophe.
QByteArray csvField(const QString &text);

/// The answers of a survey, one row each: UTF-8 with a byte order mark, as spreadsheets want it.
class CsvTable final
{
public:
    CsvTable(const gw::portal::SurveyDraft &survey, bool english);
    /// Name and unit are left out of anonymous surveys.
    void add(const QString &name, const QString &unit, const QList<gw::portal::SurveyAnswerItem> &answers);
    QByteArray bytes() const { return m_bytes; }

private:
    void line(const QStringList &fields);
    QString chosen(const QString &ko, const QString &en) const;

    const gw::portal::SurveyDraft m_survey;
    bool m_english;
    QByteArray m_bytes;
};

} // namespace gw::backend::surveys
