// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/timertexts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace counterfoil;

namespace {

const QDateTime january = QDateTime::fromString(QStringLiteral("2026-01-01T12:00:00Z"), Qt::ISODate);

TimerJob jobAt(const char *time, const char *zone)
{
    return {QStringLiteral("/usr/bin/counterfoilctl"),
            QStringLiteral("/home/ada/acme.counterfoil"),
            Schedule::make(QString::fromLatin1(time), QString::fromLatin1(zone)).value(),
            january,
            QTimeZone("Europe/Amsterdam"),
            {}};
}

TimerJob usualJob()
{
    return jobAt("09:00", "Europe/Amsterdam");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

//! What systemd-analyze says, both channels in one; the user's own units are not looked at.
QString analyzed(const QStringList &words, const QString &folder, bool withDebug = false)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    if (withDebug)
        environment.insert(QStringLiteral("SYSTEMD_LOG_LEVEL"), QStringLiteral("debug"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("systemd-analyze"), words);
    process.waitForFinished(120000);
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? said : QStringLiteral("ended with %1: ").arg(process.exitCode()) + said;
}

//! The words of a line that is quoted as for a shell.
QStringList shellWords(const QString &line)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + line});
    shell.waitForFinished(60000);
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    return words;
}

//! The texts of all elements of that name.
QStringList elements(const QString &xml, const QString &name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts << reader.readElementText();
    }
    if (reader.hasError())
        return {reader.errorString()};
    return texts;
}

QString decoded(const QByteArray &utf16)
{
    QStringDecoder decoder(QStringDecoder::Utf16); // by its mark
    return decoder.decode(utf16);
}

} // namespace

class TestTimerTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdUnits();
    void systemdReadsTheWords_data();
    void systemdReadsTheWords();
    void systemdWakesAtEveryDueInstant_data();
    void systemdWakesAtEveryDueInstant();
    void launchdAgents();
    void windowsTasks();
    void wakesAtEveryDueInstant_data();
    void wakesAtEveryDueInstant();
    void whatNoSystemHoldsIsRefused();
};

void TestTimerTexts::systemdUnits()
{
    TimerJob job = usualJob();
    job.companyFile = QStringLiteral("/home/ada/50% \"q\" \\.counterfoil");
    job.environment = {{QStringLiteral("COUNTERFOIL_HOME"), QStringLiteral("/a b")}};
    QCOMPARE(systemdService(job).value(),
             "[Unit]\nDescription=Counterfoil: daily pull into 50%% \"q\" \\.counterfoil at 09:00 Europe/Amsterdam\n\n"
             "[Service]\nType=oneshot\nEnvironment=\"COUNTERFOIL_HOME=/a b\"\n"
             "ExecStart=\":/usr/bin/counterfoilctl\" \"--file\" "
             "\"/home/ada/50%% \\\"q\\\" \\\\.counterfoil\" \"sync\" \"--if-due\"\n"
             "UMask=0077\nNoNewPrivileges=yes\n");
    QCOMPARE(systemdTimer(usualJob()).value(),
             "[Unit]\nDescription=Counterfoil: daily pull into acme.counterfoil at 09:00 Europe/Amsterdam\n\n"
             "[Timer]\nOnCalendar=*-*-* 09:00:00 Europe/Amsterdam\nPersistent=true\nAccuracySec=15s\n\n"
             "[Install]\nWantedBy=timers.target\n");
}

void TestTimerTexts::systemdReadsTheWords_data()
{
    QTest::addColumn<QString>("program"); // in a folder of its own
    QTest::addColumn<QString>("file");
    QTest::addRow("plain") << QStringLiteral("ctl") << QStringLiteral("/acme.counterfoil");
    QTest::addRow("blanks") << QStringLiteral("a b/ c ;") << QStringLiteral("/a b/ c  .counterfoil");
    QTest::addRow("percent") << QStringLiteral("50%n%%/%h") << QStringLiteral("/50%n %% %h %");
    QTest::addRow("dollar") << QStringLiteral("$HOME/${x}$") << QStringLiteral("/$HOME ${HOME} $$ $");
    QTest::addRow("quotes") << QStringLiteral("q") << QStringLiteral("/it's \"so\" `x` '");
    QTest::addRow("backslashes") << QStringLiteral("b") << QStringLiteral("/a\\b \\n \\x41 \\\\ \\");
    QTest::addRow("umlauts") << QString::fromUtf8("äöü ß/日本")
                             << QString::fromUtf8("/Müller & Söhne €/日本.counterfoil");
    QTest::addRow("signs") << QStringLiteral("@-+!x") << QStringLiteral("/; # = : | > < * ? ~ [a] {b}");
}

