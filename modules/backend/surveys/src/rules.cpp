// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <QSet>
#include <algorithm>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;
using gw::portal::SurveyQuestionKind;

namespace gw::backend::surveys {
namespace {

constexpr int mostQuestions = 50;
constexpr int mostOptions = 50;
constexpr int longestText = 4000;

bool between(const QString &text, qsizetype shortest, qsizetype longest)
{
    const qsizetype points = text.toUcs4().size();
    return points >= shortest && points <= longest;
}

/// One question, cleaned; `wrong` collects what cannot be.
class QuestionCheck
{
public:
    QuestionCheck(api::SurveyQuestion &question, const QString &pointer, QList<http::FieldError> &errors)
        : m_question(question), m_pointer(pointer), m_errors(errors)
    {
    }

    void run()
    {
        m_question.textKo = text::normalise(m_question.textKo);
        m_question.textEn = text::normalise(m_question.textEn);
        need(between(m_question.id, 1, 36), u"/id"_s, u"range"_s);
        need(between(m_question.textKo, 1, 500), u"/textKo"_s, u"range"_s);
        need(between(m_question.textEn, 0, 500), u"/textEn"_s, u"range"_s);
        const bool chooses =
            m_question.kind == SurveyQuestionKind::Single || m_question.kind == SurveyQuestionKind::Multiple;
        if (chooses)
            options();
        else
            m_question.options.reset();
        if (m_question.kind == SurveyQuestionKind::Multiple)
            limits();
        if (m_question.kind == SurveyQuestionKind::Scale)
            scale();
        if (m_question.kind == SurveyQuestionKind::Text) {
            m_question.maxLength = m_question.maxLength.value_or(1000);
            need(*m_question.maxLength >= 1 && *m_question.maxLength <= longestText, u"/maxLength"_s, u"range"_s);
        }
        need(m_question.kind != SurveyQuestionKind::Unknown, u"/kind"_s, u"unknown-value"_s);
    }

private:
    void need(bool holds, const QString &member, const QString &code)
    {
        if (!holds)
            m_errors.append({m_pointer + member, code, {}});
    }

    void options()
    {
        if (!m_question.options)
            m_question.options.emplace();
        need(m_question.options->size() >= 2 && m_question.options->size() <= mostOptions, u"/options"_s, u"range"_s);
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_question.options->size(); ++i) {
            api::SurveyOption &option = (*m_question.options)[i];
            option.ko = text::normalise(option.ko);
            option.en = text::normalise(option.en);
            const QString at = u"/options/"_s + QString::number(i);
            need(between(option.id, 1, 36) && !ids.contains(option.id), at + u"/id"_s, u"range"_s);
            need(between(option.ko, 1, 200), at + u"/ko"_s, u"range"_s);
            need(between(option.en, 0, 200), at + u"/en"_s, u"range"_s);
            ids.insert(option.id);
        }
    }

    void limits()
    {
        const int count = int(m_question.options->size());
        m_question.min = m_question.min.value_or(m_question.required ? 1 : 0);
        m_question.max = m_question.max.value_or(count);
        need(*m_question.max >= 1 && *m_question.max <= count, u"/max"_s, u"range"_s);
        need(*m_question.min >= 0 && *m_question.min <= *m_question.max, u"/min"_s, u"range"_s);
    }

    void scale()
    {
        m_question.from = m_question.from.value_or(1);
        m_question.to = m_question.to.value_or(5);
        need(*m_question.from >= 0 && *m_question.from <= 1, u"/from"_s, u"range"_s);
        need(*m_question.to >= 2 && *m_question.to <= 10, u"/to"_s, u"range"_s);
        for (const auto &[label, member] :
             {std::pair(m_question.fromKo, u"/fromKo"_s), std::pair(m_question.fromEn, u"/fromEn"_s),
              std::pair(m_question.toKo, u"/toKo"_s), std::pair(m_question.toEn, u"/toEn"_s)})
            need(between(label.value_or(QString()), 0, 50), member, u"range"_s);
    }

