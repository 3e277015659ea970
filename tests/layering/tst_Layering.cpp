#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace smartup {

namespace {

// Lists in the tables below are words with blanks between them.

/// A floor of the house and what may be carried into it. The longest prefix of a path wins.
struct Floor
{
    QStringView prefix;
    QStringView floors; ///< our own floors
    QStringView modules; ///< of Qt
    QStringView libraries; ///< of others, as in Libraries
};

constexpr Floor Floors[] = {
    { u"models/", u"models", u"QtCore", u"simdjson" },
    { u"app/", u"models app", u"QtCore QtNetwork QtSql",
      u"simdjson zstd boost keychain qcoro zip xlsxwriter" },
    { u"app/ctl/", u"models app", u"QtCore QtNetwork", u"qcoro" },
    { u"ui/", u"models ui", u"QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtCharts", u"" },
    { u"resources/", u"", u"QtCore", u"" },
    { u"tests/support/", u"models tests", u"QtCore QtNetwork QtSql QtTest", u"simdjson" },
    { u"tests/models/", u"models tests", u"QtCore QtTest", u"simdjson" },
    { u"tests/layering/", u"models tests", u"QtCore QtTest", u"" },
    { u"tests/app/", u"models app tests", u"QtCore QtNetwork QtSql QtTest",
      u"simdjson zstd boost keychain qcoro zip xlsxwriter" },
    { u"tests/ctl/", u"models app tests", u"QtCore QtNetwork QtSql QtTest", u"qcoro zip" },
    { u"tests/ui/", u"models ui tests",
      u"QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtCharts QtTest", u"" },
};

/// The front door of the desktop program, and tests and measurements that walk through it: they join everything.
constexpr QStringView Doors = u"app/desk/ tests/desk/ tests/bench/ tests/fuzz/";

/// Rooms that every room may enter.
constexpr QStringView Hallways = u"core catalogue http api shell platform";

/// Values that travel between rooms. Everything else of a room stays inside its own column.
struct SharedValue
{
    QStringView header;
    QStringView reason;
};

constexpr SharedValue SharedValues[] = {
    { u"app/connection/ConnectionCheckUp.h", u"a check-up looks into every room" },
    { u"app/connection/SecretStore.h", u"passwords of databases lie in the same keychain" },
    { u"app/exchange/DatabaseConnection.h", u"the shared log lies in a database like theirs" },
    { u"app/exchange/DatabaseStore.h", u"the shared log lies in a database like theirs" },
    { u"app/exchange/ExchangeCheckUp.h", u"a check-up looks into every room" },
    { u"app/exchange/ImportClaims.h", u"documents are claimed where the shared log lies" },
    { u"app/exchange/formats/FileSinks.h",
      u"the log and lists of records are written into files as an export is" },
    { u"app/exchange/formats/WorkbookFile.h",
      u"the log is written into workbooks as an export is" },
    { u"app/settings/SettingsCheckUp.h", u"a check-up looks into every room" },
    { u"models/connection/Allowance.h", u"every request is counted, wherever it comes from" },
    { u"models/connection/AllowanceForecast.h", u"a schedule says what it does to the allowance" },
    { u"models/connection/AllowanceUse.h", u"a report says what was used of the allowances" },
    { u"models/connection/ConnectionState.h", u"the overview says how the connection is" },
    { u"models/connection/Limits.h", u"every answer tells what is left of the allowance" },
    { u"models/connection/Profile.h", u"every call is made for a profile" },
    { u"models/exchange/DatabaseProfile.h", u"the shared log lies in a database like theirs" },
    { u"models/exchange/ImportClaim.h", u"documents are claimed where the shared log lies" },
    { u"models/exchange/formats/CellText.h",
      u"no cell of the log or of a list becomes a formula either" },
    { u"models/exchange/formats/RecordTable.h",
      u"cells of the log and of a list are cells of an export's file" },
    { u"models/journal/DocumentJson.h", u"a document is edited as the log shows it" },
    { u"models/journal/DuplicateFigures.h", u"settings tell what a change would have done" },
    { u"models/journal/JournalComparison.h",
      u"a preview compares two versions of a document as the log compares two lines" },
    { u"models/journal/JournalRecords.h", u"every call and run is told to the log" },
    { u"models/journal/OverviewFigures.h", u"overview and settings show what the log counted" },
    { u"models/journal/StatusFigures.h", u"settings show how many orders the log saw in a status" },
    { u"models/settings/IntegrationSettings.h", u"exchange and sandbox obey the settings" },
    { u"models/settings/SettingRules.h", u"the overview warns of what the settings page warns of" },
    { u"models/settings/SettingsStamp.h", u"an import tells the log by which settings it went" },
    { u"models/settings/SettingsForm.h", u"the client reads the form that the sandbox serves" },
};

/// A library of others, known by how its headers begin (in lower case).
struct Library
{
    QStringView start;
    QStringView name;
};

constexpr Library Libraries[] = {
    { u"qcoro", u"qcoro" },
    { u"boost/", u"boost" },
    { u"zstd", u"zstd" },
    { u"zip.h", u"zip" },
    { u"xlsxwriter", u"xlsxwriter" },
    { u"simdjson", u"simdjson" },
    { u"qt6keychain/", u"keychain" },
    { u"qtkeychain/", u"keychain" },
    { u"keychain.h", u"keychain" },
};

/// Something that must not stand in the code, comments aside.
struct Ban
{
    QStringView within; ///< where it is looked for
    QStringView except; ///< where it may stand all the same
    QStringView pattern;
    QStringView reason;
};

constexpr QStringView Everywhere = u"models/ app/ ui/ tests/";
constexpr QStringView Shown = u"ui/ app/desk/";

constexpr Ban Bans[] = {
    { Everywhere, u"", u"\\bprocessEvents\\b", u"no nested event loop" },
    { Everywhere, u"", u"\\bQEventLoop\\b", u"no nested event loop" },
    { Everywhere, u"tests/", u"\\bwaitFor\\s*\\(", u"QCoro::waitFor nests an event loop" },
    { Shown, u"app/desk/main.cpp", u"\\bexec\\s*\\(",
      u"open() a dialog: exec() nests an event loop" },
    { Shown, u"", u"\\bQMessageBox::(about|critical|information|question|warning)\\s*\\(",
      u"open() a dialog: the static functions nest an event loop" },
    { Shown, u"", u"\\bQ(File|Input|Color|Font)Dialog::get",
      u"open() a dialog: the static functions nest an event loop" },
    { Everywhere, u"", u"\\bQThread::[mu]?sleep\\b|\\bthis_thread::sleep", u"nothing sleeps" },
    { Everywhere, u"", u"\\bqSleep\\b|\\bqWait\\s*\\(",
      u"a test waits for a condition, not for a time" },
    { u"models/ ui/ tests/models/ tests/ui/", u"", u"\\bco_(await|return|yield)\\b",
      u"coroutines live in app/" },
    { Everywhere, u"", u"\\.then\\s*\\(\\s*\\[[^\\]]*(this|[&=])",
      u"what is captured may be gone: QCoro::connect" },
    { u"app/ ui/", u"", u"\\btakeResult\\s*\\(",
      u"a taken future ends twice: see app/api/Worker.h" },
    { Everywhere, u"", u"\\bsetInsecureFallback\\b", u"no secret in plain text" },
    { Everywhere, u"", u"\\bignoreSslErrors\\b|\\bVerifyNone\\b|\\bQueryPeer\\b",
      u"TLS is not talked down" },
    { Everywhere, u"",
      u"\\b([fF]ollowRedirects|(NoLessSafe|SameOrigin|UserVerified)RedirectPolicy)",
      u"a redirect is an answer, never followed" },
    { Everywhere, u"", u"\\b(SIGNAL|SLOT)\\s*\\(", u"connections are checked by the compiler" },
    { Everywhere, u"app/core/", u"\\bsetStaleLockTime\\b",
      u"ProgramLock knows when a lock is stale" },
    { Everywhere, u"app/platform/ tests/app/platform/",
      u"#\\s*include\\s*<((unistd|signal|fcntl|pwd|pthread|dlfcn|poll|termios|windows)\\.h|csignal|"
      u"netinet/|arpa/|sys/)",
      u"calls of one operating system live in app/platform" },
};

bool lists(QStringView list, QStringView word)
{
    return list.split(u' ').contains(word);
}

bool startsWithOneOf(QStringView path, QStringView prefixes)
{
    const QList<QStringView> all = prefixes.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(all, [path](QStringView prefix) { return path.startsWith(prefix); });
}

QString sourceDir()
{
    return QStringLiteral(SMARTUP_SOURCE_DIR);
}

QString contentOf(const QString &path)
{
    QFile file(sourceDir() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    QStringList found;
    for (const QString &floor : { u"models"_s, u"app"_s, u"ui"_s, u"resources"_s, u"tests"_s }) {
        QDirIterator files(sourceDir() + u'/' + floor, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            found.append(QDir(sourceDir()).relativeFilePath(files.next()));
        }
    }
    found.sort();
    return found;
}

/// Header name → module of Qt, read from the headers that are installed.
QHash<QString, QString> headersOfQt()
{
    QHash<QString, QString> found;
    const QDir home(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = home.entryList({ u"Qt*"_s }, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList headers = QDir(home.filePath(module)).entryList(QDir::Files);
        for (const QString &header : headers) {
            found.insert(header, module);
        }
    }
    return found;
}

QString moduleOf(const QString &header)
{
    static const QHash<QString, QString> headers = headersOfQt();
    return header.startsWith("Qt"_L1) && header.contains(u'/') ? header.section(u'/', 0, 0)
                                                               : headers.value(header);
}

QStringView libraryOf(const QString &header)
{
    const auto found = std::ranges::find_if(Libraries, [&header](const Library &library) {
        return header.startsWith(library.start, Qt::CaseInsensitive);
    });
    return found == std::end(Libraries) ? QStringView() : found->name;
}

const Floor *floorOf(const QString &path)
{
    const Floor *best = nullptr;
    for (const Floor &floor : Floors) {
        if (path.startsWith(floor.prefix) && (!best || floor.prefix.size() > best->prefix.size())) {
            best = &floor;
        }
    }
    return best;
}

bool isShared(const QString &header)
{
    return std::ranges::any_of(
        SharedValues, [&header](const SharedValue &value) { return header == value.header; });
}

/// `app/journal/JournalStore.h` → `journal`
QString roomOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

QString complaintOwn(const QString &path, const Floor &floor, const QString &header)
{
    const QString from = header.section(u'/', 0, 0);
    if (!lists(u"models app ui tests", from)) {
        return u"%1 does not name its floor first"_s.arg(header);
    }
    if (!lists(floor.floors, from)) {
        return u"%1 is on a floor that %2 may not see"_s.arg(header, floor.prefix);
    }
    const bool roomCounts = !path.startsWith("app/ctl/"_L1) && !path.startsWith("tests/"_L1);
    const QString room = roomOf(header);
    if (roomCounts && room != roomOf(path) && !lists(Hallways, room) && !isShared(header)) {
        return u"%1 belongs to a neighbour"_s.arg(header);
    }
    return {};
}

QString complaintForeign(const Floor &floor, const QString &header)
{
    const QStringView library = libraryOf(header);
    if (!library.isEmpty()) {
        return lists(floor.libraries, library)
            ? QString()
            : u"%1 is of a library that %2 does without"_s.arg(header, floor.prefix);
    }
    const QString module = moduleOf(header);
    return module.isEmpty() || lists(floor.modules, module)
        ? QString()
        : u"%1 is of %2, which %3 does without"_s.arg(header, module, floor.prefix);
}

/// What is wrong with this include in this file; empty when nothing is.
QString complaint(const QString &path, QChar bracket, const QString &header)
{
    if (startsWithOneOf(path, Doors) || header.endsWith(".moc"_L1)) {
        return {};
    }
    const Floor *floor = floorOf(path);
    if (!floor) {
        return u"%1 stands on no floor"_s.arg(path);
    }
    return bracket == u'<' ? complaintForeign(*floor, header) : complaintOwn(path, *floor, header);
}

QStringList complaintsAboutIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append(complaint(path, match.captured(1).front(), match.captured(2)));
    }
    found.removeAll(QString());
    return found;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comments(u"//[^\\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments);
}

QStringList complaintsAboutWords(const QString &path, const QString &text)
{
    QStringList found;
    const QString code = withoutComments(text);
    for (const Ban &ban : Bans) {
        if (!startsWithOneOf(path, ban.within) || startsWithOneOf(path, ban.except)) {
            continue;
        }
        const auto match = QRegularExpression(ban.pattern.toString()).match(code);
        if (match.hasMatch()) {
            found.append(u"%1: %2"_s.arg(match.captured(), ban.reason));
        }
    }
    return found;
}

} // namespace

/// The walls of the house: docs/architecture.md says why they stand where they stand.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_data();
    void file();
    void include_data();
    void include();
    void word_data();
    void word();
    void sharedValuesAreThere();
};

