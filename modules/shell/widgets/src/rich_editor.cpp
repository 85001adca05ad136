// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/rich_editor.h>

#include "document_html.h"
#include "document_images.h"
#include <gw/widgets/document_look.h>
#include "rich_text.h"
#include <QBuffer>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

RichEditor::RichEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_images(new DocumentImages(theme, this))
    , m_edit(new RichText(*this))
    , m_bar(new QWidget(this))
    , m_linkBar(new QWidget(this))
    , m_linkAddress(new QLineEdit(m_linkBar))
    , m_linkTake(new QToolButton(m_linkBar))
    , m_style(new QComboBox(m_bar))
{
    m_edit->setObjectName(u"editor.text"_s);
    setFocusProxy(m_edit);
    buildBar();
    auto *link = new QHBoxLayout(m_linkBar);
    link->setContentsMargins(0, 0, 0, 0);
    link->setSpacing(space::xs);
    link->addWidget(m_linkAddress, 1);
    link->addWidget(m_linkTake);
    m_linkBar->hide();
    m_linkAddress->setObjectName(u"editor.address"_s);
    connect(m_linkAddress, &QLineEdit::returnPressed, this, &RichEditor::insertLink);
    connect(m_linkTake, &QToolButton::clicked, this, &RichEditor::insertLink);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_bar);
    layout->addWidget(m_linkBar);
    layout->addWidget(m_edit, 1);
    m_edit->document()->setDefaultStyleSheet(documentStyle(theme));
    connect(m_edit, &QTextEdit::textChanged, this, &RichEditor::changed);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &RichEditor::refreshBar);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &RichEditor::refreshBar);
    connect(m_images, &DocumentImages::arrived, this, [this](const QString &id) {
        const QUrl name(u"gwanmun:files/file/"_s + id);
        const QSignalBlocker quiet(m_edit); // its size is nothing that somebody wrote
        m_edit->document()->addResource(QTextDocument::ImageResource, name, m_images->resource(QTextDocument::ImageResource, name));
        m_images->fit(*m_edit->document(), std::max(m_theme.scaled(80), m_edit->viewport()->width() * 9 / 10));
        m_edit->document()->markContentsDirty(0, m_edit->document()->characterCount());
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_edit->document()->setDefaultStyleSheet(documentStyle(m_theme));
        const html::Safe safe = toSafe(false);
        const QSignalBlocker quiet(m_edit);
        setContent(safe);
    });
    retranslate();
    refreshBar();
}

RichEditor::~RichEditor() = default;

