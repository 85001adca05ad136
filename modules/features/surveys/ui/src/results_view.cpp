// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "results_view.h"

#include "bar_chart.h"
#include "survey_text.h"
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::surveys {
namespace {

QString decimal(int thousandths)
{
    return QLocale().toString(thousandths / 1000.0, 'f', 1);
}

QString percent(int permille)
{
    return QLocale().toString(permille / 10.0, 'f', permille % 10 == 0 ? 0 : 1) + u'%';
}

} // namespace

ResultsView::ResultsView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(label(theme, {}))
    , m_note(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_count(new QComboBox)
    , m_asTable(new QPushButton)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"surveys.results"_s);
    m_summary->setWordWrap(true);
    m_note->setWordWrap(true);
    m_count->setObjectName(u"surveys.results.view"_s);
    m_asTable->setObjectName(u"surveys.results.table"_s);
    m_asTable->setCheckable(true);
    m_asTable->setProperty("flat", true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_asTable);
    line->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_summary);
    m_layout->addLayout(line);
    m_layout->addWidget(m_note);
    connect(m_count, &QComboBox::currentIndexChanged, this, &ResultsView::build);
    connect(m_asTable, &QPushButton::toggled, this, &ResultsView::build);
}

void ResultsView::show(const portal::Survey &survey, const ShownResults &shown)
{
    m_survey = survey;
    m_shown = shown;
    m_asTable->setText(tr("As a table"));
    m_summary->setText(summary());
    chooseViews();
    build();
}

QList<QWidget *> ResultsView::controls() const
{
    return {m_count, m_asTable};
}

void ResultsView::chooseViews()
{
    const QVariant before = m_count->currentData();
    const QSignalBlocker blocker(m_count);
    m_count->clear();
    m_count->setAccessibleName(tr("How to count"));
    m_count->addItem(tr("All answers"), QString());
    if (!m_shown.results.groups.isEmpty()) {
        m_count->addItem(tr("Weighted by bureau"), u"*"_s);
        for (const portal::SurveyGroup &group : std::as_const(m_shown.results.groups)) {
            if (group.answers > 0)
                m_count->addItem(tr("%1 (%2 of %3)", "bureau, answers, members")
                                     .arg(chosen(group.nameKo, group.nameEn))
                                     .arg(group.answers)
                                     .arg(group.members),
                                 group.id);
        }
    }
    m_count->setCurrentIndex(std::max(0, m_count->findData(before)));
    m_count->setVisible(m_count->count() > 1);
}

QString ResultsView::summary() const
{
    const portal::SurveyResults &results = m_shown.results;
    QStringList parts;
    parts.append(tr("%1 of %2 people took part.").arg(results.participants).arg(results.members));
    if (m_survey.anonymous && results.answers == 0)
        parts.append(tr("The numbers are shown when there are at least five ballots."));
    else if (m_survey.anonymous && !results.final)
        parts.append(tr("%n ballots are counted; the numbers move in steps of five.", nullptr, results.answers));
    else if (!results.final)
        parts.append(tr("The survey is still open."));
    if (m_shown.fromCache)
        parts.append(tr("As of %1, without a network.").arg(dayAndTime(m_shown.readAt.toLocalTime())));
    return parts.join(u' ');
}

QString ResultsView::columnName(const portal::SurveyQuestion &question, const QString &id)
{
    for (const portal::SurveyOption &option : question.options.value_or(QList<portal::SurveyOption>())) {
        if (option.id == id)
            return chosen(option.ko, option.en);
    }
    return id;
}

QList<std::pair<int, int>> ResultsView::columns(const portal::SurveyQuestionResult &result) const
{
    const QString view = m_count->currentData().toString();
    QList<std::pair<int, int>> all;
    const auto group = std::ranges::find(result.byGroup, view, &portal::SurveyGroupCount::groupId);
    for (qsizetype i = 0; i < result.options.size(); ++i) {
        const portal::SurveyOptionCount &option = result.options.at(i);
        if (view == u"*") {
            all.append({option.count, option.weightedPermille});
        } else if (!view.isEmpty()) {
            const bool has = group != result.byGroup.end() && i < group->counts.size();
            const int count = has ? group->counts.at(i) : 0;
            all.append({count, has && group->answers > 0 ? count * 1000 / group->answers : 0});
        } else {
            all.append({option.count, result.answers > 0 ? option.count * 1000 / result.answers : 0});
        }
    }
    return all;
}

