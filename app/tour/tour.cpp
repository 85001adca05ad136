// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tour/tour.h"

#include <QApplication>
#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>
#include <cstdio>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

void report(const QJsonObject &line)
{
    std::printf("%s\n", json::compact(line).constData());
    std::fflush(stdout);
}

} // namespace

Tour::Tour(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

void Tour::add(Step step)
{
    m_steps.push_back(std::move(step));
}

QCoro::Task<int> Tour::run()
{
    int failed = 0;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QString name = u"%1-%2"_s.arg(int(i + 1), 2, 10, QLatin1Char('0')).arg(m_steps[i].name);
        QElapsedTimer timer;
        timer.start();
        Result<Done> outcome = co_await m_steps[i].act();
        const qint64 took = timer.elapsed();
        co_await pause(std::chrono::milliseconds(250));
        QWidget *widget = m_steps[i].shown ? m_steps[i].shown() : QApplication::activeWindow();
        const Result<Done> picture = photograph(name, widget);
        if (outcome && !picture)
            outcome = picture;
        QJsonObject line{{u"step"_s, name}, {u"ok"_s, outcome.has_value()}, {u"ms"_s, took}};
        if (!outcome) {
            line.insert(u"error"_s, QString(toString(outcome.error().code) + u": "_s + outcome.error().detail));
            ++failed;
        }
        report(line);
    }
    report({{u"tour"_s, failed == 0 ? u"passed"_s : u"failed"_s},
            {u"steps"_s, int(m_steps.size())},
            {u"failed"_s, failed},
            {u"folder"_s, m_folder}});
    co_return failed;
}

Task<Done> Tour::until(std::function<bool()> condition, QString what, std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limit.count())
            co_return fail(Error::Code::Timeout, what);
        co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    }
    co_return Done{};
}

Task<Done> Tour::pause(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
    co_return Done{};
}

Result<Done> Tour::photograph(const QString &name, QWidget *widget)
{
    if (!widget || !widget->isVisible())
        return fail(Error::Code::NotFound, u"nothing to photograph"_s);
    const QString path = m_folder + u'/' + name + u".png"_s;
    if (!widget->window()->grab().save(path))
        return fail(Error::Code::Storage, path);
    return Done{};
}

} // namespace gw::app
