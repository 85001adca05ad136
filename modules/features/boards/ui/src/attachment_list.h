// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QVBoxLayout;

namespace gw::boards {

/// Files of a post or of a draft, each with its state and what can be done with it.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(const BoardsViewParts &parts, bool writing, QWidget *parent = nullptr);
    void setFiles(const QList<AttachedFile> &files);
    const QList<AttachedFile> &files() const { return m_files; }
    /// Opens a file: a video in the player, all else with its program. False: there is none with this id.
    bool open(const QString &fileId);

Q_SIGNALS:
    void removeWanted(const gw::boards::AttachedFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void rebuild();
    void openFile(const AttachedFile &file);
    void saveFile(const AttachedFile &file);

    const BoardsViewParts &m_parts;
    bool m_writing;
    QList<AttachedFile> m_files;
    QVBoxLayout *m_rows;
};

} // namespace gw::boards
