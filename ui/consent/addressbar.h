// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

namespace counterfoil {

class Theme;

//! Where the page comes from, and how sure that is. Only shows; nothing can be typed into it.
class AddressBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Trust {
        Opening,     //!< nothing has come from there yet
        Secure,      //!< https with a certificate that was checked
        ThisMachine, //!< a page of this computer, without encryption
        Refused,     //!< nothing was taken from there
        NotOpened,   //!< nothing came
    };

    explicit AddressBar(const Theme &theme, QWidget *parent = nullptr);

    void show(Trust trust, const QUrl &address);
    //! What is to be read: the word, the host in ASCII, the path without query.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ink() const;
    int paintTrust(QPainter &painter, QRect area) const;
    void paintAddress(QPainter &painter, QRect area) const;

    const Theme &m_theme;
    Trust m_trust = Trust::Opening;
    QString m_host;
    QString m_path;
};

} // namespace counterfoil
