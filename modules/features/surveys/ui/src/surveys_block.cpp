// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "surveys_block.h"

#include "survey_text.h"
#include <QEvent>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::surveys {
namespace {

/// Open surveys only, in the order of the model.
class OpenOnly final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return Phase(index.data(SurveyListModel::PhaseRole).toInt()) == Phase::Open;
    }
};

} // namespace

SurveysBlock::SurveysBlock(SurveysViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_open(new OpenOnly(this))
    , m_list(new QListView(this))
    , m_nothing(secondaryLabel(m_parts.theme, {}))
{
    m_open->setSourceModel(&m_parts.service.surveys());
    m_list->setObjectName(u"home.surveys"_s);
    m_list->setModel(m_open);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, surveyRow, m_list));
    m_nothing->setContentsMargins(space::l, space::s, space::l, space::s);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_parts.shell.open({u"surveys"_s, u"survey/"_s + index.data(SurveyListModel::IdRole).toString(), {}});
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(&m_parts.service, &SurveysService::changed, this, &SurveysBlock::retranslate);
    retranslate();
}

void SurveysBlock::retranslate()
{
    m_list->setAccessibleName(tr("Open surveys"));
    const bool any = m_open->rowCount() > 0;
    m_nothing->setText(m_parts.service.isLoaded() ? tr("Nobody asks you anything just now.")
                                                  : tr("Surveys are being read."));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
}

void SurveysBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::surveys
