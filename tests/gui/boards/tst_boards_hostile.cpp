// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_test.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <gw/boards/commentmodel.h>
#include <gw/html/sanitize.h>
#include <gw/test/xss.h>
#include <gw/widgets/html_view.h>
#include <gw/widgets/toast.h>
#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using gw::boards::PostKind;

namespace gw::test {
namespace {

/// Counts who opens a file of its folder: what a text names must stay closed (Qt opens files that rich text names).
class Trap
{
public:
    explicit Trap(const QString &folder) : m_file(folder + u"/pixel.png"_s)
    {
        QImage pixel(2, 2, QImage::Format_RGB32);
        pixel.fill(0);
        pixel.save(m_file);
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, QFile::encodeName(m_file).constData(), IN_OPEN);
#endif
    }
    ~Trap()
    {
#ifdef Q_OS_LINUX
        close(m_watch);
#endif
    }
    QString file() const { return m_file; }
    bool sprung() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    QString m_file;
    int m_watch = -1;
};

/// Those that a post can hold as it is, of every technique; more than the 120 that are asked for.
std::vector<XssVector> shortVectors()
{
    std::vector<XssVector> chosen;
    for (const XssVector &vector : xssVectors()) {
        // A text that names a file nobody has is refused by the server, which is a test of its own.
        if (vector.text.size() < 190 && !vector.text.contains(u"gwanmun-file:"_s))
            chosen.push_back(vector);
    }
    return chosen;
}

/// Widgets that would read what they show as markup, and documents that are not harmless.
QStringList harmBelow(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found.append(u"label "_s + label->objectName() + u": "_s + label->text());
    }
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        // Escaped text counts as rich, so that it is shown as it was written; what matters is a tag in it.
        if (Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(u'<'))
            found.append(u"tooltip of "_s + widget->objectName() + u": "_s + widget->toolTip());
    }
    for (const widgets::HtmlView *view : root->findChildren<widgets::HtmlView *>()) {
        if (const QString harm = harmIn(view->shown().html()); !harm.isEmpty())
            found.append(u"text: "_s + harm);
    }
    for (const QAbstractItemView *view : root->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(), 50); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (Qt::mightBeRichText(index.data(Qt::ToolTipRole).toString()))
                found.append(u"tooltip of a row in "_s + view->objectName());
            // A delegate that is not ours draws rich text for nobody, but an item view of Qt's reads decorations as files.
            if (index.data(Qt::DecorationRole).typeId() == QMetaType::QString)
                found.append(u"decoration of a row in "_s + view->objectName());
        }
    }
    return found;
}

} // namespace

TEST_F(BoardsTest, hostilePosts_areInertInEveryView)
{
    const Trap trap(folder->path());
    const std::vector<XssVector> vectors = shortVectors();
    ASSERT_GE(vectors.size(), 120u);
    const QString board = boardOf(PostKind::Plain).id;
    openBoard(board);
    QStringList posts;
    // Fewer posts than vectors, so that it stays quick: several in a text, one in each title.
    constexpr size_t each = 6;
    for (size_t i = 0; i < vectors.size(); i += each) {
        boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, board);
        draft.title = vectors[i].text + u" <img src="_s + trap.file() + u">"_s;
        draft.title.truncate(200);
        for (size_t k = i; k < std::min(i + each, vectors.size()); ++k)
            draft.html += u"<div>"_s + vectors[k].text + u"</div>"_s;
        draft.html += u"<img src=\"%1\"><div style=\"background:url(%1)\">x</div>"_s.arg(trap.file());
        ASSERT_TRUE(await(service().writing().send(draft)).has_value());
        posts.append(draft.id);
    }
    QTest::qWait(20); // the count of what waits follows a moment later
    ASSERT_TRUE(waitUntil([] { return program->desk().status().waitingWrites() == 0; }, std::chrono::seconds(40))) << program->statusText().toStdString();
    for (const QString &id : posts) {
        openPost(id);
        ASSERT_TRUE(waitUntil([this] { return !find<widgets::HtmlView>("post.body")->shown().html().isEmpty(); }));
        EXPECT_EQ(harmBelow(&program->window()), QStringList());
    }
    program->window().grab();
    program->window().open({u"home"_s, {}, {}}); // the blocks of the front page
    QTest::qWait(50);
    program->window().grab();
    EXPECT_EQ(harmBelow(&program->window()), QStringList());
    EXPECT_FALSE(trap.sprung());
}

TEST_F(BoardsTest, hostileTitles_areShownAsTheyWereWritten)
{
    // Inert does not mean gone: the words stay words.
    const QString board = boardOf(PostKind::Plain).id;
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, board);
    draft.title = u"<b>공지</b> & <script>alert(1)</script>"_s;
    draft.html = u"<p>본문</p>"_s;
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([&] { return shown("post.title") && text("post.title").contains(u"공지"); }));
    EXPECT_EQ(text("post.title").toStdString(), "<b>공지</b> & <script>alert(1)</script>");
    EXPECT_EQ(find<QLabel>("post.title")->textFormat(), Qt::PlainText);
}

