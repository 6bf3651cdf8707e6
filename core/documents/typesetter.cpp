// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typesetter.h"

#include <QTextLayout>

#include <cmath>

namespace counterfoil {

namespace {

constexpr double endless = 1e7;

//! Characters that shape to one glyph each from left to right, so that glyph n is character n.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x300) || (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x530) ||
           (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code < 0x205f) || code == 0x202f ||
           (code >= 0x20a0 && code < 0x20c1) || code == 0x2212;
}

bool isRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate();
    });
}

int sizeUnits(const Face &face)
{
    return int(std::lround(face.size * Typesetter::unitsPerPoint));
}

//! Puts the glyphs of the character map where the font chose an alternate (Inter's hyphen between capitals), keeping
//! the positions.
void useMappedGlyphs(QList<QGlyphRun> &runs, QStringView segment)
{
    qsizetype glyphs = 0;
    for (const QGlyphRun &run : runs) {
        if (run.isRightToLeft())
            return;
        glyphs += run.glyphIndexes().size();
    }
    if (glyphs != segment.size())
        return;
    qsizetype at = 0;
    for (QGlyphRun &run : runs) {
        const qsizetype count = run.glyphIndexes().size();
        const auto mapped = run.rawFont().glyphIndexesForString(segment.mid(at, count).toString());
        if (mapped.size() == count && !mapped.contains(0U))
            run.setGlyphIndexes(mapped);
        at += count;
    }
}

void appendSegment(QList<QGlyphRun> &runs, const QTextLine &line, const QString &text, int from, int to, bool plain)
{
    QList<QGlyphRun> segment = line.glyphRuns(from, to - from);
    if (plain)
        useMappedGlyphs(segment, QStringView(text).mid(from, to - from));
    runs += segment;
}

QList<QGlyphRun> runsOf(const QTextLine &line, const QString &text)
{
    QList<QGlyphRun> runs;
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text.at(end - 1).isSpace()) // white at the end of a line has no glyph
        --end;
    if (isRightToLeft(text))
        return line.glyphRuns(line.textStart(), line.textLength());
    for (int from = line.textStart(); from < end;) {
        const bool plain = isPlain(text.at(from));
        int to = from + 1;
        while (to < end && isPlain(text.at(to)) == plain)
            ++to;
        appendSegment(runs, line, text, from, to, plain);
        from = to;
    }
    return runs;
}

Shaped shapedLine(const QTextLine &line, const QString &text)
{
    Shaped shaped;
    shaped.runs = runsOf(line, text);
    const QRectF natural = line.naturalTextRect();
    const QPointF origin(natural.left(), line.y() + line.ascent());
    for (QGlyphRun &run : shaped.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position -= origin;
        run.setPositions(positions);
    }
    shaped.width = line.naturalTextWidth() / Typesetter::unitsPerPoint;
    return shaped;
}

QTextOption paperOption(QTextOption::WrapMode wrap)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

//! Without line breaks, control characters and marks that turn the direction of their neighbours.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c.isSpace() && code != 0xa0 && code != 0x202f)
            clean += u' ';
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200e && code <= 0x200f) ||
                 (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff)
            continue;
        else
            clean += c;
    }
    return clean.simplified();
}

bool hasTabularDigits(const QRawFont &font)
{
    const auto glyphs = font.glyphIndexesForString(QStringLiteral("0123456789"));
    const auto advances = font.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    return glyphs.size() == 10 && !glyphs.contains(0U) &&
           std::all_of(advances.begin(), advances.end(), [&advances](const QPointF &advance) {
               return std::abs(advance.x() - advances.front().x()) < 0.01;
           });
}

} // namespace

Typesetter::Typesetter(const QStringList &families) : m_families(families) {}

QFont Typesetter::font(const Face &face, const QStringList &families)
{
    QFont font(families);
    font.setPixelSize(sizeUnits(face));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

//! Qt 6.4 cannot ask a font for tabular figures, so the first family whose digits are equally wide sets them.
const QRawFont &Typesetter::figureFont(const Face &face)
{
    QRawFont &known = m_figureFonts[{sizeUnits(face), int(face.weight)}];
    if (known.isValid())
        return known;
    for (const QString &family : m_families) {
        const QRawFont raw = QRawFont::fromFont(font(face, {family}));
        if (!raw.isValid() || raw.familyName() != family || !hasTabularDigits(raw))
            continue;
        known = raw;
        return known;
    }
    known = QRawFont::fromFont(font(face, m_families));
    return known;
}

Shaped Typesetter::text(const QString &text, const Face &face)
{
    Shaped &known = m_known[{text, sizeUnits(face), int(face.weight), false}];
    if (known.runs.isEmpty())
        known = shape(text, face);
    return known;
}

Shaped Typesetter::figure(const QString &text, const Face &face)
{
    Shaped &known = m_known[{text, sizeUnits(face), int(face.weight), true}];
    if (known.runs.isEmpty())
        known = setFigure(text, face);
    return known;
}

Shaped Typesetter::shape(const QString &text, const Face &face)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font(face, m_families));
    layout.setTextOption(paperOption(QTextOption::NoWrap));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(endless);
    layout.endLayout();
    return shapedLine(line, text);
}