    api::SurveyQuestion &m_question;
    QString m_pointer;
    QList<http::FieldError> &m_errors;
};

QList<api::SurveyQuestion> questionsFrom(const QJsonValue &value, QList<http::FieldError> &errors)
{
    QList<api::SurveyQuestion> questions;
    if (!value.isArray()) {
        errors.append({u"/questions"_s, value.isUndefined() ? u"required"_s : u"type"_s, {}});
        return questions;
    }
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > mostQuestions)
        errors.append({u"/questions"_s, u"range"_s, {}});
    QSet<QString> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), mostQuestions); ++i) {
        const QString pointer = u"/questions/"_s + QString::number(i);
        api::SurveyQuestion question;
        if (!fromJson(array.at(i), question)) {
            errors.append({pointer, u"type"_s, {}});
            continue;
        }
        QuestionCheck(question, pointer, errors).run();
        if (ids.contains(question.id))
            errors.append({pointer + u"/id"_s, u"taken"_s, {}});
        ids.insert(question.id);
        questions.append(question);
    }
    return questions;
}

/// Why an answer does not fit its question; empty when it does. Drops what is not of the question's kind.
QString unfit(const api::SurveyQuestion &question, api::SurveyAnswerItem &item)
{
    switch (question.kind) {
    case SurveyQuestionKind::Single:
    case SurveyQuestionKind::Multiple: {
        item.value.reset();
        item.text.reset();
        QSet<QString> chosen;
        for (const QString &id : item.options.value_or(QStringList())) {
            const auto isIt = [&](const api::SurveyOption &option) { return option.id == id; };
            if (chosen.contains(id) || !question.options || !std::ranges::any_of(*question.options, isIt))
                return u"unknown-value"_s;
            chosen.insert(id);
        }
        if (chosen.isEmpty())
            return {};
        // In the order of the question: the order of clicking would be a trace of the hand.
        QStringList ordered;
        for (const api::SurveyOption &option : *question.options) {
            if (chosen.contains(option.id))
                ordered.append(option.id);
        }
        item.options = ordered;
        const bool single = question.kind == SurveyQuestionKind::Single;
        const qsizetype least = single ? 1 : question.min.value_or(0);
        const qsizetype most = single ? 1 : question.max.value_or(mostOptions);
        return chosen.size() < least || chosen.size() > most ? u"range"_s : QString();
    }
    case SurveyQuestionKind::Scale:
        item.options.reset();
        item.text.reset();
        if (item.value && (*item.value < question.from.value_or(1) || *item.value > question.to.value_or(5)))
            return u"range"_s;
        return {};
    case SurveyQuestionKind::Text:
        item.options.reset();
        item.value.reset();
        if (item.text) {
            item.text = item.text->normalized(QString::NormalizationForm_C).trimmed();
            return between(*item.text, 0, question.maxLength.value_or(longestText)) ? QString() : u"range"_s;
        }
        return {};
    case SurveyQuestionKind::Unknown: break;
    }
    return u"unknown-value"_s;
}

bool isEmpty(const api::SurveyAnswerItem &item)
{
    return !item.value && (!item.options || item.options->isEmpty()) && (!item.text || item.text->isEmpty());
}

} // namespace

