// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "kind_panel.h"

#include "board_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

QPushButton *button(QHBoxLayout *row, const QString &name, const QString &text, bool primary = false)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setProperty("primary", primary);
    row->addWidget(made);
    return made;
}

} // namespace

KindPanel::KindPanel(const BoardsViewParts &parts, QWidget *parent) : QFrame(parent), m_parts(parts)
{
    setObjectName(u"post.kind"_s);
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void KindPanel::clear()
{
    hide();
    delete std::exchange(m_body, nullptr);
}

QLabel *KindPanel::line(const QString &text, Theme::Text style, bool secondary)
{
    QLabel *made = secondary ? secondaryLabel(m_parts.theme, text, style) : label(m_parts.theme, text, style);
    made->setWordWrap(true);
    m_column->addWidget(made);
    return made;
}

QHBoxLayout *KindPanel::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_column->addLayout(row);
    return row;
}

void KindPanel::show(const PostDetail &post)
{
    // The focus must not fall out of the pane when a button answers and is made anew.
    const QWidget *focused = m_body ? m_body->focusWidget() : nullptr;
    const QString held = focused && focused->hasFocus() ? focused->objectName() : QString();
    clear();
    const PostKind kind = post.row().kind;
    if (kind == PostKind::Plain || kind == PostKind::Unknown)
        return;
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(space::l, space::m, space::l, space::m);
    m_column->setSpacing(space::s);
    switch (kind) {
    case PostKind::Market: market(post); break;
    case PostKind::Quiz: quiz(post); break;
    case PostKind::Event: event(post); break;
    case PostKind::Knowledge: knowledge(post); break;
    default: break;
    }
    layout()->addWidget(m_body);
    QFrame::show();
    if (!held.isEmpty()) {
        if (auto *again = m_body->findChild<QWidget *>(held))
            again->setFocus();
    }
}

void KindPanel::market(const PostDetail &post)
{
    const PostRow &row = post.row();
    QString state = marketText(row.market);
    if (row.market == MarketState::Reserved && row.reservedByMe)
        state = tr("reserved by you");
    else if (row.market == MarketState::Reserved && !row.reservedBy.isEmpty())
        state = tr("reserved by %1").arg(html::plainLine(row.reservedBy, 60));
    line(price(row.price) + u" · "_s + state, Theme::Text::Title)->setObjectName(u"post.market"_s);
    if (row.expiresAt.isValid())
        line(tr("Offered until %1").arg(longDay(row.expiresAt.toLocalTime().date())), Theme::Text::Small, true);
    auto *row2 = buttons();
    const auto offer = [&](const QString &name, const QString &text, MarketState wanted, bool primary = false) {
        connect(button(row2, name, text, primary), &QPushButton::clicked, this, [this, wanted] { Q_EMIT marketWanted(wanted); });
    };
    if (row.market == MarketState::Offered && !row.mine && post.rights().reserve)
        offer(u"post.reserve"_s, tr("Reserve it"), MarketState::Reserved, true);
    if (row.market == MarketState::Reserved && (row.reservedByMe || row.mine))
        offer(u"post.release"_s, row.mine ? tr("Offer it again") : tr("Give the reservation back"), MarketState::Offered);
    if (row.mine && (row.market == MarketState::Offered || row.market == MarketState::Reserved))
        offer(u"post.sold"_s, tr("It is sold"), MarketState::Sold);
    if (row.mine && (row.market == MarketState::Sold || row.market == MarketState::Expired))
        offer(u"post.offer"_s, tr("Offer it again"), MarketState::Offered);
    row2->addStretch();
}

void KindPanel::quiz(const PostDetail &post)
{
    if (!post.quiz())
        return;
    const QuizResult &quiz = *post.quiz();
    const bool closed = quiz.closesAt.isValid() && quiz.closesAt <= m_parts.clock.now();
    const int all = std::accumulate(quiz.counts.begin(), quiz.counts.end(), 0);
    const bool own = post.row().mine; // whoever asks does not answer
    const bool results = !quiz.counts.isEmpty() && (quiz.mine >= 0 || closed || own);
    line(results || own ? tr("%n answer(s)", nullptr, all) : tr("What do you think?"), Theme::Text::Strong);
    for (int i = 0; i < quiz.options.size(); ++i) {
        const QString option = html::plainLine(quiz.options.at(i), 200);
        if (!results && !closed && quiz.mine < 0 && !own) {
            auto *row = buttons();
            auto *choose = button(row, u"post.option%1"_s.arg(i), forButton(option));
            row->addStretch();
            connect(choose, &QPushButton::clicked, this, [this, i] { Q_EMIT answered(i); });
            continue;
        }
        const int count = i < quiz.counts.size() ? quiz.counts.at(i) : 0;
        QString text = option;
        if (i == quiz.correct)
            text += u"  "_s + tr("✓ right answer");
        if (i == quiz.mine)
            text += u"  "_s + tr("(your answer)");
        if (results)
            text += u"  "_s + tr("%1 % (%2)").arg(all > 0 ? 100 * count / all : 0).arg(count);
        QLabel *said = line(text, i == quiz.correct || i == quiz.mine ? Theme::Text::Strong : Theme::Text::Body);
        if (i == quiz.correct)
            said->setProperty("success", true);
        if (!results)
            continue;
        auto *bar = new QProgressBar;
        bar->setRange(0, std::max(1, all));
        bar->setValue(count);
        bar->setTextVisible(false);
        bar->setAccessibleName(text);
        m_column->addWidget(bar);
    }
    if (quiz.mine >= 0 && !results)
        line(tr("Your answer is kept. The results come when the server has it."), Theme::Text::Small, true);
    if (quiz.closesAt.isValid())
        line(closed ? tr("Closed on %1").arg(dayAndTime(quiz.closesAt)) : tr("Open until %1").arg(dayAndTime(quiz.closesAt)), Theme::Text::Small, true);
}

