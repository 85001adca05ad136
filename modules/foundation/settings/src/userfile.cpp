// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "userfile.h"

#include "jsonpositions.h"
#include "readfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using Kind = gw::settings::Problem::Kind;

namespace gw::settings {

UserFile::UserFile(QString path, const Clock &clock) : m_path(std::move(path))
{
    load(clock);
}

void UserFile::load(const Clock &clock)
{
    const Result<QByteArray> bytes = readFile(m_path);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return; // the first start
    QJsonParseError syntax{};
    if (bytes) {
        const QJsonDocument document = QJsonDocument::fromJson(*bytes, &syntax);
        if (syntax.error == QJsonParseError::NoError && document.isObject()) {
            m_root = document.object();
            return;
        }
    } else if (bytes.error().code == Error::Code::Storage) {
        m_problems.append({.kind = Kind::Unreadable, .file = m_path, .detail = bytes.error().detail});
        return; // perhaps only for now: leave it where it is
    }
    const QString aside = m_path + u".damaged-"_s + clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    QFile::rename(m_path, aside);
    const Position at = bytes ? positionOf(*bytes, syntax.offset) : Position{};
    m_problems.append({Kind::UserFileDamaged, m_path, at.line, at.column, {}, aside});
}

std::optional<QJsonValue> UserFile::value(const KeySpec &spec, const QString &seat) const
{
    const QJsonObject values = spec.scope == Scope::Seat ? m_root.value("seats"_L1).toObject().value(seat).toObject()
                                                         : m_root.value("values"_L1).toObject();
    QJsonValue value = values.value(spec.name);
    if (value.isUndefined() || check(spec, value) != Fault::None)
        return {};
    return value;
}

Result<Done> UserFile::set(const KeySpec &spec, const QString &seat, const QJsonValue &value)
{
    const auto put = [&spec, &value](QJsonObject values) {
        if (value.isUndefined())
            values.remove(spec.name);
        else
            values.insert(spec.name, value);
        return values;
    };
    if (spec.scope == Scope::Seat) {
        QJsonObject seats = m_root.value("seats"_L1).toObject();
        seats.insert(seat, put(seats.value(seat).toObject()));
        m_root.insert(u"seats"_s, seats);
    } else {
        m_root.insert(u"values"_s, put(m_root.value("values"_L1).toObject()));
    }
    return save();
}

std::pair<QJsonObject, QString> UserFile::sitePolicy() const
{
    const QJsonObject site = m_root.value("site"_L1).toObject();
    return {site.value("policy"_L1).toObject(), site.value("origin"_L1).toString()};
}

Result<Done> UserFile::setSitePolicy(const QJsonObject &policy, const QString &origin)
{
    const QJsonObject site{{u"origin"_s, origin}, {u"policy"_s, policy}};
    if (m_root.value("site"_L1).toObject() == site)
        return Done{};
    m_root.insert(u"site"_s, site);
    return save();
}

Result<Done> UserFile::save()
{
    if (!m_root.contains("version"_L1))
        m_root.insert(u"version"_s, 1);
    m_problems.removeIf([](const Problem &problem) { return problem.kind == Kind::CannotSave; });
    const Result<Done> saved = writeFile(m_path, QJsonDocument(m_root).toJson());
    if (!saved)
        m_problems.append({.kind = Kind::CannotSave, .file = m_path, .detail = saved.error().detail});
    return saved;
}

} // namespace gw::settings