void TestLayering::file_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sources();
    for (const QString &path : paths) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestLayering::file()
{
    QFETCH(const QString, path);
    // This file spells out what it forbids.
    if (path.endsWith("tst_Layering.cpp"_L1)) {
        return;
    }
    const QString text = contentOf(path);
    QVERIFY2(!text.isEmpty(), "cannot be read");
    QStringList complaints = complaintsAboutIncludes(path, text) + complaintsAboutWords(path, text);
    if (path.endsWith(".h"_L1) && !text.contains("#pragma once"_L1)) {
        complaints.append(u"a header without #pragma once"_s);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; ")));
}

void TestLayering::include_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("a model uses a string")
        << u"models/core/Id.h"_s << u"#include <QString>"_s << true;
    QTest::newRow("a model draws") << u"models/core/Id.h"_s << u"#include <QColor>"_s << false;
    QTest::newRow("a model draws, module named")
        << u"models/core/Id.h"_s << u"#include <QtGui/QColor>"_s << false;
    QTest::newRow("a model asks a service")
        << u"models/journal/A.h"_s << u"#include \"app/journal/JournalStore.h\""_s << false;
    QTest::newRow("a model waits") << u"models/core/A.cpp"_s << u"#include <QCoroTask>"_s << false;
    QTest::newRow("a model reads JSON")
        << u"models/core/A.cpp"_s << u"#include <simdjson.h>"_s << true;
    QTest::newRow("a service sends") << u"app/api/A.cpp"_s << u"#include <QNetworkReply>"_s << true;
    QTest::newRow("a service shows") << u"app/api/A.cpp"_s << u"#include <QLabel>"_s << false;
    QTest::newRow("a service knows a page")
        << u"app/settings/A.cpp"_s << u"#include \"ui/settings/SettingsPage.h\""_s << false;
    QTest::newRow("a service uses its neighbour")
        << u"app/exchange/A.cpp"_s << u"#include \"app/journal/JournalStore.h\""_s << false;
    QTest::newRow("a service uses a hallway")
        << u"app/exchange/A.cpp"_s << u"#include \"app/api/SmartupClient.h\""_s << true;
    QTest::newRow("a service holds a shared value")
        << u"app/exchange/A.cpp"_s << u"#include \"models/journal/JournalRecords.h\""_s << true;
    QTest::newRow("a service holds the model of its neighbour")
        << u"app/exchange/A.cpp"_s << u"#include \"models/journal/JournalModel.h\""_s << false;
    QTest::newRow("a page asks its service")
        << u"ui/settings/A.cpp"_s << u"#include \"app/settings/SettingsService.h\""_s << false;
    QTest::newRow("a page sends") << u"ui/settings/A.cpp"_s << u"#include <QNetworkReply>"_s
                                  << false;
    QTest::newRow("a page queries") << u"ui/settings/A.cpp"_s << u"#include <QSqlQuery>"_s << false;
    QTest::newRow("a page uses the shell")
        << u"ui/settings/A.cpp"_s << u"#include \"ui/shell/Page.h\""_s << true;
    QTest::newRow("a page uses another page")
        << u"ui/settings/A.cpp"_s << u"#include \"ui/journal/LogPage.h\""_s << false;
    QTest::newRow("the wiring knows everybody")
        << u"app/desk/wiring/A.cpp"_s << u"#include \"ui/journal/LogPage.h\""_s << true;
    QTest::newRow("the command line shows")
        << u"app/ctl/A.cpp"_s << u"#include <QLabel>"_s << false;
    QTest::newRow("the command line uses two rooms")
        << u"app/ctl/A.cpp"_s << u"#include \"app/journal/JournalStore.h\""_s << true;
    QTest::newRow("no floor named") << u"ui/settings/A.cpp"_s << u"#include \"A.h\""_s << false;
    QTest::newRow("a test of a page asks a service")
        << u"tests/ui/tst_A.cpp"_s << u"#include \"app/settings/SettingsService.h\""_s << false;
    QTest::newRow("a test spies") << u"tests/ui/tst_A.cpp"_s << u"#include <QSignalSpy>"_s << true;
    QTest::newRow("a file on no floor") << u"extra/A.cpp"_s << u"#include <QString>"_s << false;
}