void RichEditor::buildBar()
{
    m_bar->setObjectName(u"editor.bar"_s);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(2);
    for (int level = 0; level <= 3; ++level)
        m_style->addItem({});
    m_style->setObjectName(u"editor.style"_s);
    m_style->setFocusPolicy(Qt::StrongFocus);
    bar->addWidget(m_style);
    connect(m_style, &QComboBox::activated, this, &RichEditor::setHeading);
    m_bold = addButton(u"format-text-bold"_s, QKeySequence::Bold, true, [this] {
        toggleFormat([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontWeight(now.fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::DemiBold); });
    });
    m_italic = addButton(u"format-text-italic"_s, QKeySequence::Italic, true, [this] {
        toggleFormat([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontItalic(!now.fontItalic()); });
    });
    m_underline = addButton(u"format-text-underline"_s, QKeySequence::Underline, true, [this] {
        toggleFormat([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontUnderline(!now.fontUnderline()); });
    });
    m_strike = addButton(u"format-text-strikethrough"_s, QKeySequence(u"Ctrl+Shift+X"_s), true, [this] {
        toggleFormat([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontStrikeOut(!now.fontStrikeOut()); });
    });
    m_bullets = addButton(u"format-list-unordered"_s, QKeySequence(u"Ctrl+Shift+8"_s), true, [this] { toggleList(false); });
    m_numbers = addButton(u"format-list-ordered"_s, QKeySequence(u"Ctrl+Shift+7"_s), true, [this] { toggleList(true); });
    m_quote = addButton(u"format-text-blockquote"_s, QKeySequence(u"Ctrl+Shift+9"_s), true, [this] { toggleQuote(); });
    m_code = addButton(u"format-text-code"_s, QKeySequence(u"Ctrl+Shift+6"_s), true, [this] { toggleCode(); });
    m_link = addButton(u"insert-link"_s, QKeySequence(u"Ctrl+Shift+K"_s), false, [this] { askForLink(); });
    m_table = addButton(u"insert-table"_s, QKeySequence(u"Ctrl+Shift+T"_s), false, [this] { insertTable(); });
    m_image = addButton(u"insert-image"_s, {}, false, [this] { m_edit->paste(); });
    m_undo = addButton(u"edit-undo"_s, {}, false, [this] { m_edit->undo(); });
    m_redo = addButton(u"edit-redo"_s, {}, false, [this] { m_edit->redo(); });
    m_image->hide(); // pasting and dropping are the ways in; attachments have a button where they are listed
    connect(m_edit, &QTextEdit::undoAvailable, m_undo, &QToolButton::setEnabled);
    connect(m_edit, &QTextEdit::redoAvailable, m_redo, &QToolButton::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    bar->addStretch();
}

QToolButton *RichEditor::addButton(const QString &icon, const QKeySequence &keys, bool checkable, std::function<void()> run)
{
    auto *button = new QToolButton(m_bar);
    button->setIcon(widgets::icon(m_theme, icon));
    button->setObjectName(u"editor."_s + icon);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, run] {
        run();
        m_edit->setFocus();
        refreshBar();
    });
    if (!keys.isEmpty()) {
        button->setProperty("keys", keys.toString(QKeySequence::NativeText));
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        m_edit->addAction(action);
    }
    return button;
}

void RichEditor::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        const QString keys = button->property("keys").toString();
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
    };
    name(m_bold, tr("Bold"));
    name(m_italic, tr("Italic"));
    name(m_underline, tr("Underlined"));
    name(m_strike, tr("Struck through"));
    name(m_bullets, tr("List"));
    name(m_numbers, tr("Numbered list"));
    name(m_quote, tr("Quote"));
    name(m_code, tr("Code"));
    name(m_link, tr("Link"));
    name(m_table, tr("Table"));
    name(m_image, tr("Picture"));
    name(m_undo, tr("Undo"));
    name(m_redo, tr("Redo"));
    name(m_linkTake, tr("Set link"));
    m_linkTake->setText(tr("Set link"));
    const QStringList styles{tr("Text"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3")};
    for (int level = 0; level < styles.size(); ++level)
        m_style->setItemText(level, styles.at(level));
    m_style->setAccessibleName(tr("Kind of paragraph"));
    m_linkAddress->setAccessibleName(tr("Address of the link"));
    m_linkAddress->setPlaceholderText(tr("https://… – empty removes the link"));
    m_edit->setAccessibleName(tr("Text"));
}

void RichEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QTextEdit *RichEditor::edit() const
{
    return m_edit;
}

void RichEditor::setImageSource(ImageSource source)
{
    m_images->setSource(std::move(source));
}

void RichEditor::setImageKeeper(ImageKeeper keeper)
{
    m_keeper = std::move(keeper);
}

void RichEditor::setMentionSource(MentionSource source)
{
    auto *popup = new MentionPopup(m_theme, m_edit, std::move(source));
    popup->setInserter([this](const MentionChoice &choice, int length) { insertMention(choice, length); });
}

void RichEditor::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void RichEditor::setContent(const html::Safe &safe)
{
    QFont base = m_theme.font(Theme::Text::Body);
    base.setPointSizeF(base.pointSizeF() + 1.0);
    m_edit->document()->setDefaultFont(base);
    m_edit->document()->clear();
    m_edit->setHtml(safe.html());
    restyle();
    m_edit->document()->clearUndoRedoStacks();
}

void RichEditor::restyle()
{
    const QSignalBlocker quiet(m_edit);
    applyReadingLook(*m_edit->document(), m_theme);
}

html::Safe RichEditor::toSafe(bool commit)
{
    if (commit)
        m_edit->commitPreedit();
    return isBlank() ? html::Safe() : html::sanitize(htmlOf(*m_edit->document()));
}

bool RichEditor::isBlank() const
{
    const QTextDocument &document = *m_edit->document();
    return m_edit->preedit().isEmpty() && document.characterCount() <= 1 && document.blockCount() == 1;
}

void RichEditor::refreshBar()
{
    const QTextCharFormat format = m_edit->currentCharFormat();
    const QTextBlock block = m_edit->textCursor().block();
    const QTextList *list = block.textList();
    const bool ordered = list && list->format().style() <= QTextListFormat::ListDecimal;
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    m_underline->setChecked(format.fontUnderline());
    m_strike->setChecked(format.fontStrikeOut());
    m_bullets->setChecked(list && !ordered);
    m_numbers->setChecked(ordered);
    m_quote->setChecked(block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0);
    m_code->setChecked(block.blockFormat().boolProperty(QTextFormat::BlockNonBreakableLines));
    m_style->setCurrentIndex(std::clamp(block.blockFormat().headingLevel(), 0, 3));
}

void RichEditor::toggleFormat(const std::function<void(QTextCharFormat &, const QTextCharFormat &)> &change)
{
    m_edit->commitPreedit();
    QTextCharFormat set;
    change(set, m_edit->currentCharFormat());
    m_edit->mergeCurrentCharFormat(set);
}

void RichEditor::setHeading(int level)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    QTextBlockFormat block = cursor.blockFormat();
    block.setHeadingLevel(level);
    block.clearProperty(QTextFormat::BlockQuoteLevel);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFontWeight(level > 0 ? QFont::DemiBold : QFont::Normal);
    format.setProperty(QTextFormat::FontSizeAdjustment, level == 0 ? 0 : level == 1 ? 2 : 1);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(format);
    cursor.mergeBlockCharFormat(format);
    cursor.endEditBlock();
    m_edit->setFocus();
}

