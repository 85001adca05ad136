// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_bar.h"

#include "attachment_files.h"
#include "attachment_preview.h"
#include "attachment_texts.h"
#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QProgressBar>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/transfer/safename.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr qint64 slowSize = 512 << 10; ///< less is here before anybody could read how far it is

bool isMessage(const ShownAttachment &attachment)
{
    return attachment.type.compare("message/rfc822"_L1, Qt::CaseInsensitive) == 0 || attachment.name.endsWith(".eml"_L1, Qt::CaseInsensitive);
}

/// Asks without holding up anything; `yes` runs when the person agrees.
void ask(QWidget *parent, const QString &question, const QString &action, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, {}, question, QMessageBox::Cancel, parent);
    box->setObjectName(u"mail.attachment.question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *go = box->addButton(action, QMessageBox::AcceptRole);
    go->setObjectName(u"mail.attachment.yes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [go, yes = std::move(yes)](QAbstractButton *pressed) {
        if (pressed == go)
            yes();
    });
    box->open();
}

} // namespace

class AttachmentBar::Row final : public QFrame
{
public:
    Row(AttachmentBar &bar, const ShownAttachment &attachment) : m_bar(bar), m_attachment(attachment)
    {
        Theme &theme = bar.m_theme;
        const QString name = html::plainLine(attachment.name, 120);
        const safety::FileRisk risk = safety::riskOf({attachment.name, attachment.type});
        setProperty("card", true);
        setObjectName(u"mail.attachment"_s);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        const QString note = safety::isDisguised(attachment.name) ? AttachmentBar::tr("The name hides what this file is.") + u' ' + riskNote(risk) : riskNote(risk);
        setAccessibleName(name + u", "_s + sizeText(attachment.size) + (note.isEmpty() ? QString() : u". "_s + note));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
        auto *symbol = new QLabel;
        const bool warns = risk != safety::FileRisk::None && risk != safety::FileRisk::OldHwp && risk != safety::FileRisk::Archive;
        symbol->setPixmap(icon(theme, warns ? u"dialog-warning"_s : symbolOf(attachment), warns ? Role::WarningText : Role::TextSecondary).pixmap(20, 20));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *title = new ElidedLabel(theme, Theme::Text::Body);
        title->setFullText(name);
        texts->addWidget(title);
        if (!note.isEmpty()) {
            QLabel *warning = secondaryLabel(theme, note, Theme::Text::Small);
            warning->setWordWrap(true);
            texts->addWidget(warning);
        }
        row->addWidget(symbol, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        row->addWidget(secondaryLabel(theme, sizeText(attachment.size), Theme::Text::Small));
        m_progress->setObjectName(u"mail.attachment.progress"_s);
        m_progress->setRange(0, 100);
        m_progress->setTextVisible(false);
        m_progress->setFixedWidth(theme.scaled(72));
        m_progress->setAccessibleName(AttachmentBar::tr("Progress of %1").arg(name));
        row->addWidget(m_progress);
        m_cancel = addButton(row, u"process-stop"_s, AttachmentBar::tr("Cancel"), u"mail.attachment.cancel"_s, [this] { m_bar.m_parts.cancel(m_attachment.blobId); });
        refreshProgress();
        if (safety::mayOpen(risk))
            addButton(row, u"document-open"_s, AttachmentBar::tr("Open"), u"mail.attachment.open"_s, [this] { m_bar.open(m_attachment); });
        addButton(row, u"document-save"_s, AttachmentBar::tr("Save a copy"), u"mail.attachment.save"_s, [this] { m_bar.save(m_attachment); });
    }

    const QString &blobId() const { return m_attachment.blobId; }
    void refreshProgress()
    {
        const double progress = m_bar.m_parts.progress && m_attachment.size >= slowSize ? m_bar.m_parts.progress(m_attachment.blobId) : -1;
        m_progress->setVisible(progress >= 0);
        m_progress->setValue(int(progress * 100));
        m_cancel->setVisible(progress >= 0 && m_bar.m_parts.cancel);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        m_pressed = event->pos();
        if (m_path.isEmpty() && m_attachment.size < 20'000'000)
            bring(); // so that it can be dragged out
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || m_path.isEmpty() || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *drag = new QDrag(this);
        auto *carried = new QMimeData;
        carried->setUrls({QUrl::fromLocalFile(m_path)});
        drag->setMimeData(carried);
        m_dragged = true;
        drag->exec(Qt::CopyAction);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && !std::exchange(m_dragged, false) && rect().contains(event->pos()))
            Q_EMIT m_bar.previewWanted(m_attachment);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            Q_EMIT m_bar.previewWanted(m_attachment);
        else
            QFrame::keyPressEvent(event);
    }

private:
    QToolButton *addButton(QHBoxLayout *row, const QString &symbol, const QString &text, const QString &name, std::function<void()> run)
    {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(icon(m_bar.m_theme, symbol));
        button->setToolTip(text);
        button->setAccessibleName(text + u": "_s + html::plainLine(m_attachment.name, 80));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, std::move(run));
        return button;
    }
    void bring()
    {
        if (m_bar.m_parts.fetch)
            deliver(m_bar.m_parts.fetch(m_attachment), this, [](Row *self, Result<QString> path) { self->m_path = path.value_or(QString()); });
    }

    AttachmentBar &m_bar;
    ShownAttachment m_attachment;
    QPoint m_pressed;
    QString m_path; ///< once it is here
    QProgressBar *m_progress = new QProgressBar(this);
    QToolButton *m_cancel = nullptr;
    bool m_dragged = false;
};

