// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "verify_view.h"

#include "approval_text.h"
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeWidget>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/signing/archive.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>
#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr qsizetype mostFindings = 200; // a file that is made to break everything has thousands

/// A file from anywhere: its words are shown as one line of plain text.
QString lineOf(const QString &text)
{
    return html::plainLine(text, 300);
}

Result<signing::Report> reportOf(const QString &path, const QByteArray &pem)
{
    signing::TrustRoots trust;
    if (!pem.isEmpty()) {
        auto read = signing::TrustRoots::fromPem(pem);
        if (!read)
            return fail(read.error());
        trust = std::move(*read);
    }
    const qint64 most = signing::ArchiveLimits().archiveBytes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, file.errorString());
    if (file.size() > most)
        return fail(Error::Code::TooLarge);
    const QByteArray bytes = file.read(most + 1); // it may grow meanwhile
    if (bytes.size() > most)
        return fail(Error::Code::TooLarge);
    if (!signing::looksLikeArchive(bytes))
        return fail(Error::Code::Protocol);
    return signing::verifyArchive(bytes, trust, *signing::makeOpenSslProvider());
}

Task<signing::Report> whenVerified(QFuture<Result<signing::Report>> future)
{
    co_return co_await future;
}

Task<signing::Report> verifying(QString path, QByteArray pem)
{
    const auto promise = std::make_shared<QPromise<Result<signing::Report>>>();
    promise->start();
    QFuture<Result<signing::Report>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path = std::move(path), pem = std::move(pem)] {
        promise->addResult(reportOf(path, pem));
        promise->finish();
    });
    return whenVerified(std::move(future));
}

Role roleOf(signing::Level level)
{
    return level == signing::Level::Error     ? Role::DangerText
           : level == signing::Level::Warning ? Role::WarningText
                                              : Role::InformationText;
}

QString iconOf(signing::Level level)
{
    return level == signing::Level::Error     ? u"dialog-cancel"_s
           : level == signing::Level::Warning ? u"dialog-warning"_s
                                              : u"documentinfo"_s;
}

} // namespace

VerifyView::VerifyView(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_loading(new SkeletonView(parts.theme, 6))
    , m_state(new StateView(parts.theme))
    , m_page(new QWidget)
    , m_verdict(label(parts.theme, {}, Theme::Text::Heading))
    , m_meaning(label(parts.theme, {}))
    , m_what(secondaryLabel(parts.theme, {}))
    , m_facts(new QListWidget)
    , m_signers(new QTreeWidget)
    , m_other(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"approval.verify"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_verdict->setObjectName(u"approval.verify.verdict"_s);
    m_meaning->setObjectName(u"approval.verify.meaning"_s);
    m_what->setObjectName(u"approval.verify.what"_s);
    for (QLabel *line : {m_verdict, m_meaning, m_what}) {
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setObjectName(u"approval.verify.facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setResizeMode(QListView::Adjust);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_signers->setObjectName(u"approval.verify.signers"_s);
    m_signers->setColumnCount(5);
    m_signers->setUniformRowHeights(true);
    m_signers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_signers->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_signers->header()->setStretchLastSection(false);
    m_other->setObjectName(u"approval.verify.other"_s);
    m_close->setObjectName(u"approval.verify.close"_s);
    m_close->setProperty("flat", true);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(space::l, space::m, space::l, space::m);
    page->setSpacing(space::s);
    page->addWidget(m_verdict);
    page->addWidget(m_meaning);
    page->addWidget(m_what);
    page->addWidget(m_facts, 2);
    page->addWidget(m_signers, 3);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_loading), m_page})
        m_stack->addWidget(part);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(space::l, space::s, space::l, space::m);
    last->addWidget(m_other);
    last->addStretch();
    last->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(last);
    connect(m_other, &QPushButton::clicked, this, &VerifyView::choose);
    connect(m_close, &QPushButton::clicked, this, &VerifyView::closed);
    connect(&parts.theme, &Theme::changed, this, &VerifyView::fill);
    retranslate();
}

