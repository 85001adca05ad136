// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/kinds.h>

namespace gw::document {

namespace {

/// The texts of one enumeration in the order of its values.
using Texts = std::initializer_list<QStringView>;

QString textAt(Texts texts, int index)
{
    return index >= 0 && size_t(index) < texts.size() ? (texts.begin() + index)->toString() : QString();
}

template <class E>
bool valueOf(Texts texts, QStringView text, E &out)
{
    int index = 0;
    for (const QStringView known : texts) {
        if (known == text) {
            out = static_cast<E>(index);
            return true;
        }
        ++index;
    }
    return false;
}

template <class E>
QList<E> allOf(Texts texts)
{
    QList<E> out;
    for (int index = 0; size_t(index) < texts.size(); ++index)
        out.append(static_cast<E>(index));
    return out;
}

} // namespace

#define GW_DOCUMENT_TEXTS(E, ...)                                                                                      \
    QString toText(E value)                                                                                            \
    {                                                                                                                  \
        return textAt({__VA_ARGS__}, int(value));                                                                      \
    }                                                                                                                  \
    bool fromText(QStringView text, E &out)                                                                            \
    {                                                                                                                  \
        return valueOf({__VA_ARGS__}, text, out);                                                                      \
    }                                                                                                                  \
    const QList<E> &valuesOf(E)                                                                                        \
    {                                                                                                                  \
        static const QList<E> values = allOf<E>({__VA_ARGS__});                                                        \
        return values;                                                                                                 \
    }

GW_DOCUMENT_TEXTS(Kind, u"general", u"statute", u"directive", u"notice", u"ledger", u"petition")
GW_DOCUMENT_TEXTS(Flow, u"internal", u"within", u"out-gov", u"out-private", u"out-citizen", u"both", u"public-notice")
GW_DOCUMENT_TEXTS(DocumentState, u"temp", u"in-approval", u"held", u"returned", u"withdrawn", u"decided",
                  u"dispatch-wait", u"check-wait", u"check-returned", u"sent", u"closed", u"cancelled")
GW_DOCUMENT_TEXTS(StepRole, u"draft", u"review", u"concur", u"agree", u"audit", u"decide", u"post-read", u"inform",
                  u"pre-read", u"handle")
GW_DOCUMENT_TEXTS(StepState, u"pending", u"ready", u"opened", u"held", u"done", u"returned", u"skipped", u"post-wait",
                  u"post-done", u"void")
GW_DOCUMENT_TEXTS(StepMode, u"self", u"acting", u"delegated", u"skipped", u"post")
GW_DOCUMENT_TEXTS(Decision, u"approve", u"agree", u"object", u"conditional", u"return", u"hold", u"release", u"read",
                  u"skip")
GW_DOCUMENT_TEXTS(GroupMode, u"sequential", u"parallel")
GW_DOCUMENT_TEXTS(JoinRule, u"all", u"majority", u"first")
GW_DOCUMENT_TEXTS(SignatureKind, u"none", u"text", u"image", u"certificate")
GW_DOCUMENT_TEXTS(OpinionVisibility, u"all", u"line", u"decider")
GW_DOCUMENT_TEXTS(VersionCause, u"draft", u"review-edit", u"return-fix")
GW_DOCUMENT_TEXTS(SenderKind, u"agency-head", u"unit-head", u"collegiate")
GW_DOCUMENT_TEXTS(SealMode, u"seal", u"signature", u"omit-minor", u"none-internal", u"gazette")
GW_DOCUMENT_TEXTS(Channel, u"exchange", u"internal", u"mail", u"post", u"fax", u"hand", u"homepage")
GW_DOCUMENT_TEXTS(DispatchState, u"dispatch-wait", u"check-wait", u"check-returned", u"sent", u"closed")
GW_DOCUMENT_TEXTS(TargetState, u"queued", u"sending", u"failed", u"sent-unarrived", u"arrived", u"accepted",
                  u"sent-back", u"transferred", u"resend-asked", u"recall-asked", u"recalled", u"recall-failed")
GW_DOCUMENT_TEXTS(ResendGround, u"order", u"name-change", u"omission", u"request")
GW_DOCUMENT_TEXTS(ReceiptState, u"arrived", u"distribute-wait", u"receive-wait", u"registered", u"assigned",
                  u"circulating", u"processing", u"done", u"sent-back", u"transferred", u"redistribute-asked")
GW_DOCUMENT_TEXTS(Urgency, u"normal", u"urgent", u"immediate")
GW_DOCUMENT_TEXTS(SecurityHandling, u"none", u"encrypted")
GW_DOCUMENT_TEXTS(Disclosure, u"open", u"partly-open", u"closed")
GW_DOCUMENT_TEXTS(Retention, u"permanent", u"semi-permanent", u"30", u"10", u"5", u"3", u"1")
GW_DOCUMENT_TEXTS(ReadRange, u"line", u"dept", u"bureau", u"agency", u"all")
GW_DOCUMENT_TEXTS(ReceiverKind, u"agency", u"unit", u"person", u"outside")
GW_DOCUMENT_TEXTS(FormLanguage, u"ko", u"en")

#undef GW_DOCUMENT_TEXTS

} // namespace gw::document
