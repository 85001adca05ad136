// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "document_reader.h"

#include "approval_text.h"
#include "conflict_bar.h"
#include "decision_bar.h"
#include "dispatch_pane.h"
#include "issue_sheet.h"
#include "paper_files.h"
#include "paper_view.h"
#include "reader_line.h"
#include "versions_view.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

/// Running past with the arrow keys is not reading.
constexpr std::chrono::milliseconds openedAfter{900};

const QString betweenParts = u" · "_s;

} // namespace

DocumentReader::DocumentReader(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_state(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 6))
    , m_page(new QWidget)
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_note(label(parts.theme, {}, Theme::Text::Small))
    , m_line(new LineStrip(parts.theme))
    , m_decision(new DecisionBar(parts.theme))
    , m_conflict(new ConflictBar(parts))
    , m_opinions(new QWidget)
    , m_opinionRows(new QVBoxLayout(m_opinions))
    , m_files(new QWidget)
    , m_tabs(new QTabWidget)
    , m_paper(new PaperView(parts.theme))
    , m_versions(new VersionsView(parts))
    , m_dispatch(new DispatchPane(parts))
    , m_pdf(new QPushButton)
    , m_record(new QPushButton)
    , m_openTimer(new QTimer(this))
{
    setObjectName(u"approval.reader"_s);
    build();
    listen();
    retranslate();
    refresh();
}

DocumentReader::~DocumentReader() = default;

void DocumentReader::build()
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"approval.title"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setWordWrap(true);
    m_note->setObjectName(u"approval.note"_s);
    m_note->setWordWrap(true);
    m_opinionRows->setContentsMargins(0, 0, 0, 0);
    m_opinionRows->setSpacing(space::xs);
    m_files->setLayout(new FlowLayout(space::s));
    m_pdf->setObjectName(u"approval.pdf"_s);
    m_record->setObjectName(u"approval.record"_s);
    for (QPushButton *button : {m_pdf, m_record})
        button->setProperty("flat", true);
    m_tabs->setObjectName(u"approval.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_paper, {});
    m_tabs->addTab(m_dispatch, {});
    m_tabs->addTab(m_versions, {});
    auto *corner = new QWidget;
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, 0, space::s, 0);
    cornerRow->addWidget(m_pdf);
    cornerRow->addWidget(m_record);
    m_tabs->setCornerWidget(corner);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::m, space::l, space::s);
    head->setSpacing(space::s);
    head->addWidget(m_title);
    head->addWidget(m_meta);
    head->addWidget(m_note);
    head->addWidget(m_line);
    head->addWidget(m_conflict);
    head->addWidget(m_decision);
    head->addWidget(m_opinions);
    head->addWidget(m_files);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_tabs, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_openTimer->setSingleShot(true);
    m_openTimer->setInterval(openedAfter);
}

void DocumentReader::listen()
{
    connect(m_decision, &DecisionBar::decided, this, &DocumentReader::decide);
    connect(m_decision, &DecisionBar::actWanted, this, &DocumentReader::act);
    connect(m_openTimer, &QTimer::timeout, this, [this] {
        if (m_view && isVisible() && m_view->state() == DocumentView::State::Ready)
            m_view->markOpened();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_versions)
            m_versions->load();
        else if (m_tabs->currentWidget() == m_dispatch)
            m_dispatch->load();
    });
    connect(m_dispatch, &DispatchPane::paperReady, this, &DocumentReader::showPaper);
    connect(m_pdf, &QPushButton::clicked, this, &DocumentReader::savePdf);
    connect(m_record, &QPushButton::clicked, this, &DocumentReader::saveRecord);
    connect(&m_parts.service.forms(), &Forms::changed, this, [this] {
        m_painted.clear();
        refresh();
    });
}

