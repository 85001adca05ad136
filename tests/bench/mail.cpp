// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// An inbox of a million messages in the local store, in the list that people see: from "show this mailbox" to its first
// painted rows, to its last row, the frames of scrolling, the memory with all of it, and searches. Prints JSON.
//
// usage: bench_mail FOLDER [MESSAGES]
#include "../../modules/features/mail/ui/src/mail_delegate.h"
#include "../../modules/features/mail/ui/src/mail_text.h"
#include "../../modules/features/mail/ui/src/rows_view.h"
#include "../unit/mail/full_mailbox.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <chrono>
#include <cstdio>
#include <gw/base/logging.h>
#include <gw/jmap/client.h>
#include <gw/mail/service.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int rounds = 15;
constexpr int frames = 600;

double since(Steady::time_point began)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

void print(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%s%.3f", i == 0 ? "" : ", ", times[i]);
    std::printf("], ");
}

/// A number of /proc/self/status in MB.
double memory(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(std::strlen(name)) + 1).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

class NoPreferences final : public contract::Preferences
{
public:
    QJsonValue value(const QString &) const override { return QJsonValue::Undefined; }
    void set(const QString &, const QJsonValue &) override {}
};

Result<Done> fill(store::Store &store, int count, const QDateTime &newest)
{
    std::optional<Result<Done>> filled;
    QEventLoop loop;
    const auto run = [](store::Store *to, int messages, QDateTime last, std::optional<Result<Done>> *slot,
                        QEventLoop *waiting) -> QCoro::Task<> {
        auto writing = to->write(store::File::Cache, [messages, last](store::WriteContext &cache) {
            return test::fillMailbox(cache.db(), messages, last);
        });
        *slot = co_await writing;
        waiting->quit();
    };
    const auto running = run(&store, count, newest, &filled, &loop);
    if (!filled)
        loop.exec();
    return *filled;
}

/// The list of the program without what stands around it.
struct Pane
{
    mail::RowsView view;
    std::unique_ptr<mail::MessageListModel> model;

    Pane(widgets::Theme &theme, mail::MailService &service, const NoPreferences &preferences, const Clock &clock)
        : view(theme), model(service.makeList())
    {
        auto *delegate = new mail::MailDelegate(
            theme,
            [&preferences, &clock](const QModelIndex &index) { return mail::rowOf(index, preferences, clock, false); },
            &view);
        view.setItemDelegate(delegate);
        view.setRowHeight(delegate->rowHeight(-1));
        view.resize(460, 900);
        view.setModel(model.get());
        view.show();
    }
    ~Pane() { view.setModel(nullptr); }

    void show(const mail::ListQuery &query, std::vector<double> *first, std::vector<double> *all)
    {
        QEventLoop loop;
        double ready = 0;
        const auto began = Steady::now();
        const auto painting = QObject::connect(model.get(), &mail::MessageListModel::ready, &view, [&] {
            view.viewport()->repaint();
            ready = since(began);
        });
        const auto ending = QObject::connect(model.get(), &mail::MessageListModel::complete, &loop, &QEventLoop::quit);
        model->setQuery(query);
        if (!model->isComplete())
            loop.exec();
        QObject::disconnect(painting);
        QObject::disconnect(ending);
        if (first)
            first->push_back(ready);
        if (all)
            all->push_back(since(began));
    }
    double frame(int value)
    {
        const auto began = Steady::now();
        view.verticalScrollBar()->setValue(value);
        view.viewport()->repaint();
        QApplication::processEvents();
        return since(began);
    }
};

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int messages = QCoreApplication::arguments().value(2, u"1000000"_s).toInt();
    SystemClock clock;
    auto store =
        store::Store::open(folder, {mail::cacheComponent(), outbox::Outbox::component(), sync::Engine::component()});
    if (!store) {
        qCritical() << store.error();
        return 1;
    }
    if ((*store)->cacheWasEmpty()) {
        if (const auto filled = fill(**store, messages, clock.now()); !filled) {
            qCritical() << filled.error();
            return 1;
        }
        // What filled it is no part of the measurement: a fresh process has its memory to itself.
        (*store)->close();
        store->reset();
        std::fflush(stdout);
        const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
        execl(program.constData(), program.constData(), argv[1], QByteArray::number(messages).constData(), nullptr);
        return 1;
    }
    const double bare = memory("VmRSS:");
    outbox::Outbox outbox(**store, {});
    sync::Engine engine(**store, &outbox, {});
    contract::BadgeBoard badges;
    NoPreferences preferences;
    mail::MailService service({.store = **store,
                               .outbox = outbox,
                               .engine = engine,
                               .makeClient = [] { return nullptr; },
                               .clock = clock,
                               .badges = badges});
    service.loadNow();
    widgets::Theme theme;
    mail::ListQuery threads{.accountId = u"A"_s, .mailboxId = u"inbox"_s};
    mail::ListQuery single = threads;
    single.collapseThreads = false;

    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> firstSingle;
    for (int round = 0; round <= rounds; ++round) {
        Pane pane(theme, service, preferences, clock);
        pane.show(threads, round ? &first : nullptr, round ? &all : nullptr); // the first fills the file cache
        pane.show(single, round ? &firstSingle : nullptr, nullptr);
        if (pane.model->rowCount() != messages) {
            qCritical() << "only" << pane.model->rowCount() << "messages";
            return 1;
        }
    }
    Pane pane(theme, service, preferences, clock);
    pane.show(single, nullptr, nullptr);
    std::vector<double> scrolled;
    const int end = pane.view.verticalScrollBar()->maximum();
    const int step = pane.view.rowHeight() * 3;
    for (int i = 0; i < frames; ++i) // a wheel
        scrolled.push_back(pane.frame(i * step));
    for (int i = 0; i < frames; ++i) // the handle, from top to bottom
        scrolled.push_back(pane.frame(int(qint64(end) * i / frames)));
    QRandomGenerator random(1);
    for (int i = 0; i < frames; ++i) // thrown about
        scrolled.push_back(pane.frame(random.bounded(end)));
    std::printf("{");
    print("first", first);
    print("all", all);
    print("first_single", firstSingle);
    print("frames", scrolled);
    std::printf("\"messages\": %d, \"bare_mb\": %.1f, \"rss_mb\": %.1f, \"peak_mb\": %.1f}\n", messages, bare,
                memory("VmRSS:"), memory("VmHWM:"));
    (*store)->close();
    return 0;
}