void TestLayering::include()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, allowed);
    QCOMPARE(complaintsAboutIncludes(path, line).isEmpty(), allowed);
}

void TestLayering::word_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("a nested loop") << u"ui/a/A.cpp"_s << u"QEventLoop loop;"_s << false;
    QTest::newRow("a remark about loops") << u"ui/a/A.cpp"_s << u"// no QEventLoop here"_s << true;
    QTest::newRow("a dialog is executed") << u"ui/a/A.cpp"_s << u"dialog.exec();"_s << false;
    QTest::newRow("a query is executed") << u"app/a/A.cpp"_s << u"query.exec();"_s << true;
    QTest::newRow("the program is executed") << u"app/desk/main.cpp"_s << u"app.exec();"_s << true;
    QTest::newRow("a product waits") << u"app/a/A.cpp"_s << u"QCoro::waitFor(task);"_s << false;
    QTest::newRow("a test waits") << u"tests/app/tst_A.cpp"_s << u"QCoro::waitFor(task);"_s << true;
    QTest::newRow("a test sleeps") << u"tests/app/tst_A.cpp"_s << u"QTest::qWait(50);"_s << false;
    QTest::newRow("a measurement sleeps")
        << u"tests/bench/bench_A.cpp"_s << u"QTest::qWait(40);"_s << false;
    QTest::newRow("a test waits for a condition")
        << u"tests/app/tst_A.cpp"_s << u"QTest::qWaitFor(f)"_s << true;
    QTest::newRow("a page awaits") << u"ui/a/A.cpp"_s << u"co_await load();"_s << false;
    QTest::newRow("a lock with rules of its own")
        << u"app/a/A.cpp"_s << u"lock.setStaleLockTime(0);"_s << false;
    QTest::newRow("a system call") << u"app/http/A.cpp"_s << u"#include <unistd.h>"_s << false;
    QTest::newRow("a system call in its room")
        << u"app/platform/A.cpp"_s << u"#include <sys/resource.h>"_s << true;
}

void TestLayering::word()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, allowed);
    QCOMPARE(complaintsAboutWords(path, line).isEmpty(), allowed);
}

void TestLayering::sharedValuesAreThere()
{
    for (const SharedValue &value : SharedValues) {
        QVERIFY2(
            !contentOf(value.header.toString()).isEmpty(),
            qPrintable(u"%1 is gone; it was shared because %2"_s.arg(value.header, value.reason)));
    }
}

} // namespace smartup

QTEST_GUILESS_MAIN(smartup::TestLayering)

#include "tst_Layering.moc"
