// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/templates.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

Task<QList<MailTemplate>> Templates::all() const
{
    return m_store.read(store::File::Desk, [](sqlite::Connection &db) -> Result<QList<MailTemplate>> {
        auto row = db.prepare(u"SELECT id, name, subject, html FROM mail_template ORDER BY name, id"_s);
        if (!row)
            return fail(row.error());
        QList<MailTemplate> list;
        auto more = row->step();
        for (; more && *more; more = row->step())
            list.append({row->text(0), row->text(1), row->text(2), row->text(3)});
        if (!more)
            return fail(more.error());
        return list;
    });
}

Task<std::optional<MailTemplate>> Templates::find(QString id) const
{
    Task<QList<MailTemplate>> reading = all();
    const Result<QList<MailTemplate>> list = co_await reading;
    if (!list)
        co_return fail(list.error());
    for (const MailTemplate &item : *list) {
        if (item.id == id)
            co_return std::optional(item);
    }
    co_return std::optional<MailTemplate>();
}

Task<Done> Templates::save(MailTemplate item)
{
    return m_store.write(store::File::Desk, [item](store::WriteContext &desk) {
        return desk.db().exec(u"INSERT OR REPLACE INTO mail_template(id, name, subject, html) VALUES(?,?,?,?)"_s,
                              {item.id, item.name, item.subject.isNull() ? u""_s : item.subject, item.html.isNull() ? u""_s : item.html});
    });
}

Task<Done> Templates::remove(QString id)
{
    return m_store.write(store::File::Desk, [id](store::WriteContext &desk) { return desk.db().exec(u"DELETE FROM mail_template WHERE id=?"_s, {id}); });
}

} // namespace gw::mail