void DocumentReader::open(const QString &documentId)
{
    if (m_view && m_view->id() == documentId)
        return;
    m_versions->setDocument(nullptr);
    m_view = documentId.isEmpty() ? nullptr : m_parts.service.document(documentId);
    m_painted.clear();
    m_decision->clear();
    m_tabs->setCurrentWidget(m_paper);
    m_conflict->setDocument(documentId);
    m_dispatch->setDocument(documentId);
    if (m_view) {
        m_versions->setDocument(m_view.get());
        connect(m_view.get(), &DocumentView::changed, this, &DocumentReader::refresh);
        m_openTimer->start();
    }
    refresh();
}

QString DocumentReader::documentId() const
{
    return m_view ? m_view->id() : QString();
}

void DocumentReader::focusText()
{
    if (m_stack->currentWidget() == m_page)
        m_tabs->currentWidget()->setFocus();
}

void DocumentReader::refresh()
{
    refreshState();
    if (!m_view || m_view->state() != DocumentView::State::Ready)
        return;
    if (!m_openTimer->isActive() && isVisible())
        m_openTimer->start();
    refreshHead();
    refreshOpinions();
    refreshFiles();
    const Document &shown = m_view->document();
    m_line->setDocument(shown);
    m_decision->setDocument(shown, m_view->pendingDecision(), m_view->mark());
    refreshTabs();
    const QString painted = shown.id + shown.version.versionSha256 + QString::number(shown.revision);
    if (std::exchange(m_painted, painted) != painted)
        m_paper->setSheet(sheetOf(shown, m_parts.service.forms().form(shown.meta.formId)));
}

