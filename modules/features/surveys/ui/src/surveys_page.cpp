// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "surveys_page.h"

#include "survey_detail.h"
#include "survey_editor.h"
#include "survey_text.h"
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::surveys {

SurveysPage::SurveysPage(SurveysViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_new(new QPushButton)
    , m_reader(new QStackedWidget)
    , m_detail(new SurveyDetail(m_parts))
    , m_empty(new StateView(m_parts.theme))
    , m_nothingChosen(new StateView(m_parts.theme))
{
    setObjectName(u"surveys"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"surveys.list"_s);
    m_list->setModel(&m_parts.service.surveys());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, surveyRow, m_list));
    m_new->setObjectName(u"surveys.new"_s);
    auto *left = new QWidget;
    left->setMinimumWidth(m_parts.theme.scaled(280));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->addWidget(m_new);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_reader->addWidget(m_nothingChosen);
    m_reader->addWidget(m_detail);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_reader);
    m_splitter->setSizes({m_parts.theme.scaled(340), m_parts.theme.scaled(700)});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return; // the list has a new order: m_current is put back by refresh()
        m_current = index.data(SurveyListModel::IdRole).toString();
        m_reader->setCurrentWidget(m_detail);
        showCurrent();
    });
    connect(m_list, &QListView::activated, m_detail, &SurveyDetail::focusFirstQuestion);
    connect(&m_parts.service, &SurveysService::changed, this, &SurveysPage::refresh);
    connect(m_new, &QPushButton::clicked, this, &SurveysPage::startNew);
    connect(m_detail, &SurveyDetail::editWanted, this, [this](const QString &id) {
        if (const auto row = m_parts.service.find(id)) {
            freshEditor()->edit(*row);
        }
    });
    retranslate();
    refresh();
}

/// In the language of now, and with nothing left in it of the last time.
SurveyEditor *SurveysPage::freshEditor()
{
    delete m_editor;
    m_editor = new SurveyEditor(m_parts);
    m_reader->addWidget(m_editor);
    m_reader->setCurrentWidget(m_editor);
    connect(m_editor, &SurveyEditor::cancelled, this, [this] {
        m_reader->setCurrentIndex(m_current.isEmpty() ? 0 : 1);
        refresh();
    });
    connect(m_editor, &SurveyEditor::saved, this, &SurveysPage::save);
    return m_editor;
}

bool SurveysPage::open(const QString &id)
{
    const int row = m_parts.service.surveys().rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_parts.service.surveys().index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_reader->setCurrentWidget(m_detail);
    return true;
}

void SurveysPage::startNew()
{
    m_stack->setCurrentWidget(m_splitter);
    freshEditor()->startNew();
}

void SurveysPage::save(const portal::SurveyDraft &draft)
{
    deliver(m_parts.service.save(draft), this, [](SurveysPage *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        SurveysService &service = self->m_parts.service;
        self->m_parts.shell.toast(tr("The survey is kept."), [&service, id = *operation] { service.discard(id); });
        self->m_reader->setCurrentIndex(0);
        self->refresh();
    });
}

void SurveysPage::refresh()
{
    const bool any = m_parts.service.surveys().rowCount() > 0;
    const bool editing = m_editor && m_reader->currentWidget() == m_editor;
    m_stack->setCurrentIndex(any || editing ? 1 : 0);
    m_new->setVisible(m_parts.mayCreate());
    retranslate();
    const int row = m_parts.service.surveys().rowOf(m_current);
    if (row < 0) {
        m_current.clear();
        if (!editing)
            m_reader->setCurrentWidget(m_nothingChosen);
        return;
    }
    if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_parts.service.surveys().index(row, 0));
        return;
    }
    if (!editing)
        m_reader->setCurrentWidget(m_detail);
    showCurrent();
}

void SurveysPage::showCurrent()
{
    if (const auto row = m_parts.service.find(m_current))
        m_detail->show(*row);
}

void SurveysPage::retranslate()
{
    m_list->setAccessibleName(tr("Surveys"));
    m_new->setText(tr("New survey"));
    const bool may = m_parts.mayCreate();
    if (!m_parts.service.isLoaded())
        m_empty->show(u"view-task"_s, tr("Surveys"), tr("They are being read."));
    else
        m_empty->show(u"view-task"_s, tr("No surveys"),
                      tr("When your city, your bureau or your district asks you something, it appears here."),
                      may ? tr("New survey") : QString(), may ? std::function<void()>([this] { startNew(); }) : nullptr);
    m_nothingChosen->show(u"view-task"_s, tr("Choose a survey"), tr("You can answer it here, also without a network."));
}

void SurveysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::surveys
