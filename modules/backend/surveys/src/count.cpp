// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "count.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using gw::portal::SurveyQuestionKind;

namespace gw::backend::surveys {
namespace {

/// The columns of a question: ids of options, or the steps of a scale.
QStringList columnsOf(const api::SurveyQuestion &question)
{
    QStringList columns;
    if (question.kind == SurveyQuestionKind::Scale) {
        for (int step = question.from.value_or(1); step <= question.to.value_or(5); ++step)
            columns.append(QString::number(step));
    } else if (question.options) {
        for (const api::SurveyOption &option : *question.options)
            columns.append(option.id);
    }
    return columns;
}

/// The answers of one group to one question.
struct Cell
{
    int answers = 0;
    QList<int> counts;
    qint64 sum = 0; ///< of a scale

    void take(const api::SurveyAnswerItem &item, const QStringList &columns)
    {
        ++answers;
        if (item.value) {
            sum += *item.value;
            if (const qsizetype at = columns.indexOf(QString::number(*item.value)); at >= 0)
                ++counts[at];
        }
        for (const QString &id : item.options.value_or(QStringList())) {
            if (const qsizetype at = columns.indexOf(id); at >= 0)
                ++counts[at];
        }
    }
};

/// Who comes after whom says nothing when it depends on the words alone.
void shuffle(QStringList &texts)
{
    std::ranges::sort(texts, {}, [](const QString &text) {
        return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    });
}

/// Of the groups of one question, those whose numbers may stand alone: see shownGroups().
QList<api::SurveyGroupCount> separate(const QList<api::SurveyGroup> &groups, const QHash<QString, Cell> &cells,
                                      bool isScale)
{
    QList<api::SurveyGroupCount> large;
    int hidden = 0;
    for (const api::SurveyGroup &group : groups) {
        const Cell cell = cells.value(group.id);
        if (cell.answers < smallestShownGroup) {
            hidden += cell.answers;
            continue;
        }
        api::SurveyGroupCount count{group.id, cell.answers, cell.counts, {}};
        if (isScale)
            count.meanThousandths = int(std::llround(1000.0 * double(cell.sum) / cell.answers));
        large.append(count);
    }
    while (!large.isEmpty() && hidden > 0 && hidden < smallestShownGroup) {
        const auto smallest = std::ranges::min_element(large, {}, &api::SurveyGroupCount::answers);
        hidden += smallest->answers;
        large.erase(smallest);
    }
    return large;
}

} // namespace

std::pair<QList<api::SurveyGroup>, QHash<QString, QString>> shownGroups(const QList<Group> &groups,
                                                                        const QList<Given> &given)
{
    QHash<QString, int> answers;
    for (const Given &one : given)
        ++answers[one.groupId];
    QList<api::SurveyGroup> shown;
    for (const Group &group : groups)
        shown.append({group.id, group.nameKo, group.nameEn, group.members, answers.value(group.id)});
    std::ranges::stable_sort(shown, std::ranges::greater{}, &api::SurveyGroup::answers);
    api::SurveyGroup others{u"others"_s, u"그 밖의 부서"_s, u"Other bureaus"_s, 0, 0};
    QHash<QString, QString> shownIn;
    const auto absorb = [&] {
        others.members += shown.last().members;
        others.answers += shown.last().answers;
        shownIn.insert(shown.last().id, others.id);
        shown.removeLast();
    };
    while (!shown.isEmpty() && shown.last().answers < smallestShownGroup)
        absorb();
    while (!shown.isEmpty() && others.answers > 0 && others.answers < smallestShownGroup)
        absorb();
    for (const api::SurveyGroup &group : std::as_const(shown))
        shownIn.insert(group.id, group.id);
    if (others.members > 0)
        shown.append(others);
    const bool comparable =
        std::ranges::count_if(shown, [](const api::SurveyGroup &group) { return group.answers > 0; }) > 1;
    if (!comparable)
        return {};
    return {shown, shownIn};
}

api::SurveyResults counted(const QList<api::SurveyQuestion> &questions, const QList<Group> &groups,
                           const QList<Given> &given)
{
    api::SurveyResults results;
    results.answers = int(given.size());
    const auto [shown, shownIn] = shownGroups(groups, given);
    results.groups = shown;
    QHash<QString, double> weights; // what one answer of a group stands for
    for (const api::SurveyGroup &group : shown)
        weights.insert(group.id, group.answers > 0 ? double(group.members) / group.answers : 0);
    for (const api::SurveyQuestion &question : questions) {
        const QStringList columns = columnsOf(question);
        const bool isScale = question.kind == SurveyQuestionKind::Scale;
        QHash<QString, Cell> cells;
        Cell all{0, QList<int>(columns.size(), 0), 0};
        api::SurveyQuestionResult result;
        result.questionId = question.id;
        for (const Given &one : given) {
            const auto item = std::ranges::find(one.answers, question.id, &api::SurveyAnswerItem::questionId);
            if (item == one.answers.end())
                continue;
            if (item->text)
                result.texts.append(*item->text);
            all.take(*item, columns);
            Cell &cell = cells[shownIn.value(one.groupId)];
            cell.counts.resize(columns.size());
            cell.take(*item, columns);
        }
        shuffle(result.texts);
        result.answers = all.answers;
        double weight = 0;
        double weightedSum = 0;
        QList<double> weighted(columns.size(), 0);
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            const double each = weights.value(it.key(), 1);
            weight += each * it->answers;
            weightedSum += each * double(it->sum);
            for (qsizetype i = 0; i < columns.size(); ++i)
                weighted[i] += each * it->counts.at(i);
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int permille = weight > 0 ? int(std::lround(1000 * weighted.at(i) / weight)) : 0;
            result.options.append({columns.at(i), all.counts.at(i), permille});
        }
        if (isScale && all.answers > 0) {
            result.meanThousandths = int(std::llround(1000.0 * double(all.sum) / all.answers));
            result.weightedMeanThousandths = weight > 0 ? int(std::llround(1000 * weightedSum / weight)) : 0;
        }
        if (question.kind != SurveyQuestionKind::Text)
            result.byGroup = separate(shown, cells, isScale);
        results.questions.append(result);
    }
    return results;
}

} // namespace gw::backend::surveys
