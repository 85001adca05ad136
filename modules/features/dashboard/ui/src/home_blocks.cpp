// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "home_blocks.h"

#include "notice_text.h"
#include "waiting_page.h"
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::HomePage)
};

/// A list that fills its block, and a sentence while there is nothing in it.
class ListBlock final : public QWidget
{
public:
    ListBlock(Theme &theme, QAbstractItemModel &model, RowDelegate *delegate, const QString &listName, shell::Text name,
              shell::Text empty, QWidget *parent)
        : QWidget(parent)
        , m_list(new QListView)
        , m_none(secondaryLabel(theme, {}))
        , m_name(std::move(name))
        , m_empty(std::move(empty))
    {
        delegate->setParent(this);
        m_list->setObjectName(listName);
        m_list->setModel(&model);
        m_list->setItemDelegate(delegate);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_none->setWordWrap(true);
        m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_none->setContentsMargins(space::l, space::s, space::l, space::s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_none, 1);
        column->addWidget(m_list, 1);
        const auto refresh = [this, &model] {
            const bool any = model.rowCount() > 0;
            m_list->setVisible(any);
            m_none->setVisible(!any);
        };
        connect(&model, &QAbstractItemModel::modelReset, this, refresh);
        connect(&model, &QAbstractItemModel::rowsInserted, this, refresh);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, refresh);
        refresh();
        retranslate();
        setFocusProxy(m_list);
    }

    void onChosen(std::function<void(const QModelIndex &)> act)
    {
        connect(m_list, &QListView::activated, this, std::move(act));
        connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    void retranslate()
    {
        m_list->setAccessibleName(m_name());
        m_none->setText(m_empty());
    }

    QListView *m_list;
    QLabel *m_none;
    shell::Text m_name;
    shell::Text m_empty;
};

QString urgentTitle()
{
    return Tr::tr("Most urgent");
}

QString noticesTitle()
{
    return Tr::tr("Notices");
}

QString nothingWaits()
{
    return Tr::tr("Nothing waits for this seat. What comes in appears here at once.");
}

QString noNotices()
{
    return Tr::tr("No notices. Announcements of the city, your bureau and your district appear here.");
}

QString all()
{
    return Tr::tr("All");
}

} // namespace

std::vector<shell::BlockSpec> ownBlocks(const DashboardViewParts &parts)
{
    shell::IShell &shell = parts.shell;
    DashboardService &service = parts.service;
    widgets::Theme &theme = parts.theme;
    const Clock &clock = parts.clock;
    std::vector<shell::BlockSpec> blocks;
    blocks.push_back({.id = u"waiting.urgent"_s,
                      .title = urgentTitle,
                      .area = shell::Area::Business,
                      .position = 0,
                      .create =
                          [&](QWidget *parent) {
                              const auto read = [&clock](const QModelIndex &index) {
                                  return waitingRow(index, clock.now(), true);
                              };
                              auto *block = new ListBlock(theme, service.waiting(), new RowDelegate(theme, read),
                                                          u"home.waiting"_s, urgentTitle, nothingWaits, parent);
                              block->onChosen([&shell](const QModelIndex &index) {
                                  if (const auto link = contract::Link::parse(index.data(WaitingListModel::LinkRole).toString()))
                                      shell.open(*link);
                              });
                              return block;
                          },
                      .actionLabel = all,
                      .action = [&shell] { shell.open({u"waiting"_s, {}, {}}); }});
    blocks.push_back({.id = u"notices.latest"_s,
                      .title = noticesTitle,
                      .area = shell::Area::Announcements,
                      .position = 0,
                      .create =
                          [&](QWidget *parent) {
                              auto *block = new ListBlock(theme, service.notices(), new RowDelegate(theme, noticeRow),
                                                          u"home.notices"_s, noticesTitle, noNotices, parent);
                              block->onChosen([&shell](const QModelIndex &index) {
                                  shell.open({u"notices"_s, u"notice/"_s + index.data(NoticeListModel::IdRole).toString(), {}});
                              });
                              return block;
                          },
                      .actionLabel = all,
                      .action = [&shell] { shell.open({u"notices"_s, {}, {}}); }});
    return blocks;
}

} // namespace gw::dashboard
