// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk queue of a hundred thousand things that wait, in the local store, see long_list.h.
//
// usage: bench_inbox FOLDER
#include "../../modules/features/approval/src/store/items.h"
#include "long_list.h"

#include <QApplication>
#include <gw/approval/inboxmodel.h>
#include <gw/approval/marks.h>
#include <gw/base/logging.h>
#include <gw/outbox/outbox.h>
#include <gw/portaltypes/inbox.h>
#include <gw/sync/engine.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

constexpr int items = 100'000;

portal::InboxItem waiting(int number, const QDateTime &now)
{
    portal::InboxItem item;
    item.id = u"i-"_s + QString::number(number);
    item.box = portal::InboxBox::Waiting;
    item.object = portal::InboxObject::Document;
    item.objectId = u"d-"_s + QString::number(number);
    item.documentId = item.objectId;
    item.stepId = u"s-"_s + QString::number(number);
    item.title = u"도로 점용 허가 검토 (%1)"_s.arg(number);
    item.documentKind = u"general"_s;
    item.flow = u"out-gov"_s;
    item.state = u"ready"_s;
    item.urgency = u"normal"_s;
    item.urgent = number % 40 == 0;
    item.from.emplace();
    item.from->seatId = u"seat-%1"_s.arg(number % 700);
    item.from->name = u"김하늘"_s;
    item.from->nameEn = u"Kim Haneul"_s;
    item.unitKo = u"보도환경개선과"_s;
    item.unitEn = u"Pedestrian Environment Division"_s;
    item.since = now.addSecs(-60LL * number);
    if (number % 3 != 0)
        item.due = now.addSecs(3600LL * (number * 7919LL % 2000 - 200));
    item.waits = true;
    item.why = {u"step-review"_s, u"검토할 차례입니다"_s, u"It is your turn to review"_s};
    item.next = {u"step-decide"_s, u"다음: 과장 결재"_s, u"Next: decided by the division head"_s};
    item.may = {u"approve"_s, u"return"_s, u"hold"_s};
    item.versionSha256 = QString(64, u'a');
    item.revision = 1;
    return item;
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    auto opened = store::Store::open(QCoreApplication::arguments().value(1),
                                     {approval::cacheComponent(), approval::deskComponent(),
                                      outbox::Outbox::component(), sync::Engine::component()});
    if (!opened) {
        qCritical() << opened.error();
        return 1;
    }
    store::Store &store = **opened;
    const SystemClock clock;
    if (store.cacheWasEmpty() && !bench::fill(store, [now = clock.now()](store::WriteContext &cache) -> Result<Done> {
            for (int i = 0; i < items; ++i) {
                if (auto done = approval::writeItem(cache.db(), waiting(i, now), 1); !done)
                    return done;
            }
            return Done{};
        }))
        return 1;
    outbox::Outbox outbox(store, {});
    approval::Marks marks(outbox, clock);
    bench::LongList list{.rows = items};
    list.make = [&] { return std::make_unique<approval::InboxModel>(store, marks, clock); };
    list.show = [](rows::VirtualList &model) { static_cast<approval::InboxModel &>(model).setQuery({}); };
    const bool isMeasured = bench::measureList(list);
    store.close();
    return isMeasured ? 0 : 1;
}