void KindPanel::event(const PostDetail &post)
{
    if (!post.event())
        return;
    const EventDetails &event = *post.event();
    QString time = dayAndTime(event.startsAt);
    if (event.endsAt.isValid()) {
        const bool sameDay = event.endsAt.toLocalTime().date() == event.startsAt.toLocalTime().date();
        time += u" – "_s + (sameDay ? event.endsAt.toLocalTime().toString(u"HH:mm"_s) : dayAndTime(event.endsAt));
    }
    line(time, Theme::Text::Title);
    if (!event.place.isEmpty())
        line(html::plainLine(event.place, 200));
    const bool full = event.capacity > 0 && event.joined >= event.capacity && !event.isMine;
    line(event.capacity > 0 ? tr("%1 of %2 places taken").arg(event.joined).arg(event.capacity) : tr("%n person(s) take part", nullptr, event.joined),
         Theme::Text::Small, true);
    const bool over = (event.endsAt.isValid() ? event.endsAt : event.startsAt) < m_parts.clock.now();
    auto *row = buttons();
    if (over) {
        line(tr("This event is over."), Theme::Text::Small, true);
    } else {
        auto *join = button(row, u"post.event"_s, event.isMine ? tr("I cannot come after all") : full ? tr("All places are taken") : tr("I take part"), !event.isMine && !full);
        join->setEnabled(!full);
        connect(join, &QPushButton::clicked, this, [this, mine = event.isMine] { Q_EMIT joinWanted(!mine); });
    }
    // The server tells only them, and what it has not been told itself would be missing from the list.
    if (event.joined > 0 && (event.isMine || post.row().mine || post.rights().moderate)) {
        auto *people = button(row, u"post.participants"_s, tr("Who takes part"));
        people->setEnabled(post.row().mark != Mark::Waiting && post.row().mark != Mark::Sending);
        connect(people, &QPushButton::clicked, this, &KindPanel::participantsWanted);
    }
    row->addStretch();
}

void KindPanel::knowledge(const PostDetail &post)
{
    if (!post.knowledge())
        return;
    const Knowledge &entry = *post.knowledge();
    const QString owner = seatLine(entry.ownerUnit, entry.ownerTitle);
    if (!owner.trimmed().isEmpty())
        line(tr("Kept by %1").arg(owner), Theme::Text::Strong);
    if (!entry.lawReference.isEmpty())
        line(tr("Law: %1").arg(html::plainLine(entry.lawReference, 200)));
    const QDate today = m_parts.clock.now().toLocalTime().date();
    if (entry.retiredAt.isValid())
        line(tr("No longer true since %1").arg(longDay(entry.retiredAt.toLocalTime().date())), Theme::Text::Strong)->setProperty("danger", true);
    else if (entry.validUntil.isValid() && entry.validUntil < today)
        line(tr("Was valid until %1: ask the keeper before you rely on it.").arg(longDay(entry.validUntil)), Theme::Text::Strong)->setProperty("warning", true);
    else if (entry.validUntil.isValid())
        line(tr("Valid until %1").arg(longDay(entry.validUntil)), Theme::Text::Small, true);
    if (entry.confirmedAt.isValid())
        line(tr("Confirmed on %1").arg(longDay(entry.confirmedAt.toLocalTime().date())), Theme::Text::Small, true);
    if (!post.rights().checkKnowledge)
        return;
    line(entry.askedAt.isValid() ? tr("You keep this entry. Is it still true?") : tr("You keep this entry."), Theme::Text::Strong);
    auto *row = buttons();
    connect(button(row, u"post.true"_s, tr("Still true"), entry.askedAt.isValid()), &QPushButton::clicked, this, [this] { Q_EMIT knowledgeChecked(true); });
    connect(button(row, u"post.untrue"_s, tr("No longer true")), &QPushButton::clicked, this, [this] { Q_EMIT knowledgeChecked(false); });
    row->addStretch();
}

} // namespace gw::boards
