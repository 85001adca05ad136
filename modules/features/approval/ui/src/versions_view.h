// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QLabel;
class QListWidget;

namespace gw::approval {

class DiffView;

/// Versions of a document against each other, as tracked changes with who made them, and everything that was done with it.
class VersionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    void setDocument(DocumentView *view); ///< null: none
    void load();                          ///< it is looked at

protected:
    void changeEvent(QEvent *event) override;

private:
    void compareChosen();
    void fillVersions();
    void fillCard(const Result<QList<CardEntry>> &card);
    QList<CardEntry> cardOfDocument() const;
    void retranslate();

    const ApprovalViewParts &m_parts;
    DocumentView *m_view = nullptr;
    QList<VersionInfo> m_infos;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QLabel *m_records;
    DiffView *m_diff;
    QLabel *m_cardTitle;
    QListWidget *m_card;
};

} // namespace gw::approval