VerifyView::~VerifyView() = default;

void VerifyView::choose()
{
    const auto take = [self = QPointer(this)](const QString &path) {
        if (self && !path.isEmpty())
            self->verify(path);
    };
    if (m_parts.chooseRecord) {
        m_parts.chooseRecord(this, take);
        return;
    }
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({u"*.zip"_s, u"*"_s});
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void VerifyView::verify(const QString &path)
{
    m_name = lineOf(QFileInfo(path).fileName());
    m_stack->setCurrentWidget(m_loading);
    const QByteArray roots = m_parts.trustRoots ? m_parts.trustRoots() : QByteArray();
    deliver(verifying(path, roots), this, [asked = ++m_asked](VerifyView *self, const Result<signing::Report> &report) {
        if (asked != self->m_asked)
            return; // another file was chosen meanwhile
        if (report)
            self->take(*report);
        else
            self->failedWith(report.error());
    });
}

void VerifyView::take(const signing::Report &report)
{
    m_report = report;
    fill();
    m_stack->setCurrentWidget(m_page);
}

void VerifyView::failedWith(const Error &error)
{
    QString title = tr("The file cannot be read");
    QString text = tr("Is it still where it was, and may you read it?");
    if (error.code == Error::Code::Protocol) {
        title = tr("This is not a document record");
        text = tr("A record is the ZIP file that a document's card gives out. %1 is something else.").arg(m_name);
    } else if (error.code == Error::Code::TooLarge) {
        title = tr("The file is too large for a record");
        text = tr("Nothing was read of it.");
    } else if (error.code == Error::Code::Certificate) {
        title = tr("The trusted authorities cannot be read");
        text = tr("The certificates that your administration set up are damaged. Nothing was verified.");
    }
    m_state->show(u"dialog-warning"_s, title, text, tr("Choose another file"), [this] { choose(); });
    m_stack->setCurrentWidget(m_state);
}

void VerifyView::fill()
{
    fillVerdict();
    fillFacts();
    fillSigners();
}

void VerifyView::fillVerdict()
{
    const signing::Level worst = m_report.worst();
    m_verdict->setText(worst == signing::Level::Error     ? tr("This record is not what it claims")
                       : worst == signing::Level::Warning ? tr("Nothing was changed, but not all could be confirmed")
                                                          : tr("The record is genuine and unchanged"));
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText,
                     m_parts.theme.color(worst == signing::Level::Error     ? Role::DangerText
                                         : worst == signing::Level::Warning ? Role::WarningText
                                                                            : Role::SuccessText));
    m_verdict->setPalette(palette);
    m_meaning->setText(worst == signing::Level::Error ? tr("Do not rely on it. What is wrong stands below in red.")
                       : m_report.has(u"no-trust-roots"_s)
                           ? tr("The signatures were checked, but no trusted authority is set up on this computer: nobody vouches for who the signers are.")
                       : worst == signing::Level::Warning ? tr("What a verifier would need and is missing stands below.")
                                                          : tr("Every version, signature and entry of its history fits the others."));
    QStringList what{lineOf(m_report.title), lineOf(m_report.number)};
    if (m_report.decidedAt.isValid())
        what.append(tr("decided %1").arg(dayAndTime(m_report.decidedAt.toLocalTime())));
    what.append(m_name);
    what.removeAll({});
    m_what->setText(what.join(u" · "_s));
}

void VerifyView::addFact(const QString &symbol, Role role, const QString &text)
{
    auto *item = new QListWidgetItem(icon(m_parts.theme, symbol, role), text, m_facts);
    item->setForeground(m_parts.theme.color(role == Role::SuccessText || role == Role::InformationText ? Role::Text : role));
}