void TestTimerTexts::systemdReadsTheWords()
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        QSKIP("systemd-analyze is not on this machine");
    QFETCH(const QString, program);
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    TimerJob job = usualJob();
    job.program = folder.filePath(program);
    job.companyFile = file;
    job.environment = {{QStringLiteral("COUNTERFOIL_HOME"), file}};
    QVERIFY(QDir().mkpath(QFileInfo(job.program).path()));
    write(job.program, "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(job.program, QFile::ReadOwner | QFile::ExeOwner));
    const QStringList paths{folder.filePath(QStringLiteral("x.service")), folder.filePath(QStringLiteral("x.timer"))};
    write(paths.first(), systemdService(job).value());
    write(paths.last(), systemdTimer(job).value());
    const QStringList verify = QStringList{QStringLiteral("--user"), QStringLiteral("verify")} + paths;
    QCOMPARE(analyzed(verify, folder.path()), QString());
    const QString said = analyzed(verify, folder.path(), true);
    static const QRegularExpression command(QStringLiteral("Command Line: (.*)"));
    QCOMPARE(
        shellWords(command.match(said).captured(1)),
        QStringList({job.program, QStringLiteral("--file"), file, QStringLiteral("sync"), QStringLiteral("--if-due")}));
    QVERIFY2(said.contains(QStringLiteral("Environment: COUNTERFOIL_HOME=%1\n").arg(file)), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("pull into %1 at 09:00").arg(QFileInfo(file).fileName())), qPrintable(said));
}

void TestTimerTexts::systemdWakesAtEveryDueInstant_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("extra");
    const QString amsterdam = QStringLiteral("Europe/Amsterdam");
    QTest::addRow("usual") << QStringLiteral("09:00") << amsterdam << 0;
    QTest::addRow("in the gap") << QStringLiteral("02:30") << amsterdam << 10;
    QTest::addRow("no summer time") << QStringLiteral("02:30") << QStringLiteral("Asia/Kolkata") << 0;
    QTest::addRow("half an hour") << QStringLiteral("02:15") << QStringLiteral("Australia/Lord_Howe") << 10;
}

// The two programs know the zones on their own; here they meet for two years.
void TestTimerTexts::systemdWakesAtEveryDueInstant()
{
    QFETCH(const QString, time);
    QFETCH(const QString, zone);
    const TimerJob job = jobAt(time.toLatin1().constData(), zone.toLatin1().constData());
    const QString text = QString::fromUtf8(systemdTimer(job).value());
    static const QRegularExpression line(QStringLiteral("(?:^|\\n)OnCalendar=([^\\n]*)"));
    QStringList calendars;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        calendars << match.captured(1);
    QTEST(int(calendars.size() - 1), "extra");
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        QSKIP("systemd-analyze is not on this machine");
    const QTemporaryDir folder;
    static const QRegularExpression elapse(
        QStringLiteral("(?:Next elapse|Iter. #\\d+): \\w+ (\\d+-\\d+-\\d+) (\\d+:\\d+:\\d+) UTC"));
    QSet<QDateTime> wakings;
    for (const QString &calendar : calendars) {
        const QString said = analyzed({QStringLiteral("calendar"), QStringLiteral("--iterations=735"),
                                       QStringLiteral("--base-time=2026-01-01 12:00:00 UTC"), calendar},
                                      folder.path());
        for (const QRegularExpressionMatch &match : elapse.globalMatch(said))
            wakings << QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + u'Z', Qt::ISODate);
    }
    QDateTime due = january;
    for (int day = 0; day < 730; ++day) {
        due = job.schedule.nextAfter(due);
        QVERIFY2(wakings.contains(due), qPrintable(due.toString(Qt::ISODate)));
    }
}

void TestTimerTexts::launchdAgents()
{
    TimerJob job = usualJob();
    job.companyFile = QString::fromUtf8("/Users/ada/Müller & <Söhne> \"%1\".counterfoil");
    job.environment = {{QStringLiteral("COUNTERFOIL_HOME"), QStringLiteral("/a&b")}};
    job.machineZone = QTimeZone("America/New_York"); // three weeks a year one hour nearer
    const QString text = QString::fromUtf8(launchdAgent(job, QStringLiteral("counterfoil-1")).value());
    QCOMPARE(elements(text, QStringLiteral("string")),
             QStringList({QStringLiteral("counterfoil-1"), job.program, QStringLiteral("--file"), job.companyFile,
                          QStringLiteral("sync"), QStringLiteral("--if-due"), QStringLiteral("/a&b")}));
    QCOMPARE(elements(text, QStringLiteral("integer")).join(u' '), QStringLiteral("3 0 4 0"));
    QCOMPARE(elements(text, QStringLiteral("key")).join(u' '),
             QStringLiteral("Label ProgramArguments EnvironmentVariables COUNTERFOIL_HOME StartCalendarInterval Hour "
                            "Minute Hour Minute RunAtLoad"));
}

