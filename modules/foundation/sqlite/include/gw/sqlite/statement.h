// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QVariant>
#include <gw/base/result.h>
#include <memory>

struct sqlite3_stmt;

namespace gw::sqlite {

/// A prepared statement. Columns and parameters count from 0. Belongs to the thread of its connection.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *handle) : m_handle(handle, &finalize) {}

    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value); ///< as a BLOB
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bindNull(int index);
    /// By the QVariant's type: null, bool and integers, double, QByteArray, QString; a QDateTime as RFC 3339 text.
    void bind(int index, const QVariant &value);

    /// Moves to the next row: true while there is one.
    Result<bool> step();
    /// Runs a statement that returns no rows, and makes it ready to run again.
    Result<Done> run();
    /// Ready to run again with the same bindings.
    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QVariant value(int column) const; ///< qint64, double, QString, QByteArray or an invalid QVariant for NULL

private:
    static void finalize(sqlite3_stmt *handle);
    std::unique_ptr<sqlite3_stmt, void (*)(sqlite3_stmt *)> m_handle;
};

} // namespace gw::sqlite
