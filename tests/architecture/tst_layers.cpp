// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace counterfoil;

namespace {

QStringList sourcesBelow(const QDir &root, const QString &folder)
{
    QStringList result;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        result.append(root.relativeFilePath(files.next()));
    result.sort();
    return result;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! The declared modules by folder.
QMap<QString, house::Declaration> declarations(const QDir &root)
{
    QMap<QString, house::Declaration> result;
    QStringList folders{QStringLiteral("ui"), QStringLiteral("ui/theme"), QStringLiteral("ui/consent"),
                        QStringLiteral("app"), QStringLiteral("app/cli")};
    for (const QString &name : QDir(root.filePath(QStringLiteral("core"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(QStringLiteral("core/") + name);
    for (const QString &folder : folders) {
        const auto found = house::declarationOf(textOf(root.filePath(folder + QStringLiteral("/CMakeLists.txt"))));
        if (found)
            result.insert(folder, *found);
    }
    return result;
}

//! The folders of a module and of all that it links, through others as well.
QStringList linkedBy(const QString &folder, const QMap<QString, house::Declaration> &modules)
{
    QStringList open{folder};
    QStringList result;
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (result.contains(next))
            continue;
        result.append(next);
        for (auto module = modules.cbegin(); module != modules.cend(); ++module) {
            if (modules.value(next).depends.contains(module->name))
                open.append(module.key());
        }
    }
    return result;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseKeepsItsRules();
    void noNameIsGivenTwice();
    void namesAreFound();
    void everyModuleIsDeclaredInItsLayer();
    void whatIsIncludedIsLinked();
    void declarationsAreRead();
    void aBreachIsFound_data();
    void aBreachIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void longFunctionsAndFilesAreFound();
    void literalsAndCommentsAreBlanked();
};

void TestLayers::theHouseKeepsItsRules()
{
    const QDir root(QStringLiteral(COUNTERFOIL_SOURCE_DIR));
    QStringList wrong;
    int files = 0;
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString &path : sourcesBelow(root, folder)) {
            wrong += house::breaches(path, textOf(root.filePath(path)));
            ++files;
        }
    }
    QVERIFY2(files > 30, "the sources were not found");
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

//! Two classes of one name in one program are one to the linker, which takes the functions of either.
void TestLayers::noNameIsGivenTwice()
{
    const QDir root(QStringLiteral(COUNTERFOIL_SOURCE_DIR));
    QMap<QString, QString> places;
    QStringList wrong;
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString &path : sourcesBelow(root, folder)) {
            for (const QString &name : house::namesDefined(textOf(root.filePath(path)))) {
                if (places.contains(name))
                    wrong.append(QStringLiteral("%1 is defined in %2 and in %3").arg(name, places.value(name), path));
                places.insert(name, path);
            }
        }
    }
    QVERIFY(places.size() > 300);
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

void TestLayers::namesAreFound()
{
    const QString text = QStringLiteral("class Ahead;\nclass One\n{\n    struct Inner\n    {};\n};\n"
                                        "struct Two final : public One\n{};\nenum class Three { A, B };\n"
                                        "class One::Inside\n{};\nenum class Four : int\n{};\n"
                                        "namespace {\nstruct Own\n{};\n} // namespace\nunion Five\n{};\n");
    QCOMPARE(house::namesDefined(text),
             QStringList({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"), QStringLiteral("Four"),
                          QStringLiteral("Five")}));
}

void TestLayers::everyModuleIsDeclaredInItsLayer()
{
    const auto modules = declarations(QDir(QStringLiteral(COUNTERFOIL_SOURCE_DIR)));
    QVERIFY(modules.size() >= 5);
    for (auto module = modules.cbegin(); module != modules.cend(); ++module) {
        const QString text = QStringLiteral("%1 is declared with layer %2").arg(module.key()).arg(module->layer);
        QVERIFY2(module->layer == house::layerOf(module.key() + QStringLiteral("/a.cpp")), qPrintable(text));
    }
}

void TestLayers::whatIsIncludedIsLinked()
{
    const QDir root(QStringLiteral(COUNTERFOIL_SOURCE_DIR));
    const auto modules = declarations(root);
    const QStringList files = sourcesBelow(root, QStringLiteral("core")) + sourcesBelow(root, QStringLiteral("ui")) +
                              sourcesBelow(root, QStringLiteral("app"));
    QStringList wrong;
    for (auto module = modules.cbegin(); module != modules.cend(); ++module) {
        if (module->depends.join(QLatin1Char(' ')).contains(QLatin1Char('$')))
            continue; // only CMake knows what it links
        const QStringList linked = linkedBy(module.key(), modules);
        for (const QString &path : files) {
            if (house::folderOf(path) == module.key())
                wrong += house::undeclaredIncludes(path, textOf(root.filePath(path)), linked);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
    QCOMPARE(house::undeclaredIncludes(QStringLiteral("core/store/a.cpp"),
                                       QStringLiteral("#include \"core/terms/terms.h\"\n"),
                                       linkedBy(QStringLiteral("core/net"), modules))
                 .size(),
             1);
}

void TestLayers::declarationsAreRead()
{
    const auto found =
        house::declarationOf(QStringLiteral("# x\ncounterfoil_add_module(NAME store LAYER 3 DEPENDS model\n"
                                            "    terms QT Core Sql SOURCES a.cpp)\n"));
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("store"));
    QCOMPARE(found->layer, 3);
    QCOMPARE(found->depends, QStringList({QStringLiteral("model"), QStringLiteral("terms")}));
    QVERIFY(house::declarationOf(QStringLiteral("counterfoil_add_module(NAME base LAYER 0 SOURCES a.cpp)"))
                ->depends.isEmpty());
    QVERIFY(!house::declarationOf(QStringLiteral("add_library(x a.cpp)")));
}

void TestLayers::aBreachIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text);
    };
    row("include up", "core/money/split.cpp", "#include \"ui/actions/actions.h\"\n");
    row("include sideways", "core/store/a.cpp", "#include \"core/ingest/reader.h\"\n");
    row("include of the layer beside", "core/net/a.h", "#include \"core/money/decimal.h\"\n");
    row("include not from the root", "core/money/split.cpp", "#include \"decimal.h\"\n");
    row("include of the tests", "core/money/split.cpp", "#include \"tests/support/faketransport.h\"\n");
    row("command line includes the window", "app/cli/draft.cpp", "#include \"ui/mainwindow.h\"\n");
    row("the look includes the window", "ui/theme/icons.cpp", "#include \"ui/shell/mainwindow.h\"\n");
    row("the parts include the window", "ui/shell/parts.cpp", "#include \"ui/shell/mainwindow.h\"\n");
    row("the window includes the browser", "ui/shell/mainwindow.cpp", "#include \"ui/consent/fence.h\"\n");
    row("the browser includes the window", "ui/consent/main.cpp", "#include \"ui/shell/mainwindow.h\"\n");
    row("folder without a layer", "core/misc/a.cpp", "#include \"core/base/day.h\"\n");
    row("clock", "core/billing/draft.cpp", "const auto now = QDateTime::currentDateTimeUtc();\n");
    row("clock by day", "ui/close.cpp", "QDate::currentDate()\n");
    row("clock of the standard library", "core/store/a.cpp", "std::chrono::system_clock::now()\n");
    row("clock of C", "core/store/a.cpp", "srand(time(nullptr));\n");
    row("transaction", "core/workspace/a.cpp", "db.transaction();\n");
    row("transaction by pointer", "ui/a.cpp", "if (!db->transaction( ))\n");
    row("double in billing", "core/billing/price.cpp", "const double rate = 1.2;\n");
    row("toDouble in ingest", "core/ingest/a.cpp", "cell.toDouble(&ok)\n");
    row("json in terms", "core/terms/termsfile.cpp", "QJsonDocument::fromJson(bytes)\n");
    row("save file", "core/documents/pdf.cpp", "QSaveFile out(path);\n");
    row("stream", "core/sandbox/a.cpp", "std::ofstream out(path);\n");
    row("file opened for writing", "ui/a.cpp", "QFile file(path);\nif (!file.open(QIODevice::WriteOnly))\n");
    row("file opened for both", "app/a.cpp", "QFile f{path}; f.open(QFile::ReadWrite | QFile::Text);\n");
    row("member opened for writing", "ui/a.cpp", "m_file.open(QIODevice::WriteOnly);\n");
    row("singleton", "ui/a.cpp", "Settings::instance()->value();\n");
    row("braces beside co_await", "core/sync/a.cpp", "co_await api.send(Query{tenant, month});\n");
    row("lambda beside co_await", "core/sync/a.cpp", "co_return co_await run([month](Db &db) { return 1; });\n");
    row("a member that is converted", "core/sync/a.cpp", "co_return *m_refusal;\n");
}

void TestLayers::aBreachIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList found = house::breaches(path, text);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + QLatin1Char(':')), qPrintable(found.first()));
}

