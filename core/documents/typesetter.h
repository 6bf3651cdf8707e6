// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QStringList>

#include <utility>

namespace counterfoil {

//! Size in points and weight: all that the printed invoice varies.
struct Face
{
    double size = 8.4;
    QFont::Weight weight = QFont::Normal;

    friend bool operator==(const Face &, const Face &) = default;
};

//! One line of text, shaped once for measuring and painting.
struct Shaped
{
    QList<QGlyphRun> runs; //!< in twentieths of a point, from the left end of the baseline
    double width = 0;      //!< points
};

//! Shapes text for paper. Sizes are integers of a twentieth of a point, so nothing depends on the screen.
//! Letters and digits keep the glyphs of the font's character map: what a reader of the PDF copies or searches is the
//! text, whatever alternates the font would like to show.
class Typesetter
{
public:
    static constexpr int unitsPerPoint = 20;

    explicit Typesetter(const QStringList &families);

    //! One line, as wide as it comes. Right-to-left text is ordered by its own direction.
    Shaped text(const QString &text, const Face &face);
    //! Digits of one width, set in the first of the families that has such.
    Shaped figure(const QString &text, const Face &face);
    //! Lines no wider than `width` points; after `maxLines` the text ends with an ellipsis.
    QList<Shaped> wrapped(const QString &text, const Face &face, double width, int maxLines);
    //! One line no wider than `width`: down to `smallest` points, then with an ellipsis.
    Shaped fitted(const QString &text, const Face &face, double width, double smallest);
    //! The largest face from `face` down to `smallest` points at which the text needs at most `lines` lines.
    Face faceFor(const QString &text, const Face &face, double width, int lines, double smallest);
    //! What may be drawn: no line breaks, no control characters, nothing that turns the direction of its neighbours,
    //! and a question mark for what no font of this machine has a glyph for.
    QString drawable(const QString &text);
    //! The characters that drawable() had no glyph for since this was asked last, each once, in the order met.
    QString takeMissing() { return std::exchange(m_missing, {}); }

private:
    struct Key
    {
        QString text;
        int size;
        int weight;
        bool figure;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.size, key.weight, key.figure);
        }
    };

    static QFont font(const Face &face, const QStringList &families);
    const QRawFont &figureFont(const Face &face);
    Shaped shape(const QString &text, const Face &face);
    Shaped setFigure(const QString &text, const Face &face);

    QStringList m_families;
    bool hasGlyph(char32_t character);

    QHash<Key, Shaped> m_known;
    QHash<char32_t, bool> m_covered;
    QString m_missing;
    QHash<std::pair<int, int>, QRawFont> m_figureFonts;
};

} // namespace counterfoil
