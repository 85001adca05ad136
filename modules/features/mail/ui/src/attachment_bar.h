// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <functional>
#include <gw/base/result.h>
#include <gw/base/task.h>
#include <gw/mail/safety.h>
#include <gw/widgets/theme.h>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gw::mail {

/// One attachment of a message that is read.
struct ShownAttachment
{
    QString blobId; ///< what the source gets
    QString name;   ///< as the mail names it
    QString type;   ///< media type as the mail says
    qint64 size = 0;
    QString contentId = {};
    bool operator==(const ShownAttachment &) const = default;
};

/// What the attachments need from around them.
struct AttachmentParts
{
    /// Brings the bytes here and gives the path of a file without rights to run; its name is safe.
    std::function<Task<QString>(ShownAttachment)> fetch;
    std::function<void(const QString &text)> toast;
    std::function<double(const QString &blobId)> progress = {}; ///< 0 … 1 while it comes; -1: it does not
    std::function<void(const QString &blobId)> cancel = {};
    std::function<void(const QString &path)> openFile;            ///< with the system's program
    std::function<void(const QString &path, const ShownAttachment &)> openMessage; ///< a mail inside of the mail
    /// Tests answer these instead of a dialog; empty: the system's dialogs.
    std::function<void(QWidget *, const QString &name, std::function<void(const QString &)>)> chooseTarget = {};
    std::function<void(QWidget *, std::function<void(const QString &)>)> chooseFolder = {};
};

/// The attachments of a message: name, size, what can be done; a risky one says so. A click previews, nothing is run.
class AttachmentBar final : public QWidget
{
    Q_OBJECT

public:
    AttachmentBar(widgets::Theme &theme, AttachmentParts parts, QWidget *parent = nullptr);

    void setAttachments(const QList<ShownAttachment> &attachments);
    const QList<ShownAttachment> &attachments() const { return m_attachments; }
    void refreshProgress(const QString &blobId); ///< it changed
    void saveAll(); ///< asks for a folder; names that are there already get a number

Q_SIGNALS:
    void previewWanted(const gw::mail::ShownAttachment &attachment);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void rebuild();
    void open(const ShownAttachment &attachment);
    void save(const ShownAttachment &attachment);
    void saveTo(const ShownAttachment &attachment, const QString &target);

    widgets::Theme &m_theme;
    AttachmentParts m_parts;
    QList<ShownAttachment> m_attachments;
    QLabel *m_summary;
    QToolButton *m_saveAll;
    QVBoxLayout *m_rows;
};

/// Copies `source` to `target`, replacing it, readable and writable by its owner and never executable. Any thread.
Result<Done> saveCopy(const QString &source, const QString &target);

} // namespace gw::mail
