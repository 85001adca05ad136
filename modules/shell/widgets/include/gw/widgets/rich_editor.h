// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/html_view.h>
#include <gw/widgets/mention_popup.h>

class QAction;
class QComboBox;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace gw::widgets {

class RichText;

/// Keeps a picture that was pasted or dropped (PNG bytes and a proposed name), and gives the id by which the text names it.
using ImageKeeper = std::function<Task<QString>(QString name, QByteArray bytes)>;

/// Writes rich text: formats, headings, lists, quotes, code, links, tables, pictures and mentions; no colours.
///
/// What comes from the clipboard (a word processor, a web page) passes the sanitizer first. Right with a Korean input
/// method: what is being composed survives the loss of the focus. Everything is reached by keyboard.
class RichEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RichEditor(Theme &theme, QWidget *parent = nullptr);
    ~RichEditor() override;

    void setImageSource(ImageSource source); ///< of pictures that the text has already
    void setImageKeeper(ImageKeeper keeper); ///< none: pictures are not taken
    /// People after an @; a mention becomes a link `gwanmun:directory/person/<id>` or `gwanmun:directory/post/<id>`.
    void setMentionSource(MentionSource source);
    void setPlaceholder(const QString &text);

    void setContent(const html::Safe &safe); ///< forgets what could be undone
    /// Everything that is written, with what is being composed if `commit`.
    html::Safe toSafe(bool commit = true);
    bool isBlank() const;
    bool isKeepingImages() const { return m_keeping > 0; } ///< a picture has no id yet: wait before sending
    QTextEdit *edit() const;

Q_SIGNALS:
    void changed();                              ///< of each keystroke: for an autosave that collects
    void filesDropped(const QStringList &paths); ///< what is no picture
    void imageRefused();                         ///< too large, not a picture, or it could not be kept
    void imageKept(const QString &fileId);

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class RichText;
    void buildBar();
    QToolButton *addButton(const QString &icon, const QKeySequence &keys, bool checkable, std::function<void()> run);
    void refreshBar();
    void retranslate();
    void toggleFormat(const std::function<void(QTextCharFormat &, const QTextCharFormat &)> &change);
    void setHeading(int level);
    void toggleList(bool ordered);
    void toggleQuote();
    void toggleCode();
    void askForLink();
    void insertLink();
    void insertTable();
    void takeImage(const QString &name, const QImage &image);
    void takeImageFile(const QString &path);
    void keep(const QString &name, const QImage &image, const QByteArray &bytes);
    void insertMention(const MentionChoice &choice, int length);
    void restyle();

    Theme &m_theme;
    DocumentImages *m_images;
    RichText *m_edit;
    QWidget *m_bar;
    QWidget *m_linkBar;
    QLineEdit *m_linkAddress;
    QToolButton *m_linkTake;
    QComboBox *m_style;
    QToolButton *m_bold, *m_italic, *m_underline, *m_strike, *m_bullets, *m_numbers, *m_quote, *m_code, *m_link, *m_table, *m_image;
    QToolButton *m_undo, *m_redo;
    ImageKeeper m_keeper;
    int m_keeping = 0;
};

} // namespace gw::widgets
