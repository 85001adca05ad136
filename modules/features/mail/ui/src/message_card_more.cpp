// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Of an open mail: its original layout, and paper.
#include "mail_text.h"
#include "message_card.h"
#include "off_thread.h"
#include "reader_html.h"
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

Task<QByteArray> bytesOf(Task<QString> fetching)
{
    const Result<QString> path = co_await fetching;
    if (!path)
        co_return fail(path.error());
    Task<QByteArray> reading = readFile(*path, 8'000'000);
    co_return co_await reading;
}

} // namespace

void MessageCard::showOriginal()
{
    struct Gathering
    {
        QHash<QString, QByteArray> pictures;
        qsizetype waiting = 0;
    };
    const auto gathered = std::make_shared<Gathering>();
    const QHash<QString, Attachment> parts = m_message->body().inlineByCid;
    const auto finish = [this, gathered] {
        m_parts.shell.showOriginal({.key = u"mail/"_s + m_row.accountId + u'/' + m_row.id,
                                    .title = html::plainLine(m_row.subject),
                                    .html = m_message->body().html.toUtf8(),
                                    .parts = gathered->pictures,
                                    .linkChosen = [self = QPointer(this)](const QUrl &target) {
                                        if (self)
                                            Q_EMIT self->linkChosen(target.toString(), false);
                                    }});
    };
    gathered->waiting = parts.size();
    if (parts.isEmpty()) {
        finish();
        return;
    }
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        deliver(bytesOf(m_message->fetch(it.value())), this, [gathered, finish, cid = it.key()](MessageCard *, Result<QByteArray> bytes) {
            if (bytes)
                gathered->pictures.insert(cid, *bytes);
            if (--gathered->waiting == 0)
                finish();
        });
    }
}

QString MessageCard::printHeader() const
{
    const MessageBody &body = m_message->body();
    QString head = u"<h2>"_s + html::plainLine(m_row.subject).toHtmlEscaped() + u"</h2><table>"_s;
    const auto add = [&head](const QString &what, const QString &value) {
        if (!value.isEmpty())
            head += u"<tr><td><b>"_s + what.toHtmlEscaped() + u"</b></td><td>"_s + value.toHtmlEscaped() + u"</td></tr>"_s;
    };
    const auto all = [](const QList<Address> &people) {
        QStringList names;
        for (const Address &one : people)
            names.append(fullAddress(one));
        return names.join(u", "_s);
    };
    add(tr("From"), all(body.from));
    add(tr("To"), all(body.to));
    add(tr("Copy"), all(body.cc));
    add(tr("Arrived"), dayAndTime(m_row.receivedAt));
    QStringList files;
    for (const Attachment &file : body.attachments)
        files.append(file.name + u" ("_s + sizeText(file.size) + u')');
    add(tr("Attachments"), files.join(u", "_s));
    return head + u"</table><hr>"_s;
}

void MessageCard::printTo(QPagedPaintDevice &device)
{
    if (isReady())
        m_body->printTo(device, printHeader());
}

} // namespace gw::mail