std::expected<api::SurveyDraft, http::Response> draftFrom(const QJsonObject &body)
{
    portal::Fields fields(body);
    api::SurveyDraft draft;
    if (fields.has(u"id"_s)) {
        const QString id = fields.text(u"id"_s, 36, 36);
        if (!isUuid(id) || id != id.toLower())
            fields.wrong(u"id"_s, u"format"_s);
        draft.id = id;
    }
    draft.layer = api::noticeLayerFromString(fields.text(u"layer"_s, 0, 40));
    if (draft.layer == api::NoticeLayer::Unknown)
        fields.wrong(u"layer"_s, u"unknown-value"_s);
    draft.unitId = fields.text(u"unitId"_s, 1, 40);
    draft.titleKo = fields.line(u"titleKo"_s, 1, 200);
    draft.titleEn = fields.line(u"titleEn"_s, 0, 200);
    draft.descriptionKo = fields.text(u"descriptionKo"_s, 0, 5000);
    draft.descriptionEn = fields.text(u"descriptionEn"_s, 0, 5000);
    draft.anonymous = fields.boolean(u"anonymous"_s);
    draft.resultsVisible = api::surveyResultsVisibleFromString(fields.text(u"resultsVisible"_s, 0, 40));
    if (draft.resultsVisible == api::SurveyResultsVisible::Unknown)
        fields.wrong(u"resultsVisible"_s, u"unknown-value"_s);
    const auto opens = fields.optionalTime(u"opensAt"_s);
    const auto closes = fields.optionalTime(u"closesAt"_s);
    if (!fields.has(u"opensAt"_s))
        fields.wrong(u"opensAt"_s, u"required"_s);
    if (!fields.has(u"closesAt"_s))
        fields.wrong(u"closesAt"_s, u"required"_s);
    draft.opensAt = opens.value_or(QDateTime());
    draft.closesAt = closes.value_or(QDateTime());
    if (opens && closes && *closes <= *opens)
        fields.wrong(u"closesAt"_s, u"before-start"_s);
    QList<http::FieldError> errors = fields.errors();
    draft.questions = questionsFrom(body.value(u"questions"_s), errors);
    if (!errors.isEmpty())
        return std::unexpected(http::invalidFields(errors));
    return draft;
}

std::expected<QList<api::SurveyAnswerItem>, QList<http::FieldError>>
checkedAnswers(const QList<api::SurveyQuestion> &questions, const QJsonValue &answers)
{
    QList<http::FieldError> errors;
    if (!answers.isArray())
        return std::unexpected(
            QList<http::FieldError>{{u"/answers"_s, answers.isUndefined() ? u"required"_s : u"type"_s, {}}});
    QMap<QString, api::SurveyAnswerItem> given;
    const QJsonArray array = answers.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = u"/answers/"_s + QString::number(i);
        api::SurveyAnswerItem item;
        if (!fromJson(array.at(i), item)) {
            errors.append({pointer, u"type"_s, {}});
            continue;
        }
        const auto question = std::ranges::find(questions, item.questionId, &api::SurveyQuestion::id);
        if (question == questions.end() || given.contains(item.questionId)) {
            errors.append({pointer + u"/questionId"_s, u"unknown-value"_s, {}});
            continue;
        }
        if (const QString wrong = unfit(*question, item); !wrong.isEmpty())
            errors.append({pointer, wrong, {}});
        if (!isEmpty(item))
            given.insert(item.questionId, item);
    }
    QList<api::SurveyAnswerItem> ordered;
    for (const api::SurveyQuestion &question : questions) {
        if (given.contains(question.id))
            ordered.append(given.value(question.id));
        else if (question.required)
            errors.append({u"/answers"_s, u"required"_s, question.id});
    }
    if (!errors.isEmpty())
        return std::unexpected(errors);
    return ordered;
}

QStringList fixedMembers(const api::SurveyDraft &was, const api::SurveyDraft &becomes)
{
    QStringList moved;
    const auto look = [&](bool differs, const QString &member) {
        if (differs)
            moved.append(member);
    };
    look(was.layer != becomes.layer, u"/layer"_s);
    look(was.unitId != becomes.unitId, u"/unitId"_s);
    look(json::toJson(was.questions) != json::toJson(becomes.questions), u"/questions"_s);
    look(was.opensAt != becomes.opensAt, u"/opensAt"_s);
    look(was.anonymous != becomes.anonymous, u"/anonymous"_s);
    // People answered believing who would see it.
    look(was.resultsVisible != becomes.resultsVisible, u"/resultsVisible"_s);
    return moved;
}

} // namespace gw::backend::surveys
