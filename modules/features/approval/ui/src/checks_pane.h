// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QWidget>
#include <gw/approval_ui/approval_module.h>
#include <gw/checks/checks.h>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gw::widgets {
class StateView;
}

namespace gw::approval {

class EditorLine;

/// What the check before sending found: what must be mended first, what may stay for a reason that goes on the document
/// card, and what is good to know. Each finding says its article, shows its place and offers its fix.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    void setFindings(const QList<checks::Finding> &findings);
    const QList<checks::Finding> &findings() const { return m_findings; }
    void setReasons(const QList<CheckReason> &reasons);
    QList<CheckReason> reasons() const; ///< of the warnings that are there now
    int reds() const;
    QString firstRed() const; ///< its sentence; empty: there is none
    /// The first warning that has no reason gets the focus; false when none is missing.
    bool focusMissingReason();
    void setReadOnly(bool on);

Q_SIGNALS:
    void jumpWanted(const gw::checks::Finding &finding);
    void fixWanted(const gw::checks::Finding &finding);
    void readAgain(); ///< what was pasted has been read
    void reasonsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QFrame *frame = nullptr;
        QLabel *title = nullptr;
        QVBoxLayout *rows = nullptr;
        EditorLine *reason = nullptr; ///< of warnings
    };
    Section makeSection(const QString &name, bool withReason);
    void rebuild();
    void fill(Section &section, const QList<checks::Finding> &findings, const QString &title);
    QWidget *row(const checks::Finding &finding);

    const ApprovalViewParts &m_parts;
    QList<checks::Finding> m_findings;
    QHash<QString, QString> m_kept; ///< reasons of warnings that are not there at the moment
    widgets::StateView *m_none;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections;
    Section m_red;
    QHash<QString, Section> m_amber;
    Section m_info;
    bool m_readOnly = false;
};

} // namespace gw::approval
