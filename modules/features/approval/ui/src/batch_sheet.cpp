// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "batch_sheet.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

QString whyLeftOut(const QString &why)
{
    if (why == "not-opened"_L1)
        return BatchSheet::tr("You have not opened it yet.");
    if (why == "changed"_L1)
        return BatchSheet::tr("It was changed after you had read it.");
    if (why == "not-allowed"_L1)
        return BatchSheet::tr("Your step cannot be decided this way.");
    if (why == "objection"_L1)
        return BatchSheet::tr("Somebody objects: read that first.");
    if (why == "pending"_L1)
        return BatchSheet::tr("A decision of yours about it is already on its way.");
    if (why == "not-here"_L1)
        return BatchSheet::tr("Its text is not on this computer.");
    return BatchSheet::tr("The decision could not be kept or signed. Try it alone.");
}

} // namespace

BatchSheet::BatchSheet(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_meaning(secondaryLabel(parts.theme, {}))
    , m_left(new QListWidget)
    , m_close(new QPushButton)
{
    setObjectName(u"approval.batch.sheet"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"approval.batch.title"_s);
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_left->setObjectName(u"approval.batch.left"_s);
    m_left->setWordWrap(true);
    m_left->setResizeMode(QListView::Adjust);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setObjectName(u"approval.batch.close"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_meaning);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_close, &QPushButton::clicked, this, &BatchSheet::closed);
    retranslate();
}

void BatchSheet::show(const BatchOutcome &outcome)
{
    m_outcome = outcome;
    retranslate();
}

void BatchSheet::retranslate()
{
    m_title->setText(tr("%n approved", nullptr, int(m_outcome.operations.size())) + u", "_s + tr("%n left out", nullptr, int(m_outcome.leftOut.size())));
    m_meaning->setText(tr("Nothing was decided about these. They still wait for you:"));
    m_left->clear();
    for (const LeftOut &one : m_outcome.leftOut)
        new QListWidgetItem(icon(m_parts.theme, u"dialog-warning"_s, Role::WarningText), html::plainLine(one.title, 200) + u'\n' + whyLeftOut(one.why), m_left);
    m_left->setAccessibleName(tr("What was left out, and why"));
    m_close->setText(tr("Close"));
}

void BatchSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