void RichEditor::toggleList(bool ordered)
{
    QTextCursor cursor = m_edit->textCursor();
    QTextList *list = cursor.currentList();
    cursor.beginEditBlock();
    if (list && (list->format().style() <= QTextListFormat::ListDecimal) == ordered) {
        list->remove(cursor.block());
        QTextBlockFormat block = cursor.blockFormat();
        block.setIndent(0);
        cursor.setBlockFormat(block);
    } else {
        cursor.createList(ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    }
    cursor.endEditBlock();
}

void RichEditor::toggleQuote()
{
    QTextCursor cursor = m_edit->textCursor();
    QTextBlockFormat block = cursor.blockFormat();
    const bool on = block.intProperty(QTextFormat::BlockQuoteLevel) == 0;
    block.setProperty(QTextFormat::BlockQuoteLevel, on ? 1 : 0);
    block.setLeftMargin(on ? m_theme.scaled(space::l) : 0);
    cursor.setBlockFormat(block);
}

void RichEditor::toggleCode()
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    QTextBlockFormat block = cursor.blockFormat();
    const bool on = !block.boolProperty(QTextFormat::BlockNonBreakableLines);
    block.setProperty(QTextFormat::BlockNonBreakableLines, on);
    block.setBackground(on ? QBrush(m_theme.color(Role::SurfaceSunken)) : QBrush());
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFontFixedPitch(on);
    format.setFontFamilies(on ? QStringList{u"D2Coding"_s, u"Noto Sans Mono CJK KR"_s, u"monospace"_s} : m_edit->document()->defaultFont().families());
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(format);
    cursor.mergeBlockCharFormat(format);
    cursor.endEditBlock();
    m_edit->mergeCurrentCharFormat(format);
}

void RichEditor::askForLink()
{
    m_linkAddress->setText(m_edit->currentCharFormat().anchorHref());
    m_linkAddress->setProperty("invalid", false);
    m_linkBar->show();
    QMetaObject::invokeMethod(m_linkAddress, [this] { m_linkAddress->setFocus(); }, Qt::QueuedConnection);
}

