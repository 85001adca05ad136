// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_blocks.h"

#include "list_face.h"
#include "mail_delegate.h"
#include "mail_text.h"
#include <QCoreApplication>
#include <QEvent>
#include <QListView>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::Blocks)
};

constexpr int shown = 5; ///< mails of a lane

/// The first rows of a list and no more.
class FirstRows final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    int rowCount(const QModelIndex &parent = {}) const override { return std::min(shown, QIdentityProxyModel::rowCount(parent)); }
};

/// One lane: its name in its colour with a symbol, and its newest mail.
class LaneBlock final : public QWidget
{
public:
    LaneBlock(const MailViewParts &parts, Lane lane)
        : m_parts(parts)
        , m_lane(lane)
        , m_model(parts.service.makeList())
        , m_face(new ListFace([this](const QModelIndex &index) { return spokenRow(index, m_parts.preferences, m_parts.clock, false); }, [](const QModelIndexList &) -> QMimeData * { return nullptr; }, this))
        , m_icon(new QLabel)
        , m_name(label(parts.theme, {}, Theme::Text::Strong))
        , m_note(secondaryLabel(parts.theme, {}, Theme::Text::Small))
        , m_none(secondaryLabel(parts.theme, {}))
        , m_list(new QListView)
    {
        m_face->setSourceModel(m_model.get());
        m_list->setObjectName(lane == Lane::Citizen ? u"home.mail.citizen"_s : u"home.mail.employee"_s);
        m_list->setModel(m_face);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new BlockRow(*this));
        m_none->setContentsMargins(space::l, space::xs, space::l, space::xs);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(space::l, space::xs, space::l, 0);
        head->setSpacing(space::s);
        head->addWidget(m_icon);
        head->addWidget(m_name);
        head->addStretch();
        head->addWidget(m_note);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addWidget(m_list, 1);
        column->addWidget(m_none);
        column->addStretch();
        setFocusProxy(m_list);
        const auto open = [this](const QModelIndex &index) {
            if (const auto row = m_model->message(index.row()))
                m_parts.shell.open(MailModule::messageLink(row->accountId, row->id));
        };
        connect(m_list, &QListView::activated, this, open);
        connect(m_list, &QListView::clicked, m_list, &QListView::activated);
        for (const auto signal : {&MessageListModel::ready, &MessageListModel::complete})
            connect(m_model.get(), signal, this, &LaneBlock::refresh);
        connect(m_model.get(), &QAbstractItemModel::modelReset, this, &LaneBlock::refresh);
        connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &LaneBlock::refresh);
        connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &LaneBlock::refresh);
        connect(&parts.service, &MailService::mailboxesChanged, this, &LaneBlock::ask);
        connect(&parts.theme, &Theme::changed, this, &LaneBlock::retranslate);
        ask();
        retranslate();
    }

    ~LaneBlock() override
    {
        m_list->setModel(nullptr);
        m_face->setSourceModel(nullptr);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    /// A card of the mail list, of which there are a few only.
    class BlockRow final : public QStyledItemDelegate
    {
    public:
        explicit BlockRow(LaneBlock &block)
            : QStyledItemDelegate(&block)
            , m_block(block)
            , m_rows(block.m_parts.theme,
                     [&block](const QModelIndex &index) {
                         MailRow row = rowOf(index, block.m_parts.preferences, block.m_parts.clock, false);
                         row.lane = block.m_lane;
                         return row;
                     })
        {
        }
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            if (index.row() < shown)
                m_rows.paint(painter, option, index);
        }
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            return {m_rows.sizeHint(option, index).width(), m_rows.rowHeight(-1)};
        }

    private:
        LaneBlock &m_block;
        MailDelegate m_rows;
    };

    void ask()
    {
        const auto account = m_parts.service.account(m_lane);
        const auto inbox = account ? m_parts.service.mailbox(account->id, mail::Role::Inbox) : std::nullopt;
        setVisible(account.has_value());
        if (inbox) {
            ListQuery query;
            query.accountId = account->id;
            query.lane = m_lane;
            query.mailboxId = inbox->id;
            m_model->setQuery(query);
        }
        m_note->setText(inbox && inbox->unread > 0 ? Tr::tr("%n unread", nullptr, inbox->unread) : QString());
        refresh();
    }

    void refresh()
    {
        const int rows = std::min(shown, m_model->rowCount());
        m_list->setVisible(rows > 0);
        m_none->setVisible(rows == 0);
    }

    void retranslate()
    {
        const int size = m_parts.theme.scaled(18);
        m_icon->setPixmap(icon(m_parts.theme, laneIcon(m_lane), laneInk(m_lane)).pixmap(size, size));
        m_name->setText(laneName(m_lane));
        QPalette palette = m_name->palette();
        palette.setColor(QPalette::WindowText, m_parts.theme.color(laneInk(m_lane)));
        m_name->setPalette(palette);
        m_none->setText(Tr::tr("Nothing is waiting. New mail appears here."));
        m_list->setAccessibleName(laneName(m_lane));
        m_list->viewport()->update();
        ask();
    }

    const MailViewParts &m_parts;
    Lane m_lane;
    std::unique_ptr<MessageListModel> m_model;
    ListFace *m_face;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_note;
    QLabel *m_none;
    QListView *m_list;
};

class MailBlock final : public QWidget
{
public:
    MailBlock(const MailViewParts &parts, QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"home.mail"_s);
        auto *work = new LaneBlock(parts, Lane::Employee);
        auto *citizens = new LaneBlock(parts, Lane::Citizen);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(work, 1);
        row->addWidget(citizens, 1);
        setFocusProxy(work);
    }
};

} // namespace

std::vector<shell::BlockSpec> blocks(const MailViewParts &parts)
{
    shell::IShell &shell = parts.shell;
    std::vector<shell::BlockSpec> made;
    made.push_back({.id = u"mail.latest"_s,
                    .title = [] { return Tr::tr("Latest mail"); },
                    .area = shell::Area::Business,
                    .position = 20,
                    .create = [&parts](QWidget *parent) -> QWidget * { return new MailBlock(parts, parent); },
                    .actionLabel = [] { return Tr::tr("All"); },
                    .action = [&shell] { shell.open({u"mail"_s, {}, {}}); }});
    return made;
}

} // namespace gw::mail
