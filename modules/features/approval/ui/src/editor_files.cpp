// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_files.h"

#include "approval_text.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <gw/document/ending.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int longestLine = 200;

QList<document::AttachmentRef> refsOf(const QList<AttachedFile> &files)
{
    QList<document::AttachmentRef> refs;
    for (const AttachedFile &file : files)
        refs.append({.id = file.id, .name = file.name, .mime = file.mediaType, .size = file.size, .sha256 = file.sha256});
    return refs;
}

} // namespace

FilesList::FilesList(const ApprovalViewParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts), m_rows(new QVBoxLayout), m_add(new QPushButton)
{
    setObjectName(u"approval.files"_s);
    m_add->setObjectName(u"approval.files.add"_s);
    m_add->setProperty("flat", true);
    m_add->setIcon(icon(parts.theme, u"mail-attachment"_s));
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &FilesList::addWanted);
    connect(&parts.service.drafts(), &DraftEditing::fileChanged, this, [this] { rebuild(); });
    rebuild();
}

void FilesList::setFiles(const QList<AttachedFile> &files, const QStringList &pictures)
{
    if (files == m_files && pictures == m_pictures)
        return;
    m_files = files;
    m_pictures = pictures;
    rebuild();
}

void FilesList::setReadOnly(bool on)
{
    m_readOnly = on;
    rebuild();
}

QWidget *FilesList::row(int at, const QString &line)
{
    const AttachedFile &file = m_files.at(at);
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *name = new ElidedLabel(m_parts.theme);
    name->setObjectName(u"approval.files.line"_s);
    name->setFullText(line);
    layout->addWidget(name, 1);
    QStringList notes;
    const double progress = m_parts.service.drafts().progressOf(file);
    if (m_pictures.contains(file.sha256))
        notes.append(tr("stands in the text"));
    if (!file.isOpenFormat)
        notes.append(tr("not an open format"));
    notes.append(fileSize(file.size));
    if (file.id.isEmpty() && progress < 1)
        notes.append(tr("%1 % sent").arg(int(progress * 100)));
    layout->addWidget(secondaryLabel(m_parts.theme, notes.join(u" · "_s), Theme::Text::Small));
    const auto act = [&](const QString &symbol, const QString &id, const QString &text, bool enabled, auto run) {
        auto *button = new QToolButton;
        button->setObjectName(u"approval.files."_s + id);
        button->setIcon(icon(m_parts.theme, symbol, Role::TextSecondary));
        button->setAccessibleName(text + u' ' + html::plainLine(file.name, longestLine));
        button->setToolTip(text);
        button->setEnabled(enabled);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, run, Qt::QueuedConnection);
    };
    if (!m_readOnly) {
        act(u"go-up"_s, u"up"_s, tr("Earlier in the list"), at > 0, [this, at] { Q_EMIT moveWanted(at, -1); });
        act(u"go-down"_s, u"down"_s, tr("Later in the list"), at + 1 < m_files.size(), [this, at] { Q_EMIT moveWanted(at, 1); });
        act(u"edit-delete-remove"_s, u"remove"_s, tr("Take out"), true, [this, at] { Q_EMIT removeWanted(at); });
    }
    return made;
}

void FilesList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const QList<document::AttachmentLine> lines = document::attachmentLines(refsOf(m_files));
    for (int at = 0; at < m_files.size(); ++at) {
        const document::AttachmentLine &line = lines.at(at);
        QStringList words{line.label, line.number, line.text, line.end};
        words.removeAll({});
        m_rows->addWidget(row(at, html::plainLine(words.join(u"  "_s), longestLine)));
    }
    m_add->setText(m_files.isEmpty() ? tr("Attach files") : tr("Attach more"));
    m_add->setVisible(!m_readOnly);
}

void FilesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
