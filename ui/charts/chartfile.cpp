// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "core/base/filewriter.h"
#include "ui/format/fonts.h"
#include "ui/theme/colours.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QWidget>

namespace counterfoil {

namespace {

constexpr int paperMargin = 12; //!< around a chart that has its title above it
constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

//! A chart, its title above it and its caption below, on the paper that they need.
struct ChartPaper
{
    const PaintsChart *chart = nullptr;
    QString title;
    QRect titleRect;
    QString caption;
    QRect captionRect;
    QPoint place; //!< of the chart
    QSize size;
};

ChartPaper paperWithTitle(const QWidget &widget)
{
    ChartPaper paper;
    paper.chart = dynamic_cast<const PaintsChart *>(&widget);
    if (!paper.chart)
        return paper;
    const QSize inside(widget.width(), paper.chart->fileHeight(widget.height()));
    paper.title = paper.chart->fileTitle();
    paper.size = inside;
    if (paper.title.isEmpty())
        return paper;
    const QRect room(paperMargin, paperMargin, inside.width(), inside.height());
    paper.titleRect = QFontMetrics(roleFont(FontRole::Heading)).boundingRect(room, titleFlags, paper.title);
    paper.titleRect.setWidth(inside.width());
    paper.place = QPoint(paperMargin, paper.titleRect.bottom() + 1 + paperMargin);
    paper.size = inside + QSize(2 * paperMargin, paper.place.y() + paperMargin);
    return paper;
}

ChartPaper paperOf(const QWidget &widget, const QString &caption)
{
    ChartPaper paper = paperWithTitle(widget);
    if (!paper.chart || caption.isEmpty())
        return paper;
    const QFontMetrics metrics(roleFont(FontRole::Caption));
    const int width = paper.size.width() - 2 * paperMargin;
    paper.caption = metrics.elidedText(caption, Qt::ElideRight, width);
    paper.captionRect = QRect(paperMargin, paper.size.height(), width, metrics.height());
    paper.size.rheight() += metrics.height() + paperMargin;
    return paper;
}

void paintPaper(QPainter &painter, const ChartPaper &paper)
{
    const Colours &colours = lightColours();
    painter.fillRect(QRect({}, paper.size), colours.base);
    if (!paper.title.isEmpty()) {
        painter.setFont(roleFont(FontRole::Heading));
        painter.setPen(colours.ink);
        painter.drawText(paper.titleRect, titleFlags, paper.title);
    }
    if (!paper.caption.isEmpty()) {
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(colours.ink2);
        painter.drawText(paper.captionRect, Qt::AlignLeft | Qt::AlignVCenter, paper.caption);
    }
    painter.translate(paper.place);
    paper.chart->paintOn(painter, colours);
}

//! The desktop's own word for its font ("Sans Serif") means nothing elsewhere: the family that was drawn, and what may
//! stand for it.
QByteArray withFamilies(const QByteArray &svg)
{
    static const QRegularExpression named(QStringLiteral("font-family=\"([^\"]*)\""));
    const QString text = QString::fromUtf8(svg);
    QHash<QString, QString> families;
    QString written;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : named.globalMatch(text)) {
        QString &family = families[match.captured(1)];
        if (family.isEmpty())
            family = QFontInfo(QFont(match.captured(1))).family().toHtmlEscaped() + QStringLiteral(", sans-serif");
        written.append(QStringView(text).mid(done, match.capturedStart(1) - done)).append(family);
        done = match.capturedEnd(1);
    }
    return written.append(QStringView(text).mid(done)).toUtf8();
}

} // namespace

QByteArray chartSvg(const QWidget &chart, const QString &caption)
{
    const ChartPaper paper = paperOf(chart, caption);
    QByteArray bytes;
    if (!paper.chart)
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(paper.size);
    svg.setViewBox(QRect(QPoint(), paper.size));
    svg.setTitle(paper.title.isEmpty() ? chart.accessibleName() : paper.title);
    QPainter painter(&svg);
    paintPaper(painter, paper);
    painter.end();
    return withFamilies(bytes);
}

QByteArray chartPng(const QWidget &chart, const QString &caption)
{
    constexpr int scale = 2;
    const ChartPaper paper = paperOf(chart, caption);
    if (!paper.chart)
        return {};
    QImage image(paper.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPaper(painter, paper);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QString chartPath(const QString &path, bool asPicture)
{
    const QString drawing = QStringLiteral(".svg");
    const QString picture = QStringLiteral(".png");
    if (path.endsWith(picture, Qt::CaseInsensitive))
        return path;
    if (!path.endsWith(drawing, Qt::CaseInsensitive))
        return path + (asPicture ? picture : drawing);
    return asPicture ? path.chopped(drawing.size()) + picture : path;
}

Status writeChart(const QWidget &chart, const QString &path, const QString &caption)
{
    const QByteArray bytes = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? chartSvg(chart, caption)
                                                                                        : chartPng(chart, caption);
    if (bytes.isEmpty())
        return failure(Error::Code::Failed,
                       QCoreApplication::translate("counterfoil::PaintsChart", "the picture cannot be made"));
    return FileWriter().write(path, bytes);
}

} // namespace counterfoil
