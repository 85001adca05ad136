// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the editor of a draft does: keeps, checks, submits. What it is made of stands in draft_editor.cpp.
#include "approval_text.h"
#include "check_runner.h"
#include "checks_pane.h"
#include "draft_editor.h"
#include "editor_body.h"
#include "editor_files.h"
#include "editor_head.h"
#include "editor_properties.h"
#include "editor_templates.h"
#include "issue_sheet.h"
#include "line_view.h"
#include "paper_view.h"
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimeZone>
#include <gw/base/deliver.h>
#include <gw/document/ending.h>
#include <gw/document/render.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int shownTitle = 80;

QString letters(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

/// SHA-256 of the pictures that stand in a body.
QStringList picturesIn(const document::Content &content)
{
    QStringList list;
    for (const document::Block &block : content.blocks) {
        if (block.kind == document::Block::Kind::Image)
            list.append(block.image.sha256);
    }
    return list;
}

} // namespace

void DraftEditor::open(const Draft &draft)
{
    if (m_open && m_draft.id != draft.id) {
        commitPreedit();
        take();
    }
    m_draft = draft;
    m_open = true;
    m_submitting = false;
    m_failed = false;
    m_keptAt = draft.savedAt;
    // What was sent once is measured by what can be sent.
    m_stage = draft.refusedOperation.isEmpty() ? checks::Stage::Typing : checks::Stage::Submit;
    m_pageCount = 0;
    m_templatesButton->setChecked(false);
    m_paperButton->setChecked(false);
    load();
    if (m_draft.meta.formId.isEmpty() && !m_parts.service.forms().forms().isEmpty())
        chooseForm(m_parts.service.forms().forms().first().id);
    if (m_parts.service.forms().forms().isEmpty())
        m_parts.service.forms().refresh();
    m_line->ask(question());
    check();
    for (const AttachedFile &file : std::as_const(m_draft.attachments))
        inspect(file);
    countPages();
    showSide(m_stage == checks::Stage::Submit ? Side::Checks : Side::Properties);
    if (m_draft.meta.title.isEmpty())
        m_head->focusTitle();
    else
        m_body->edit()->setFocus(Qt::OtherFocusReason);
}

void DraftEditor::load()
{
    m_loading = true;
    m_head->setMeta(m_draft.meta);
    m_head->setReadOnly(isReview());
    m_props->setMeta(m_draft.meta);
    m_body->edit()->setContent(m_draft.content);
    m_body->edit()->setEnd(document::endMark(m_draft.content, m_draft.attachments.size()));
    m_files->setFiles(m_draft.attachments, picturesIn(m_draft.content));
    m_line->setPlan(m_draft.line, !isReview());
    m_checks->setReasons(m_draft.checkReasons);
    m_checks->setFindings({});
    m_templatesButton->setVisible(!isReview());
    m_discard->setVisible(!isReview());
    m_loading = false;
    refreshBanner();
    refreshState();
    refreshSubmit();
}

void DraftEditor::noteChange()
{
    if (m_open && !m_loading)
        m_later.start();
}

void DraftEditor::commitPreedit()
{
    m_body->edit()->commitPreedit();
    m_head->commitPreedit();
}

void DraftEditor::collect(Draft &draft) const
{
    m_head->write(draft.meta);
    m_props->write(draft.meta);
    draft.content = m_body->edit()->content();
    draft.line = m_line->plan();
    draft.checkReasons = m_checks->reasons();
}

void DraftEditor::take()
{
    m_later.stop();
    if (!m_open || m_loading)
        return;
    Draft now = m_draft;
    collect(now);
    m_props->setTitle(now.meta.title);
    if (now == m_draft)
        return;
    const bool isNew = m_draft.isEmpty();
    m_draft = now;
    if (!m_draft.isEmpty() || !isNew)
        m_parts.service.drafts().edit(m_draft);
    m_body->edit()->setEnd(document::endMark(m_draft.content, m_draft.attachments.size()));
    m_files->setFiles(m_draft.attachments, picturesIn(m_draft.content));
    check();
    refreshState();
    refreshBanner();
    m_pagesLater.start();
}

ProposalQuestion DraftEditor::question() const
{
    return {.unitTaskCode = m_draft.meta.unitTaskCode, .amount = m_props->amount(), .kind = m_draft.meta.kind, .flow = m_draft.meta.flow};
}

