// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "questions_page.h"

#include "ask_form.h"
#include "question_text.h"
#include "thread_view.h"
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {

QuestionsPage::QuestionsPage(QuestionViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_model(new QuestionFilterModel(m_parts.service.questions(), this))
    , m_tabs(new QTabBar)
    , m_search(new QLineEdit)
    , m_ask(new QPushButton)
    , m_list(new QListView)
    , m_lists(new QStackedWidget)
    , m_empty(new StateView(m_parts.theme))
    , m_right(new QStackedWidget)
    , m_nothing(new StateView(m_parts.theme))
    , m_thread(new ThreadView(m_parts))
    , m_form(new AskForm(m_parts.theme))
    , m_draftTimer(new QTimer(this))
{
    setObjectName(u"questions"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_thread);
    m_right->addWidget(m_form);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeLists());
    splitter->addWidget(m_right);
    splitter->setSizes({m_parts.theme.scaled(360), m_parts.theme.scaled(700)});
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(800);
    connect(m_form, &AskForm::edited, m_draftTimer, qOverload<>(&QTimer::start));
    connect(m_draftTimer, &QTimer::timeout, this, [this] {
        if (m_form->isRewriting())
            return;
        const portal::QuestionDraft draft = m_form->draft();
        m_parts.service.setDraft(u"ask.title"_s, draft.title);
        m_parts.service.setDraft(u"ask.text"_s, draft.text);
    });
    connect(m_form, &AskForm::sent, this, &QuestionsPage::send);
    connect(m_form, &AskForm::cancelled, this, [this] {
        showCurrent();
        m_list->setFocus();
    });
    connect(m_thread, &ThreadView::rewriteWanted, this, &QuestionsPage::rewrite);
    connect(&m_parts.service, &QuestionsService::loaded, this, &QuestionsPage::refresh);
    connect(&m_parts.service, &QuestionsService::asked, this, [this](const QString &operation, const QString &id) {
        if (m_chosen == operation || m_wanted == operation)
            m_wanted = id;
    });
    connect(&m_parts.service, &QuestionsService::roleChanged, this, &QuestionsPage::refresh);
    retranslate();
    m_parts.service.reload();
    refresh();
}

QWidget *QuestionsPage::makeLists()
{
    m_tabs->setObjectName(u"questions.filter"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    m_search->setObjectName(u"questions.search"_s);
    m_search->setProperty("quiet", true);
    m_ask->setObjectName(u"questions.askButton"_s);
    m_ask->setProperty("primary", true);
    m_list->setObjectName(u"questions.list"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, questionRow, m_list));
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);

    auto *side = new QWidget;
    side->setProperty("surface", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(m_parts.theme.scaled(330));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::m, space::m, 0);
    head->addWidget(m_search, 1);
    head->addWidget(m_ask);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_lists, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_model->setFilter(QuestionFilterModel::Filter(index));
        showEmpty();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setSearch(typed);
        showEmpty();
    });
    connect(m_ask, &QPushButton::clicked, this, &QuestionsPage::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_chosen = index.data(QuestionListModel::IdRole).toString();
        showCurrent();
    });
    return side;
}

bool QuestionsPage::open(const QString &questionId)
{
    if (m_parts.service.questions().rowOf(questionId) < 0)
        return false;
    m_wanted.clear();
    m_chosen = questionId;
    m_search->clear();
    for (int filter = 0; filter < m_tabs->count(); ++filter) {
        // The list it is in, beginning with the one in front.
        const int wanted = (m_tabs->currentIndex() + filter) % m_tabs->count();
        m_model->setFilter(QuestionFilterModel::Filter(wanted));
        const QModelIndex found = m_model->mapFromSource(
            m_parts.service.questions().index(m_parts.service.questions().rowOf(questionId), 0));
        if (!found.isValid())
            continue;
        m_tabs->setCurrentIndex(wanted);
        m_list->setCurrentIndex(found);
        m_list->scrollTo(found);
        break;
    }
    showCurrent();
    return true;
}

