// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "csv.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {

namespace api = ::gw::portal;

QByteArray csvField(const QString &text)
{
    QString field = text;
    static const QString starters = u"=+-@\t\r\n＝＋－＠"_s;
    if (!field.isEmpty() && starters.contains(field.at(0)))
        field.prepend(u'\'');
    const bool quoted = std::ranges::any_of(
        field, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u';'; });
    field.replace(u"\""_s, u"\"\""_s);
    return quoted ? '"' + field.toUtf8() + '"' : field.toUtf8();
}

CsvTable::CsvTable(const api::SurveyDraft &survey, bool english)
    : m_survey(survey), m_english(english), m_bytes("\xef\xbb\xbf")
{
    QStringList head;
    if (!m_survey.anonymous)
        head << (english ? u"Name"_s : u"이름"_s) << (english ? u"Bureau"_s : u"부서"_s);
    for (const api::SurveyQuestion &question : m_survey.questions)
        head.append(chosen(question.textKo, question.textEn));
    line(head);
}

void CsvTable::add(const QString &name, const QString &unit, const QList<api::SurveyAnswerItem> &answers)
{
    QStringList fields;
    if (!m_survey.anonymous)
        fields << name << unit;
    for (const api::SurveyQuestion &question : m_survey.questions) {
        const auto item = std::ranges::find(answers, question.id, &api::SurveyAnswerItem::questionId);
        if (item == answers.end()) {
            fields.append(QString());
            continue;
        }
        QStringList parts;
        if (question.options && item->options) {
            for (const api::SurveyOption &option : *question.options) {
                if (item->options->contains(option.id))
                    parts.append(chosen(option.ko, option.en));
            }
        }
        if (item->value)
            parts.append(QString::number(*item->value));
        if (item->text)
            parts.append(*item->text);
        fields.append(parts.join(u"; "_s));
    }
    line(fields);
}

void CsvTable::line(const QStringList &fields)
{
    QByteArrayList encoded;
    for (const QString &field : fields)
        encoded.append(csvField(field));
    m_bytes += encoded.join(',') + "\r\n";
}

QString CsvTable::chosen(const QString &ko, const QString &en) const
{
    return m_english && !en.isEmpty() ? en : ko;
}

} // namespace gw::backend::surveys