QString ResultsView::meanText(const portal::SurveyQuestionResult &result) const
{
    const QString view = m_count->currentData().toString();
    std::optional<int> mean = view == u"*" ? result.weightedMeanThousandths : result.meanThousandths;
    if (!view.isEmpty() && view != u"*") {
        const auto group = std::ranges::find(result.byGroup, view, &portal::SurveyGroupCount::groupId);
        mean = group == result.byGroup.end() ? std::nullopt : group->meanThousandths;
    }
    return mean ? tr("Mean %1").arg(decimal(*mean)) : QString();
}

QWidget *ResultsView::table(const portal::SurveyQuestion &question, const portal::SurveyQuestionResult &result) const
{
    const auto cells = columns(result);
    auto *table = new QTableWidget(int(cells.size()), 2);
    table->setObjectName(u"surveys.results.table."_s + question.id);
    table->setAccessibleName(chosen(question.textKo, question.textEn));
    table->setHorizontalHeaderLabels({tr("Answers"), tr("Share")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    QStringList names;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        names.append(columnName(question, result.options.at(i).id));
        table->setItem(int(i), 0, new QTableWidgetItem(QString::number(cells.at(i).first)));
        table->setItem(int(i), 1, new QTableWidgetItem(percent(cells.at(i).second)));
    }
    table->setVerticalHeaderLabels(names);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + table->rowHeight(0) * int(cells.size()) + space::xs);
    return table;
}

void ResultsView::addQuestion(QVBoxLayout *column, const portal::SurveyQuestion &question,
                              const portal::SurveyQuestionResult &result)
{
    auto *title = label(m_theme, chosen(question.textKo, question.textEn), Theme::Text::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    const QString mean = meanText(result);
    column->addWidget(secondaryLabel(
        m_theme, tr("%n answers", nullptr, result.answers) + (mean.isEmpty() ? QString() : u" · "_s + mean),
        Theme::Text::Small));
    if (question.kind == portal::SurveyQuestionKind::Text) {
        for (const QString &text : result.texts) {
            auto *said = label(m_theme, u"“"_s + text + u"”"_s);
            said->setWordWrap(true);
            said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            column->addWidget(said);
        }
        if (result.texts.isEmpty() && result.answers > 0 && !m_survey.mine)
            column->addWidget(secondaryLabel(m_theme, tr("Free answers are read by those who ask only.")));
        return;
    }
    if (m_asTable->isChecked()) {
        column->addWidget(table(question, result));
        return;
    }
    auto *chart = new BarChart(m_theme);
    chart->setAccessibleName(chosen(question.textKo, question.textEn));
    QList<BarChart::Bar> bars;
    const auto cells = columns(result);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString share = percent(cells.at(i).second);
        const bool weighted = m_count->currentData().toString() == u"*";
        bars.append({columnName(question, result.options.at(i).id),
                     weighted ? share : QString::number(cells.at(i).first) + u" · "_s + share, cells.at(i).second});
    }
    chart->setBars(bars);
    column->addWidget(chart);
}

void ResultsView::build()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::xs);
    const QString view = m_count->currentData().toString();
    m_note->setVisible(m_count->count() > 1 && !view.isEmpty());
    m_note->setText(view == u"*" ? tr("Every bureau counts by how many people work there, not by how many answered.")
                                 : tr("Bureaus with fewer than five answers are counted together."));
    for (const portal::SurveyQuestion &question : std::as_const(m_survey.questions)) {
        const auto result =
            std::ranges::find(m_shown.results.questions, question.id, &portal::SurveyQuestionResult::questionId);
        if (result == m_shown.results.questions.end())
            continue;
        addQuestion(column, question, *result);
        column->addSpacing(space::l);
    }
    m_layout->addWidget(m_content);
}

} // namespace gw::surveys