void QuestionsPage::ask()
{
    m_rewriting.clear();
    m_form->beginAsking(m_parts.service.draft(u"ask.title"_s), m_parts.service.draft(u"ask.text"_s),
                        m_parts.anonymousAllowed());
    m_right->setCurrentWidget(m_form);
}

void QuestionsPage::rewrite(const QString &questionId)
{
    const QuestionRow *row = m_parts.service.questions().row(questionId);
    if (!row)
        return;
    m_rewriting = questionId;
    m_form->beginRewriting(row->question.title, row->question.text);
    m_right->setCurrentWidget(m_form);
}

void QuestionsPage::send()
{
    m_draftTimer->stop();
    const portal::QuestionDraft draft = m_form->draft();
    const bool asking = m_rewriting.isEmpty();
    auto writing =
        asking ? m_parts.service.ask(draft) : m_parts.service.rewrite(m_rewriting, draft.title, draft.text);
    deliver(std::move(writing), this, [asking](QuestionsPage *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
            return;
        }
        QuestionsService &service = self->m_parts.service;
        if (asking) {
            service.setDraft(u"ask.title"_s, {});
            service.setDraft(u"ask.text"_s, {});
            self->m_tabs->setCurrentIndex(int(QuestionFilterModel::Filter::Mine));
            self->m_wanted = *operation;
        }
        self->m_right->setCurrentWidget(self->m_nothing);
        self->refresh();
        self->m_list->setFocus();
        self->m_parts.shell.toast(asking ? tr("Your question is on its way.") : tr("Your question is rewritten."),
                                  [&service, id = *operation] { service.discard(id); });
    });
}

void QuestionsPage::showCurrent()
{
    const bool there = m_parts.service.questions().rowOf(m_chosen) >= 0;
    m_thread->setQuestion(there ? m_chosen : QString());
    m_right->setCurrentWidget(there ? static_cast<QWidget *>(m_thread) : m_nothing);
}

void QuestionsPage::refresh()
{
    showEmpty();
    if (m_right->currentWidget() == m_form)
        return;
    if (!m_wanted.isEmpty() && open(QString(m_wanted)))
        return;
    showCurrent();
}

void QuestionsPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_lists->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const QString icon = u"dialog-question"_s;
    if (!m_search->text().trimmed().isEmpty())
        m_empty->show(icon, tr("Nothing found"), tr("Try other words, or look in another list."));
    else if (!m_parts.service.isLoaded())
        m_empty->show(icon, tr("Loading"), {});
    else if (!m_parts.service.wasSynced())
        m_empty->show(icon, tr("No questions here yet"),
                      tr("They come with the first connection to the server. You can write yours already."));
    else if (m_model->filter() == QuestionFilterModel::Filter::Mine)
        m_empty->show(icon, tr("No questions of yours"), tr("What you ask or back appears here."), tr("Ask"),
                      [this] { ask(); });
    else
        m_empty->show(icon, tr("No questions"), tr("Questions of colleagues to the mayor appear here."), tr("Ask"),
                      [this] { ask(); });
}

void QuestionsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Which questions"));
    m_tabs->setTabText(int(QuestionFilterModel::Filter::Open), tr("Open"));
    m_tabs->setTabText(int(QuestionFilterModel::Filter::MostBacked), tr("Most backed"));
    m_tabs->setTabText(int(QuestionFilterModel::Filter::Answered), tr("Answered"));
    m_tabs->setTabText(int(QuestionFilterModel::Filter::Mine), tr("Mine"));
    m_search->setPlaceholderText(tr("Find a question"));
    m_search->setAccessibleName(tr("Find a question"));
    enableClearButton(*m_search);
    m_ask->setText(tr("Ask"));
    m_list->setAccessibleName(tr("Questions"));
    m_nothing->show(u"dialog-question"_s, tr("Choose a question"),
                    tr("Questions to the mayor, answers, and who promised what by when."), tr("Ask"), [this] { ask(); });
}

void QuestionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEmpty();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::questions
