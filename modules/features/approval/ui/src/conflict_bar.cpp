// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "conflict_bar.h"

#include "approval_text.h"
#include "diff_view.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr qsizetype mostChanges = 4; // the rest stands in the text below

}

ConflictBar::ConflictBar(const ApprovalViewParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_text(label(parts.theme, {}, Theme::Text::Strong))
    , m_changes(label(parts.theme, {}))
    , m_diff(new DiffView(parts.theme))
    , m_repeat(new QPushButton)
    , m_drop(new QPushButton)
{
    setObjectName(u"approval.conflict"_s);
    setProperty("card", true);
    m_text->setWordWrap(true);
    m_changes->setWordWrap(true);
    m_diff->setMaximumHeight(parts.theme.scaled(180));
    m_repeat->setObjectName(u"approval.conflict.repeat"_s);
    m_repeat->setProperty("primary", true);
    m_drop->setObjectName(u"approval.conflict.drop"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_repeat);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_changes);
    layout->addWidget(m_diff);
    layout->addLayout(buttons);
    hide();
    connect(&parts.service.deciding(), &Deciding::conflictsChanged, this, &ConflictBar::refresh);
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.deciding().repeat(m_shown.operationId), this, [](ConflictBar *self, const Result<QString> &done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
        });
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.deciding().drop(m_shown.operationId), this, [](ConflictBar *self, const Result<Done> &done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
        });
    });
    retranslate();
}

void ConflictBar::setDocument(const QString &documentId)
{
    m_document = documentId;
    hide();
    refresh();
}

void ConflictBar::refresh()
{
    const QStringList refused = m_parts.service.deciding().conflicts();
    if (!refused.contains(m_shown.operationId))
        hide();
    for (const QString &operation : refused) {
        deliver(m_parts.service.deciding().conflict(operation), this, [](ConflictBar *self, const Result<Conflict> &conflict) {
            if (conflict && conflict->documentId == self->m_document)
                self->show(*conflict);
        });
    }
}

void ConflictBar::show(const Conflict &conflict)
{
    m_shown = conflict;
    m_text->setText(tr("Your decision “%1” was not taken. %2")
                        .arg(decisionName(conflict.act.decision),
                             conflict.reason.isEmpty() ? errorText(conflict.error) : conflictText(conflict.reason)));
    QStringList lines;
    for (const document::MetaChange &change : conflict.meta)
        lines.append(changeText(change));
    for (const document::ChangeRecord &change : conflict.changes)
        lines.append(changeText(change));
    const auto more = lines.size() - mostChanges;
    if (more > 0) {
        lines = lines.mid(0, mostChanges);
        lines.append(tr("and %n more", nullptr, int(more)));
    }
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
    m_diff->setVisible(conflict.hasDiff && !conflict.body.isEmpty());
    if (conflict.hasDiff)
        m_diff->setDiff(conflict.body, conflict.content);
    m_repeat->setVisible(conflict.canRepeat);
    retranslate();
    QFrame::show();
}

void ConflictBar::retranslate()
{
    m_repeat->setText(tr("I have read it: %1").arg(decisionName(m_shown.act.decision)));
    m_drop->setText(tr("Do not decide"));
}

void ConflictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        show(m_shown);
    QFrame::changeEvent(event);
}

} // namespace gw::approval
