// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <gw/backend/http/rest.h>
#include <optional>

namespace gw::backend::portal {

/// Takes the members out of a body one by one and collects what is wrong with them: one answer names everything.
class Fields final
{
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    /// A required text in NFC, from `shortest` to `longest` code points (what maxLength of the contract counts).
    QString text(const QString &name, qsizetype shortest, qsizetype longest);
    /// The same for one line, as text::normalise() leaves it: what stands in lists and is found again.
    QString line(const QString &name, qsizetype shortest, qsizetype longest);
    bool boolean(const QString &name);
    qint64 integer(const QString &name);
    std::optional<QDateTime> optionalTime(const QString &name);
    std::optional<QDate> optionalDate(const QString &name);
    bool has(const QString &name) const { return m_object.contains(name); }
    /// Whether it is there as null, which in a merge patch removes it.
    bool isNull(const QString &name) const { return m_object.value(name).isNull(); }
    /// Members that are none of these are wrong: `unknown-member`.
    void only(const QStringList &names);
    void wrong(const QString &name, const QString &code);

    const QList<http::FieldError> &errors() const { return m_errors; }

private:
    std::optional<QString> string(const QString &name);
    QString measured(const QString &name, const QString &text, qsizetype shortest, qsizetype longest);

    QJsonObject m_object;
    QList<http::FieldError> m_errors;
};

} // namespace gw::backend::portal