AttachmentBar::AttachmentBar(Theme &theme, AttachmentParts parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(std::move(parts))
    , m_summary(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_saveAll(new QToolButton)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"mail.attachments"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_saveAll);
    m_saveAll->setObjectName(u"mail.attachments.saveAll"_s);
    m_saveAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saveAll->setIcon(icon(theme, u"document-save-all"_s));
    column->addLayout(head);
    m_rows->setSpacing(space::xs);
    column->addLayout(m_rows);
    connect(m_saveAll, &QToolButton::clicked, this, &AttachmentBar::saveAll);
    rebuild();
}

void AttachmentBar::setAttachments(const QList<ShownAttachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    rebuild();
}

void AttachmentBar::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    qint64 total = 0;
    for (const ShownAttachment &attachment : std::as_const(m_attachments)) {
        m_rows->addWidget(new Row(*this, attachment));
        total += attachment.size;
    }
    m_summary->setText(tr("%n attachment(s), %1", nullptr, int(m_attachments.size())).arg(sizeText(total)));
    m_saveAll->setText(tr("Save all"));
    m_saveAll->setVisible(m_attachments.size() > 1);
    setVisible(!m_attachments.isEmpty());
}

void AttachmentBar::refreshProgress(const QString &blobId)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto *row = static_cast<Row *>(m_rows->itemAt(i)->widget()); row->blobId() == blobId)
            row->refreshProgress();
    }
}

void AttachmentBar::open(const ShownAttachment &attachment)
{
    const auto tell = [](AttachmentBar *self, const QString &text) {
        if (self->m_parts.toast)
            self->m_parts.toast(text);
    };
    deliver(m_parts.fetch(attachment), this, [attachment, tell](AttachmentBar *self, Result<QString> path) {
        if (!path) {
            if (path.error().code != Error::Code::Cancelled)
                tell(self, tr("The file could not be fetched."));
            return;
        }
        if (isMessage(attachment)) {
            if (self->m_parts.openMessage)
                self->m_parts.openMessage(*path, attachment);
            return;
        }
        deliver(inspect(*path, attachment), self, [attachment, tell, file = *path](AttachmentBar *bar, Result<safety::FileRisk> risk) {
            if (!risk || !safety::mayOpen(*risk) || safety::isDisguised(attachment.name)) {
                tell(bar, risk ? riskNote(*risk == safety::FileRisk::None ? safety::FileRisk::Program : *risk) : tr("The file could not be read."));
                return;
            }
            const auto go = [bar, file] {
                if (bar->m_parts.openFile)
                    bar->m_parts.openFile(file);
            };
            if (*risk == safety::FileRisk::WebPage || *risk == safety::FileRisk::Macro || *risk == safety::FileRisk::Archive)
                ask(bar, riskNote(*risk) + u'\n' + tr("Open it all the same?"), tr("Open"), go);
            else
                go();
        });
    });
}

