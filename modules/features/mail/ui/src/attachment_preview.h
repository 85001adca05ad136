// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "attachment_bar.h"

namespace gw::mail {

/// Shows an attachment beside the mail: pictures, PDF (a plug-in, loaded with the first one), text in any Korean
/// encoding; of everything else what it is and how large. Decoding is bounded and beside the GUI thread.
class AttachmentPreview final : public QWidget
{
    Q_OBJECT

public:
    /// `pluginFolder`: where gwanmun_pdf is; empty: beside the program.
    AttachmentPreview(widgets::Theme &theme, AttachmentParts parts, const QString &pluginFolder = {}, QWidget *parent = nullptr);
    ~AttachmentPreview() override;

    /// Whether something better than "what it is and how large" can be shown.
    static bool canShow(const ShownAttachment &attachment);
    void show(const ShownAttachment &attachment);
    void clear();
    const ShownAttachment &shown() const { return m_attachment; }

Q_SIGNALS:
    void closed(); ///< the person is done with it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    ShownAttachment m_attachment;
    std::unique_ptr<Private> d;
};

/// Text of a file in the encoding it is most probably in: a mark at its beginning, UTF-8 when it is that, else CP949.
/// Pure; any thread.
QString textOf(const QByteArray &bytes);

} // namespace gw::mail
