// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "survey_detail.h"

#include "answer_form.h"
#include "results_view.h"
#include "survey_text.h"
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>
#include <gw/ballot/keys.h>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::SurveyResultsVisible;
using gw::portal::SurveyState;

namespace gw::surveys {
namespace {

/// Eight bytes that two colleagues can read to each other: they were given the same key.
QString fingerprint(const portal::Survey &survey)
{
    for (const portal::BallotKey &key : survey.ballotKeys.value_or(QList<portal::BallotKey>())) {
        if (key.id != survey.ballotKeyId)
            continue;
        const auto parsed = ballot::PublicKey::fromDer(QByteArray::fromBase64(
            key.publicKey.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        return parsed ? QString::fromLatin1(parsed->fingerprint().toHex(' ')) : QString();
    }
    return {};
}

} // namespace

SurveyDetail::SurveyDetail(SurveysViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_title(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_state(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_text(label(m_parts.theme, {}))
    , m_promise(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_form(new AnswerForm(m_parts.theme))
    , m_send(new QPushButton)
    , m_results(new ResultsView(m_parts.theme))
    , m_problem(label(m_parts.theme, {}))
    , m_change(new QPushButton)
    , m_edit(new QPushButton)
    , m_open(new QPushButton)
    , m_close(new QPushButton)
    , m_remove(new QPushButton)
    , m_export(new QPushButton)
    , m_showResults(new QPushButton)
    , m_retry(new QPushButton)
    , m_discard(new QPushButton)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"surveys.detail"_s);
    const std::pair<QPushButton *, QString> named[] = {
        {m_send, u"send"_s},     {m_change, u"change"_s},
             {m_edit, u"edit"_s},     {m_open, u"open"_s},       {m_close, u"closeNow"_s},
        {m_remove, u"remove"_s}, {m_export, u"export"_s}, {m_showResults, u"showResults"_s}, {m_retry, u"retry"_s},
        {m_discard, u"discard"_s}};
    for (const auto &[button, name] : named)
        button->setObjectName(u"surveys."_s + name);
    m_send->setProperty("primary", true);
    m_title->setObjectName(u"surveys.title"_s);
    m_state->setObjectName(u"surveys.state"_s);
    m_problem->setObjectName(u"surveys.problem"_s);
    for (QLabel *text : {m_title, m_meta, m_state, m_text, m_promise, m_problem})
        text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setProperty("warning", true);

    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_discard, m_change, m_open, m_close, m_edit, m_export, m_remove, m_showResults})
        actions->addWidget(button);
    actions->addStretch();
    auto *sending = new QHBoxLayout;
    sending->addWidget(m_send);
    sending->addStretch();
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_state);
    column->addLayout(actions);
    column->addSpacing(space::s);
    column->addWidget(m_text);
    column->addWidget(m_promise);
    column->addSpacing(space::s);
    column->addWidget(m_problem);
    column->addWidget(m_form);
    column->addSpacing(space::s);
    column->addLayout(sending);
    column->addWidget(m_results);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_send, &QPushButton::clicked, this, &SurveyDetail::send);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changing = true;
        showAnswering();
        showActions();
        if (const QList<QWidget *> fields = m_form->fields(); !fields.isEmpty())
            fields.first()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_row.survey.id); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        act(m_parts.service.move(m_row.survey.id, SurveyState::Open), tr("The survey is opened."));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        act(m_parts.service.move(m_row.survey.id, SurveyState::Closed), tr("The survey is closed."));
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { act(m_parts.service.remove(m_row.survey.id), tr("The survey is deleted.")); });
    connect(m_export, &QPushButton::clicked, this, &SurveyDetail::exportTable);
    connect(m_showResults, &QPushButton::clicked, this, &SurveyDetail::wantResults);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_parts.service.retry(m_row.refusedOperation); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_parts.service.discard(m_row.refusedOperation); });
}

void SurveyDetail::show(const SurveyRow &row)
{
    const bool another = row.survey.id != m_row.survey.id;
    const bool moved = !another
                       && (row.phase != m_row.phase || row.answered != m_row.answered || row.pending != m_row.pending);
    m_row = row;
    if (another) {
        m_problem->clear();
        m_resultsShown = false;
        m_changing = false;
        m_results->hide();
        m_scroll->ensureVisible(0, 0);
        ++m_asked;
    }
    m_title->setText(chosen(row.survey.titleKo, row.survey.titleEn));
    m_meta->setText(metaText(row));
    m_state->setText(stateText(row));
    m_state->setVisible(!m_state->text().isEmpty());
    const QString text = chosen(row.survey.descriptionKo, row.survey.descriptionEn);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    showAnswering();
    showActions();
    m_problem->setVisible(!m_problem->text().isEmpty());
    const bool byItself = row.phase == Phase::Closed || (row.answered && !row.pending);
    if (mayHaveResults() && byItself && (another || moved))
        wantResults();
}

void SurveyDetail::focusFirstQuestion()
{
    if (m_form->isVisibleTo(this))
        m_form->check(); // moves to what is still to be answered
}

bool SurveyDetail::mayHaveResults() const
{
    if (m_row.onlyHere || m_row.phase == Phase::Draft)
        return false;
    if (m_row.survey.mine)
        return true;
    switch (m_row.survey.resultsVisible) {
    case SurveyResultsVisible::AfterAnswer: return m_row.answered || m_row.phase == Phase::Closed;
    case SurveyResultsVisible::AfterClose: return m_row.phase == Phase::Closed;
    default: return false;
    }
}