void VerifyView::fillFacts()
{
    m_facts->clear();
    const qsizetype shown = std::min(m_report.findings.size(), mostFindings);
    for (const signing::Finding &finding : std::span(m_report.findings).first(size_t(shown)))
        addFact(iconOf(finding.level), roleOf(finding.level), lineOf(isEnglish() ? finding.en : finding.ko));
    if (m_report.findings.size() > shown)
        addFact(u"dialog-warning"_s, Role::WarningText, tr("%n more of the kind", nullptr, int(m_report.findings.size() - shown)));
    if (m_report.versions.isEmpty())
        return; // nothing could be read that facts could be about
    const auto fact = [this](bool good, const QString &yes, const QString &no) {
        addFact(good ? u"dialog-ok"_s : u"dialog-cancel"_s, good ? Role::SuccessText : Role::DangerText, good ? yes : no);
    };
    fact(m_report.chainUnbroken, tr("Signatures and history are unbroken from beginning to end (%n event(s)).", nullptr, m_report.auditEvents),
         tr("Signatures or history are broken (%n event(s)).", nullptr, m_report.auditEvents));
    if (m_report.numberRegistered)
        fact(true, tr("The number %1 is registered.").arg(lineOf(m_report.number)), {});
    else
        addFact(u"documentinfo"_s, Role::InformationText, tr("It has no registered number."));
    if (m_report.sealUsed)
        fact(true, tr("The seal was applied, and the ledger of seals has it."), {});
    else
        addFact(u"documentinfo"_s, Role::InformationText, tr("No seal was applied."));
    for (const signing::VersionReport &version : m_report.versions) {
        const QString text = tr("Version %1, %2, %3").arg(QString::number(version.no), dayAndTime(version.at.toLocalTime()), lineOf(version.by));
        fact(version.intact, tr("%1: unchanged").arg(text), tr("%1: was CHANGED afterwards").arg(text));
    }
}

void VerifyView::fillSigners()
{
    m_signers->clear();
    for (const signing::SignatureReport &one : m_report.signatures) {
        const bool certificate = one.kind == document::SignatureKind::Certificate;
        const QString result = !one.intact                   ? tr("Wrong")
                               : !certificate                ? tr("Correct, by name")
                               : !one.trusted                ? tr("Correct, signer not confirmed")
                                                             : tr("Correct");
        const Role role = !one.intact ? Role::DangerText : certificate && !one.trusted ? Role::WarningText : Role::SuccessText;
        auto *item = new QTreeWidgetItem(m_signers, {lineOf(one.name + u' ' + one.title), roleName(one.role) + u" · "_s + decisionName(one.decision),
                                                     tr("version %1").arg(one.versionNo), dayAndTime(one.at.toLocalTime()), result});
        item->setIcon(4, icon(m_parts.theme, !one.intact ? u"dialog-cancel"_s : certificate && !one.trusted ? u"dialog-warning"_s : u"dialog-ok"_s, role));
        item->setForeground(4, m_parts.theme.color(role));
        item->setToolTip(0, item->text(0));
        const signing::CertificateHolder &holder = one.certificate.holder;
        if (certificate && !holder.subject.isEmpty()) {
            for (const QString &text : {tr("Certificate of %1").arg(lineOf(holder.subject)), tr("Issued by %1").arg(lineOf(holder.issuer))}) {
                auto *detail = new QTreeWidgetItem(item, {text});
                detail->setForeground(0, m_parts.theme.color(Role::TextSecondary));
                detail->setToolTip(0, text);
                detail->setFirstColumnSpanned(true);
            }
        }
    }
    m_signers->setVisible(m_signers->topLevelItemCount() > 0);
}

void VerifyView::retranslate()
{
    m_signers->setHeaderLabels({tr("Who signed"), tr("As what"), tr("Which version"), tr("When"), tr("Signature")});
    m_signers->setAccessibleName(tr("Signatures of the record"));
    m_facts->setAccessibleName(tr("What verification found"));
    m_other->setText(tr("Verify another file…"));
    m_close->setText(tr("Close"));
    fill();
    if (m_stack->currentWidget() == m_state)
        m_state->show(u"document-edit-verify"_s, tr("Verify a record"),
                      tr("The file of a document record shows by itself who signed which version, and whether anything was changed. No server is needed."),
                      tr("Choose a file…"), [this] { choose(); });
}

void VerifyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
