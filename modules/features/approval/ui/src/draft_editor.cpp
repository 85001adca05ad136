// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the editor of a draft is made of. What it does stands in editor_act.cpp, files and pictures in editor_attach.cpp.
#include "draft_editor.h"

#include "approval_text.h"
#include "check_runner.h"
#include "checks_pane.h"
#include "editor_body.h"
#include "editor_files.h"
#include "editor_head.h"
#include "editor_properties.h"
#include "editor_templates.h"
#include "line_view.h"
#include "paper_view.h"
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int takeAfter = 120;   ///< ms after a keystroke: far below the second in which it must be on the disk
constexpr int countAfter = 1000; ///< ms: pages are laid out for it
constexpr int sideWidth = 280;
constexpr int textWidth = 300; ///< below that the side folds away by itself

} // namespace

DraftEditor::DraftEditor(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new ElidedLabel(parts.theme, Theme::Text::Strong))
    , m_templatesButton(new QPushButton)
    , m_paperButton(new QPushButton)
    , m_sideButton(new QPushButton)
    , m_submit(new QPushButton)
    , m_close(new QPushButton)
    , m_banner(new QFrame)
    , m_bannerText(label(parts.theme, {}))
    , m_bannerFirst(new QPushButton)
    , m_bannerSecond(new QPushButton)
    , m_split(new QSplitter)
    , m_head(new HeadFields(parts))
    , m_views(new QStackedWidget)
    , m_body(new BodyEditor(parts.theme))
    , m_paper(new PaperView(parts.theme))
    , m_templates(new DraftTemplates(parts))
    , m_files(new FilesList(parts))
    , m_side(new QWidget)
    , m_tabs(new QTabBar)
    , m_sides(new QStackedWidget)
    , m_props(new PropertiesPane(parts, [this] { return m_body->edit()->content(); }))
    , m_line(new LineView(parts))
    , m_checks(new ChecksPane(parts))
    , m_runner(new CheckRunner(this))
    , m_state(new ElidedLabel(parts.theme, Theme::Text::Small))
    , m_counts(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_discard(new QPushButton)
{
    setObjectName(u"approval.editor"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    m_work.setMaxThreadCount(1);
    build();
    wire();
    addKeys();
    retranslate();
}

DraftEditor::~DraftEditor()
{
    m_work.waitForDone();
}

QWidget *DraftEditor::buildTop()
{
    m_title->setObjectName(u"approval.editor.title"_s);
    m_templatesButton->setObjectName(u"approval.editor.templates"_s);
    m_templatesButton->setProperty("flat", true);
    m_templatesButton->setCheckable(true);
    m_templatesButton->setIcon(icon(m_parts.theme, u"document-new-from-template"_s));
    m_paperButton->setObjectName(u"approval.editor.paper"_s);
    m_paperButton->setProperty("flat", true);
    m_paperButton->setCheckable(true);
    m_paperButton->setIcon(icon(m_parts.theme, u"document-preview"_s));
    m_sideButton->setObjectName(u"approval.editor.side"_s);
    m_sideButton->setProperty("flat", true);
    m_sideButton->setCheckable(true);
    m_sideButton->setChecked(true);
    m_sideButton->setIcon(icon(m_parts.theme, u"view-split-left-right"_s));
    m_submit->setObjectName(u"approval.editor.submit"_s);
    m_submit->setProperty("primary", true);
    m_close->setObjectName(u"approval.editor.close"_s);
    m_close->setProperty("flat", true);
    m_close->setIcon(icon(m_parts.theme, u"window-close"_s));
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::l, space::s, space::s, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_title, 1);
    row->addWidget(m_templatesButton);
    row->addWidget(m_paperButton);
    row->addWidget(m_sideButton);
    row->addWidget(m_submit);
    row->addWidget(m_close);
    return top;
}

QWidget *DraftEditor::buildFoot()
{
    m_state->setObjectName(u"approval.editor.state"_s);
    m_state->setProperty("secondary", true);
    m_counts->setObjectName(u"approval.editor.counts"_s);
    m_discard->setObjectName(u"approval.editor.discard"_s);
    m_discard->setProperty("flat", true);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::l, 0, space::s, space::xs);
    row->setSpacing(space::m);
    row->addWidget(m_state, 1);
    row->addWidget(m_counts);
    row->addWidget(m_discard);
    return foot;
}