void DocumentReader::refreshState()
{
    using State = DocumentView::State;
    if (!m_view) {
        m_state->show(u"document-sign"_s, tr("Nothing is open"), tr("Choose a row to read it here. j and k go through the list, a approves, r returns."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    switch (m_view->state()) {
    case State::Loading: m_stack->setCurrentWidget(m_loading); return;
    case State::Ready: m_stack->setCurrentWidget(m_page); return;
    case State::NotHere:
        m_state->show(u"network-disconnect"_s, tr("Not on this computer yet"), tr("It opens as soon as the server can be reached. What waits for you is fetched ahead."),
                      tr("Try again"), [this] { m_view->refresh(); });
        break;
    case State::Gone:
        m_state->show(u"document-close"_s, tr("Not here"), tr("The document is not there any more, or this seat may not read it."));
        break;
    case State::Failed:
        m_state->show(u"dialog-warning"_s, tr("It could not be opened"), m_view->problem() ? errorText(*m_view->problem()) : QString(), tr("Try again"),
                      [this] { m_view->refresh(); });
        break;
    }
    m_stack->setCurrentWidget(m_state);
}

void DocumentReader::refreshTabs()
{
    using State = document::DocumentState;
    static const QList<State> outgoing{State::DispatchWait, State::CheckWait, State::CheckReturned, State::Sent, State::Closed};
    const Document &shown = m_view->document();
    m_tabs->setTabVisible(m_tabs->indexOf(m_dispatch), shown.meta.flow != document::Flow::Internal && outgoing.contains(shown.state));
}

void DocumentReader::showDispatch()
{
    if (m_tabs->isTabVisible(m_tabs->indexOf(m_dispatch)))
        m_tabs->setCurrentWidget(m_dispatch);
}

void DocumentReader::showPaper(const IssuedPaper &paper)
{
    m_paper->setSheet(paper.sheet, [pictures = paper.pictures](const QString &sha256) { return QImage::fromData(pictures.value(sha256)); });
}

void DocumentReader::refreshHead()
{
    const Document &shown = m_view->document();
    const QString title = html::plainLine(shown.meta.title, 300);
    m_title->setText(title.isEmpty() ? tr("Without a title") : title);
    QStringList meta;
    if (shown.number)
        meta.append(html::plainLine(shown.number->display, 80));
    meta.append(stateName(shown.held ? document::DocumentState::Held : shown.state));
    meta.append(personLine(shown.drafter));
    meta.append(flowName(shown.meta.flow));
    meta.append(disclosureName(shown.meta.disclosure.grade));
    meta.append(retentionName(shown.meta.retention));
    if (shown.decidedAt.isValid())
        meta.append(dayAndTime(shown.decidedAt.toLocalTime()));
    meta.removeAll({});
    m_meta->setText(meta.join(betweenParts));
    QStringList notes;
    if (!shown.returnReason.isEmpty() && shown.state == document::DocumentState::Returned)
        notes.append(tr("Returned: %1").arg(shown.returnReason));
    if (!shown.withdrawalReason.isEmpty())
        notes.append(tr("Taken back: %1").arg(shown.withdrawalReason));
    if (!shown.lineWarning.isEmpty())
        notes.append(nameOf(shown.lineWarning));
    for (const CheckNote &note : shown.checkNotes)
        notes.append(tr("Check %1: %2 (%3)").arg(note.code, note.reason, nameOf(note.by.name)));
    if (m_view->isOffline())
        notes.append(tr("The server cannot be reached. You see it as it was on %1.").arg(dayAndTime(m_view->fetchedAt().toLocalTime())));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void DocumentReader::refreshOpinions()
{
    while (QLayoutItem *item = m_opinionRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Opinion &opinion : m_view->document().opinions) {
        const auto decision = document::fromText<document::Decision>(opinion.kind);
        const bool against = decision == document::Decision::Object || decision == document::Decision::Conditional;
        QString text = personLine(opinion.by) + u": "_s;
        if (decision && against)
            text += decisionDone(*decision) + u" — "_s;
        QLabel *row = label(m_parts.theme, text + opinion.text);
        row->setWordWrap(true);
        row->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->setObjectName(against ? u"approval.objection"_s : u"approval.opinion.row"_s);
        row->setProperty("notice", against ? u"warning"_s : u"info"_s);
        m_opinionRows->addWidget(row);
    }
    m_opinions->setVisible(!m_view->document().opinions.isEmpty());
}

void DocumentReader::refreshFiles()
{
    QLayout *row = m_files->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const document::AttachmentRef &file : m_view->document().attachments) {
        const QString name = html::plainLine(file.name, 120);
        auto *button = new QPushButton(QString(name).replace(u'&', u"&&"_s) + u" ("_s + fileSize(file.size) + u')');
        button->setIcon(icon(m_parts.theme, u"mail-attachment"_s));
        button->setObjectName(u"approval.file"_s);
        button->setAccessibleName(tr("Open the file %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, file] { openFile(file); });
        row->addWidget(button);
    }
    m_files->setVisible(!m_view->document().attachments.isEmpty());
}

void DocumentReader::openFile(const document::AttachmentRef &file)
{
    Task<QString> fetching = m_parts.service.drafts().fileOf(file);
    deliver(std::move(fetching), this, [](DocumentReader *self, const Result<QString> &path) {
        if (path && self->m_parts.openFile)
            self->m_parts.openFile(*path);
        else if (!path)
            self->m_parts.shell.toast(errorText(path.error()));
    });
}

void DocumentReader::decide(document::Decision decision, const QString &text, document::OpinionVisibility visibility)
{
    if (!m_view || m_view->state() != DocumentView::State::Ready)
        return;
    const Document &shown = m_view->document();
    const Step *mine = shown.myStep();
    if (!mine)
        return;
    Act act;
    act.documentId = shown.id;
    act.stepId = mine->id;
    act.decision = decision;
    act.versionSha256 = shown.version.versionSha256;
    const bool isReason = decision == document::Decision::Return || decision == document::Decision::Skip;
    (isReason ? act.reason : act.opinion) = text;
    act.visibility = visibility;
    act.objectionsSeen = true; // they stand above the text, in full
    const QString title = html::plainLine(shown.meta.title, 60);
    deliver(m_parts.service.deciding().decide(act), this, [decision, title, id = shown.id](DocumentReader *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        self->m_decision->clear();
        self->m_parts.shell.toast(decisionDone(decision) + u": "_s + title,
                                  [self, operation = *operation] {
                                      deliver(self->m_parts.service.deciding().undo(operation), self, [](DocumentReader *reader, const Result<Done> &done) {
                                          if (!done)
                                              reader->m_parts.shell.toast(errorText(done.error()));
                                      });
                                  },
                                  std::chrono::seconds(10));
        Q_EMIT self->decided(id, document::toText(decision));
    });
}

void DocumentReader::act(const QString &action)
{
    if (!m_view)
        return;
    const QString id = m_view->id();
    const auto tell = [](DocumentReader *self, const Result<QString> &done) {
        if (!done)
            self->m_parts.shell.toast(errorText(done.error()));
    };
    if (action == "edit"_L1)
        Q_EMIT editWanted(id);
    else if (action == "redraft"_L1)
        deliver(m_parts.service.deciding().redraft(id), this, tell);
    else if (action == "withdraw"_L1)
        deliver(m_parts.service.deciding().withdraw(id, m_decision->opinion()), this, tell);
}

void DocumentReader::approve()
{
    if (!m_view || m_view->state() != DocumentView::State::Ready)
        return;
    for (const auto decision : {document::Decision::Approve, document::Decision::Agree, document::Decision::Read}) {
        if (m_decision->offers(document::toText(decision))) {
            m_decision->decide(decision);
            return;
        }
    }
}

void DocumentReader::object()
{
    m_decision->decide(document::Decision::Object);
}

void DocumentReader::giveBack()
{
    m_decision->decide(document::Decision::Return);
}

void DocumentReader::writeOpinion()
{
    m_decision->write();
}

void DocumentReader::hold()
{
    m_decision->decide(m_decision->offers(document::toText(document::Decision::Release)) ? document::Decision::Release : document::Decision::Hold);
}

void DocumentReader::compare()
{
    if (m_stack->currentWidget() == m_page)
        m_tabs->setCurrentWidget(m_tabs->currentWidget() == m_versions ? static_cast<QWidget *>(m_paper) : m_versions);
}

void DocumentReader::saveRecord()
{
    if (!m_view)
        return;
    chooseTarget(m_parts, this, fileNameOf(m_view->document().meta.title, u".zip"_s), [this](const QString &path) {
        if (!m_view)
            return;
        deliver(m_view->saveRecord(path), this, [](DocumentReader *self, const Result<Done> &done) {
            self->m_parts.shell.toast(done ? tr("The whole record was saved. “gwanmun verify” says whether it is unbroken.") : errorText(done.error()));
        });
    });
}

void DocumentReader::savePdf()
{
    if (!m_view || m_view->state() != DocumentView::State::Ready)
        return;
    const Document &shown = m_view->document();
    const document::Sheet sheet = sheetOf(shown, m_parts.service.forms().form(shown.meta.formId));
    chooseTarget(m_parts, this, fileNameOf(shown.meta.title, u".pdf"_s), [this, sheet](const QString &path) {
        deliver(writePdfFile(sheet, path), this, [](DocumentReader *self, const Result<Done> &done) {
            self->m_parts.shell.toast(done ? tr("The PDF was saved.") : errorText(done.error()));
        });
    });
}

void DocumentReader::retranslate()
{
    m_tabs->setTabText(m_tabs->indexOf(m_paper), tr("As issued"));
    m_tabs->setTabText(m_tabs->indexOf(m_dispatch), tr("Dispatch"));
    m_tabs->setTabText(m_tabs->indexOf(m_versions), tr("Changes and card"));
    m_paper->setAccessibleName(tr("The document on A4"));
    m_pdf->setText(tr("PDF"));
    m_pdf->setToolTip(tr("Save as PDF"));
    m_record->setText(tr("Record"));
    m_record->setToolTip(tr("Save the whole record: versions, opinions, signatures and card"));
    refresh();
}

void DocumentReader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