void TestLayers::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text);
    };
    row("include down", "core/billing/draft.cpp", "#include \"core/money/split.h\"\n#include <QString>\n");
    row("include of the own module", "ui/close/closescreen.cpp", "#include \"ui/format/words.h\"\n");
    row("the window wears the look", "ui/shell/navigation.cpp", "#include \"ui/shell/parts.h\"\n");
    row("the browser wears the look", "ui/consent/a.cpp", "#include \"ui/theme/theme.h\"\n");
    row("folders of one module", "ui/theme/style.cpp", "#include \"ui/format/fonts.h\"\n");
    row("generated moc", "ui/a.cpp", "#include \"a.moc\"\n");
    row("composition root", "app/main.cpp", "#include \"app/cli/commands.h\"\n#include \"ui/mainwindow.h\"\n");
    row("the clock itself", "core/base/clock.cpp", "return QDateTime::currentDateTimeUtc();\n");
    row("words in comments", "core/billing/a.cpp", "// never a double, never currentDate()\n/* QSaveFile */\n");
    row("words in texts", "core/billing/a.cpp", "QStringLiteral(\"double \\\" instance()\")\n");
    row("a raw string", "core/billing/a.cpp", "const char *s = R\"(double \"quoted\")\";\n");
    row("digit separators", "core/billing/a.cpp", "const int n = 1'000'000; const int m = 2'000;\n");
    row("double refused", "core/money/exact.h", "    Exact(double) = delete;\n");
    row("reading a file", "ui/a.cpp", "QFile file(path);\nfile.open(QIODevice::ReadOnly);\n");
    row("a buffer", "core/documents/a.cpp", "QFile f(a); QBuffer b; b.open(QIODevice::WriteOnly);\n");
    row("standard output", "app/a.cpp", "QFile out;\nout.open(stdout, QIODevice::WriteOnly);\n");
    row("double away from money", "ui/charts/a.cpp", "const double x = 0.5;\n");
    row("a plain wait", "core/sync/a.cpp", "if (const auto r = co_await f(); !r) {\nco_await g(list[i]);\n");
    row("a copy of a member", "core/sync/a.cpp", "co_return Result<Refusal>(*m_refusal);\n");
}

void TestLayers::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList found = house::breaches(path, text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayers::longFunctionsAndFilesAreFound()
{
    const QString line = QStringLiteral("    step();\n");
    const auto function = [&](int lines) { return QStringLiteral("void f()\n{\n%1}\n").arg(line.repeated(lines)); };
    const QString path = QStringLiteral("core/base/a.cpp");
    QCOMPARE(house::lengthBreaches(path, function(60)), QStringList());
    QCOMPARE(house::lengthBreaches(path, function(61)).size(), 1);
    QCOMPARE(house::lengthBreaches(path, QStringLiteral("class A\n{\n%1};\n").arg(line.repeated(90))), QStringList());
    QCOMPARE(house::lengthBreaches(path, line.repeated(500)), QStringList());
    QCOMPARE(house::lengthBreaches(path, line.repeated(501)).size(), 1);
}

void TestLayers::literalsAndCommentsAreBlanked()
{
    QCOMPARE(house::codeOnly(QStringLiteral("a(\"b\\\"c\"); // d\n'x' 1'0 /* e\n */ f")),
             QStringLiteral("a(%1);%2\n%3 1'0%4\n    f")
                 .arg(QString(6, u' '), QString(5, u' '), QString(3, u' '), QString(5, u' ')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