void DraftEditor::build()
{
    m_banner->setObjectName(u"approval.editor.banner"_s);
    m_banner->setProperty("card", true);
    m_bannerText->setObjectName(u"approval.editor.banner.text"_s);
    m_bannerText->setWordWrap(true);
    m_bannerFirst->setObjectName(u"approval.editor.banner.first"_s);
    m_bannerSecond->setObjectName(u"approval.editor.banner.second"_s);
    auto *notice = new QHBoxLayout(m_banner);
    notice->setContentsMargins(space::m, space::xs, space::s, space::xs);
    notice->addWidget(m_bannerText, 1);
    notice->addWidget(m_bannerFirst);
    notice->addWidget(m_bannerSecond);
    m_banner->hide();

    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(space::l, space::s, space::s, space::xs);
    column->setSpacing(space::s);
    column->addWidget(m_banner);
    column->addWidget(m_head);
    m_views->addWidget(m_body);
    m_views->addWidget(m_paper);
    m_views->addWidget(m_templates);
    column->addWidget(m_views, 1);
    column->addWidget(m_files);
    text->setMinimumWidth(m_parts.theme.scaled(textWidth) * 3 / 4);

    m_tabs->setObjectName(u"approval.editor.tabs"_s);
    m_tabs->setExpanding(true);
    m_tabs->setElideMode(Qt::ElideNone); // with large letters they scroll
    for (int at = 0; at < 3; ++at)
        m_tabs->addTab({});
    m_sides->addWidget(m_props);
    m_sides->addWidget(m_line);
    m_sides->addWidget(m_checks);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::xs);
    side->addWidget(m_tabs);
    side->addWidget(m_sides, 1);
    m_side->setMinimumWidth(m_parts.theme.scaled(sideWidth) * 3 / 4);

    m_split->addWidget(text);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setSizes({m_parts.theme.scaled(textWidth) * 2, m_parts.theme.scaled(sideWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(buildTop());
    layout->addWidget(m_split, 1);
    layout->addWidget(buildFoot());
    m_later.setSingleShot(true);
    m_later.setInterval(takeAfter);
    m_pagesLater.setSingleShot(true);
    m_pagesLater.setInterval(countAfter);
}

void DraftEditor::wire()
{
    BodyEdit *edit = m_body->edit();
    connect(edit, &BodyEdit::edited, this, &DraftEditor::noteChange);
    connect(edit, &BodyEdit::filesDropped, this, [this](const QStringList &paths) { attach(paths, true); });
    connect(edit, &BodyEdit::pictureWanted, this, &DraftEditor::wantPicture);
    connect(edit, &BodyEdit::picturePasted, this, [this](const QImage &picture) {
        m_work.start([this, picture] {
            QByteArray bytes = pngOf(picture);
            QMetaObject::invokeMethod(this, [this, bytes] { attachPicture(tr("picture") + u".png"_s, bytes, true); }, Qt::QueuedConnection);
        });
    });
    connect(edit, &BodyEdit::picturesPasted, this, [this](const QList<document::PastedImage> &pictures) {
        for (const document::PastedImage &one : pictures)
            attachPicture(tr("picture") + u'.' + one.mime.section(u'/', -1), one.bytes, false);
    });
    connect(edit, &BodyEdit::pasted, this, [this](int leftOut, bool truncated, bool hadHidden) {
        if (truncated)
            m_parts.shell.toast(tr("What was pasted is larger than a document may be: its end is missing."));
        else if (hadHidden)
            m_parts.shell.toast(tr("Some of what was pasted could not be seen where it came from. It is shown here and in the check."));
        else if (leftOut > 0)
            m_parts.shell.toast(tr("%n picture(s) of the web did not come along.", nullptr, leftOut));
    });
    connect(m_body, &BodyEditor::pictureFileWanted, this, [this] { chooseFiles(true); });
    connect(m_head, &HeadFields::changed, this, &DraftEditor::noteChange);
    connect(m_head, &HeadFields::flowChanged, this, [this] {
        take();
        m_line->ask(question());
    });
    connect(m_head, &HeadFields::formChosen, this, &DraftEditor::chooseForm);
    connect(m_props, &PropertiesPane::changed, this, &DraftEditor::noteChange);
    connect(m_props, &PropertiesPane::matterChanged, this, [this] {
        take();
        m_line->ask(question());
    });
    connect(m_line, &LineView::changed, this, &DraftEditor::noteChange);
    connect(m_checks, &ChecksPane::reasonsChanged, this, &DraftEditor::noteChange);
    connect(m_checks, &ChecksPane::jumpWanted, this, &DraftEditor::jumpTo);
    connect(m_checks, &ChecksPane::fixWanted, this, &DraftEditor::fix);
    connect(m_checks, &ChecksPane::readAgain, m_body->edit(), &BodyEdit::noteRead);
    connect(m_runner, &CheckRunner::found, this, &DraftEditor::found);
    connect(m_runner, &CheckRunner::inspected, this, [this](const QString &sha256, const checks::AttachmentFacts &facts) {
        m_facts.insert(sha256, facts);
        check();
    });
    connect(m_files, &FilesList::addWanted, this, [this] { chooseFiles(false); });
    connect(m_files, &FilesList::removeWanted, this, [this](int at) {
        QList<AttachedFile> files = m_draft.attachments;
        if (at < 0 || at >= files.size())
            return;
        const AttachedFile file = files.takeAt(at);
        setAttachments(files);
        // Its copy goes away when nobody can want it back any more.
        m_parts.shell.toast(tr("Taken out of the list"), [self = QPointer<DraftEditor>(this), file, at, id = m_draft.id] {
            if (!self || self->m_draft.id != id)
                return;
            QList<AttachedFile> again = self->m_draft.attachments;
            again.insert(std::min<qsizetype>(at, again.size()), file);
            self->setAttachments(again);
        });
    });
    connect(m_files, &FilesList::moveWanted, this, [this](int at, int by) {
        QList<AttachedFile> files = m_draft.attachments;
        if (at < 0 || at >= files.size() || at + by < 0 || at + by >= files.size())
            return;
        files.swapItemsAt(at, at + by);
        setAttachments(files);
    });
    connect(m_tabs, &QTabBar::currentChanged, m_sides, &QStackedWidget::setCurrentIndex);
    connect(m_sideButton, &QPushButton::toggled, m_side, &QWidget::setVisible);
    connect(m_paperButton, &QPushButton::toggled, this, &DraftEditor::showPaper);
    connect(m_templatesButton, &QPushButton::toggled, this, [this](bool on) {
        if (on) {
            m_paperButton->setChecked(false);
            m_views->setCurrentWidget(m_templates);
            m_templates->open();
        } else if (m_views->currentWidget() == m_templates) {
            m_views->setCurrentWidget(m_body);
        }
    });
    connect(m_templates, &DraftTemplates::closeWanted, this, [this] { m_templatesButton->setChecked(false); });
    connect(m_templates, &DraftTemplates::documentChosen, this, &DraftEditor::beginFrom);
    connect(m_submit, &QPushButton::clicked, this, &DraftEditor::submit);
    connect(m_close, &QPushButton::clicked, this, &DraftEditor::close);
    connect(m_discard, &QPushButton::clicked, this, &DraftEditor::discard);
    connect(&m_later, &QTimer::timeout, this, &DraftEditor::take);
    connect(&m_pagesLater, &QTimer::timeout, this, &DraftEditor::countPages);

    DraftEditing &drafts = m_parts.service.drafts();
    connect(&drafts, &DraftEditing::changed, this, [this] {
        if (!m_open || m_draft.isEmpty())
            return;
        m_failed = false;
        m_keptAt = m_parts.clock.now();
        refreshState();
        refreshBanner();
    });
    connect(&drafts, &DraftEditing::stateChanged, this, [this](const QString &id) {
        if (id == m_draft.id) {
            refreshState();
            refreshBanner();
        }
    });
    connect(&drafts, &DraftEditing::failed, this, [this] {
        m_failed = true;
        refreshState();
        refreshBanner();
    });
    connect(&drafts, &DraftEditing::fileChanged, this, [this](const QString &id) {
        // A file that has arrived has an id of the server.
        deliver(m_parts.service.drafts().find(m_draft.id), this, [id](DraftEditor *self, const Result<std::optional<Draft>> &kept) {
            if (!kept || !*kept || (*kept)->id != self->m_draft.id)
                return;
            for (AttachedFile &file : self->m_draft.attachments) {
                for (const AttachedFile &known : (*kept)->attachments) {
                    if (file.uploadId == id && known.uploadId == id && file.id.isEmpty())
                        file.id = known.id;
                }
            }
        });
    });
    connect(&m_parts.service.forms(), &Forms::changed, this, [this] {
        if (m_open && m_draft.meta.formId.isEmpty() && !m_parts.service.forms().forms().isEmpty())
            chooseForm(m_parts.service.forms().forms().first().id);
        refreshBanner();
    });
    connect(m_bannerFirst, &QPushButton::clicked, this, [this] {
        if (m_parts.service.drafts().state(m_draft.id) == DraftState::Behind) {
            deliver(m_parts.service.drafts().keepMine(m_draft.id), this, [](DraftEditor *self, const Result<Done> &done) {
                self->m_parts.shell.toast(done ? tr("Your text goes on top of what is there") : errorText(done.error()));
                self->refreshBanner();
            });
        } else if (m_parts.service.forms().forms().isEmpty()) {
            m_parts.service.forms().refresh();
        } else {
            showSide(Side::Checks);
        }
    });
    connect(m_bannerSecond, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.drafts().takeTheirs(m_draft.id), this, [](DraftEditor *self, const Result<Draft> &theirs) {
            if (theirs)
                self->open(*theirs);
            else
                self->m_parts.shell.toast(errorText(theirs.error()));
        });
    });
}

