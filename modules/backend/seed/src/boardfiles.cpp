// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/boardfiles.h>

#include "mailfiles.h"
#include "random.h"

#include <QtEndian>
#include <array>
#include <cmath>
#include <gw/backend/files/references.h>
#include <gw/backend/files/routes.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray big32(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return big32(quint32(data.size())) + type + data + big32(crc(type + data));
}

/// Hills under an evening sky, as a PNG: a picture that nobody has rights in.
QByteArray hills(quint64 value)
{
    constexpr int width = 640;
    constexpr int height = 360;
    Random random(value);
    const double warm = random.between(0, 100) / 100.0;
    std::array<std::array<double, 3>, 3> waves{};
    for (auto &wave : waves)
        wave = {random.between(40, 140) / 10'000.0, random.between(0, 628) / 100.0, random.between(18, 46) / 1.0};
    QByteArray rows;
    rows.reserve((width * 3 + 1) * height);
    for (int y = 0; y < height; ++y) {
        rows.append('\0'); // no filter
        for (int x = 0; x < width; ++x) {
            const double sky = double(y) / height;
            std::array<double, 3> colour{120 + 120 * sky, 150 + 60 * sky * warm, 200 - 70 * sky * warm};
            for (size_t i = 0; i < waves.size(); ++i) {
                const double crest = 170 + 60.0 * double(i) + waves[i][2] * std::sin(waves[i][0] * x + waves[i][1]);
                if (y > crest)
                    colour = {70.0 - 18.0 * double(i), 110.0 - 24.0 * double(i), 100.0 - 14.0 * double(i)};
            }
            for (const double part : colour)
                rows.append(char(std::clamp(part, 0.0, 255.0)));
        }
    }
    return pngOf(width, height, 2, rows);
}

struct Gift
{
    QString title; ///< of the post
    QString name;  ///< of the file
    QByteArray bytes;
    bool isShown = false; ///< inside the text
};

std::vector<Gift> gifts()
{
    const QByteArray list =
        QStringLiteral("현장 점검표\n\n1. 보행로 파손\n2. 점자블록\n3. 가로등\n4. 배수구\n").toUtf8();
    const QByteArray notes =
        QStringLiteral("내년도 예산안 설명 자료 (요약)\n\n돌봄, 안전, 기후 세 분야에 가장 많이 배분했습니다.\n")
            .toUtf8();
    return {{u"사진 동호회 가을 출사 후기"_s, u"가을 능선.png"_s, hills(11), true},
            {u"한별천 산책로 2단계 구간 개통"_s, u"한별천 산책로.png"_s, hills(23), true},
            {u"자전거 팝니다"_s, u"자전거 사진.png"_s, hills(37), false},
            {u"현장 점검표 양식 공유합니다"_s, u"현장 점검표.txt"_s, list, false},
            {u"내년도 예산안 시의회 제출"_s, u"예산안 설명 자료.txt"_s, notes, false}};
}

/// The newest post with this title; empty fields when there is none.
struct Target
{
    QString id;
    QString authorId;
    QString body;
};

Result<Done> give(storage::Session &session, const Target &target, const Gift &gift, const gw::portal::Attachment &file)
{
    QStringList inside;
    QStringList listed{file.id};
    if (gift.isShown) {
        std::swap(inside, listed);
        const QString picture = u"<p><img src=\"gwanmun:files/file/%1\" alt=\"%2\" width=\"%3\" height=\"%4\"></p>"_s
                                    .arg(file.id, file.name)
                                    .arg(file.width.value_or(0))
                                    .arg(file.height.value_or(0));
        const auto done = session.exec(u"UPDATE board_post SET body = ? WHERE id = ?"_s,
                                       {html::sanitize(target.body + picture).html(), target.id});
        if (!done)
            return fail(done.error());
    }
    return files::refer(session, u"post"_s, target.id, listed, inside);
}

} // namespace

QByteArray pngOf(int width, int height, char colourType, const QByteArray &rows)
{
    const QByteArray head =
        big32(quint32(width)) + big32(quint32(height)) + '\x08' + colourType + QByteArray(3, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", head) + chunk("IDAT", qCompress(rows, 6).mid(4))
           + chunk("IEND", {});
}

QByteArray hillsPicture(quint64 value)
{
    return hills(value);
}

Result<Done> attachDemoFiles(files::Files &files, storage::Database &database)
{
    for (const Gift &gift : gifts()) {
        Target target;
        const auto found = database.read([&](storage::Session &session) -> Result<Done> {
            const auto rows =
                session.query(u"SELECT id, author_id, body FROM board_post WHERE title = ? AND deleted_at IS NULL AND "
                              "NOT EXISTS (SELECT 1 FROM file_use WHERE kind = 'post' AND owner_id = board_post.id) "
                              "AND edited_at IS NULL ORDER BY created_at DESC LIMIT 1"_s,
                              {gift.title});
            if (!rows)
                return fail(rows.error());
            if (!rows->empty())
                target = {rows->front().text(0), rows->front().text(1), rows->front().text(2)};
            return Done{};
        });
        if (!found)
            return found;
        if (target.id.isEmpty())
            continue;
        const auto file = files.put(gift.bytes, gift.name, target.authorId);
        if (!file)
            return fail(file.error());
        const auto given =
            database.write([&](storage::Session &session) { return give(session, target, gift, *file); });
        if (!given)
            return given;
    }
    return Done{};
}

} // namespace gw::backend::seed
