// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mail_delegate.h"
#include <QAbstractButton>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gw::mail {

/// The upper edge of a mail in a conversation, which opens and folds it: who, with post and unit, and when; to whom, or
/// how the folded text begins.
class MessageHead final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MessageHead(widgets::Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QString sender;
        QString post;    ///< post and unit, when the directory knows the sender
        QString absence; ///< in words; empty: at work
        QString second;  ///< receivers, or the beginning of the text
        QString time;
        bool isUnread = false;
        bool hasAttachment = false;
        bool isOpen = false;
        Lane lane = Lane::Employee;
    };
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Theme &m_theme;
    Content m_content;
};

/// A strip in the colour of a lane. The words beside it say the same.
class LaneStripe final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneStripe(widgets::Theme &theme, QWidget *parent = nullptr);
    void setLane(Lane lane);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Theme &m_theme;
    Lane m_lane = Lane::Employee;
};

/// A sentence on a tinted ground with a symbol and perhaps things to do: checks of the sender, hidden pictures, questions.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Note, Caution, Danger };

    explicit NoticeBar(widgets::Theme &theme, QWidget *parent = nullptr);
    void setNotice(Level level, const QStringList &sentences);
    QPushButton *addButton(const QString &name);
    const QStringList &sentences() const { return m_sentences; }
    Level level() const { return m_level; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Theme &m_theme;
    Level m_level = Level::Note;
    QStringList m_sentences;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace gw::mail
