// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/documentpane.h"

#include "ui/format/spoken.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QTextBlock>

namespace counterfoil {

DocumentPane::DocumentPane(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("profileDocument"));
    setAccessibleName(tr("The profile as JSON"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(16);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited(written().toUtf8());
    });
    connect(&theme, &Theme::changed, this, &DocumentPane::mark);
}

//! What stands in the document, character by character: toPlainText() makes plain blanks of those that do not break.
QString DocumentPane::written() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void DocumentPane::show(const ProfileDraft &draft)
{
    if (const QString text = QString::fromUtf8(draft.json); written() != text) {
        m_filling = true;
        setPlainText(text);
        m_filling = false;
    }
    m_faults = draft.faults;
    mark();
}

void DocumentPane::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Fault &fault : std::as_const(m_faults)) {
        const QTextBlock line = document()->findBlockByNumber(int(fault.line) - 1);
        if (fault.line < 1 || !line.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(line);
        mark.format.setBackground(m_theme.colours().badSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setToolTip(spoken(fault.reason));
        marks << mark;
    }
    setExtraSelections(marks);
}

void DocumentPane::goTo(qint64 line)
{
    const QTextBlock block = document()->findBlockByNumber(int(line) - 1);
    if (block.isValid())
        setTextCursor(QTextCursor(block));
    setFocus();
}

} // namespace counterfoil
