// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "checks_pane.h"

#include "approval_text.h"
#include "editor_line.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <gw/checks/sentence.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int mostRows = 60; ///< of one section; a document with more has other troubles
constexpr int longestReason = 500;
const QString pastedRule = u"L14"_s;

checks::Language spoken()
{
    return isEnglish() ? checks::Language::English : checks::Language::Korean;
}

QString iconOf(checks::Level level)
{
    return level == checks::Level::Red ? u"dialog-error"_s : level == checks::Level::Amber ? u"dialog-warning"_s : u"documentinfo"_s;
}

Role roleOf(checks::Level level)
{
    return level == checks::Level::Red ? Role::DangerText : level == checks::Level::Amber ? Role::WarningText : Role::InformationText;
}

} // namespace

ChecksPane::ChecksPane(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_none(new StateView(parts.theme)), m_scroll(new QScrollArea), m_sections(new QVBoxLayout)
{
    setObjectName(u"approval.checks"_s);
    m_none->setObjectName(u"approval.checks.none"_s);
    auto *inside = new QWidget;
    auto *around = new QVBoxLayout(inside);
    around->setContentsMargins(space::m, space::s, space::m, space::s);
    around->setSpacing(space::s);
    m_red = makeSection(u"red"_s, false);
    around->addWidget(m_red.frame);
    m_sections->setSpacing(space::s);
    around->addLayout(m_sections);
    m_info = makeSection(u"info"_s, false);
    around->addWidget(m_info.frame);
    around->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_scroll, 1);
    rebuild();
}

ChecksPane::Section ChecksPane::makeSection(const QString &name, bool withReason)
{
    Section section;
    section.frame = new QFrame;
    section.frame->setProperty("card", true);
    section.frame->setObjectName(u"approval.checks."_s + name);
    auto *layout = new QVBoxLayout(section.frame);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    section.title = label(m_parts.theme, {}, Theme::Text::Strong);
    section.title->setWordWrap(true);
    layout->addWidget(section.title);
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(space::s);
    layout->addLayout(section.rows);
    if (withReason) {
        section.reason = new EditorLine;
        section.reason->setObjectName(u"approval.checks.reason."_s + name);
        section.reason->setMaxLength(longestReason);
        section.reason->setText(m_kept.value(name));
        section.reason->setReadOnly(m_readOnly);
        layout->addWidget(section.reason);
        connect(section.reason, &QLineEdit::textChanged, this, &ChecksPane::reasonsChanged);
    }
    return section;
}

void ChecksPane::setFindings(const QList<checks::Finding> &findings)
{
    if (std::exchange(m_findings, findings) != findings)
        rebuild();
}

void ChecksPane::setReasons(const QList<CheckReason> &reasons)
{
    m_kept.clear();
    for (const CheckReason &one : reasons)
        m_kept.insert(one.code, one.reason);
    for (auto it = m_amber.cbegin(); it != m_amber.cend(); ++it) {
        const QSignalBlocker quiet(it->reason);
        it->reason->setText(m_kept.value(it.key()));
    }
}

QList<CheckReason> ChecksPane::reasons() const
{
    QList<CheckReason> list;
    for (const QString &code : checks::codesToReason(m_findings)) {
        const auto section = m_amber.constFind(code);
        const QString reason = section != m_amber.cend() ? section->reason->wholeText().trimmed() : QString();
        if (!reason.isEmpty())
            list.append({code, reason});
    }
    return list;
}

int ChecksPane::reds() const
{
    return int(std::ranges::count(m_findings, checks::Level::Red, &checks::Finding::level));
}

QString ChecksPane::firstRed() const
{
    const auto red = std::ranges::find(m_findings, checks::Level::Red, &checks::Finding::level);
    return red == m_findings.cend() ? QString() : html::plainLine(checks::sentence(*red, spoken()), 200);
}

