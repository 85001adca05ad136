// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/surveys_ui/surveys_module.h>

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace gw::surveys {

/// Front page: surveys that are open now, first those to be answered.
class SurveysBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveysBlock(SurveysViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    SurveysViewParts m_parts;
    QSortFilterProxyModel *m_open;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace gw::surveys
