// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"
#include "signatures.h"
#include <gw/document/ending.h>
#include <gw/document/labels.h>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;
using document::Align;

namespace {

constexpr double senderSize = 20; // pt
constexpr double smallSize = 10;
constexpr double contactSize = 9.5;
constexpr double footRule = mm(0.5);
constexpr double gapAroundSender = mm(7);
constexpr double leastGap = mm(3); // between a seal and what is above and below it
constexpr double gap = mm(2);

/// Measures the foot first: it stands at the bottom of the page, and goes to the next one as a whole.
class FootLayer
{
public:
    FootLayer(Flow &flow, const Sheet &sheet, const Pictures &pictures)
        : m_flow(flow)
        , m_sheet(sheet)
        , m_pictures(pictures)
        , m_labels(document::formLabels(sheet.language))
        , m_signatures(flow, sheet, pictures)
    {
        if (!sheet.senderName.isEmpty()) {
            TextStyle style = flow.style(senderSize, flow.width(), Align::Center, true);
            style.lineHeight = 1.3;
            m_sender = std::make_shared<const TextBlock>(sheet.senderName, style);
        }
        m_receiversX = 0;
        if (!sheet.receivers.isEmpty()) {
            m_receiversLabel = small(m_labels.receivers, flow.width(), Align::Start);
            m_receiversX = m_receiversLabel->naturalWidth() + mm(4);
            m_receivers = small(sheet.receivers.join(u", "_s), flow.width() - m_receiversX, Align::Start);
        }
        m_issue = small(numbered(m_labels.issue, sheet.number, sheet.issuedOn), flow.width(), Align::Start);
        m_receipt =
            small(numbered(m_labels.receipt, sheet.receiptNumber, sheet.receivedOn), flow.width(), Align::Start);
        // Side by side, in halves if they fit; else below each other.
        m_receiptX = qMax(flow.width() / 2, m_issue->naturalWidth() + mm(8));
        m_besides = m_receiptX + m_receipt->naturalWidth() <= flow.width();
        for (const QString &line : document::footLines(sheet))
            m_contact.push_back(
                std::make_shared<const TextBlock>(line, styled(contactSize, flow.width(), Align::Start)));
        if (!sheet.footCampaign.isEmpty())
            m_contact.push_back(std::make_shared<const TextBlock>(sheet.footCampaign,
                                                                  styled(contactSize, flow.width(), Align::Center)));
    }

    bool lay()
    {
        const double height = measured();
        const bool alone = height > m_flow.room() && !m_flow.atTop();
        m_flow.need(height);
        m_flow.moveTo(qMax(m_flow.y(), m_flow.bottom() - height));
        laySender();
        if (m_receivers) {
            m_flow.add(TextOp{m_receiversLabel, 0, {m_flow.left(), m_flow.y()}});
            m_flow.addText(m_labels.receivers);
            m_flow.addBlock(m_receivers, m_receiversX);
            m_flow.skip(gap);
        }
        m_flow.add(RuleOp{{m_flow.left(), m_flow.y(), m_flow.left() + m_flow.width(), m_flow.y()}, footRule});
        m_flow.skip(gap);
        m_signatures.lay();
        const double y = m_flow.y();
        m_flow.addBlock(m_issue, 0);
        if (m_besides)
            m_flow.moveTo(y);
        m_flow.addBlock(m_receipt, m_besides ? m_receiptX : 0);
        for (const auto &line : m_contact)
            m_flow.addBlock(line, 0);
        return alone;
    }

private:
    TextStyle styled(double size, double width, Align align) const
    {
        TextStyle style = m_flow.style(size, width, align);
        style.lineHeight = 1.45;
        return style;
    }
    std::shared_ptr<const TextBlock> small(const QString &text, double width, Align align) const
    {
        return std::make_shared<const TextBlock>(text, styled(smallSize, width, align));
    }

    QString numbered(const QString &label, const QString &number, QDate date) const
    {
        const QString text = document::numberAndDate(number, date, m_sheet.language);
        return text.isEmpty() ? label : label + u"  "_s + text;
    }

    double sealSize() const { return m_sheet.seal.mode == document::SealMode::Seal ? mm(m_sheet.seal.sizeMm) : 0; }

    /// With the white around it, which a seal may reach into.
    double senderHeight() const
    {
        if (!m_sender)
            return leastGap;
        return qMax(m_sender->height() + 2 * gapAroundSender, sealSize() + 2 * leastGap);
    }

    double measured() const
    {
        double height = senderHeight() + gap + m_signatures.height() + m_issue->height();
        if (!m_besides)
            height += m_receipt->height();
        if (m_receivers)
            height += m_receivers->height() + gap;
        for (const auto &line : m_contact)
            height += line->height();
        return height;
    }

    void laySender()
    {
        const double top = m_flow.y();
        if (!m_sender) {
            m_flow.skip(senderHeight());
            return;
        }
        const double middle = top + senderHeight() / 2;
        const double y = middle - m_sender->height() / 2;
        const int last = m_sender->lineCount() - 1;
        const double end = m_flow.left() + m_sender->lineEnd(last);
        const double lastMiddle = y + m_sender->height() - m_sender->lineHeight(last) / 2;
        layMark(end, lastMiddle);
        m_flow.moveTo(y);
        m_flow.addBlock(m_sender, 0);
        m_flow.moveTo(top + senderHeight());
    }

    /// The seal has its middle on the last letter of the sender (Art. 14); its omission stands in a frame beside it.
    /// The seal is drawn first: the name stays readable whatever the picture's ground is.
    void layMark(double end, double middle)
    {
        const double letter = pt(senderSize) / 2;
        const QImage seal =
            pictureOf(m_pictures, m_sheet.seal.mode == document::SealMode::Seal ? m_sheet.seal.image : QString());
        if (!seal.isNull()) {
            const double size = sealSize();
            const double x = qMin(end - letter, m_flow.left() + m_flow.width() - size / 2);
            m_flow.add(PictureOp{seal, {x - size / 2, middle - size / 2, size, size}});
        }
        const QString omission = document::sealOmission(m_sheet);
        if (omission.isEmpty())
            return;
        TextStyle style = m_flow.style(11, m_flow.width(), Align::Start);
        style.lineHeight = 1.3;
        const auto text = std::make_shared<const TextBlock>(omission, style);
        const double width = text->naturalWidth() + mm(5);
        const double x = qMin(end + mm(5), m_flow.left() + m_flow.width() - width);
        m_flow.add(BoxOp{{x, middle - mm(4), width, mm(8)}, mm(0.3)});
        m_flow.addLine(text, 0, {x + mm(2.5), middle - text->lineHeight(0) / 2});
    }

    Flow &m_flow;
    const Sheet &m_sheet;
    const Pictures &m_pictures;
    const document::FormLabels &m_labels;
    Signatures m_signatures;
    std::shared_ptr<const TextBlock> m_sender;
    std::shared_ptr<const TextBlock> m_receiversLabel;
    std::shared_ptr<const TextBlock> m_receivers;
    double m_receiversX = 0;
    std::shared_ptr<const TextBlock> m_issue;
    std::shared_ptr<const TextBlock> m_receipt;
    double m_receiptX = 0;
    bool m_besides = true;
    std::vector<std::shared_ptr<const TextBlock>> m_contact;
};

} // namespace

bool layFoot(Flow &flow, const Sheet &sheet, const Pictures &pictures)
{
    return FootLayer(flow, sheet, pictures).lay();
}

} // namespace gw::paper
