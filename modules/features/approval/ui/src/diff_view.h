// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextEdit>
#include <gw/document/diff.h>
#include <gw/widgets/theme.h>

namespace gw::approval {

/// What became of a text: what came underlined, what went struck through, so that colour is not alone.
class DiffView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(widgets::Theme &theme, QWidget *parent = nullptr);
    /// `content` is the body as it is now, for its outline marks.
    void setDiff(const document::Diff &diff, const document::Content &content);

private:
    void render();
    QTextCharFormat format(document::ChangeKind kind) const;
    void write(QTextCursor &cursor, const document::ParagraphDiff &paragraph, const QString &mark);

    widgets::Theme &m_theme;
    document::Diff m_diff;
    document::Content m_content;
};

/// "2. 나.: 기한을 15일에서 20일로" as one line each: what changed, for the drafter.
QString changeText(const document::ChangeRecord &record);
QString changeText(const document::MetaChange &change);

} // namespace gw::approval