checks::Input DraftEditor::input(checks::Stage stage) const
{
    checks::Input input;
    input.content = m_draft.content;
    input.meta = m_draft.meta;
    for (const AttachedFile &file : m_draft.attachments)
        input.attachments.append({file.id.isEmpty() ? file.uploadId : file.id, file.name, file.mediaType, file.size, m_facts.value(file.sha256)});
    input.context.stage = stage;
    input.context.today = m_parts.clock.now().toTimeZone(QTimeZone("Asia/Seoul")).date();
    input.context.delegation = m_line->delegation();
    input.context.pasted = pastedIn(*m_body->edit()->document());
    return input;
}

void DraftEditor::check()
{
    if (m_open)
        m_runner->check(input(m_stage));
}

void DraftEditor::found(const QList<checks::Finding> &findings, checks::Stage stage)
{
    m_checks->setFindings(findings);
    m_body->edit()->setFindings(findings);
    refreshSubmit();
    if (m_submitting && stage == checks::Stage::Submit)
        goOnSubmitting();
}

void DraftEditor::refreshSubmit()
{
    const int reds = m_checks->reds();
    const auto all = int(m_checks->findings().size());
    m_tabs->setTabText(int(Side::Checks), all > 0 ? tr("Check %1").arg(all) : tr("Check"));
    m_submit->setText(isReview() ? tr("Save the version") : tr("Submit"));
    m_submit->setEnabled(reds == 0 && !m_submitting);
    const QString why = m_checks->firstRed();
    m_submit->setToolTip(reds > 0 ? tr("Must be mended first: %1").arg(why).toHtmlEscaped() : u"Ctrl+Enter"_s);
    m_submit->setAccessibleDescription(reds > 0 ? tr("Must be mended first: %1").arg(why) : QString());
}

void DraftEditor::jumpTo(const checks::Finding &finding)
{
    const checks::Place &place = finding.place;
    using In = checks::Place::In;
    if (place.in == In::Block) {
        m_paperButton->setChecked(false);
        m_templatesButton->setChecked(false);
        m_body->edit()->jumpTo(place);
    } else if (place.in == In::Attachment) {
        m_files->setFocus(Qt::OtherFocusReason);
    } else if (place.in == In::Meta && place.field == "line"_L1) {
        showSide(Side::Line);
        m_line->focusFinder();
    } else if (place.in == In::Meta && !m_head->focusField(place.field)) {
        showSide(Side::Properties);
        m_props->focusField(place.field);
    }
}

void DraftEditor::fix(const checks::Finding &finding)
{
    commitPreedit();
    take();
    checks::Input now = input(m_stage);
    const document::Meta before = now.meta;
    const document::Content text = now.content;
    if (!finding.fix || !checks::apply(*finding.fix, now)) {
        m_parts.shell.toast(tr("The text has changed meanwhile; look at the check again."));
        check();
        return;
    }
    if (now.content != text && !m_body->edit()->change(now.content))
        m_body->edit()->setContent(now.content);
    if (now.meta != before) {
        m_loading = true;
        m_head->setMeta(now.meta);
        m_props->setMeta(now.meta);
        m_loading = false;
    }
    take();
}

void DraftEditor::submit()
{
    if (!m_open || m_submitting)
        return;
    commitPreedit();
    take();
    if (m_draft.meta.title.isEmpty()) {
        m_head->focusTitle();
        m_parts.shell.toast(tr("The document has no title yet."));
        return;
    }
    m_submitting = true;
    m_stage = checks::Stage::Submit; // from here on also what is missing is said
    refreshSubmit();
    check();
}

/// The check of the whole text has come back.
void DraftEditor::goOnSubmitting()
{
    m_submitting = false;
    refreshSubmit();
    const int reds = m_checks->reds();
    if (reds > 0) {
        showSide(Side::Checks);
        m_parts.shell.toast(tr("%n thing(s) must be mended first", nullptr, reds));
        return;
    }
    showSide(Side::Checks);
    if (m_checks->focusMissingReason()) {
        m_parts.shell.toast(tr("Say why the warnings stay, or mend them."));
        return;
    }
    if (!isReview() && !m_line->isValid()) {
        showSide(Side::Line);
        m_line->focusFinder();
        m_parts.shell.toast(tr("The approval line is not complete yet."));
        return;
    }
    if (m_draft.meta.formId.isEmpty()) {
        m_parts.shell.toast(tr("The forms are not on this computer yet. The draft is kept; submit it when they are here."));
        return;
    }
    send();
}

