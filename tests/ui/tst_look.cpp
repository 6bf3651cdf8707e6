// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/causebars.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/waterfallview.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/invoices/pageview.h"
#include "ui/parties/partyform.h"
#include "ui/shell/asksheet.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/shell/sheetparts.h"
#include "ui/theme/causes.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

using namespace counterfoil;
using counterfoil::madeup::sharedTheme;

namespace {

struct Lab
{
    double l, a, b;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

using Matrix = std::array<std::array<double, 3>, 3>;

std::array<double, 3> times(const Matrix &m, const std::array<double, 3> &v)
{
    std::array<double, 3> out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return out;
}

//! Linear RGB as a person with that vision sees it: Machado, Oliveira, Fernandes 2009, severity 1.
const QMap<QString, Matrix> &visions()
{
    static const QMap<QString, Matrix> all{
        {QStringLiteral("normal"), {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
        {QStringLiteral("protan"),
         {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
        {QStringLiteral("deutan"),
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
        {QStringLiteral("tritan"),
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
    return all;
}

Lab labOf(const QColor &colour, const Matrix &vision)
{
    auto rgb = times(vision, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    const auto xyz = times(
        {{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}},
        rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab &p, const Lab &q)
{
    return std::sqrt((p.l - q.l) * (p.l - q.l) + (p.a - q.a) * (p.a - q.a) + (p.b - q.b) * (p.b - q.b));
}

Decimal decimal(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

//! Pages of which the upper half is black.
PageSet twoPages()
{
    PageSet pages;
    pages.count = 2;
    pages.size = QSizeF(595, 842);
    pages.paint = [](QPainter &painter, int) { painter.fillRect(QRectF(0, 0, 595, 421), Qt::black); };
    return pages;
}

} // namespace

class TestLook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineThatHasNoRoomSaysSo();
    //! What is in a field goes to what the sheet is for; a button that has the focus is the one that is meant.
    void returnPressesTheButtonThatHasTheFocus()
    {
        QDialog sheet;
        auto *layout = new QVBoxLayout(&sheet);
        auto *field = new QLineEdit;
        auto *beside = new QPushButton(QStringLiteral("Beside"));
        auto *primary = new QPushButton(QStringLiteral("Save"));
        layout->addWidget(beside);
        layout->addWidget(field);
        layout->addLayout(sheetFoot(sheet, primary));
        QSignalSpy saved(primary, &QPushButton::clicked);
        QSignalSpy other(beside, &QPushButton::clicked);
        QSignalSpy rejected(&sheet, &QDialog::rejected);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        beside->setFocus();
        QTest::keyClick(beside, Qt::Key_Return);
        QCOMPARE(other.size(), 1);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(saved.size(), 2);
        QPushButton *cancel = nullptr;
        for (QPushButton *button : sheet.findChildren<QPushButton *>())
            cancel = button != beside && button != primary ? button : cancel;
        QVERIFY(cancel && rejected.isEmpty());
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(saved.size(), 2);
    }
    //! Under whatever heading: as long names as other languages have are not cut, and do not make a row higher.
    void namesOfAColumnAreOneWidth()
    {
        PartyForm form(sharedTheme());
        form.addHeading(QStringLiteral("Seller"));
        QWidgetList left{form.addText(QStringLiteral("a"), QStringLiteral("Ort")),
                         form.addText(QStringLiteral("b"), QStringLiteral("Rechnungsnummern"))};
        form.addHeading(QStringLiteral("Books"));
        left << form.addText(QStringLiteral("c"), QStringLiteral("Land"));
        form.addColumn();
        form.addHeading(QStringLiteral("Contact"));
        const QWidgetList right{form.addText(QStringLiteral("d"), QStringLiteral("Name")),
                                form.addText(QStringLiteral("e"), QStringLiteral("E-Mail"))};
        form.finish();
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const auto place = [&form](const QWidget *field) { return field->mapTo(&form, QPoint()); };
        for (const QWidget *field : std::as_const(left))
            QCOMPARE(place(field).x(), place(left.first()).x());
        for (qsizetype row = 0; row < right.size(); ++row)
            QVERIFY(std::abs(place(left.at(row)).y() - place(right.at(row)).y()) <= 1);
        for (const QLabel *name : form.findChildren<QLabel *>()) {
            if (name->buddy())
                QVERIFY2(name->fontMetrics().horizontalAdvance(name->text()) <= name->width(),
                         qPrintable(name->text()));
        }
    }
    //! No key was pressed before; Return cancels, and that has to be seen.
    void aSheetShowsAtOnceWhereTheFocusIs()
    {
        ConfirmSheet sheet(sharedTheme(), QStringLiteral("Issue 3 invoices"), {}, QStringLiteral("For good."));
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        const QWidget *cancel = sheet.focusWidget();
        QVERIFY(cancel && cancel->objectName() != u"go");
        const auto ring = [&sheet](const QWidget *button) { // beside the middle of its left edge
            const QPoint at = button->mapTo(&sheet, QPoint(2, button->height() / 2));
            return sheet.grab().toImage().pixelColor(at);
        };
        QCOMPARE(ring(cancel), sharedTheme().colours().accent);
        sheet.findChild<QPushButton *>(QStringLiteral("go"))->setFocus();
        QVERIFY(ring(cancel) != sharedTheme().colours().accent);
    }
    //! Qt's own is a black disc.
    void aFilterIsClearedByTheHousesCross()
    {
        Theme &theme = sharedTheme();
        theme.setMode(ThemeMode::Light);
        const std::unique_ptr<QLineEdit> field(filterField(theme));
        const QIcon icon = qApp->style()->standardIcon(QStyle::SP_LineEditClearButton, nullptr, field.get());
        QCOMPARE(icon.pixmap(16).toImage(), theme.icon(QStringLiteral("cross")).pixmap(16).toImage());
    }
    void aChoiceThatHasNoRoomSaysSo()
    {
        sharedTheme();
        const QString whole = QStringLiteral("English, unless a customer has another");
        const auto picture = [](const QString &text) {
            QComboBox box;
            box.addItem(text);
            box.resize(140, 28);
            return box.grab().toImage();
        };
        QString same; // the shortest that is painted alike
        for (qsizetype length = 1; length < whole.size() && same.isEmpty(); ++length) {
            const QString cut = whole.first(length) + QChar(0x2026);
            if (picture(cut) == picture(whole))
                same = cut;
        }
        const QComboBox box;
        QVERIFY2(!same.isEmpty() && box.fontMetrics().horizontalAdvance(same) < 140 - 2 * 12, qPrintable(same));
    }
    void aTextOfSeveralLinesHasTheFrameOfAField()
    {
        Theme &theme = sharedTheme();
        theme.setMode(ThemeMode::Light);
        QWidget ground;
        QPlainTextEdit text(&ground);
        text.setGeometry(10, 10, 200, 80);
        text.setFocusPolicy(Qt::NoFocus);
        ground.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ground));
        const QImage picture = ground.grab().toImage();
        QCOMPARE(picture.pixelColor(10, 10), picture.pixelColor(5, 5)); // a round corner leaves the ground
        QCOMPARE(picture.pixelColor(10, 50), theme.colours().rule2);
        QCOMPARE(picture.pixelColor(12, 50), theme.colours().raised);
        QCOMPARE(text.viewport()->x(), 4);
    }
    void aboutIsASheetOfTheHouse()
    {
        madeup::Desk desk(3);
        QString said;
        QTimer::singleShot(0, [&said] {
            auto *sheet = qobject_cast<TellSheet *>(QApplication::activeModalWidget());
            QVERIFY(sheet);
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                said += label->text() + u'\n';
            QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        });
        desk.window.actions().about->trigger();
        QVERIFY2(said.startsWith(QStringLiteral("Counterfoil ")) && said.contains(QStringLiteral("\nFrom Microsoft")),
                 qPrintable(said));
    }
    //! The list of a choice is made of menu items, and asks for them otherwise than a menu does.
    void aChoiceListsItsItemsAsLines()
    {
        QComboBox box;
        box.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        box.setStyle(QApplication::style());
        box.show();
        box.showPopup();
        const int height = box.view()->sizeHintForRow(0);
        QVERIFY2(height >= 20 && height < 48, qPrintable(QString::number(height)));
        box.hidePopup();
    }
    void theListOfANarrowChoiceIsWhole()
    {
        QComboBox box;
        box.addItems({QStringLiteral("None"), QStringLiteral("English, unless a customer has another")});
        box.setStyle(QApplication::style());
        box.resize(60, 28);
        box.show();
        box.showPopup();
        QTRY_VERIFY(box.view()->viewport()->width() >= box.view()->sizeHintForColumn(0));
        box.hidePopup();
    }
    void amounts_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("withSign");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const char *amount, int digits, const char *locale, const char16_t *plain,
                            const char16_t *sign, const char16_t *cause) {
            QTest::newRow(name) << QByteArray(amount) << digits << QString::fromLatin1(locale)
                                << QString::fromUtf16(plain) << QString::fromUtf16(sign) << QString::fromUtf16(cause);
        };
        row("english", "118402.17", 2, "en_GB", u"118,402.17", u"+118,402.17", u"118,402.17");
        row("minus", "-2317.47", 2, "en_GB", u"−2,317.47", u"−2,317.47", u"−2,317.47");
        row("zero", "0", 2, "en_GB", u"0.00", u"0.00", u"–");
        row("german", "-1234567.8", 2, "de_DE", u"−1.234.567,80", u"−1.234.567,80", u"−1.234.567,80");
        row("yen", "1234", 0, "en_GB", u"1,234", u"+1,234", u"1,234");
        row("small", "999.5", 2, "en_GB", u"999.50", u"+999.50", u"999.50");
        row("never cut", "0.12345", 2, "en_GB", u"0.12345", u"+0.12345", u"0.12345");
        row("large", "1234567890123456789012345678901234", 0, "en_GB", u"1,234,567,890,123,456,789,012,345,678,901,234",
            u"+1,234,567,890,123,456,789,012,345,678,901,234", u"1,234,567,890,123,456,789,012,345,678,901,234");
    }
    void amounts()
    {
        QFETCH(QByteArray, amount);
        QFETCH(int, digits);
        QFETCH(QString, locale);
        const Decimal value = decimal(amount.constData());
        QTEST(amountText(value, digits, QLocale(locale)), "plain");
        QTEST(signedText(value, digits, QLocale(locale)), "withSign");
        QTEST(causeCellText(value, digits, QLocale(locale)), "cause");
        QVERIFY(!plainAmount(value, digits).contains(minusSign));
    }
    void exactAmounts()
    {
        const QLocale english(QStringLiteral("en_GB"));
        const auto text = [&english](const char *exact) {
            return exactText(*Exact::parse(QString::fromLatin1(exact)), english);
        };
        QCOMPARE(text("5925.313790062410401405"), QStringLiteral("5,925.313790062410401405"));
        QCOMPARE(text("-12.5"), QStringLiteral("−12.5"));
        QCOMPARE(text("12728/7"), QStringLiteral("1,818.2857142857…"));
        QCOMPARE(text("-2/3"), QStringLiteral("−0.6666666666…")); // cut, not rounded
        QCOMPARE(text("2221872588021646204889659/7"), QStringLiteral("317,410,369,717,378,029,269,951.2857142857…"));
    }
    void ranges()
    {
        const QLocale english(QStringLiteral("en_GB"));
        QCOMPARE(rangeText({Day::of(2026, 7, 15), Day::of(2026, 8, 14)}, english), QStringLiteral("15 Jul–14 Aug"));
        QCOMPARE(rangeText({Day::of(2026, 7, 1), Day::of(2026, 7, 31)}, english), QStringLiteral("1–31 Jul"));
        QCOMPARE(monthText(Month(2026, 7), english), QStringLiteral("July 2026"));
        QCOMPARE(monthName(7, QLocale::ShortFormat, english), QStringLiteral("Jul"));
        QCOMPARE(weekdayText(Day::of(2026, 7, 17), english), QStringLiteral("Fri 17 Jul 2026"));
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(rangeTextWithYear({Day::of(2026, 7, 15), Day::of(2026, 8, 14)}, german),
                 QStringLiteral("15. Juli–14. Aug. 2026"));
        QCOMPARE(rangeText({Day::of(2026, 12, 15), Day::of(2027, 1, 14)}, german),
                 QStringLiteral("15. Dez. 26–14. Jan. 27"));
        const QLocale french(QLocale::French, QLocale::France);
        QCOMPARE(longDayText(Day::of(2026, 7, 1), french), QStringLiteral("1er juillet 2026"));
        QCOMPARE(longDayText(Day::of(2026, 7, 21), french), QStringLiteral("21 juillet 2026"));
        QVERIFY(rangeText({Day::of(2026, 7, 1), Day::of(2026, 7, 31)}, french).startsWith(QStringLiteral("1er–31 ")));
        QVERIFY(dayAndMonthText(Day::of(2026, 5, 1), french).startsWith(QStringLiteral("1er mai")));
        QCOMPARE(percentText(decimal("27063.29"), decimal("141966.30"), english), QStringLiteral("19.1 %"));
        QCOMPARE(percentText(decimal("1"), Decimal()), QString());
    }
    void moneyIsTabular()
    {
        for (const FontRole role : {FontRole::Figure, FontRole::Table, FontRole::TableStrong, FontRole::Chart})
            QVERIFY2(hasTabularDigits(moneyFont(role)), qPrintable(moneyFont(role).family()));
    }
    void textContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textContrast()
    {
        QFETCH(bool, dark);
        const Colours &c = coloursOf(dark);
        QList<std::tuple<const char *, QColor, QColor>> pairs{{"onAccent on accent", c.onAccent, c.accent}};
        const QList<std::pair<const char *, QColor>> inks{{"ink", c.ink}, {"ink2", c.ink2}, {"ink3", c.ink3}};
        for (const QColor &ground : {c.window, c.base, c.raised, c.alt, c.selection, c.neutralSoft}) {
            for (const auto &[name, ink] : inks)
                pairs.append({name, ink, ground});
        }
        for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Accent, Tone::Neutral}) {
            const TonePair pair = toneColours(c, tone);
            pairs.append({"tone on its ground", pair.text, pair.ground});
            for (const QColor &ground : {c.base, c.alt, c.selection})
                pairs.append({"tone", pair.text, ground});
        }
        for (const auto &[name, ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5,
                     qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                    .arg(QString::fromLatin1(name), ink.name(), ground.name())
                                    .arg(contrast(ink, ground))));
    }
    void causeColours_data() { textContrast_data(); }
    void causeColours()
    {
        QFETCH(bool, dark);
        const Colours &c = coloursOf(dark);
        QSet<QString> codes;
        for (Mark mark = 0; mark < markCount; ++mark) {
            const CauseLook &one = lookOf(mark);
            QVERIFY2(contrast(chipInk(one.colour(c)), one.colour(c)) >= 4.5, qPrintable(one.name));
            codes.insert(one.code);
            for (Mark other = mark + 1; other < markCount; ++other) {
                const CauseLook &two = lookOf(other);
                if (one.pattern != two.pattern)
                    continue;
                for (auto vision = visions().begin(); vision != visions().end(); ++vision) {
                    const double far =
                        distance(labOf(one.colour(c), vision.value()), labOf(two.colour(c), vision.value()));
                    QVERIFY2(
                        far >= 16,
                        qPrintable(QStringLiteral("%1 and %2, %3: %4").arg(one.name, two.name, vision.key()).arg(far)));
                }
            }
        }
        QCOMPARE(codes.size(), markCount);
    }
    void patternsCoverTheirGround()
    {
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            for (const Pattern pattern : {Pattern::Lines, Pattern::Dots, Pattern::Diagonal, Pattern::Crossed}) {
                const QImage tile = patternTile(Qt::blue, pattern, lightColours(), ratio).toImage();
                bool marked = false;
                for (int x = 0; x < tile.width(); ++x) {
                    for (int y = 0; y < tile.height(); ++y) {
                        QCOMPARE(tile.pixelColor(x, y).alpha(), 255);
                        marked = marked || tile.pixelColor(x, y) != QColor(Qt::blue);
                    }
                }
                QVERIFY(marked);
            }
        }
    }
    void labelsArePlain()
    {
        PlainTextGuard guard;
        qApp->installEventFilter(&guard);
        QLabel label(QStringLiteral("<img src='file:///etc/passwd'>"));
        label.ensurePolished();
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QLabel rich(QStringLiteral("<b>ours</b>"));
        allowRichText(rich);
        rich.show();
        QCOMPARE(rich.textFormat(), Qt::AutoText);
    }
    void iconsFollowTheTheme()
    {
        Theme theme;
        theme.setMode(ThemeMode::Light);
        const QImage light = theme.icon(QStringLiteral("calendar")).pixmap(16, 16).toImage();
        QSignalSpy spy(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(spy.count(), 1);
        const QImage dark = theme.icon(QStringLiteral("calendar")).pixmap(16, 16).toImage();
        QVERIFY(light != dark);
        bool drawn = false;
        for (int x = 0; x < light.width(); ++x) {
            for (int y = 0; y < light.height(); ++y)
                drawn = drawn || light.pixelColor(x, y).alpha() > 200;
        }
        QVERIFY(drawn);
    }
    void noIconIsAskedForWithoutAName()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("svg")));
        Theme theme;
        MessageLine line(theme);
        line.show(Tone::Neutral, QStringLiteral("Taken back."), QStringLiteral("As before."));
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(theme.pixmap(QString(), Qt::black, 1.0, 13).size(), QSize(13, 13));
    }
    void pagesCanBeRead()
    {
        const Theme theme;
        PageView view(theme);
        view.resize(400, 400);
        view.setPages(twoPages());
        view.show();
        const auto colourAt = [&view](int y) { return view.grab().toImage().pixelColor(200, y); };
        QCOMPARE(colourAt(100), QColor(Qt::black));
        QCOMPARE(colourAt(300), QColor(Qt::white));
        QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 395}); // the foot of the page
        QVERIFY(view.isReading());
        QCOMPARE(colourAt(100), QColor(Qt::white));
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 20});
        QMouseEvent drag(QEvent::MouseMove, QPointF(200, 2000), view.mapToGlobal(QPointF(200, 2000)), Qt::LeftButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&view, &drag);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {200, 390});
        QVERIFY(view.isReading()); // dragged, not clicked
        QCOMPARE(colourAt(390), QColor(Qt::black));
        QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 200});
        QVERIFY(!view.isReading());
        QCOMPARE(colourAt(300), QColor(Qt::white));
    }
    void pagesAreZoomed()
    {
        const Theme theme;
        PageView view(theme);
        view.resize(400, 400);
        view.setPages(twoPages());
        view.show();
        const auto colourAt = [&view](int y) { return view.grab().toImage().pixelColor(10, y); };
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {200, 10});
        QCOMPARE(view.zoom(), PageView::Zoom::Width); // 400 by 566
        QCOMPARE(colourAt(270), QColor(Qt::black));
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 0);
        QCOMPARE(colourAt(270), QColor(Qt::white));
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 1);
        QCOMPARE(colourAt(270), QColor(Qt::black)); // from its top
        view.zoomBy(1);
        QCOMPARE(view.zoom(), PageView::Zoom::Large);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(!view.isReading());
        view.setHome(PageView::Zoom::Width);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 10});
        QCOMPARE(view.zoom(), PageView::Zoom::Large);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 10});
        QCOMPARE(view.zoom(), PageView::Zoom::Width);
    }
    // the window installs its style: last
    void chartsAreWrittenInLightColours_data();
    void chartsAreWrittenInLightColours();
    void everyCauseIsInTheDrawing_data();
    void everyCauseIsInTheDrawing();
    void theEndingSaysWhatIsWritten();
};

