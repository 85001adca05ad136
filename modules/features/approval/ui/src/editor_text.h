// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "editor_document.h"

#include <QHash>
#include <QImage>
#include <QTextEdit>
#include <gw/document/ending.h>
#include <gw/document/paste.h>

namespace gw::approval {

/// The text field of a body. Marks (1. 가. 1) …) and 끝. are drawn, never written; Tab and Shift+Tab change the level of an
/// item, Enter makes the next one. Right with a Korean input method: nothing is rewritten while a syllable is composed, and
/// what is being composed is kept when the focus goes. What is pasted comes through document's paste, hidden text and all.
class BodyEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(widgets::Theme &theme, QWidget *parent = nullptr);

    void setContent(const document::Content &content); ///< forgets what could be undone
    document::Content content() const;
    void commitPreedit();
    bool isComposing() const { return !m_preedit.isEmpty(); }
    const BodyLook &look() const { return m_look; }

    /// Puts a body at the cursor as if it had been typed.
    void insert(const document::Content &content);
    /// What a fix made of the body; false: it is another text meanwhile.
    bool change(const document::Content &next);
    void setPicture(const QString &sha256, const QImage &picture);
    void setFindings(const QList<checks::Finding> &findings);
    /// Selects the place and shows it; false when it is not in the text.
    bool jumpTo(const checks::Place &place);
    void setEnd(const document::EndMark &end);
    void changeLevel(int by);
    void setLevel(int level); ///< of all paragraphs that are selected
    int level() const;
    void noteRead(); ///< what was pasted has been read again
    QString markOf(const QTextBlock &block) const;

Q_SIGNALS:
    void edited();
    void picturesPasted(const QList<gw::document::PastedImage> &pictures);
    void picturePasted(const QImage &picture);
    void filesDropped(const QStringList &paths);
    void pictureWanted(const QString &sha256);
    void pasted(int leftOut, bool truncated, bool hadHidden);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool outlineKey(QKeyEvent *event);
    bool tableKey(bool back);
    void nextItem();
    void takeTypedMark();
    void cleanFormat();
    void restyle();
    void remark() const;
    QRectF firstLetter(const QTextBlock &block) const;
    void paintMark(QPainter &painter, const QTextBlock &block, const QString &mark) const;
    void paintEnd(QPainter &painter) const;

    widgets::Theme &m_theme;
    BodyLook m_look;
    QString m_preedit;
    QString m_takenOver; ///< committed by us; a late commit of the same text by the input method is the same syllable
    mutable QHash<int, QString> m_marks; ///< by number of the block
    mutable bool m_marksStale = true;
    QHash<QString, QImage> m_pictures;
    document::EndMark m_end;
};

} // namespace gw::approval
