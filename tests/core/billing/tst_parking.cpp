// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/parking.h"

#include <QTest>

#include <stdexcept>

using namespace counterfoil;

namespace {

Status refusal()
{
    return failure(Error::Code::Refused, QStringLiteral("no rate"));
}

} // namespace

class TestParking final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parksWhatIsRefused();
    void passesOnWhereItIsOff();
    void parksNothingForOtherFailures();
};

void TestParking::parksWhatIsRefused()
{
    Parking parking(true);
    QVERIFY(parking.tryFor(QStringLiteral("a"), refusal));
    QVERIFY(parking.tryFor(QStringLiteral("b"), []() -> Status { throw std::overflow_error("34"); }));
    QVERIFY(parking.tryFor(QStringLiteral("c"), [] { return Status(); }));
    bool again = false;
    const auto work = [&again] {
        again = true;
        return Status();
    };
    QVERIFY(parking.tryFor(QStringLiteral("a"), work));
    QVERIFY(!again);
    QCOMPARE(parking.reasons().keys(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(parking.reasons().value(QStringLiteral("a")), QStringLiteral("no rate"));
    QVERIFY(parking.reasons().value(QStringLiteral("b")).contains(QStringLiteral("34 digits")));
}

void TestParking::passesOnWhereItIsOff()
{
    Parking parking(false);
    const Status refused = parking.tryFor(QStringLiteral("a"), refusal);
    QVERIFY(!refused && refused.error().code() == Error::Code::Refused);
    QVERIFY(!parking.holds(QStringLiteral("a")));
}

//! A disk that cannot be read is nobody's terms.
void TestParking::parksNothingForOtherFailures()
{
    Parking parking(true);
    const Status failed = parking.tryFor(
        QStringLiteral("a"), []() -> Status { return failure(Error::Code::Failed, QStringLiteral("disk")); });
    QVERIFY(!failed && failed.error().code() == Error::Code::Failed);
    QVERIFY(parking.reasons().isEmpty());
}

QTEST_GUILESS_MAIN(TestParking)
#include "tst_parking.moc"