Shaped Typesetter::setFigure(const QString &text, const Face &face)
{
    const QRawFont &raw = figureFont(face);
    QString drawn = text;
    drawn.replace(QChar(0x202f), QChar(0xa0));
    const auto glyphs = raw.glyphIndexesForString(drawn);
    if (glyphs.size() != drawn.size() || glyphs.contains(0U))
        return shape(text, face);
    QList<QPointF> positions;
    double x = 0;
    for (const QPointF &advance : raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics)) {
        positions.append(QPointF(x, 0));
        x += advance.x();
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    Shaped shaped;
    shaped.runs.append(run);
    shaped.width = x / unitsPerPoint;
    return shaped;
}

QList<Shaped> Typesetter::wrapped(const QString &text, const Face &face, double width, int maxLines)
{
    if (text.isEmpty())
        return {};
    const Shaped whole = this->text(text, face);
    if (whole.width <= width)
        return {whole};
    QList<Shaped> lines;
    QTextLayout layout(text, font(face, m_families));
    layout.setTextOption(paperOption(QTextOption::WrapAtWordBoundaryOrAnywhere));
    layout.beginLayout();
    QList<QTextLine> created;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unitsPerPoint);
        line.setPosition(QPointF(0, 0));
        created.append(line);
        if (created.size() > maxLines)
            break;
    }
    layout.endLayout();
    for (qsizetype i = 0; i < std::min<qsizetype>(created.size(), maxLines); ++i) {
        if (i == maxLines - 1 && created.size() > maxLines)
            lines.append(fitted(text.mid(created.at(i).textStart()), face, width, face.size));
        else
            lines.append(shapedLine(created.at(i), text));
    }
    return lines;
}

Shaped Typesetter::fitted(const QString &text, const Face &face, double width, double smallest)
{
    Face smaller = face;
    Shaped shaped = this->text(text, smaller);
    while (shaped.width > width && smaller.size - 0.2 >= smallest) {
        smaller.size = std::max(smallest, std::min(smaller.size - 0.2, smaller.size * width / shaped.width));
        shaped = this->text(text, smaller);
    }
    if (shaped.width <= width)
        return shaped;
    qsizetype fits = 0;
    for (qsizetype step = text.size(); step > 0; step /= 2) {
        while (fits + step <= text.size() && shape(text.left(fits + step) + QChar(0x2026), smaller).width <= width)
            fits += step;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return shape(text.left(fits).trimmed() + QChar(0x2026), smaller);
}

Face Typesetter::faceFor(const QString &text, const Face &face, double width, int lines, double smallest)
{
    Face smaller = face;
    while (smaller.size > smallest && wrapped(text, smaller, width, lines + 1).size() > lines)
        smaller.size = std::max(smallest, smaller.size - 0.4);
    return smaller;
}

bool Typesetter::hasGlyph(char32_t character)
{
    const auto known = m_covered.constFind(character);
    if (known != m_covered.constEnd())
        return *known;
    const Shaped shaped = shape(QString::fromUcs4(&character, 1), Face());
    const bool has = std::none_of(shaped.runs.begin(), shaped.runs.end(),
                                  [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
    m_covered.insert(character, has);
    return has;
}

QString Typesetter::drawable(const QString &text)
{
    const QString clean = printable(text);
    const auto isLatin = [](QChar c) { return c.unicode() < 0x17f; };
    if (std::all_of(clean.begin(), clean.end(), isLatin))
        return clean;
    QString drawn;
    for (const uint code : clean.toUcs4()) {
        const char32_t character(code);
        const bool joins = QChar::category(code) == QChar::Mark_NonSpacing ||
                           QChar::category(code) == QChar::Other_Format ||
                           QChar::category(code) == QChar::Mark_SpacingCombining;
        const QString own = QString::fromUcs4(&character, 1);
        const bool covered = joins || hasGlyph(character);
        drawn += covered ? own : QStringLiteral("?");
        if (!covered && !m_missing.contains(own))
            m_missing += own;
    }
    return drawn;
}

} // namespace counterfoil
