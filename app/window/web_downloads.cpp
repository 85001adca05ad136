// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_downloads.h"

#include "window/web_names.h"
#include "window/web_texts.h"
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThreadPool>
#include <QToolButton>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::web::Kind;

namespace gw::app {
namespace {

constexpr size_t shownAtOnce = 4;

/// Disk work beside the GUI thread; `then` gets its result there, if the receiver still lives.
template <class Work, class Then>
void onDisk(QObject *receiver, Work work, Then then)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)] {
        const QString result = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, then, result] {
                if (guard)
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

QString DownloadPolicy::destination() const
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : folder;
}

WebDownloads::WebDownloads(Theme &theme, QWidget *parent) : WebBar(theme, true, parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(u"web.downloads"_s);
    setAccessibleName(tr("Downloads"));
    m_column->setContentsMargins(space::l, space::xs, space::s, space::xs);
    m_column->setSpacing(0);
    hide();
}

WebDownloads::~WebDownloads()
{
    for (const auto &[id, entry] : m_entries) {
        if (entry.state == State::Running)
            removeSoon(entry.partial);
    }
}

void WebDownloads::removeSoon(const QString &partial)
{
    if (!partial.isEmpty())
        QThreadPool::globalInstance()->start([partial] {
            QFile::remove(partial);
            QFile::remove(partial + u".download"_s); // as Chromium calls it while it writes
        });
}

bool WebDownloads::isBusy() const
{
    return std::ranges::any_of(m_entries, [](const auto &one) {
        return one.second.state == State::Running || one.second.state == State::Moving;
    });
}

WebDownloads::Entry &WebDownloads::add(int id, const QString &suggested)
{
    // Old lines make room, those that need nobody first.
    for (auto it = m_entries.begin(); m_entries.size() >= shownAtOnce && it != m_entries.end();) {
        const auto next = std::next(it);
        if (it->second.state != State::Running && it->second.state != State::Moving)
            drop(it->first);
        it = next;
    }
    Entry &entry = m_entries[id];
    entry.name = safeFileName(suggested);
    entry.folder = m_policy.destination();
    entry.row = new QWidget(this);
    entry.row->setObjectName(u"web.download.%1"_s.arg(id));
    entry.title = label(m_theme, {}, Theme::Text::Body, entry.row);
    entry.detail = secondaryLabel(m_theme, {}, Theme::Text::Small, entry.row);
    entry.detail->setObjectName(u"web.download.detail"_s);
    entry.bar = new QProgressBar(entry.row);
    entry.bar->setTextVisible(false);
    entry.bar->setFixedWidth(m_theme.scaled(120));
    entry.act = new QPushButton(entry.row);
    entry.act->setObjectName(u"web.download.act"_s);
    entry.act->setProperty("flat", true);
    entry.close = new QToolButton(entry.row);
    entry.close->setIcon(icon(m_theme, u"window-close"_s, Role::TextSecondary));
    entry.close->setIconSize({16, 16});
    auto *row = new QHBoxLayout(entry.row);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::m);
    row->addWidget(entry.title);
    row->addWidget(entry.bar);
    row->addWidget(entry.detail, 1);
    row->addWidget(entry.act);
    row->addWidget(entry.close);
    m_column->addWidget(entry.row);
    connect(entry.act, &QPushButton::clicked, this, [this, id] { act(id); });
    connect(entry.close, &QToolButton::clicked, this, [this, id] { drop(id); });
    setVisible(true);
    return entry;
}

void WebDownloads::take(const web::Message &message)
{
    const QCborMap &body = message.body;
    const int id = int(body[u"id"_s].toInteger());
    if (message.kind == Kind::DownloadStarted) {
        if (m_entries.contains(id))
            return;
        Entry &entry = add(id, body[u"name"_s].toString());
        entry.partial = body[u"file"_s].toString();
        entry.size = body[u"size"_s].toInteger();
        show(entry);
        if (!entry.partial.isEmpty() && m_policy.ask)
            askForPlace(id);
        return;
    }
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    if (message.kind == Kind::DownloadProgress) {
        if (entry.state != State::Running)
            return;
        entry.got = body[u"got"_s].toInteger();
        entry.size = body[u"size"_s].toInteger();
        show(entry);
        return;
    }
    if (entry.state != State::Running) {
        removeSoon(entry.partial); // cancelled here while its last bytes were on their way
        return;
    }
    const QString state = body[u"state"_s].toString();
    if (state == "done"_L1) {
        entry.whole = true;
        settleIfReady(id);
    } else {
        removeSoon(entry.partial);
        fail(entry, state == "cancelled"_L1 ? State::Cancelled : State::Failed, body[u"reason"_s].toString());
    }
}

