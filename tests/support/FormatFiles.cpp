#include "tests/support/FormatFiles.h"

#include "models/exchange/formats/CsvLine.h"
#include "models/exchange/formats/RecordTable.h"
#include "models/exchange/formats/RecordXml.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(from.size()));
}

QJsonValue strangeValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 2 ? 6 : 9)) {
    case 0:
        return QString();
    case 1:
        return QJsonValue::Null;
    case 2:
        return random.bounded(2) == 0;
    case 3:
        return random.bounded(-1000, 100000);
    case 6: {
        QJsonArray list;
        for (int i = random.bounded(4); i > 0; --i) {
            list.append(strangeValue(random, depth + 1));
        }
        return list;
    }
    case 7: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i) {
            object.insert(pick(random, { u"a"_s, u"item"_s, u"field"_s, u"x.y"_s }),
                          strangeValue(random, depth + 1));
        }
        return object;
    }
    default:
        return pick(random, hostileTexts());
    }
}

QJsonArray strangeLines(QRandomGenerator &random)
{
    QJsonArray lines;
    for (int i = random.bounded(4); i > 0; --i) {
        QJsonObject line { { u"product_code"_s, pick(random, hostileTexts()) } };
        line.insert(u"order_quant"_s, QString::number(random.bounded(1000)));
        line.insert(u"extra"_s, strangeValue(random, 1));
        lines.append(line);
    }
    return lines;
}

} // namespace

QByteArray xmlFile(const QList<QJsonObject> &orders)
{
    RecordXml writer;
    QByteArray xml = RecordXml::begin("order");
    for (const QJsonObject &order : orders) {
        if (!writer.append(jsonOf(order), xml)) {
            return {};
        }
    }
    return xml + RecordXml::end("order");
}

QByteArray csvFile(const QList<QJsonObject> &orders)
{
    RecordTable table(recordShape(*findExchangeSubject(u"order")));
    for (const QJsonObject &order : orders) {
        if (!table.collect(jsonOf(order))) {
            return {};
        }
    }
    QByteArray csv = CsvMark.toByteArray();
    appendCsvLine(csv, table.header());
    for (const QJsonObject &order : orders) {
        const auto add = [&csv](RecordTable::Row row) {
            appendCsvLine(csv, row);
            return true;
        };
        if (!table.write(jsonOf(order), add)) {
            return {};
        }
    }
    return csv;
}

QJsonArray arrayOf(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records) {
        array.append(record);
    }
    return array;
}

QStringList hostileTexts()
{
    return {
        u"plain"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"+1"_s,
        u"-1"_s,
        u"@SUM(A1)"_s,
        u"\t=1"_s,
        u"＝1"_s,
        u"＋1"_s,
        u"'"_s,
        u"'quoted"_s,
        u"'=1"_s,
        u"''"_s,
        u"a;b,c\td"_s,
        u"he said \"no\""_s,
        u"two\nlines"_s,
        u"\r\nends"_s,
        u" spaces "_s,
        u"NUL"_s + QChar(u'\0') + u"inside"_s,
        u"bell\a"_s,
        u"<b>&amp;</b>"_s,
        u"]]>"_s,
        u"Чай «Ахмад»"_s,
        u"😀"_s,
        QString(QChar(0xFFFE)),
        u"_x000D_"_s,
        u"\u202Eevil"_s,
        u"0012"_s,
        u"1E5"_s,
        u"12345678901234567890"_s,
        u"é"_s,
        u"e\u0301"_s,
    };
}

QList<QJsonObject> strangeRecords(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<QJsonObject> records;
    for (int i = 0; i < count; ++i) {
        QJsonObject record { { u"external_id"_s, u"S-"_s + QString::number(i / 2) } };
        if (random.bounded(3) > 0) {
            record.insert(u"note"_s, pick(random, hostileTexts()));
        }
        record.insert(
            pick(random, { u"own"_s, u"a.b"_s, u"c:json"_s, u"d\\e"_s, u"7 up"_s, u"=x"_s }),
            strangeValue(random, 0));
        if (random.bounded(4) > 0) {
            record.insert(u"order_products"_s, strangeLines(random));
        }
        if (random.bounded(3) == 0) {
            record.insert(u"order_gifts"_s, strangeLines(random));
        }
        records.append(record);
    }
    return records;
}

QByteArray mutated(const QByteArray &file, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes = file;
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(file.size())));
    const auto byte = static_cast<char>(random.bounded(256));
    switch (random.bounded(5)) {
    case 0:
        bytes[at] = byte;
        break;
    case 1:
        bytes.remove(at, 1);
        break;
    case 2:
        bytes.insert(at, byte);
        break;
    case 3:
        bytes[at] = "\"'<>&;,\t\r\n{}[]:\\="[random.bounded(17)]; // NOLINT
        break;
    default:
        bytes.insert(at, file.sliced(at, std::min(file.size() - at, qsizetype(7))));
    }
    return bytes;
}

} // namespace smartup::testing
