// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/pages/first_model_form.h"
#include "ui/presentation/recent_files.h"
#include "ui/presentation/study_reader.h"
#include "ui/presentation/text.h"
#include "ui/widgets/themed_icon.h"

#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// A sample that serves a class, and what to ask before its chart is shown.
struct LessonRow
{
    const char *file = "";
    Text question{};
};

constexpr std::array kLessons = {
    LessonRow{
        .file = "patterson-2021-table-1.fourfold",
        .question = FF_TR_NOOP("Lesson", "Which saves most: model, machine, mechanization or map? "
                                         "Let everybody guess before you open the page 4Ms."),
    },
    LessonRow{
        .file = "gpt-3-in-eight-grids.fourfold",
        .question = FF_TR_NOOP("Lesson", "The same run on eight grids: how many times more does "
                                         "the dirtiest emit than the cleanest?"),
    },
    LessonRow{
        .file = "lora-beside-gpt-3.fourfold",
        .question = FF_TR_NOOP("Lesson", "How many fine-tunes does one training from scratch weigh "
                                         "as much as?"),
    },
};

QLabel *makeHeading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QCommandLinkButton *addLink(QVBoxLayout &door, const QString &title, const QString &about)
{
    auto *link = new QCommandLinkButton(title, about);
    link->setIcon(themedIcon(u"forward"_s));
    link->setAccessibleName(title);
    link->setAccessibleDescription(about);
    door.addWidget(link);
    return link;
}

} // namespace

StartPage::StartPage(const Catalog &catalog, RecentFiles &recentFiles,
                     const QString &resourceFolder, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_recentFiles(recentFiles)
    , m_resourceFolder(resourceFolder)
{
    setObjectName(u"startPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void StartPage::refresh()
{
    build();
}

void StartPage::build()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->addWidget(makeHeading(tr("What makes the footprint of a model small?"), 1.8, page));
    auto *doors = new QHBoxLayout;
    rows->addLayout(doors, 1);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    doors->addLayout(left, 1);
    doors->addLayout(right, 1);
    fillModel(*addDoor(*left, tr("My model"),
                       tr("Five questions, of which none needs an answer. You get two options "
                          "side by side: A as you say, and B to change.")));
    fillLessons(*addDoor(*left, tr("Teach"),
                         tr("Studies for a class, each with a question to ask before the answer "
                            "is shown.")));
    fillSamples(*addDoor(*right, tr("See 57× and 747×"),
                         tr("Published studies, ready to be taken apart and changed.")));
    fillRecent(*addDoor(*right, tr("Go on"), {}));
    left->addStretch(1);
    right->addStretch(1);
    setWidget(page);
    setAccessibleName(tr("Start"));
}

QVBoxLayout *StartPage::addDoor(QLayout &place, const QString &title, const QString &about)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(title);
    place.addWidget(frame);
    auto *door = new QVBoxLayout(frame);
    door->addWidget(makeHeading(title, 1.3, frame));
    if (!about.isEmpty()) {
        auto *label = new QLabel(about, frame);
        label->setWordWrap(true);
        door->addWidget(label);
    }
    return door;
}

void StartPage::fillModel(QVBoxLayout &door)
{
    auto *form = new FirstModelForm(m_catalog);
    connect(form, &FirstModelForm::studyMade, this, &StartPage::studyMade);
    door.addWidget(form);
}

void StartPage::fillSamples(QVBoxLayout &door)
{
    for (const SampleStudy &sample : sampleStudies(m_resourceFolder)) {
        const auto *link = addLink(door, sample.title, sample.summary);
        connect(link, &QCommandLinkButton::clicked, this,
                [this, path = sample.path] { emit sampleChosen(path); });
    }
}

void StartPage::fillLessons(QVBoxLayout &door)
{
    for (const LessonRow &row : kLessons) {
        const QString path = m_resourceFolder + u"/examples/"_s + QLatin1StringView(row.file);
        const Result<StudyFile> file = readStudy(path);
        if (!file)
            continue; // ignored: a test opens every one of them
        const auto *link = addLink(door, toQString(file->study.title), translated(row.question));
        connect(link, &QCommandLinkButton::clicked, this,
                [this, path] { emit sampleChosen(path); });
    }
}

void StartPage::fillRecent(QVBoxLayout &door)
{
    auto *open = addLink(door, tr("Open a file…"), {});
    open->setObjectName(u"openFile"_s);
    connect(open, &QCommandLinkButton::clicked, this, &StartPage::openRequested);
    for (const RecentFile &file : m_recentFiles.list()) {
        auto *link =
            addLink(door, QFileInfo(file.path).fileName(),
                    file.isThere
                        ? QDir::toNativeSeparators(file.path)
                        : tr("%1 is not there any more.").arg(QDir::toNativeSeparators(file.path)));
        link->setEnabled(file.isThere);
        connect(link, &QCommandLinkButton::clicked, this,
                [this, path = file.path] { emit fileChosen(path); });
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QScrollArea::changeEvent(event);
}

} // namespace fourfold