void SurveyDetail::showAnswering()
{
    const portal::Survey &survey = m_row.survey;
    const bool once = survey.anonymous && m_row.answered;
    const bool open = m_row.phase == Phase::Open && m_row.isAsked() && !once && (!m_row.answered || m_changing);
    const bool shown = open || m_row.phase == Phase::Draft || m_row.phase == Phase::Scheduled;
    m_form->setVisible(shown);
    m_form->setEnabled(open);
    if (shown)
        m_form->setSurvey(survey);
    orderTabs();
    m_send->setVisible(open);
    m_send->setText(survey.anonymous ? tr("Vote anonymously") : m_row.answered ? tr("Change my answer") : tr("Answer"));
    QString promise;
    if (survey.anonymous) {
        promise = tr("Anonymous: the server signs your ballot without seeing it, and gets it later without knowing from whom.");
        if (const QString key = fingerprint(survey); !key.isEmpty())
            promise += u' ' + tr("Colleagues of your group have the same ballot key: %1").arg(key);
    } else if (open) {
        promise = tr("Those who ask see your answers with your name.");
    }
    if (m_row.phase == Phase::Open && survey.resultsVisible == SurveyResultsVisible::AfterAnswer && !m_row.answered)
        promise += (promise.isEmpty() ? QString() : u" "_s) + tr("You see the results when you have answered.");
    m_promise->setText(promise);
    m_promise->setVisible(!promise.isEmpty());
}

/// Fields are made anew with each survey, so Tab would come to them last.
void SurveyDetail::orderTabs()
{
    QWidget *last = m_showResults;
    for (QWidget *next : m_form->fields() + QList<QWidget *>{m_send} + m_results->controls()) {
        setTabOrder(last, next);
        last = next;
    }
}

void SurveyDetail::showActions()
{
    const bool mine = m_row.survey.mine;
    const Phase phase = m_row.phase;
    m_edit->setText(tr("Edit"));
    m_open->setText(tr("Open it"));
    m_close->setText(tr("Close it now"));
    m_remove->setText(tr("Delete"));
    m_export->setText(tr("Save as table…"));
    m_showResults->setText(m_resultsShown ? tr("Results anew") : tr("Show results"));
    m_retry->setText(tr("Try again"));
    m_discard->setText(tr("Discard"));
    m_change->setText(tr("Change my answer"));
    m_change->setVisible(phase == Phase::Open && m_row.answered && !m_row.survey.anonymous && !m_changing);
    m_edit->setVisible(mine && phase != Phase::Closed);
    m_open->setVisible(mine && phase == Phase::Draft);
    m_close->setVisible(mine && (phase == Phase::Open || phase == Phase::Scheduled));
    m_remove->setVisible(mine);
    m_export->setVisible(mine && !m_row.onlyHere && phase != Phase::Draft
                         && (!m_row.survey.anonymous || phase == Phase::Closed));
    m_showResults->setVisible(mayHaveResults());
    m_retry->setVisible(!m_row.refusedOperation.isEmpty());
    m_discard->setVisible(!m_row.refusedOperation.isEmpty());
}

void SurveyDetail::act(Task<QString> doing, const QString &done, bool undo)
{
    deliver(std::move(doing), this, [done, undo](SurveyDetail *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_problem->setText(errorText(operation.error()));
            self->m_problem->show();
            return;
        }
        SurveysService &service = self->m_parts.service;
        self->m_parts.shell.toast(done, undo ? std::function<void()>([&service, id = *operation] { service.discard(id); })
                                             : std::function<void()>());
    });
}

void SurveyDetail::send()
{
    if (!m_form->check())
        return;
    const bool anonymous = m_row.survey.anonymous;
    const QString id = m_row.survey.id;
    m_form->setUntouched();
    m_changing = false;
    act(m_parts.service.answer(id, m_form->answers()),
        anonymous ? tr("Your ballot is on its way.") : tr("Your answer is kept."), !anonymous);
}

void SurveyDetail::wantResults()
{
    const int asked = ++m_asked;
    m_showResults->setEnabled(false);
    deliver(m_parts.service.results(m_row.survey.id), this,
            [asked](SurveyDetail *self, const Result<ShownResults> &shown) {
                if (asked != self->m_asked)
                    return;
                self->m_showResults->setEnabled(true);
                self->m_problem->setText(shown ? QString() : errorText(shown.error()));
                self->m_problem->setVisible(!shown);
                if (!shown)
                    return;
                self->m_resultsShown = true;
                self->m_results->show(self->m_row.survey, *shown);
                self->m_results->setVisible(true);
                self->showActions();
            });
}

void SurveyDetail::exportTable()
{
    const QString name = chosen(m_row.survey.titleKo, m_row.survey.titleEn);
    auto *dialog = new QFileDialog(this, tr("Save the answers"));
    dialog->setObjectName(u"surveys.export.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    QString file = name;
    for (const QChar c : u"/\\:*?\"<>|"_s)
        file.replace(c, u'_');
    dialog->selectFile(file + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = m_row.survey.id](const QString &path) {
        const QString language = inEnglish() ? u"en"_s : u"ko"_s;
        deliver(m_parts.service.exportTable(id, language), this,
                [path](SurveyDetail *self, const Result<QByteArray> &table) {
                    QSaveFile target(path);
                    const bool kept = table && target.open(QIODevice::WriteOnly)
                                      && target.write(*table) == table->size() && target.commit();
                    if (kept) {
                        self->m_parts.shell.toast(tr("The answers are saved."));
                        return;
                    }
                    self->m_problem->setText(table ? tr("The file could not be written.") : errorText(table.error()));
                    self->m_problem->show();
                });
    });
    dialog->open();
}

} // namespace gw::surveys
