#include "tests/support/BadFiles.h"

#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray withField(const QByteArray &value)
{
    return QByteArray(orderFile({ order(u"1C-1"_s) })).replace("\"1250.50\"", value);
}

QByteArray csvWith(const QByteArray &from, const QByteArray &to)
{
    return csvFile({ order(u"1C-1"_s) }).replace(from, to);
}

} // namespace

QList<BadFile> badFiles()
{
    const QByteArray json = orderFile({ order(u"1C-1"_s), order(u"1C-2"_s) });
    const QByteArray xml = xmlFile({ order(u"1C-1"_s), order(u"1C-2"_s) });
    const QByteArray csv = csvFile({ order(u"1C-1"_s), order(u"1C-2"_s) });
    return {
        { "empty", u"a.json"_s, {} },
        { "only a byte order mark", u"a.csv"_s, "\xEF\xBB\xBF" },
        { "a number beyond all numbers", u"a.json"_s, withField("\"1e400\"") },
        { "NaN", u"a.json"_s, withField("NaN") },
        { "half of a surrogate pair", u"a.json"_s, withField("\"\\ud800\"") },
        { "U+0000 in a field", u"a.json"_s, withField("\"\\u0000\"") },
        { "broken UTF-8", u"a.json"_s, withField("\"\xD0\"") },
        { "1025 lists deep", u"a.json"_s,
          withField(QByteArray(1025, '[') + QByteArray(1025, ']')) },
        { "one id twice", u"a.json"_s, orderFile({ order(u"1C-1"_s), order(u"1C-1"_s) }) },
        { "JSON cut off", u"a.json"_s, json.first(json.size() - 20) },
        { "CSV with NUL", u"a.csv"_s, csvWith("P000001", QByteArray("P\0", 2)) },
        { "CSV with a quote that is never closed", u"a.csv"_s, csvWith("P000001", "\"P000001") },
        { "CSV cut off inside a row", u"a.csv"_s, csv.first(csv.lastIndexOf(';')) },
        { "CSV with a million columns", u"a.csv"_s, "a" + QByteArray(1000000, ';') },
        { "CSV with a formula for a quantity", u"a.csv"_s, csvWith(";10;", ";=5+5;") },
        { "XML with a document type", u"a.xml"_s, "<!DOCTYPE order>" + xml },
        { "XML that wants a file", u"a.xml"_s,
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><order>&x;</order>" },
        { "XML with two roots", u"a.xml"_s, xml + "<order/>" },
        { "XML of an instruction only", u"a.xml"_s, "<?xml version=\"1.0\"?>" },
        { "XML cut off", u"a.xml"_s, xml.first(xml.size() - 12) },
        { "XML in UTF-7", u"a.xml"_s,
          "<?xml version=\"1.0\" encoding=\"UTF-7\"?><order>+ADw-item/+AD4-</order>" },
        { "a page of HTML", u"a.xml"_s, "<html><body>Login</body></html>" },
        { "the beginning of a workbook", u"a.xlsx"_s, QByteArray("PK\x03\x04\x14\0\0\0", 8) },
        { "a workbook with a password", u"a.xlsx"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on" },
        { "a text that is called a workbook", u"a.xlsx"_s, "external_id;note\n1;2\n" },
    };
}

} // namespace smartup::testing
