// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>
#include <gw/signing/report.h>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace gw::widgets {
class SkeletonView;
class StateView;
}

namespace gw::approval {

/// What the file of a document record proves (D8): the verdict first, then who signed which version when and whether that
/// holds, versions, chain, number, seal, and every finding as a sentence. Needs no server.
class VerifyView final : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyView(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~VerifyView() override;

    void choose();                    ///< asks for a file
    void verify(const QString &path); ///< reads and checks it beside the GUI thread

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const signing::Report &report);
    void failedWith(const Error &error);
    void fill();
    void fillVerdict();
    void fillFacts();
    void fillSigners();
    void addFact(const QString &icon, widgets::Role role, const QString &text);
    void retranslate();

    const ApprovalViewParts &m_parts;
    signing::Report m_report;
    QString m_name; ///< of the file
    int m_asked = 0;
    QStackedWidget *m_stack;
    widgets::SkeletonView *m_loading;
    widgets::StateView *m_state;
    QWidget *m_page;
    QLabel *m_verdict;
    QLabel *m_meaning;
    QLabel *m_what;
    QListWidget *m_facts;
    QTreeWidget *m_signers;
    QPushButton *m_other;
    QPushButton *m_close;
};

} // namespace gw::approval