void DraftEditor::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(u"F6"_s), [this] {
        // From the text to the side and back, past everything between.
        if (m_side->isAncestorOf(focusWidget()) || !m_sideButton->isChecked())
            m_body->edit()->setFocus(Qt::ShortcutFocusReason);
        else
            m_tabs->setFocus(Qt::ShortcutFocusReason);
    });
    key(QKeySequence(u"F7"_s), [this] { m_paperButton->toggle(); });
    key(QKeySequence(u"F8"_s), [this] { m_sideButton->toggle(); });
    key(QKeySequence(u"Alt+1"_s), [this] { showSide(Side::Properties); });
    key(QKeySequence(u"Alt+2"_s), [this] { showSide(Side::Line); });
    key(QKeySequence(u"Alt+3"_s), [this] { showSide(Side::Checks); });
}

void DraftEditor::retranslate()
{
    m_templatesButton->setText(tr("Begin from…"));
    m_templatesButton->setToolTip(tr("Begin from an earlier document of mine"));
    m_paperButton->setText(tr("As issued"));
    m_paperButton->setToolTip(tr("The sheets as they will be issued (F7)"));
    m_sideButton->setAccessibleName(tr("Properties, line and check"));
    m_sideButton->setToolTip(tr("Properties, line and check (F8)"));
    m_close->setAccessibleName(tr("Close; the draft is kept"));
    m_close->setToolTip(tr("Close; the draft is kept"));
    m_discard->setText(tr("Discard"));
    m_tabs->setTabText(0, tr("Properties"));
    m_tabs->setTabText(1, tr("Line"));
    m_tabs->setAccessibleName(tr("Beside the text"));
    m_tabs->setTabToolTip(0, u"Alt+1"_s);
    m_tabs->setTabToolTip(1, u"Alt+2"_s);
    m_tabs->setTabToolTip(2, u"Alt+3"_s);
    refreshSubmit();
    refreshBanner();
    refreshState();
}

void DraftEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DraftEditor::hideEvent(QHideEvent *event)
{
    if (m_open) {
        commitPreedit();
        take();
    }
    QWidget::hideEvent(event);
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The text is what one came for: the side never takes more than its part of a narrow pane.
    const int side = std::min(m_parts.theme.scaled(sideWidth), width() * 2 / 5);
    m_split->setSizes({width() - side, side});
}

void DraftEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DraftEditor::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    attach(paths, false);
}

QString DraftEditor::draftId() const
{
    return m_open ? m_draft.id : QString();
}

void DraftEditor::showSide(Side side)
{
    m_sideButton->setChecked(true);
    m_tabs->setCurrentIndex(int(side));
}

} // namespace gw::approval