void RichEditor::insertLink()
{
    QString address = m_linkAddress->text().trimmed();
    if (!address.isEmpty() && !address.contains(u':'))
        address.prepend(u"https://"_s);
    const QString target = html::safeTarget(address);
    if (target.isEmpty() && !address.isEmpty()) {
        m_linkAddress->setProperty("invalid", true);
        m_linkAddress->setStyleSheet(m_linkAddress->styleSheet()); // a new property counts from here
        return;
    }
    QTextCursor cursor = m_edit->textCursor();
    QTextCharFormat format;
    format.setAnchor(!target.isEmpty());
    format.setAnchorHref(target);
    format.setFontUnderline(!target.isEmpty());
    format.setForeground(target.isEmpty() ? palette().text() : QBrush(m_theme.color(Role::AccentText)));
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
    } else if (!target.isEmpty()) {
        const QTextCharFormat before = cursor.charFormat();
        cursor.insertText(target, format);
        cursor.insertText(u" "_s, before);
    }
    m_edit->setTextCursor(cursor);
    m_linkBar->hide();
    m_edit->setFocus();
}

void RichEditor::insertTable()
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(m_theme.color(Role::Border));
    format.setCellPadding(m_theme.scaled(space::xs));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    m_edit->textCursor().insertTable(2, 3, format);
}

void RichEditor::insertMention(const MentionChoice &choice, int length)
{
    QTextCursor cursor = m_edit->textCursor();
    const QTextCharFormat before = cursor.charFormat();
    QTextCharFormat format = before;
    format.setAnchor(true);
    format.setAnchorHref((choice.isPost ? u"gwanmun:directory/post/"_s : u"gwanmun:directory/person/"_s) + choice.id);
    format.setForeground(m_theme.color(Role::AccentText));
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, length);
    cursor.insertText(u'@' + html::plainLine(choice.name, 80), format);
    cursor.insertText(u" "_s, before);
    cursor.endEditBlock();
    m_edit->setTextCursor(cursor);
}

void RichEditor::takeImage(const QString &name, const QImage &image)
{
    if (image.isNull() || qint64(image.width()) * image.height() > DocumentImages::MaxPixels) {
        Q_EMIT imageRefused();
        return;
    }
    ++m_keeping;
    m_images->pool().start([this, name, image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        QMetaObject::invokeMethod(this, [this, name, image, bytes] { keep(name, image, bytes); }, Qt::QueuedConnection);
    });
}

void RichEditor::takeImageFile(const QString &path)
{
    ++m_keeping;
    m_images->pool().start([this, path] {
        QFile file(path);
        QByteArray bytes;
        QImage image;
        if (file.open(QIODevice::ReadOnly) && file.size() <= DocumentImages::MaxBytes) {
            bytes = file.readAll();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            image = DocumentImages::decode(buffer);
        }
        QMetaObject::invokeMethod(this, [this, path, image, bytes] { keep(QFileInfo(path).fileName(), image, bytes); }, Qt::QueuedConnection);
    });
}

void RichEditor::keep(const QString &name, const QImage &image, const QByteArray &bytes)
{
    if (image.isNull() || bytes.isEmpty() || !m_keeper) {
        --m_keeping;
        Q_EMIT imageRefused();
        return;
    }
    deliver(m_keeper(name, bytes), this, [image, name](RichEditor *self, Result<QString> id) {
        --self->m_keeping;
        if (!id) {
            Q_EMIT self->imageRefused();
            return;
        }
        const bool large = image.width() > DocumentImages::MaxSide || image.height() > DocumentImages::MaxSide;
        self->m_images->put(*id, large ? image.scaled(DocumentImages::MaxSide, DocumentImages::MaxSide, Qt::KeepAspectRatio) : image);
        QTextImageFormat format;
        format.setName(u"gwanmun:files/file/"_s + *id);
        format.setProperty(QTextFormat::ImageAltText, html::plainLine(name, 100));
        self->m_edit->textCursor().insertImage(format);
        self->m_images->fit(*self->m_edit->document(), std::max(self->m_theme.scaled(80), self->m_edit->viewport()->width() * 9 / 10));
        Q_EMIT self->imageKept(*id);
    });
}

} // namespace gw::widgets