void DraftEditor::send()
{
    m_draft.checkReasons = m_checks->reasons();
    m_submitting = true;
    refreshSubmit();
    const auto done = [](DraftEditor *self, const Result<QString> &operation) {
        self->m_submitting = false;
        self->refreshSubmit();
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        const bool review = self->isReview();
        const QString id = std::exchange(self->m_draft, {}).id;
        self->m_open = false;
        if (review) {
            self->m_parts.shell.toast(tr("The changed version is on its way. The drafter is told what you changed."));
            Q_EMIT self->closed();
        } else {
            Q_EMIT self->submitted(*operation, id);
        }
    };
    if (isReview())
        deliver(m_parts.service.drafts().saveVersion(m_draft), this, done);
    else
        deliver(m_parts.service.drafts().submit(m_draft), this, done);
}

void DraftEditor::refreshBanner()
{
    const QString title = html::plainLine(m_draft.meta.title, shownTitle);
    m_title->setFullText(isReview() ? tr("Version on its way") : title.isEmpty() ? tr("New draft") : title);
    QString text;
    QString first;
    QString second;
    const char *look = nullptr;
    if (!m_open) {
        m_banner->hide();
        return;
    }
    if (m_failed) {
        text = tr("This could not be kept on this computer. Is the disk full? It is tried again; do not close the program.");
        look = "danger";
    } else if (m_parts.service.drafts().state(m_draft.id) == DraftState::Behind) {
        text = tr("This draft was changed at another desk. Both texts are safe.");
        first = tr("Keep mine");
        second = tr("Take the other");
        look = "warning";
    } else if (!m_draft.refusedOperation.isEmpty()) {
        text = tr("It was not accepted and is a draft again: %1").arg(m_draft.refusalReason.isEmpty() ? errorText(Error{.code = m_draft.refusal.value_or(Error::Code::Rejected)})
                                                                                                      : errorText(Error{.code = Error::Code::Rejected, .problemType = m_draft.refusalReason}));
        first = tr("Show the check");
        look = "danger";
    } else if (isReview()) {
        text = tr("You change the text of “%1”. The drafter is told what you change, and those who signed before are marked as having seen the older version.").arg(title);
    } else if (m_parts.service.forms().forms().isEmpty()) {
        text = tr("The forms are not on this computer yet. You can write already; it is submitted when they are here.");
        first = tr("Ask again");
    }
    m_bannerText->setText(text);
    m_bannerText->setProperty("danger", look && qstrcmp(look, "danger") == 0);
    m_bannerText->setProperty("warning", look && qstrcmp(look, "warning") == 0);
    m_bannerText->setStyleSheet(m_bannerText->styleSheet()); // a new property counts from here
    m_bannerFirst->setText(first);
    m_bannerFirst->setVisible(!first.isEmpty());
    m_bannerSecond->setText(second);
    m_bannerSecond->setVisible(!second.isEmpty());
    m_banner->setVisible(!text.isEmpty());
}

void DraftEditor::refreshState()
{
    QStringList words;
    if (m_keptAt.isValid())
        words.append(tr("kept %1").arg(m_keptAt.toLocalTime().toString(u"HH:mm"_s)));
    switch (m_open ? m_parts.service.drafts().state(m_draft.id) : DraftState::Here) {
    case DraftState::Here: words.append(tr("only on this computer yet")); break;
    case DraftState::Mirroring: words.append(tr("on its way to the server")); break;
    case DraftState::Mirrored: words.append(tr("on the server")); break;
    case DraftState::Behind: words.append(tr("changed at another desk")); break;
    }
    if (m_failed)
        words = {tr("not kept: is the disk full?")};
    else if (!m_keptAt.isValid())
        words = {tr("nothing written yet")};
    m_state->setFullText(words.join(u" · "_s));
    const QString text = document::bareText(m_draft.content);
    const qsizetype count = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
    const qsizetype wordCount = text.split(QChar(u' '), Qt::SkipEmptyParts).size();
    QStringList counts{tr("%1 letters").arg(letters(count)), tr("%1 words").arg(letters(wordCount))};
    if (m_pageCount > 0)
        counts.append(tr("%n page(s)", nullptr, m_pageCount));
    m_counts->setText(counts.join(u" · "_s));
}

