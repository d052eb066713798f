// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_fixtures.h"
#include "ui/dialogs/entries_dialog.h"
#include "ui/presentation/ticked_entry_model.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

using Ids = std::vector<std::string>;

/// Which entries of the catalogue a sweep goes through.
class TestEntriesDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }

    void theModelKeepsItsContract();
    void theTickedKeepTheirOrderAndNewOnesComeLast();
    void tickingTwiceChangesNothing();
    void onlyTheTickCanBeChanged();
    void aSearchHidesRowsButNoTick();
    void theTickedAreNamedWhateverIsSearched();
    void spaceTicksTheCurrentEntry();
    void anEmptyListCannotBeAccepted();
    void theTitleNamesTheField();
    void everythingReachedHasAName();

private:
    [[nodiscard]] TickedEntryModel regions(const Ids &ticked) const
    {
        return {fieldRow(Field::MapRegion), m_catalog, ticked, QLocale(QLocale::English)};
    }
    /// The newest entry of a country.
    [[nodiscard]] std::string id(const char *country) const
    {
        return m_catalog.region(country)->id;
    }
    void tick(TickedEntryModel &model, const char *country, Qt::CheckState state) const
    {
        const QModelIndexList found =
            model.match(model.index(0), EntryListModel::IdRole, QString::fromStdString(id(country)),
                        1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QVERIFY(model.setData(found.first(), state, Qt::CheckStateRole));
    }
    static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    Catalog m_catalog;
};

void TestEntriesDialog::theModelKeepsItsContract()
{
    TickedEntryModel model = regions({id("SWE")});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(u"swe"_s);
    model.search({});
    QVERIFY(model.rowCount() > 100);
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsUserCheckable);
}

void TestEntriesDialog::theTickedKeepTheirOrderAndNewOnesComeLast()
{
    TickedEntryModel model = regions({id("SWE"), id("AUS"), id("DEU")});
    tick(model, "FRA", Qt::Checked);
    QCOMPARE(model.ticked(), (Ids{id("SWE"), id("AUS"), id("DEU"), id("FRA")}));
    tick(model, "AUS", Qt::Unchecked);
    QCOMPARE(model.ticked(), (Ids{id("SWE"), id("DEU"), id("FRA")}));
    tick(model, "AUS", Qt::Checked);
    QCOMPARE(model.ticked(), (Ids{id("SWE"), id("DEU"), id("FRA"), id("AUS")}));
}

void TestEntriesDialog::tickingTwiceChangesNothing()
{
    TickedEntryModel model = regions({id("SWE"), id("AUS")});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    tick(model, "SWE", Qt::Checked);
    tick(model, "DEU", Qt::Unchecked);
    QCOMPARE(model.ticked(), (Ids{id("SWE"), id("AUS")}));
    QCOMPARE(changed.count(), 0);
}

void TestEntriesDialog::onlyTheTickCanBeChanged()
{
    TickedEntryModel model = regions({});
    QVERIFY(!model.setData(model.index(0), u"Elsewhere"_s, Qt::EditRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.ticked().empty());
}

void TestEntriesDialog::aSearchHidesRowsButNoTick()
{
    TickedEntryModel model = regions({id("SWE"), id("AUS")});
    EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    const int all = model.rowCount();
    auto *search = dialog.findChild<QLineEdit *>(u"entriesSearch"_s);
    search->setText(u"germany"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    tick(model, "DEU", Qt::Checked);
    search->clear();
    QCOMPARE(model.rowCount(), all);
    QCOMPARE(model.ticked(), (Ids{id("SWE"), id("AUS"), id("DEU")}));
    int shown = 0;
    for (int row = 0; row < all; ++row)
        shown += model.index(row).data(Qt::CheckStateRole) == Qt::Checked ? 1 : 0;
    QCOMPARE(shown, 3);
}

void TestEntriesDialog::theTickedAreNamedWhateverIsSearched()
{
    TickedEntryModel model = regions({id("SWE"), id("AUS")});
    EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    auto *named = dialog.findChild<QLabel *>(u"entriesTicked"_s);
    QCOMPARE(named->text(), u"Ticked: Sweden, Australia"_s);
    dialog.findChild<QLineEdit *>(u"entriesSearch"_s)->setText(u"germany"_s);
    tick(model, "DEU", Qt::Checked);
    QCOMPARE(named->text(), u"Ticked: Sweden, Australia, Germany"_s);
    dialog.findChild<QLineEdit *>(u"entriesSearch"_s)->clear();
    for (const char *country : {"SWE", "AUS", "DEU"})
        tick(model, country, Qt::Unchecked);
    QCOMPARE(named->text(), u"Tick at least one entry."_s);
}

void TestEntriesDialog::spaceTicksTheCurrentEntry()
{
    TickedEntryModel model = regions({});
    EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    dialog.show();
    auto *list = dialog.findChild<QListView *>(u"entriesList"_s);
    const QString id = model.index(2).data(EntryListModel::IdRole).toString();
    list->setCurrentIndex(model.index(2));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(model.ticked(), Ids{id.toStdString()});
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(model.ticked().empty());
}

void TestEntriesDialog::anEmptyListCannotBeAccepted()
{
    TickedEntryModel model = regions({id("SWE")});
    EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    QVERIFY(ok(dialog)->isEnabled());
    tick(model, "SWE", Qt::Unchecked);
    QVERIFY(!ok(dialog)->isEnabled());
    tick(model, "FRA", Qt::Checked);
    QVERIFY(ok(dialog)->isEnabled());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    ok(dialog)->click();
    QCOMPARE(accepted.count(), 1);
}

void TestEntriesDialog::theTitleNamesTheField()
{
    TickedEntryModel model = regions({});
    const EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    QCOMPARE(dialog.windowTitle(), u"Entries to compare: Region"_s);
}

void TestEntriesDialog::everythingReachedHasAName()
{
    TickedEntryModel model = regions({});
    EntriesDialog dialog(fieldRow(Field::MapRegion), model);
    dialog.show();
    QStringList unnamed;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed.join(u", "_s), QString());
}

QTEST_MAIN(TestEntriesDialog)
#include "tst_entries_dialog.moc"
