// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_document.h"
#include "core/io/json_print.h"

#include <QElapsedTimer>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <random>

using namespace fourfold;

namespace {

/// Compared by value and order: what nlohmann's parser says a text holds.
bool agrees(const JsonNode &node, const nlohmann::ordered_json &json)
{
    switch (node.type) {
    case JsonType::Null:
        return json.is_null();
    case JsonType::Boolean:
        return json.is_boolean() && json.get<bool>() == (node.number != 0);
    case JsonType::Number:
        return json.is_number() && json.get<double>() == node.number;
    case JsonType::Text:
        return json.is_string() && json.get<std::string>() == node.text;
    case JsonType::Array:
    case JsonType::Object:
    case JsonType::Nothing:
        break;
    }
    if (json.is_object() != (node.type == JsonType::Object) || json.size() != node.count)
        return false;
    auto other = json.begin();
    for (const JsonNode &child : node) {
        if (json.is_object() && other.key() != child.key)
            return false;
        if (!agrees(child, *other))
            return false;
        ++other;
    }
    return true;
}

std::string repeated(const std::string &text, std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string manyKeys(std::size_t count)
{
    std::string text = "{";
    for (std::size_t i = 0; i < count; ++i)
        text += "\"k" + std::to_string(i) + "\":1,";
    return text;
}

/// A text that is made to cost much, in time or memory.
struct Hostile
{
    const char *name;
    std::string (*make)();
};
const std::array kHostile = {
    Hostile{"many keys, one twice", [] { return manyKeys(200'000) + "\"k5\":1}"; }},
    Hostile{"a million levels", [] { return std::string(1'000'000, '['); }},
    Hostile{"levels of objects", [] { return repeated("{\"a\":", 100'000); }},
    Hostile{"an endless text", [] { return "[\"" + std::string(5'000'000, 'x'); }},
    Hostile{"an endless text of escapes", [] { return "[\"" + repeated("\\u0041", 500'000); }},
    Hostile{"an endless number", [] { return "[" + std::string(5'000'000, '9'); }},
    Hostile{"one giant array", [] { return "[" + repeated("1,", 2'500'000) + "1]"; }},
    Hostile{"many small objects", [] { return "[" + repeated("{},", 2'500'000) + "x]"; }},
    Hostile{"too many bytes", [] { return std::string(33'600'000, ' '); }},
    Hostile{"two keys of many bytes",
            [] {
                const std::string key = "\"" + std::string(3'000'000, 'k') + "\":1";
                return "{" + key + "," + key + "}";
            }},
};

} // namespace

class TestJsonDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsValuesInOrder();
    void unescapesTexts();
    void refusesWithPlaceAndCode_data();
    void refusesWithPlaceAndCode();
    void acceptsWhatTheStandardAllows_data();
    void acceptsWhatTheStandardAllows();
    void agreesWithAnotherParserOnMutatedTexts();
    void refusesHostileTextsQuickly_data();
    void refusesHostileTextsQuickly();
    void printsWhatItRead();
    void keepsShortValuesOnOneLine();
};

void TestJsonDocument::readsValuesInOrder()
{
    JsonDocument document;
    const std::string text = R"({"b": [1, 2.5e3, -0], "a": {"t": true, "n": null}, "s": "x"})";
    QVERIFY(document.read(text).hasValue());
    const JsonNode &root = document.root();
    QCOMPARE(root.count, 3U);
    std::string keys;
    for (const JsonNode &member : root)
        keys += member.key;
    QCOMPARE(keys, std::string("bas"));
    QCOMPARE(root.find("b")->count, 3U);
    QCOMPARE((*++root.find("b")->begin()).number, 2500.0);
    QCOMPARE(root.find("a")->find("t")->number, 1.0);
    QVERIFY(root.find("a")->find("n")->type == JsonType::Null);
    QVERIFY(root.find("missing") == nullptr);
}

void TestJsonDocument::unescapesTexts()
{
    JsonDocument document;
    const std::string text = R"(["a\"\\\/\b\f\n\r\t", "\u00e9\u4e2d\ud83c\udf0d", "é中🌍", ""])";
    QVERIFY(document.read(text).hasValue());
    auto item = document.root().begin();
    QCOMPARE(std::string((*item).text), std::string("a\"\\/\b\f\n\r\t"));
    QCOMPARE(std::string((*++item).text), std::string("é中🌍"));
    QCOMPARE(std::string((*++item).text), std::string("é中🌍"));
    QCOMPARE(std::string((*++item).text), std::string());
}

void TestJsonDocument::refusesWithPlaceAndCode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &text, const char *where,
                        ErrorCode code = ErrorCode::InvalidJson) {
        QTest::newRow(name) << text << static_cast<int>(code) << QString::fromUtf8(where);
    };
    row("empty", "", "line 1, column 1");
    row("only blanks", " \n ", "line 2, column 2");
    row("trailing comma in object", "{\"a\": 1,\n}", "line 2, column 1");
    row("trailing comma in array", "[1,]", "line 1, column 4");
    row("missing comma", "[1 2]", "line 1, column 4");
    row("missing colon", "{\"a\" 1}", "line 1, column 6");
    row("bare key", "{a: 1}", "line 1, column 2");
    row("two values", "1 2", "line 1, column 3");
    row("open object", "{\"a\": 1", "line 1, column 8");
    row("open text", "[\"abc", "line 1, column 6");
    row("comment", "[1] // no", "line 1, column 5");
    row("NaN", "[NaN]", "line 1, column 2");
    row("infinity", "[-Infinity]", "line 1, column 2");
    row("leading zero", "[01]", "line 1, column 2");
    row("plus sign", "[+1]", "line 1, column 2");
    row("point without digits", "[1.]", "line 1, column 2");
    row("hexadecimal", "[0x10]", "line 1, column 3");
    row("half a word", "[tru]", "line 1, column 2");
    row("line break in text", "[\"a\nb\"]", "line 1, column 4");
    row("unknown escape", R"(["\x"])", "line 1, column 5");
    row("short unicode escape", R"(["\u12"])", "line 1, column 5");
    row("lone high surrogate", R"(["\ud800"])", "line 1, column 9");
    row("lone low surrogate", R"(["\udc00"])", "line 1, column 9");
    row("latin-1", "[\"\xE9\"]", "line 1, column 3");
    row("overlong slash", "[\"\xC0\xAF\"]", "line 1, column 3");
    row("encoded surrogate", "[\"\xED\xA0\x80\"]", "line 1, column 3");
    row("beyond unicode", "[\"\xF4\x90\x80\x80\"]", "line 1, column 3");
    row("columns count characters", "[\"中🌍\", x]", "line 1, column 8");
    row("duplicate key", "{\"a\": 1,\n \"a\": 2}", "line 2, column 7", ErrorCode::DuplicateKey);
    row("duplicate after unescaping", R"({"a": 1, "\u0061": 2})", "line 1, column 20",
        ErrorCode::DuplicateKey);
    row("number too large", "[1e999]", "line 1, column 2");
    row("number far too large", "[-1e99999999999999999999]", "line 1, column 2");
    row("too deep", QByteArray(65, '['), "line 1, column 65", ErrorCode::TooLarge);
    QByteArray wide = "{";
    for (int i = 0; i < 100; ++i)
        wide += "\"k" + QByteArray::number(i) + "\":0,";
    row("duplicate in a wide object", wide + "\"k7\":1}", "line 1, column 797",
        ErrorCode::DuplicateKey);
}

void TestJsonDocument::refusesWithPlaceAndCode()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    QFETCH(const QString, where);
    JsonDocument document;
    const auto result = document.read({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!result.hasValue());
    QCOMPARE(QString::fromStdString(result.error().where), where);
    QCOMPARE(static_cast<int>(result.error().code), code);
    QVERIFY(!result.error().message.text.isEmpty());
}

void TestJsonDocument::acceptsWhatTheStandardAllows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("number alone") << QByteArray("-0.0e-0");
    QTest::newRow("text alone") << QByteArray("\"\"");
    QTest::newRow("blanks everywhere") << QByteArray(" \t\r\n[ \n1 , 2 ]\n");
    QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']');
    QTest::newRow("long number") << "[" + QByteArray(2000, '1').replace(0, 1, "0.") + "]";
    QTest::newRow("empty key") << QByteArray(R"({"": 1})");
}

void TestJsonDocument::acceptsWhatTheStandardAllows()
{
    QFETCH(const QByteArray, text);
    JsonDocument document;
    const auto result = document.read({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY2(result.hasValue(), result ? "" : english(result.error()).c_str());
}

void TestJsonDocument::agreesWithAnotherParserOnMutatedTexts()
{
    const std::string seed = R"({"a": [1, -2.5e-3, 0, true, false, null, "x\u00e9\n"], "b": {"c": )"
                             R"({}, "d": []}, "é": "中🌍 \ud83c\udf0d", "n": 12345678901234567890})";
    std::mt19937 random(7); // NOLINT(*-msc51-cpp): the same texts in every run
    JsonDocument document;
    int accepted = 0;
    for (int round = 0; round < 6000; ++round) {
        std::string text = seed;
        for (auto edits = random() % 3; edits > 0; --edits) {
            const std::size_t at = random() % text.size();
            if (random() % 2 == 0)
                text[at] = static_cast<char>(random() % 256);
            else
                text.erase(at, 1 + random() % 3);
        }
        const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
        const auto result = document.read(text);
        if (!result && result.error().code == ErrorCode::DuplicateKey)
            continue;
        QVERIFY2(result.hasValue() == !json.is_discarded(), text.c_str());
        if (!result)
            continue;
        ++accepted;
        QVERIFY2(agrees(document.root(), json), text.c_str());
    }
    QVERIFY(accepted > 500);
}

void TestJsonDocument::refusesHostileTextsQuickly_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kHostile.size(); ++i)
        QTest::newRow(kHostile[i].name) << static_cast<int>(i);
}

void TestJsonDocument::refusesHostileTextsQuickly()
{
    QFETCH(const int, index);
    const std::string text = kHostile[static_cast<std::size_t>(index)].make();
    JsonDocument document;
    QElapsedTimer timer;
    timer.start();
    const auto result = document.read(text);
    QVERIFY(!result.hasValue());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(english(result.error()).size() < 400);
}

void TestJsonDocument::printsWhatItRead()
{
    const std::string text =
        R"({"a":[1,2.50,1e3,-0],"b":{"c":{},"d":[]},"s":"x\"\\\n\u0001é","t":true,"n":null})";
    JsonDocument document;
    QVERIFY(document.read(text).hasValue());
    std::string printed;
    appendJson(printed, document.root());
    QCOMPARE(printed, text);
    const std::string indented = indentedJson(document.root());
    QVERIFY(document.read(indented).hasValue());
    printed.clear();
    appendJson(printed, document.root());
    QCOMPARE(printed, text);
}

void TestJsonDocument::keepsShortValuesOnOneLine()
{
    const std::string longText(110, 'x');
    const std::string expected = "{\n"
                                 "  \"short\": { \"a\": 1, \"b\": [1, 2] },\n"
                                 "  \"long\": {\n"
                                 "    \"text\": \""
                                 + longText
                                 + "\",\n"
                                   "    \"more\": 1\n"
                                   "  },\n"
                                   "  \"none\": []\n"
                                   "}\n";
    const std::string compact =
        R"({"short":{"a":1,"b":[1,2]},"long":{"text":")" + longText + R"(","more":1},"none":[]})";
    QCOMPARE(indentedJson(compact), expected);
}

QTEST_APPLESS_MAIN(TestJsonDocument)
#include "tst_json_document.moc"
