// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/document.h>

namespace gw::approval {

/// Somebody who is to read a document, and whether they have.
struct Viewer
{
    QString id = {};
    Person who = {};
    QDateTime openedAt = {}; ///< invalid: not yet; noted by the system, not by a button (Art. 18(4))
    QString comment = {};
    QString note = {};
    QDateTime due = {};
    Person askedBy = {};
    QDateTime askedAt = {};
    bool operator==(const Viewer &) const = default;
};

/// Circulation (공람). Writes are outbox entries. Belongs to the GUI thread.
class Circulations final : public QObject
{
    Q_OBJECT

public:
    ~Circulations() override;

    Task<QList<Viewer>> viewers(QString documentId); ///< who has read it when; offline as it was last
    Task<QString> circulate(QString documentId, QStringList postIds, QStringList seatIds, QDateTime due, QString note);
    Task<QString> markOpened(QString circulationId, QString documentId);
    Task<QString> comment(QString circulationId, QString documentId, QString text);

Q_SIGNALS:
    void changed(const QString &documentId);

private:
    friend class ApprovalService;
    class Private;
    explicit Circulations(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
