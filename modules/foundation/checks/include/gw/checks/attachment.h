// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gw::checks {

/// What an attachment gives away beside its content (rule L13), and whether it could be looked into.
struct AttachmentFacts
{
    enum class State {
        NotInspected, ///< nobody looked, or the kind of file carries nothing that is looked for
        Inspected,
        Encrypted, ///< asks a password
        Damaged,   ///< not what its name says, cut off, or built to blow up when unpacked
    };

    State state = State::NotInspected;
    int trackedChanges = 0;
    int comments = 0;
    bool hiddenText = false; ///< text formatted as hidden, hidden sheets or slides
    bool macros = false;
    QString author = {};    ///< who is named as author or last editor
    QStringList paths = {}; ///< folders of the writer's computer, user names replaced by ***
    bool operator==(const AttachmentFacts &) const = default;
};

/// An attachment as the rules see it.
struct Attachment
{
    QString id = {};
    QString name = {};
    QString mime = {};
    qint64 size = 0;
    AttachmentFacts facts = {};
    bool operator==(const Attachment &) const = default;
};

/// Looks into a docx, xlsx, pptx, odt, ods, odp, hwpx or pdf file for tracked changes, comments, hidden text, macros,
/// author and paths. Never fails and never writes; reads at most 64 MiB of unpacked text and stops at a bomb. Any thread;
/// takes up to some 100 ms, so not the GUI's.
AttachmentFacts inspectAttachment(const QByteArray &bytes, const QString &name);

/// Whether a file is of an open format (Art. 3, 2-2): published standard and machine-readable, by name and media type.
bool isOpenFormat(const QString &name, const QString &mime);

QJsonObject toJson(const AttachmentFacts &facts);
/// The inverse; what is missing or of the wrong kind stays at its default.
AttachmentFacts attachmentFactsFromJson(const QJsonObject &object);

} // namespace gw::checks