bool ChecksPane::focusMissingReason()
{
    for (const QString &code : checks::codesToReason(m_findings)) {
        const auto section = m_amber.constFind(code);
        if (section == m_amber.cend() || !section->reason->wholeText().trimmed().isEmpty())
            continue;
        m_scroll->ensureWidgetVisible(section->frame);
        section->reason->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ChecksPane::setReadOnly(bool on)
{
    m_readOnly = on;
    rebuild();
}

QWidget *ChecksPane::row(const checks::Finding &finding)
{
    auto *made = new QWidget;
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString sentence = html::plainLine(checks::sentence(finding, spoken()), 400);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(m_parts.theme, iconOf(finding.level), roleOf(finding.level)).pixmap(m_parts.theme.scaled(16), m_parts.theme.scaled(16)));
    head->addWidget(symbol, 0, Qt::AlignTop);
    QLabel *text = label(m_parts.theme, sentence);
    text->setObjectName(u"approval.checks.sentence"_s);
    text->setWordWrap(true);
    head->addWidget(text, 1);
    layout->addLayout(head);
    QLabel *article = secondaryLabel(m_parts.theme, html::plainLine(finding.code + u" · "_s + checks::articleText(finding.article, spoken()), 200), Theme::Text::Small);
    article->setObjectName(u"approval.checks.article"_s);
    article->setWordWrap(true);
    article->setContentsMargins(m_parts.theme.scaled(16) + space::s, 0, 0, 0);
    layout->addWidget(article);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(m_parts.theme.scaled(16), 0, 0, 0);
    acts->setSpacing(0);
    const auto act = [&](const QString &id, const QString &words, auto run) {
        auto *button = new QPushButton(words);
        button->setObjectName(u"approval.checks."_s + id);
        button->setProperty("flat", true);
        button->setProperty("link", true);
        button->setAccessibleName(words + u": "_s + sentence);
        connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
        acts->addWidget(button);
    };
    if (finding.place.in != checks::Place::In::Document)
        act(u"show"_s, tr("Show"), [this, finding] { Q_EMIT jumpWanted(finding); });
    if (finding.fix && !m_readOnly)
        act(u"fix"_s, html::plainLine(checks::fixSentence(*finding.fix, spoken()), 80), [this, finding] { Q_EMIT fixWanted(finding); });
    if (finding.code == pastedRule && !m_readOnly)
        act(u"read"_s, tr("I have read it again"), [this] { Q_EMIT readAgain(); });
    acts->addStretch();
    layout->addLayout(acts);
    return made;
}

void ChecksPane::fill(Section &section, const QList<checks::Finding> &findings, const QString &title)
{
    while (QLayoutItem *item = section.rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    section.frame->setVisible(!findings.isEmpty());
    section.title->setText(title);
    for (int at = 0; at < findings.size() && at < mostRows; ++at)
        section.rows->addWidget(row(findings.at(at)));
    if (findings.size() > mostRows)
        section.rows->addWidget(secondaryLabel(m_parts.theme, tr("and %n more", nullptr, int(findings.size()) - mostRows), Theme::Text::Small));
}

void ChecksPane::rebuild()
{
    QList<checks::Finding> red;
    QList<checks::Finding> info;
    QHash<QString, QList<checks::Finding>> amber;
    for (const checks::Finding &one : std::as_const(m_findings)) {
        switch (one.level) {
        case checks::Level::Red: red.append(one); break;
        case checks::Level::Amber: amber[one.code].append(one); break;
        case checks::Level::Info: info.append(one); break;
        }
    }
    m_none->setVisible(m_findings.isEmpty());
    m_scroll->setVisible(!m_findings.isEmpty());
    m_none->show(u"dialog-ok"_s, tr("Nothing to mend"), tr("Hidden text, personal data, notation, numbering, receivers and the line are checked while you write."));
    m_none->setVisible(m_findings.isEmpty());
    fill(m_red, red, tr("Must be mended first (%1)").arg(red.size()));
    const QStringList codes = checks::codesToReason(m_findings);
    for (auto it = m_amber.begin(); it != m_amber.end(); ++it) {
        if (!codes.contains(it.key()))
            fill(*it, {}, {});
    }
    for (const QString &code : codes) {
        auto section = m_amber.find(code);
        if (section == m_amber.end()) {
            section = m_amber.insert(code, makeSection(code, true));
            m_sections->addWidget(section->frame);
        }
        fill(*section, amber.value(code), tr("%1 – mend it, or say why it stays").arg(checks::ruleTitle(code, spoken())));
        section->reason->setPlaceholderText(tr("Why it stays; goes on the document card"));
        section->reason->setAccessibleName(tr("Why it stays: %1").arg(checks::ruleTitle(code, spoken())));
        section->reason->setReadOnly(m_readOnly);
    }
    fill(m_info, info, tr("Good to know (%1)").arg(info.size()));
}

void ChecksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
