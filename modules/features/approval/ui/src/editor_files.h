// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QPushButton;
class QVBoxLayout;

namespace gw::approval {

/// The 붙임 list of a draft as it will be printed, numbers and 끝. included, with what is still on its way up.
class FilesList final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesList(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    /// `pictures`: SHA-256 of files that stand in the text.
    void setFiles(const QList<AttachedFile> &files, const QStringList &pictures);
    void setReadOnly(bool on);

Q_SIGNALS:
    void addWanted();
    void removeWanted(int at);
    void moveWanted(int at, int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *row(int at, const QString &line);

    const ApprovalViewParts &m_parts;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<AttachedFile> m_files;
    QStringList m_pictures;
    bool m_readOnly = false;
};

} // namespace gw::approval
