// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "versions_view.h"

#include "approval_text.h"
#include "diff_view.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

QString versionText(const VersionInfo &info)
{
    const QString cause = info.cause == document::VersionCause::ReviewEdit  ? VersionsView::tr("changed by %1").arg(nameOf(info.by.name))
                          : info.cause == document::VersionCause::ReturnFix ? VersionsView::tr("after the return")
                                                                            : VersionsView::tr("draft");
    return VersionsView::tr("Version %1").arg(info.no) + u" · "_s + cause + u" · "_s + shortTime(info.createdAt);
}

QString cardAction(const QString &action)
{
    if (const auto decision = document::fromText<document::Decision>(action))
        return decisionDone(*decision);
    struct Known
    {
        QLatin1StringView code;
        QString text;
    };
    const QList<Known> known{{"create"_L1, VersionsView::tr("Begun")},        {"edit"_L1, VersionsView::tr("Text changed")},
                             {"submit"_L1, VersionsView::tr("Submitted")},    {"withdraw"_L1, VersionsView::tr("Taken back")},
                             {"redraft"_L1, VersionsView::tr("Drafted anew")}, {"decide"_L1, VersionsView::tr("Decided")},
                             {"open"_L1, VersionsView::tr("Opened")},         {"line"_L1, VersionsView::tr("Line changed")},
                             {"dispatch"_L1, VersionsView::tr("Dispatched")}, {"seal"_L1, VersionsView::tr("Sealed")}};
    const auto found = std::ranges::find_if(known, [&](const Known &one) { return action == one.code || action.endsWith(u'.' + one.code); });
    return found == known.end() ? html::plainLine(action, 40) : found->text;
}

} // namespace

VersionsView::VersionsView(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_fromLabel(secondaryLabel(parts.theme, {}))
    , m_toLabel(secondaryLabel(parts.theme, {}))
    , m_records(label(parts.theme, {}))
    , m_diff(new DiffView(parts.theme))
    , m_cardTitle(label(parts.theme, {}, Theme::Text::Strong))
    , m_card(new QListWidget)
{
    setObjectName(u"approval.versions"_s);
    m_before->setObjectName(u"approval.versions.before"_s);
    m_after->setObjectName(u"approval.versions.after"_s);
    m_card->setObjectName(u"approval.card"_s);
    m_card->setMaximumHeight(parts.theme.scaled(160));
    m_records->setWordWrap(true);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_fromLabel);
    choose->addWidget(m_before, 1);
    choose->addWidget(m_toLabel);
    choose->addWidget(m_after, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addLayout(choose);
    layout->addWidget(m_records);
    layout->addWidget(m_diff, 1);
    layout->addWidget(m_cardTitle);
    layout->addWidget(m_card);
    connect(m_before, &QComboBox::activated, this, &VersionsView::compareChosen);
    connect(m_after, &QComboBox::activated, this, &VersionsView::compareChosen);
    retranslate();
}

void VersionsView::setDocument(DocumentView *view)
{
    m_view = view;
    m_infos.clear();
    m_before->clear();
    m_after->clear();
    m_records->clear();
    m_diff->setDiff({}, {});
    m_card->clear();
}

void VersionsView::load()
{
    if (!m_view)
        return;
    const QPointer<DocumentView> asked = m_view;
    deliver(m_view->versions(), this, [asked](VersionsView *self, const Result<QList<VersionInfo>> &versions) {
        if (!asked || asked != self->m_view)
            return;
        if (!versions) {
            self->m_records->setText(errorText(versions.error()));
            return;
        }
        self->m_infos = *versions;
        std::ranges::sort(self->m_infos, {}, &VersionInfo::no);
        self->fillVersions();
        self->compareChosen();
    });
    deliver(m_view->card(), this, [asked](VersionsView *self, const Result<QList<CardEntry>> &card) {
        if (asked && asked == self->m_view)
            self->fillCard(card);
    });
}

void VersionsView::fillVersions()
{
    m_before->clear();
    m_after->clear();
    for (const VersionInfo &info : std::as_const(m_infos)) {
        m_before->addItem(versionText(info), info.no);
        m_after->addItem(versionText(info), info.no);
    }
    m_after->setCurrentIndex(int(m_infos.size()) - 1);
    m_before->setCurrentIndex(std::max(0, int(m_infos.size()) - 2));
}

void VersionsView::compareChosen()
{
    if (!m_view || m_infos.isEmpty())
        return;
    const QPointer<DocumentView> asked = m_view;
    const int before = m_before->currentData().toInt();
    const int after = m_after->currentData().toInt();
    deliver(m_view->compare(before, after), this, [asked](VersionsView *self, const Result<Comparison> &comparison) {
        if (!asked || asked != self->m_view)
            return;
        if (!comparison) {
            self->m_records->setText(errorText(comparison.error()));
            self->m_diff->setDiff({}, {});
            return;
        }
        QStringList lines;
        for (const document::MetaChange &change : comparison->meta)
            lines.append(changeText(change));
        for (const document::ChangeRecord &change : comparison->changes)
            lines.append(changeText(change));
        constexpr qsizetype most = 6; // the rest stands in the text below
        const auto more = lines.size() - most;
        if (more > 0)
            lines = lines.mid(0, most) << tr("and %n more", nullptr, int(more));
        const QString who = nameOf(comparison->after.by.name);
        self->m_records->setText(lines.isEmpty() ? tr("The two versions say the same.")
                                                 : (who.isEmpty() ? lines : QStringList{tr("Changed by %1:").arg(who)} + lines).join(u'\n'));
        self->m_diff->setDiff(comparison->body, comparison->content);
    });
}

void VersionsView::fillCard(const Result<QList<CardEntry>> &card)
{
    m_card->clear();
    // The log is not everybody's (D7), nor here without a network: what the document itself says is.
    const QList<CardEntry> entries = card ? *card : cardOfDocument();
    for (const CardEntry &entry : entries) {
        QStringList parts{dayAndTime(entry.at.toLocalTime()), personLine(entry.by), cardAction(entry.action)};
        if (entry.refused)
            parts.append(tr("refused"));
        parts.removeAll({});
        m_card->addItem(parts.join(u" · "_s));
    }
}

QList<CardEntry> VersionsView::cardOfDocument() const
{
    if (!m_view || m_view->state() != DocumentView::State::Ready)
        return {};
    const Document &shown = m_view->document();
    QList<CardEntry> entries{{.at = shown.createdAt, .by = shown.drafter, .action = u"create"_s}};
    for (const VersionInfo &info : m_infos) {
        if (info.no > 1)
            entries.append({.at = info.createdAt, .by = info.by, .action = u"edit"_s});
    }
    const std::function<void(const QList<StepGroup> &)> walk = [&](const QList<StepGroup> &line) {
        for (const StepGroup &group : line) {
            for (const Step &step : group.steps) {
                if (step.openedAt.isValid())
                    entries.append({.at = step.openedAt, .by = step.assignee.person, .action = u"open"_s});
                if (step.actedAt.isValid() && step.decision)
                    entries.append({.at = step.actedAt,
                                    .by = step.actedBy,
                                    .action = step.role == document::StepRole::Draft ? u"submit"_s : document::toText(*step.decision)});
                walk(step.subLine);
            }
        }
    };
    walk(shown.line);
    std::ranges::stable_sort(entries, {}, &CardEntry::at);
    return entries;
}

void VersionsView::retranslate()
{
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    m_cardTitle->setText(tr("Document card"));
    m_card->setAccessibleName(tr("Document card"));
    if (!m_infos.isEmpty()) {
        fillVersions();
        load();
    }
}

void VersionsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