void TestTimerTexts::windowsTasks()
{
    TimerJob job = usualJob();
    job.program = QStringLiteral("C:\\Program Files\\Counterfoil\\counterfoilctl.exe");
    job.companyFile = QString::fromUtf8("C:\\Users\\ada\\Müller & Söhne.counterfoil");
    const QByteArray bytes = windowsTask(job).value();
    QVERIFY(bytes.startsWith("\xff\xfe<"));
    const QString text = decoded(bytes);
    QVERIFY(text.startsWith(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>")));
    QCOMPARE(elements(text, QStringLiteral("Command")), QStringList(job.program));
    QCOMPARE(elements(text, QStringLiteral("Arguments")),
             QStringList(QString::fromUtf8("--file \"C:\\Users\\ada\\Müller & Söhne.counterfoil\" sync --if-due")));
    QCOMPARE(elements(text, QStringLiteral("StartBoundary")).join(u' '),
             QStringLiteral("2026-01-01T07:00:00Z 2026-01-01T08:00:00Z"));
    job.environment = {{QStringLiteral("COUNTERFOIL_HOME"), QStringLiteral("D:\\x")}};
    QVERIFY(windowsTask(job).error().message().contains(QStringLiteral("COUNTERFOIL_HOME")));
    job.environment.clear();
    job.companyFile = QStringLiteral("C:\\%TEMP%\\a.counterfoil");
    QCOMPARE(windowsTask(job).error().code(), Error::Code::Refused);
}

void TestTimerTexts::wakesAtEveryDueInstant_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("machine");
    const QString amsterdam = QStringLiteral("Europe/Amsterdam");
    const QString howe = QStringLiteral("Australia/Lord_Howe");
    QTest::addRow("at home") << QStringLiteral("09:00") << amsterdam << amsterdam;
    QTest::addRow("in the gap") << QStringLiteral("02:30") << amsterdam << amsterdam;
    QTest::addRow("far away") << QStringLiteral("09:00") << amsterdam << howe;
    QTest::addRow("the other way") << QStringLiteral("02:15") << howe << QStringLiteral("America/New_York");
}

void TestTimerTexts::wakesAtEveryDueInstant()
{
    QFETCH(const QString, time);
    QFETCH(const QString, zone);
    QFETCH(const QString, machine);
    TimerJob job = jobAt(time.toLatin1().constData(), zone.toLatin1().constData());
    job.machineZone = QTimeZone(machine.toLatin1());
    const QStringList numbers =
        elements(QString::fromUtf8(launchdAgent(job, QStringLiteral("x")).value()), QStringLiteral("integer"));
    QSet<QTime> local;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        local << QTime(numbers.at(i).toInt(), numbers.at(i + 1).toInt());
    QSet<QTime> universal;
    for (const QString &start : elements(decoded(windowsTask(job).value()), QStringLiteral("StartBoundary")))
        universal << QDateTime::fromString(start, Qt::ISODate).time();
    QVERIFY(local.size() <= 6 && universal.size() <= 4); // and not all day long
    QDateTime due = january;
    for (int day = 0; day < 365; ++day) {
        due = job.schedule.nextAfter(due);
        QVERIFY(local.contains(due.toTimeZone(job.machineZone).time()));
        QVERIFY(universal.contains(due.toUTC().time()));
    }
}

void TestTimerTexts::whatNoSystemHoldsIsRefused()
{
    const auto refusals = [](const TimerJob &job) {
        int count = 0;
        for (const Result<QByteArray> &text :
             {systemdService(job), systemdTimer(job), launchdAgent(job, QStringLiteral("x")), windowsTask(job)})
            count += !text && text.error().code() == Error::Code::Refused ? 1 : 0;
        return count;
    };
    QCOMPARE(refusals(usualJob()), 0);
    for (const char *path : {"/a\nExecStart=/bin/sh", "/a\x01", "/a\x7f"}) {
        TimerJob job = usualJob();
        job.companyFile = QString::fromLatin1(path);
        QCOMPARE(refusals(job), 4);
        job = usualJob();
        job.environment = {{QStringLiteral("COUNTERFOIL_HOME"), QString::fromLatin1(path)}};
        QCOMPARE(refusals(job), 4);
    }
    TimerJob job = usualJob();
    job.environment = {{QStringLiteral("COUNTERFOIL_VAULT_PASSPHRASE"), QStringLiteral("open sesame")}};
    QCOMPARE(refusals(job), 4);
    QVERIFY(!systemdService(job).error().message().contains(QStringLiteral("sesame")));
    job = usualJob();
    job.program = QStringLiteral("/opt/it's/counterfoilctl");
    QCOMPARE(systemdService(job).error().code(), Error::Code::Refused);
}

QTEST_GUILESS_MAIN(TestTimerTexts)
#include "tst_timertexts.moc"