void AttachmentBar::save(const ShownAttachment &attachment)
{
    const QString name = transfer::safeName(attachment.name);
    const auto choose = [this, attachment, name] {
        const auto chosen = [self = QPointer(this), attachment](const QString &target) {
            if (self && !target.isEmpty())
                self->saveTo(attachment, target);
        };
        if (m_parts.chooseTarget) {
            m_parts.chooseTarget(this, name, chosen);
            return;
        }
        auto *dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    const safety::FileRisk risk = safety::riskOf({attachment.name, attachment.type});
    if (safety::mayOpen(risk) && !safety::isDisguised(attachment.name))
        choose();
    else
        ask(this, riskNote(risk) + u'\n' + tr("Save it all the same?"), tr("Save"), choose);
}

void AttachmentBar::saveTo(const ShownAttachment &attachment, const QString &target)
{
    deliver(m_parts.fetch(attachment), this, [target](AttachmentBar *self, Result<QString> path) {
        if (!path) {
            if (self->m_parts.toast && path.error().code != Error::Code::Cancelled)
                self->m_parts.toast(tr("The file could not be fetched."));
            return;
        }
        deliver(saveCopyAside(*path, target), self, [](AttachmentBar *bar, Result<Done> done) {
            if (bar->m_parts.toast)
                bar->m_parts.toast(done ? tr("Saved.") : tr("The file could not be saved."));
        });
    });
}

namespace {

/// One after the other; what cannot be fetched is left out and counted by its absence.
Task<int> fetchAndSave(QPointer<AttachmentBar> bar, std::function<Task<QString>(ShownAttachment)> fetch, QList<ShownAttachment> attachments, QString folder)
{
    QList<QPair<QString, QString>> files;
    for (const ShownAttachment &attachment : attachments) {
        if (!bar) // and the message that is fetched from
            break;
        auto fetching = fetch(attachment);
        Result<QString> path = co_await fetching;
        if (path)
            files.append({*path, attachment.name});
    }
    auto saving = saveAllAside(files, folder);
    Result<int> saved = co_await saving;
    co_return saved;
}

} // namespace

void AttachmentBar::saveAll()
{
    const auto chosen = [self = QPointer(this)](const QString &folder) {
        if (!self || folder.isEmpty())
            return;
        // Programs are saved one by one, each after its warning.
        QList<ShownAttachment> files = self->m_attachments;
        files.removeIf([](const ShownAttachment &file) { return !safety::mayOpen(safety::riskOf({file.name, file.type})); });
        const auto all = int(self->m_attachments.size());
        deliver(fetchAndSave(self, self->m_parts.fetch, files, folder), self.data(), [all](AttachmentBar *bar, Result<int> saved) {
            if (!bar->m_parts.toast)
                return;
            if (!saved)
                bar->m_parts.toast(tr("The files could not be saved."));
            else if (*saved == all)
                bar->m_parts.toast(tr("%n file(s) saved.", nullptr, *saved));
            else
                bar->m_parts.toast(tr("%1 of %2 files saved. The others are programs, or could not be fetched.").arg(*saved).arg(all));
        });
    };
    if (m_parts.chooseFolder) {
        m_parts.chooseFolder(this, chosen);
        return;
    }
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void AttachmentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