//! As painted: what is too long ends in "…", not within a letter.
void TestLook::aLineThatHasNoRoomSaysSo()
{
    const Theme theme;
    TextLabel label(theme, FontRole::Body);
    const auto picture = [&label](const QString &text, int width) {
        label.setText(text);
        label.resize(width, 30);
        return label.grab().toImage();
    };
    const QString whole = QStringLiteral("a sentence that is far longer than its place");
    const int room = 120;
    const QString cut = label.fontMetrics().elidedText(whole, Qt::ElideRight, room);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QCOMPARE(picture(whole, room), picture(cut, room));
    const int wide = label.fontMetrics().horizontalAdvance(whole) + 1;
    QVERIFY(picture(whole, wide) != picture(cut, wide));
    label.setWordWrap(true);
    QVERIFY(picture(whole, room) != picture(cut, room));
}

void TestLook::chartsAreWrittenInLightColours_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("close") << int(Place::Close);
    QTest::newRow("reconcile") << int(Place::Reconcile);
}

//! From a dark window, which does not change for it.
void TestLook::chartsAreWrittenInLightColours()
{
    QFETCH(const int, place);
    madeup::Desk desk;
    QVERIFY(desk.open());
    desk.window.go(Place(place));
    const QWidget *chart = desk.window.screen(Place(place))->chart();
    QVERIFY(chart);
    const QImage fromLight = QImage::fromData(chartPng(*chart));
    desk.theme.setMode(ThemeMode::Dark);
    QSignalSpy changed(&desk.theme, &Theme::changed);
    const QByteArray svg = chartSvg(*chart);
    const QImage png = QImage::fromData(chartPng(*chart));
    QVERIFY(changed.isEmpty() && desk.theme.isDark());
    desk.theme.setMode(ThemeMode::Light);
    QVERIFY(svg.contains("<svg") && svg.contains("From Microsoft to local"));
    const QString family = QFontInfo(roleFont(FontRole::Body)).family();
    QVERIFY(svg.contains(QStringLiteral("font-family=\"%1, sans-serif\"").arg(family).toUtf8()));
    QVERIFY(!svg.contains("\"Sans Serif\""));
    QVERIFY(png == fromLight);
    QCOMPARE(png.pixel(1, 1), lightColours().base.rgb());
    QVERIFY(png.width() >= 2 * chart->width());
    QVERIFY(chartSvg(QLabel()).isEmpty() && !writeChart(QLabel(), QStringLiteral("/nowhere.svg"))); // no chart
    QTRY_VERIFY(desk.window.actions().exportChart->isEnabled());
    desk.window.go(Place::Settings);
    QTRY_VERIFY(!desk.window.actions().exportChart->isEnabled());
    QCOMPARE(desk.window.actions().exportChart->toolTip(), QStringLiteral("There is no chart here"));
}

