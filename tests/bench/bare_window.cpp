// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The floor to compare with: the least main window Qt can show - a menu, a list in the middle, two docks with lists. Says
// when it was painted first, as gwanmun --print-first-paint does.
#include <QApplication>
#include <QDockWidget>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

QListWidget *listOf(int rows)
{
    auto *list = new QListWidget;
    for (int row = 0; row < rows; ++row)
        list->addItem(u"Row %1"_s.arg(row));
    return list;
}

class Window final : public QMainWindow
{
public:
    Window()
    {
        menuBar()->addMenu(u"File"_s);
        setCentralWidget(listOf(100));
        for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
            auto *dock = new QDockWidget(u"Dock"_s, this);
            dock->setWidget(listOf(100));
            addDockWidget(area, dock);
        }
        resize(1366, 768);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_painted, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                std::printf("{\"firstPaintNs\":%lld}\n",
                            static_cast<long long>(now.tv_sec) * 1'000'000'000LL + now.tv_nsec);
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.show();
    return QApplication::exec();
}