void WebDownloads::keep(const QByteArray &bytes, const QString &suggestedName)
{
    const int id = m_lastOwn--;
    Entry &entry = add(id, suggestedName);
    if (!m_policy.allowed) {
        fail(entry, State::Failed, u"policy"_s);
        return;
    }
    entry.got = entry.size = bytes.size();
    entry.partial = entry.folder + u"/.gwanmun-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    show(entry);
    onDisk(
        this,
        [bytes, folder = entry.folder, partial = entry.partial] {
            QDir().mkpath(folder);
            QFile file(partial);
            const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
            return written ? partial : QString();
        },
        [this, id](const QString &written) {
            const auto it = m_entries.find(id);
            if (it == m_entries.end()) {
                removeSoon(written);
                return;
            }
            it->second.whole = true;
            if (written.isEmpty()) {
                removeSoon(it->second.partial);
                fail(it->second, State::Failed, u"file"_s);
            } else {
                settleIfReady(id);
            }
        });
    if (m_policy.ask)
        askForPlace(id);
}

void WebDownloads::askForPlace(int id)
{
    Entry &entry = m_entries.at(id);
    entry.placed = false;
    auto *dialog = new QFileDialog(window(), tr("Save as"), entry.folder);
    dialog->setObjectName(u"web.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is replaced: the new file gets a number
    dialog->selectFile(entry.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end())
            return;
        const QFileInfo place(path);
        it->second.folder = place.absolutePath();
        it->second.name = safeFileName(place.fileName());
        it->second.placed = true;
        settleIfReady(id);
    });
    connect(dialog, &QDialog::rejected, this, [this, id] {
        const auto it = m_entries.find(id);
        if (it != m_entries.end() && !it->second.placed) {
            it->second.placed = true;
            act(id);
        }
    });
    dialog->open();
}

void WebDownloads::settleIfReady(int id)
{
    Entry &entry = m_entries.at(id);
    if (!entry.whole || !entry.placed || entry.state != State::Running)
        return;
    entry.state = State::Moving;
    show(entry);
    onDisk(
        this, [partial = entry.partial, folder = entry.folder, name = entry.name] { return settle(partial, folder, name); },
        [this, id](const QString &path) { settled(id, path); });
}

void WebDownloads::settled(int id, const QString &path)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    if (path.isEmpty()) {
        removeSoon(entry.partial);
        fail(entry, State::Failed, u"file"_s);
        return;
    }
    entry.path = path;
    entry.state = State::Done;
    show(entry);
}

void WebDownloads::fail(Entry &entry, State state, const QString &reason)
{
    entry.state = state;
    entry.reason = reason;
    show(entry);
}

void WebDownloads::act(int id)
{
    Entry &entry = m_entries.at(id);
    if (entry.state == State::Done) {
        Q_EMIT folderWanted(QFileInfo(entry.path).absolutePath());
    } else if (entry.state == State::Running) {
        if (entry.whole || id < 0)
            removeSoon(entry.partial);
        else
            Q_EMIT cancelWanted(id);
        fail(entry, State::Cancelled, {});
    }
}

void WebDownloads::drop(int id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    if (it->second.state == State::Running)
        act(id);
    it->second.row->deleteLater();
    m_entries.erase(it);
    setVisible(!m_entries.empty());
}

void WebDownloads::engineEnded()
{
    for (auto &[id, entry] : m_entries) {
        if (entry.state == State::Running && id > 0 && !entry.whole) {
            removeSoon(entry.partial);
            fail(entry, State::Failed, u"network"_s);
        }
    }
}

void WebDownloads::show(Entry &entry)
{
    entry.title->setText(entry.name);
    QString detail;
    switch (entry.state) {
    case State::Running:
        detail = entry.size > 0 ? tr("%1 of %2").arg(sizeText(entry.got), sizeText(entry.size)) : sizeText(entry.got);
        break;
    case State::Moving: detail = tr("Saving"); break;
    case State::Done: detail = tr("Saved: %1").arg(QFileInfo(entry.path).fileName()); break;
    case State::Cancelled: detail = tr("Cancelled. Nothing was kept."); break;
    case State::Failed: detail = downloadProblem(entry.reason); break;
    }
    entry.detail->setText(detail);
    entry.detail->setProperty("danger", entry.state == State::Failed);
    entry.bar->setVisible(entry.state == State::Running);
    entry.bar->setRange(0, entry.size > 0 ? 1000 : 0);
    entry.bar->setValue(entry.size > 0 ? int(entry.got * 1000 / entry.size) : 0);
    entry.bar->setAccessibleName(tr("Progress of %1").arg(entry.name));
    entry.act->setVisible(entry.state == State::Running || entry.state == State::Done);
    entry.act->setText(entry.state == State::Done ? tr("Show in folder") : tr("Cancel"));
    entry.act->setAccessibleName(entry.state == State::Done ? tr("Show %1 in its folder").arg(entry.name)
                                                            : tr("Cancel %1").arg(entry.name));
    entry.close->setVisible(entry.state != State::Running && entry.state != State::Moving);
    entry.close->setAccessibleName(tr("Remove %1 from the list").arg(entry.name));
    entry.close->setToolTip(tr("Remove from the list"));
    entry.row->setAccessibleName(entry.name + u": "_s + detail);
}

void WebDownloads::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Downloads"));
        for (auto &[id, entry] : m_entries)
            show(entry);
    }
    WebBar::changeEvent(event);
}

} // namespace gw::app