void TestLook::everyCauseIsInTheDrawing_data()
{
    QTest::addColumn<int>("mark");
    for (Mark mark = 0; mark < markCount; ++mark)
        QTest::newRow(qPrintable(lookOf(mark).code)) << mark;
}

//! A bar is a rectangle of the cause's colour; where it has a pattern, shapes lie on it.
void TestLook::everyCauseIsInTheDrawing()
{
    QFETCH(const int, mark);
    const Theme theme;
    Bridge bridge;
    bridge.month = Month(2026, 7);
    bridge.currency = QStringLiteral("EUR");
    bridge.microsoft = Decimal(200);
    bridge.local = Decimal(300);
    if (mark == unexplainedMark)
        bridge.unexplained = Decimal(100);
    else
        bridge.causes = {{Cause(mark), Decimal(100)}};
    CauseBars bars(theme);
    bars.resize(500, 300);
    bars.setBridge(bridge);
    WaterfallView waterfall(theme);
    waterfall.resize(900, 400);
    waterfall.show();
    waterfall.setBridge(bridge);
    QCoreApplication::processEvents();
    const QString colour = lookOf(mark).light.name();
    const QRegularExpression filled(QStringLiteral("<g fill=\"%1\"[^>]*>\\s*<rect").arg(colour));
    const QRegularExpression marked(QStringLiteral("<g fill=\"#ffffff\" fill-opacity=\"0\\.[^>]*>\\s*<path"));
    for (const QWidget *chart : {static_cast<QWidget *>(&bars), static_cast<QWidget *>(&waterfall)}) {
        const QString svg = QString::fromUtf8(chartSvg(*chart));
        QVERIFY(svg.contains(filled));
        QCOMPARE(svg.contains(marked), lookOf(mark).pattern != Pattern::Solid);
        QVERIFY(!svg.contains(QStringLiteral("<image"))); // the icon of what is unexplained is lines too
    }
}

void TestLook::theEndingSaysWhatIsWritten()
{
    QCOMPARE(chartPath(QStringLiteral("a.svg"), false), QStringLiteral("a.svg"));
    QCOMPARE(chartPath(QStringLiteral("a.svg"), true), QStringLiteral("a.png")); // the filter was changed, the name not
    QCOMPARE(chartPath(QStringLiteral("a.PNG"), false), QStringLiteral("a.PNG"));
    QCOMPARE(chartPath(QStringLiteral("v1.2"), true), QStringLiteral("v1.2.png"));
    QCOMPARE(chartPath(QStringLiteral("v1.2"), false), QStringLiteral("v1.2.svg"));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
