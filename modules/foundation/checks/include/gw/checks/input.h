// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QSet>
#include <gw/checks/attachment.h>
#include <gw/checks/finding.h>
#include <gw/document/content.h>
#include <gw/document/meta.h>
#include <optional>

namespace gw::checks {

/// When a document is looked at. Typing leaves out what only the finished document can break (nothing written yet is no
/// fault while writing); Received also says what is not for the receiver to change.
enum class Stage { Typing, Submit, Seal, Received };

/// What the directory says about a receiver (rule L03).
struct ReceiverFacts
{
    QString id = {}; ///< Receiver::id
    bool known = true;
    bool dissolved = false;
    QString successor = {};  ///< who took over, if the directory knows
    bool refusesHwp = false; ///< takes no .hwp attachments (rule L06)
    bool operator==(const ReceiverFacts &) const = default;
};

/// How the approval line stands to the delegation rule (rule L04, Art. 10(2) and 67-2).
struct Delegation
{
    enum class Verdict { NotChecked, Below, At, Above };

    Verdict verdict = Verdict::NotChecked;
    QString decider = {};  ///< level of the line's decider as people call it, e.g. 과장
    QString required = {}; ///< the level that the rule names
    QString source = {};   ///< directive or rule with its number and item
    bool operator==(const Delegation &) const = default;
};

/// An earlier dispatch about the same matter (rule L12).
struct EarlierDispatch
{
    QString number = {};
    QDate issuedOn = {};
    QStringList receiverIds = {};
    QStringList receiverNames = {}; ///< in the order of receiverIds
    bool operator==(const EarlierDispatch &) const = default;
};

/// A stretch that was pasted from another program and not read again since (rule L14). Only the editor knows.
struct PastedSpan
{
    Place place = {};
    QString source = {}; ///< name of the program, if the clipboard told
    bool operator==(const PastedSpan &) const = default;
};

/// What is known around a document. Anything left out is not checked.
struct Context
{
    Stage stage = Stage::Submit;
    QDate today = {};                                ///< in Asia/Seoul
    QSet<QDate> holidays = {};                       ///< public holidays, for due dates
    std::optional<document::SenderKind> sender = {}; ///< unknown: guessed from the sender's name (rule L03)
    QList<ReceiverFacts> receivers = {};
    Delegation delegation = {};
    QList<EarlierDispatch> earlier = {};
    QList<PastedSpan> pasted = {};
    QStringList knownAbbreviations = {}; ///< of the agency, beside those that everybody knows
    bool hwpRefused = false;             ///< policy: no .hwp attachment at all
    /// A text from elsewhere, to which its writer put marks, 붙임 and 끝. by hand and no files: rules L06 and L08 leave that.
    bool typedElsewhere = false;
    bool summaryRequired = true;         ///< policy: Art. 5(2) summary and keywords
    bool operator==(const Context &) const = default;
};

/// Everything the rules look at.
struct Input
{
    document::Content content = {};
    document::Meta meta = {};
    QList<Attachment> attachments = {};
    Context context = {};
};

} // namespace gw::checks
