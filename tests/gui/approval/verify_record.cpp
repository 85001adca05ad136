// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "../../unit/signing/signing_world.h"
#include "editor_test.h"
#include "verify_view.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;

namespace gw::test {
namespace {

QByteArray pemOf(const QByteArray &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

class VerifyRecord : public EditorTest
{
protected:
    VerifyRecord()
    {
        parts->chooseRecord = [this](QWidget *, std::function<void(QString)> chosen) { chosen(file()); };
        view = std::make_unique<VerifyView>(*parts);
        view->resize(790, 668);
        view->show();
    }
    QString file() const { return office.dir.filePath(u"record.zip"_s); }
    void write(const QByteArray &bytes)
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        ASSERT_EQ(out.write(bytes), bytes.size());
    }
    bool isVerified()
    {
        auto *stack = view->findChild<QStackedWidget *>();
        return waitUntil([&] { return stack->currentIndex() == 2; });
    }
    QString verdict() { return in<QLabel>(*view, "approval.verify.verdict")->text(); }
    QString facts()
    {
        QStringList all;
        auto *list = in<QListWidget>(*view, "approval.verify.facts");
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all.join(u'\n');
    }

    std::unique_ptr<VerifyView> view;
};

} // namespace

TEST_F(VerifyRecord, goodRecord_saysWhoSignedWhichVersionAndThatAllHolds)
{
    parts->trustRoots = [] { return pemOf(town().root.certificate); };
    write(signing::writeArchive(makeSample()).value());
    view->choose();
    ASSERT_TRUE(isVerified());
    EXPECT_EQ(verdict(), u"The record is genuine and unchanged"_s);
    auto *signers = in<QTreeWidget>(*view, "approval.verify.signers");
    ASSERT_EQ(signers->topLevelItemCount(), 3);
    EXPECT_TRUE(signers->topLevelItem(2)->text(0).contains(u"박서연"_s));
    EXPECT_TRUE(signers->topLevelItem(2)->text(2).contains(u'2'));
    EXPECT_EQ(signers->topLevelItem(2)->text(4), u"Correct"_s);
    EXPECT_EQ(signers->topLevelItem(2)->childCount(), 2);
    EXPECT_TRUE(facts().contains(u"registered"_s));
    EXPECT_TRUE(facts().contains(u"ledger of seals"_s));
    picture(*view, u"verify_good"_s);
    picture(*view, u"verify_good_ko_dark"_s, u"ko"_s, widgets::Scheme::Dark);
}

TEST_F(VerifyRecord, withoutTrustedAuthorities_nobodyVouchesForTheSigners)
{
    write(signing::writeArchive(makeSample()).value());
    view->choose();
    ASSERT_TRUE(isVerified());
    EXPECT_EQ(verdict(), u"Nothing was changed, but not all could be confirmed"_s);
    EXPECT_TRUE(in<QLabel>(*view, "approval.verify.meaning")->text().contains(u"nobody vouches"_s));
    EXPECT_EQ(in<QTreeWidget>(*view, "approval.verify.signers")->topLevelItem(2)->text(4), u"Correct, signer not confirmed"_s);
    picture(*view, u"verify_untrusted"_s);
}

TEST_F(VerifyRecord, aChangedByte_isNotWhatItClaims)
{
    parts->trustRoots = [] { return pemOf(town().root.certificate); };
    QByteArray bytes = signing::writeArchive(makeSample()).value();
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(bytes);
    view->choose();
    ASSERT_TRUE(isVerified());
    EXPECT_EQ(verdict(), u"This record is not what it claims"_s);
    picture(*view, u"verify_bad"_s);
}

TEST_F(VerifyRecord, anotherFile_isSaidToBeNoRecord)
{
    write("a letter");
    view->choose();
    EXPECT_TRUE(waitUntil([&] {
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *one) { return one->text() == u"This is not a document record"_s; });
    }));
    EXPECT_EQ(view->findChild<QStackedWidget *>()->currentIndex(), 0);
}

} // namespace gw::test
