// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/result.h"

#include <QTest>

#include <memory>

using namespace fourfold;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void valueIsThere();
    void errorIsThere();
    void valueCanBeMovedOut();
    void placesAreReadFromOutsideIn();
    void errorsReadAsPlaceAndMessage();
};

namespace {

Error wrongType()
{
    return {
        .code = ErrorCode::WrongType,
        .where = "line 3",
        .message = {.text = FF_TR_NOOP("Test", "%1 must be a number."), .args = {"pue"}},
    };
}

} // namespace

void TestResult::valueIsThere()
{
    Result<std::string> result = std::string("PUE");
    QVERIFY(result.hasValue());
    QVERIFY(static_cast<bool>(result));
    QVERIFY(*result == "PUE");
    QCOMPARE(result->size(), size_t{3});
    *result += "!";
    QVERIFY(result.value() == "PUE!");
}

void TestResult::errorIsThere()
{
    const Result<std::string> result = wrongType();
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().code, ErrorCode::WrongType);
}

void TestResult::valueCanBeMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(8);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 8);
}

void TestResult::placesAreReadFromOutsideIn()
{
    const Error seenFromFile = wrongType().at("study.fourfold");
    QVERIFY(seenFromFile.where == "study.fourfold: line 3");
    QVERIFY(Error{}.at("study.fourfold").where == "study.fourfold");
}

void TestResult::errorsReadAsPlaceAndMessage()
{
    QVERIFY(english(wrongType()) == "line 3: pue must be a number.");
    Error nowhere = wrongType();
    nowhere.where.clear();
    QVERIFY(english(nowhere) == "pue must be a number.");
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
