// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What nearly every source of the window includes, compiled once.
#pragma once

#include "packaging/cmake/precompiled.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFuture>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

#include "core/model/bridge.h"
#include "core/model/invoice.h"