TEST_F(BoardsTest, hostileComments_areInertInEveryView)
{
    const Trap trap(folder->path());
    const QString board = boardOf(PostKind::Plain).id;
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, board);
    draft.title = u"댓글을 모으는 글"_s;
    draft.html = u"<p>본문</p>"_s;
    publish(draft);
    const std::vector<XssVector> vectors = shortVectors();
    constexpr size_t each = 10;
    for (size_t i = 0; i < vectors.size(); i += each) {
        boards::Draft comment = boards::DraftStore::make(boards::Draft::Purpose::Comment, board, draft.id);
        for (size_t k = i; k < std::min(i + each, vectors.size()); ++k)
            comment.html += vectors[k].text + u'\n';
        comment.html += u"<img src="_s + trap.file() + u">"_s;
        ASSERT_TRUE(await(service().writing().send(comment)).has_value());
    }
    QTest::qWait(20); // the count of what waits follows a moment later
    ASSERT_TRUE(waitUntil([] { return program->desk().status().waitingWrites() == 0; }, std::chrono::seconds(40))) << program->statusText().toStdString();
    openPost(draft.id);
    const qsizetype expected = qsizetype((vectors.size() + each - 1) / each);
    ASSERT_TRUE(waitUntil([&] { return program->window().findChildren<QLabel *>(u"comment.body"_s).size() >= expected; }));
    for (const QLabel *body : program->window().findChildren<QLabel *>(u"comment.body"_s))
        EXPECT_EQ(body->textFormat(), Qt::PlainText);
    EXPECT_EQ(harmBelow(&program->window()), QStringList());
    find<QWidget>("boards.reader")->grab();
    EXPECT_FALSE(trap.sprung());
}

TEST_F(BoardsTest, hostileFileNames_areInertInEveryView)
{
    const Trap trap(folder->path());
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Plain).id);
    draft.title = u"이름이 이상한 파일"_s;
    draft.html = u"<p>본문</p>"_s;
    for (const QString &name : {u"<img src=%1>.png"_s.arg(trap.file()), u"\"><script>alert(1)</script>.txt"_s, u"../../etc/passwd"_s, u"보고서\u202Efdp.hwp"_s,
                                u"<b>x</b>&amp;.pdf"_s, u"con.txt\n.pdf"_s}) {
        const auto file = await(service().attachments().attachBytes(name, "내용"));
        ASSERT_TRUE(file.has_value()) << name.toStdString();
        EXPECT_FALSE(file->name.contains(u'/')) << file->name.toStdString();
        draft.attachments.append(*file);
    }
    program->window().open({u"boards"_s, u"write/"_s + draft.boardId, {}});
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return find<QWidget>("boards.reader")->findChildren<QFrame *>(QRegularExpression(u"^file\\."_s)).size() == 6; }));
    EXPECT_EQ(harmBelow(&program->window()), QStringList());
    find<QWidget>("boards.reader")->grab();
    EXPECT_FALSE(trap.sprung());
}

TEST_F(BoardsTest, hostileNamesOfBoards_areInertInEveryView)
{
    const Trap trap(folder->path());
    const QList<boards::BoardRow> before = service().boards().rows();
    const std::vector<XssVector> vectors = shortVectors();
    for (size_t i = 0; i < vectors.size();) {
        QList<boards::BoardRow> rows = before;
        for (boards::BoardRow &row : rows) {
            const QString name = vectors[i++ % vectors.size()].text + u"<img src="_s + trap.file() + u">"_s;
            row.name = {name, name};
            row.description = row.name;
        }
        service().boards().setRows(rows);
        openBoard(rows.first().id);
        program->window().open({u"boards"_s, u"write/"_s + rows.first().id, {}});
        EXPECT_TRUE(waitUntil([this] { return shown("write.board"); }));
        EXPECT_EQ(harmBelow(&program->window()), QStringList());
        program->window().grab();
        click("write.close");
    }
    service().boards().setRows(before);
    EXPECT_FALSE(trap.sprung());
}

TEST_F(BoardsTest, hostileTextInToasts_isPlain)
{
    const Trap trap(folder->path());
    for (const XssVector &vector : shortVectors()) {
        program->window().toast(vector.text + u"<img src="_s + trap.file() + u">"_s);
        EXPECT_EQ(harmBelow(&program->window()), QStringList()) << "line " << vector.line;
    }
    program->window().grab();
    EXPECT_FALSE(trap.sprung());
}

TEST(Trap, aRichLabel_springsIt)
{
    // The proof that the tests above would notice.
    const QTemporaryDir dir;
    const Trap trap(dir.path());
    QLabel label(u"<img src=\"%1\">"_s.arg(trap.file()));
    label.grab();
    EXPECT_TRUE(trap.sprung());
}

} // namespace gw::test