document::Sheet DraftEditor::sheet() const
{
    Document document;
    document.meta = m_draft.meta;
    document.content = m_draft.content;
    document.attachments = m_draft.attachmentRefs();
    document.drafter = m_parts.service.self();
    document.ownerUnit = document.drafter.unit;
    StepGroup drafter;
    Step draft;
    draft.role = document::StepRole::Draft;
    draft.assignee.title = document.drafter.title;
    draft.assignee.unit = document.drafter.unit;
    drafter.steps.append(draft);
    document.line.append(drafter);
    for (const PlannedGroup &group : m_draft.line.groups) {
        StepGroup steps;
        for (const PlannedStep &planned : group.steps) {
            Step step;
            step.role = planned.role;
            step.assignee = planned.assignee;
            if (planned.role != document::StepRole::Draft)
                steps.steps.append(step);
        }
        document.line.append(steps);
    }
    const auto form = m_parts.service.forms().form(m_draft.meta.formId);
    if (form && !form->sheet.agency.isEmpty())
        document.ownerAgency.ko = form->sheet.agency;
    return sheetOf(document, form);
}

void DraftEditor::countPages()
{
    if (!m_open)
        return;
    m_work.start([this, paper = sheet(), pictures = m_pictures, id = m_draft.id] {
        const int pages = paper::Layout(paper, [&pictures](const QString &sha256) { return pictures.value(sha256); }).pageCount();
        QMetaObject::invokeMethod(
            this,
            [this, pages, id] {
                if (m_draft.id != id)
                    return;
                m_pageCount = pages;
                refreshState();
            },
            Qt::QueuedConnection);
    });
}

void DraftEditor::showPaper(bool on)
{
    if (on) {
        commitPreedit();
        take();
        m_templatesButton->setChecked(false);
        m_paper->setSheet(sheet(), [pictures = m_pictures](const QString &sha256) { return pictures.value(sha256); });
        m_views->setCurrentWidget(m_paper);
        m_paper->setFocus(Qt::OtherFocusReason);
    } else if (m_views->currentWidget() == m_paper) {
        m_views->setCurrentWidget(m_body);
        m_body->edit()->setFocus(Qt::OtherFocusReason);
    }
}

void DraftEditor::chooseForm(const QString &formId)
{
    const auto form = m_parts.service.forms().form(formId);
    if (!form)
        return;
    commitPreedit();
    Draft next = m_draft;
    collect(next);
    next.meta.formId = formId;
    next.meta.kind = form->kind;
    if (!form->isForEveryFlow)
        next.meta.flow = form->flow;
    if (next.content.isEmpty())
        next.content = form->sheet.content; // what is written stays
    m_draft = next;
    load();
    if (!m_draft.isEmpty())
        m_parts.service.drafts().edit(m_draft);
    check();
    m_line->ask(question());
}

void DraftEditor::beginFrom(const Document &document)
{
    commitPreedit();
    take();
    const Draft before = m_draft;
    m_draft = draftFrom(document, m_draft);
    m_templatesButton->setChecked(false);
    load();
    m_parts.service.drafts().edit(m_draft);
    check();
    countPages();
    m_line->ask(question());
    m_body->edit()->setFocus(Qt::OtherFocusReason);
    m_parts.shell.toast(tr("Text and fields were taken over; files were not."), [self = QPointer<DraftEditor>(this), before] {
        if (!self || self->m_draft.id != before.id)
            return;
        self->m_draft = before;
        self->load();
        self->m_parts.service.drafts().edit(before);
        self->check();
    });
}

void DraftEditor::discard()
{
    commitPreedit();
    take();
    const Draft thrown = std::exchange(m_draft, {});
    m_open = false;
    deliver(m_parts.service.drafts().remove(thrown.id), this, [thrown](DraftEditor *self, const Result<Done> &done) {
        if (!done) {
            self->m_parts.shell.toast(errorText(done.error()));
            return;
        }
        if (thrown.isEmpty())
            return;
        self->m_parts.shell.toast(tr("The draft is discarded"), [guard = QPointer<DraftEditor>(self), thrown] {
            if (!guard)
                return;
            // As a new one: the server may have forgotten the old one already.
            Draft again = thrown;
            again.id = guard->m_parts.service.drafts().make(thrown.meta.formId).id;
            deliver(guard->m_parts.service.drafts().save(again), guard.data(), [](DraftEditor *editor, const Result<Done> &saved) {
                editor->m_parts.shell.toast(saved ? tr("It is among your drafts again") : errorText(saved.error()));
            });
        });
    });
    Q_EMIT closed();
}

void DraftEditor::close()
{
    commitPreedit();
    take();
    deliver(m_parts.service.drafts().flush(), this, [](DraftEditor *, const Result<Done> &) {});
    m_open = false;
    m_draft = {};
    Q_EMIT closed();
}

} // namespace gw::approval
