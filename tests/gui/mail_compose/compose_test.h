// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTabWidget>
#include <QTextEdit>
#include <gtest/gtest.h>
#include <gw/mail/sending.h>
#include <gw/mail/service.h>
#include <gw/mail_ui/mail_module.h>
#include <gw/test/await.h>

namespace gw::test {

class PlainChoices final : public contract::Preferences
{
    Q_OBJECT

public:
    QJsonValue value(const QString &key) const override { return m_values.value(key); }
    void set(const QString &key, const QJsonValue &value) override
    {
        m_values.insert(key, value);
        Q_EMIT changed(key);
    }

private:
    QJsonObject m_values;
};

/// Remembers what a window would have said and shows docks in one stack.
class SmallShell final : public shell::IShell
{
public:
    void open(const contract::Link &link) override
    {
        if (openLink)
            raised = openLink(link);
    }
    void toast(const QString &text, std::function<void()> undo = {},
               std::chrono::milliseconds = std::chrono::seconds(6)) override
    {
        said.append(text);
        lastUndo = std::move(undo);
    }
    void openPage(const shell::WebPage &) override {}
    void playVideo(const QString &, const QString &) override {}
    void showOriginal(const shell::OriginalMail &) override {}

    std::function<QString(const contract::Link &)> openLink;
    QStringList said;
    QString raised;
    std::function<void()> lastUndo;
};

/// Three colleagues, one of them away, and a post.
class SmallDirectory final : public mail::IRecipientSource
{
public:
    Task<QList<mail::RecipientChoice>> search(QString text, int limit) override;
    Task<QList<mail::UnitChoice>> units(QString unitId) override;
    Task<QList<mail::RecipientChoice>> members(QString unitId) override;
    Task<QList<mail::Recipient>> holders(QString postId) override;
    Task<QList<mail::Absence>> absences(QStringList emails) override;
    Task<std::optional<mail::Absence>> ownAbsence() override;
};

/// The composer in a window, on an account without a network.
class ComposeTest : public testing::Test
{
protected:
    ComposeTest();
    ~ComposeTest() override;

    void open(const QString &to = {});
    template <class T>
    T *find(const char *name) const
    {
        // The newest of that name: chips are made anew.
        T *found = nullptr;
        for (T *one : window.findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                found = one;
        }
        return found;
    }
    QTextEdit *body() const { return find<QTextEdit>("editor.text"); }
    QString notice() const { return find<QLabel>("compose.notice.text") ? find<QLabel>("compose.notice.text")->text() : QString(); }
    void click(const char *name);
    void type(QWidget *field, const QString &text);
    static void compose(QWidget *field, const QString &preedit);
    static void commit(QWidget *field, const QString &text);
    static void press(QWidget *field, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(field, key, modifiers); }
    QStringList chips() const;
    QList<mail::KeptDraft> drafts();
    bool isQueued() const { return !outbox->entries().isEmpty(); }
    mail::Outgoing queued() const { return mail::outgoingFrom(outbox->entries().constFirst().payload); }

    QTemporaryDir dir;
    SystemClock clock;
    widgets::Theme theme;
    PlainChoices preferences;
    contract::BadgeBoard badges;
    SmallShell desk;
    SmallDirectory directory;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<mail::MailService> service;
    std::unique_ptr<mail::SendService> sending;
    std::unique_ptr<mail::MailModule> module;
    shell::Contributions offered;
    QStackedWidget window;
    QHash<QString, QWidget *> docks;
};

} // namespace gw::test
