// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>
#include <gw/contract/preferences.h>
#include <gw/widgets/theme.h>

namespace gw::mail {

/// How the person wants the mail page, kept in the preference "mail.view".
class ViewOptions final : public QObject
{
    Q_OBJECT

public:
    enum class Pane { Right, Bottom, Off };

    explicit ViewOptions(contract::Preferences &preferences, QObject *parent = nullptr);

    Pane pane() const;
    int density() const;     ///< widgets::Density, or -1 for that of the desk
    bool isTable() const;    ///< one line per mail
    bool hasThreads() const; ///< mails of a conversation are one row
    bool hasHeadings() const;
    int readAfter() const; ///< ms until an open mail counts as read; below 0: only by hand

    void setPane(Pane pane);
    void setDensity(int density);
    void setTable(bool table);
    void setThreads(bool threads);
    void setHeadings(bool headings);
    void setReadAfter(int milliseconds);

Q_SIGNALS:
    void changed();

private:
    QJsonObject stored() const;
    void put(const QString &member, const QJsonValue &value);
    contract::Preferences &m_preferences;
};

} // namespace gw::mail
