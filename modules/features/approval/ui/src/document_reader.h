// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace gw::widgets {
class ElidedLabel;
class SkeletonView;
class StateView;
}

namespace gw::approval {

class ConflictBar;
class DecisionBar;
class DispatchPane;
class LineStrip;
class PaperView;
class VersionsView;

/// The right pane: one document as it will be issued, its line, opinions, versions and card, with the actions of the step
/// that waits for me on top.
class DocumentReader final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentReader(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~DocumentReader() override;

    void open(const QString &documentId); ///< empty: nothing
    QString documentId() const;
    void focusText();

    // Of the keyboard; each has an effect only where the server allows it.
    void approve(); ///< or agree, or note as read: what my step asks for
    void object();
    void giveBack(); ///< return, with a reason
    void writeOpinion();
    void hold();     ///< or take up again
    void compare();
    void showDispatch(); ///< the receivers and what became of their copies

Q_SIGNALS:
    void editWanted(const QString &documentId); ///< my draft, or the version on its way when it is my turn
    void decided(const QString &documentId, const QString &decision);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void refresh();
    void refreshHead();
    void refreshOpinions();
    void refreshFiles();
    void refreshState();
    void refreshTabs();
    void showPaper(const IssuedPaper &paper);
    void retranslate();
    void decide(document::Decision decision, const QString &text, document::OpinionVisibility visibility);
    void act(const QString &action);
    void openFile(const document::AttachmentRef &file);
    void saveRecord();
    void savePdf();

    const ApprovalViewParts &m_parts;
    std::unique_ptr<DocumentView> m_view;
    QString m_painted; ///< version and revision that the paper shows
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    widgets::SkeletonView *m_loading;
    QWidget *m_page;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_note; ///< offline, returned because …
    LineStrip *m_line;
    DecisionBar *m_decision;
    ConflictBar *m_conflict;
    QWidget *m_opinions;
    QVBoxLayout *m_opinionRows;
    QWidget *m_files;
    QTabWidget *m_tabs;
    PaperView *m_paper;
    VersionsView *m_versions;
    DispatchPane *m_dispatch;
    QPushButton *m_pdf;
    QPushButton *m_record;
    QTimer *m_openTimer;
};

} // namespace gw::approval
