// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/icons.h>

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <gw/widgets/theme.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

constexpr int largestSymbol = 22;

/// Paints a theme's symbol as a mask in the colour that a role has at that moment.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(const Theme &theme, QString name, Role role) : m_theme(&theme), m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, tinted(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, 1.0, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return tinted(size, scale, mode);
    }

    QIconEngine *clone() const override { return new TintedIcon(*m_theme, m_name, m_role); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPixmap tinted(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        if (size.isEmpty())
            return {};
        const QColor color = m_theme->color(mode == QIcon::Disabled ? Role::TextDisabled : m_role);
        const QString key =
            u"gw-icon/%1/%2/%3x%4@%5"_s.arg(m_name, color.name()).arg(size.width()).arg(size.height()).arg(ratio);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        // Large sizes of a theme are other drawings, often filled ones: enlarge the symbol instead of switching to them.
        const int edge = std::min(size.width(), largestSymbol);
        const QPixmap source = QIcon::fromTheme(m_name).pixmap(QSize(edge, edge), ratio * size.width() / edge);
        result = QPixmap(size * ratio);
        result.setDevicePixelRatio(ratio);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const QSizeF drawn = QSizeF(source.size()).scaled(size, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(
            QRectF(QPointF((size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2), drawn), source,
            QRectF(source.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), color);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    const Theme *m_theme;
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const Theme &theme, const QString &name, Role role)
{
    return QIcon(new TintedIcon(theme, name, role));
}

} // namespace gw::widgets
