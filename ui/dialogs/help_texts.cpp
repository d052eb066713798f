// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_texts.h"

#include "core/catalog/catalog.h"
#include "ui/presentation/action_name.h"
#include "ui/presentation/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("HelpTexts", text);
}

QString row(const QString &left, const QString &right)
{
    return u"| "_s + left + u" | "_s + right + u" |\n"_s;
}

/// Keys of pages, which stand in no menu.
struct PageKey
{
    QKeyCombination key = Qt::Key_unknown;
    const char *text = "";
};
constexpr std::array kPageKeys = {
    PageKey{Qt::Key_R, QT_TRANSLATE_NOOP("HelpTexts", "Show the last change again, on the page of "
                                                      "sliders")},
    PageKey{Qt::Key_Right, QT_TRANSLATE_NOOP("HelpTexts", "Go to the next mark of a chart")},
    PageKey{Qt::Key_Up, QT_TRANSLATE_NOOP("HelpTexts", "Go to the next mark of a chart, on a heat "
                                                       "map to the cell above")},
    PageKey{Qt::CTRL | Qt::Key_Right,
            QT_TRANSLATE_NOOP("HelpTexts",
                              "Move the mark of a scenario on a heat map, with Shift by "
                              "ten cells")},
    PageKey{Qt::Key_Return, QT_TRANSLATE_NOOP("HelpTexts", "Choose the mark, or the row of a "
                                                           "table")},
};

QString escaped(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'<', u"&lt;"_s);
}

} // namespace

QString aboutText(const Catalog &catalog)
{
    QString text = u"# Fourfold\n\n"_s;
    text +=
        say(QT_TRANSLATE_NOOP("HelpTexts", "Explores what changes the carbon footprint of machine "
                                           "learning."))
        + u"\n\n"_s;
    text += row(say(QT_TRANSLATE_NOOP("HelpTexts", "What")),
                say(QT_TRANSLATE_NOOP("HelpTexts", "Version")))
            + u"|---|---|\n"_s;
    text += row(u"Fourfold"_s, QCoreApplication::applicationVersion());
    text += row(say(QT_TRANSLATE_NOOP("HelpTexts", "Data")), toQString(catalog.dataVersion()));
    text += row(say(QT_TRANSLATE_NOOP("HelpTexts", "Fingerprint of the data")),
                QString::number(catalog.contentHash(), 16));
    text += row(u"Qt"_s, QString::fromLatin1(qVersion()));
    text += row(say(QT_TRANSLATE_NOOP("HelpTexts", "System")),
                QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    text += u'\n'
            + say(QT_TRANSLATE_NOOP("HelpTexts",
                                    "Fourfold is free software under the GNU General Public "
                                    "License, version 3 or later. It comes without any warranty."));
    return text;
}

QString licencesText(const Catalog &catalog)
{
    QString text = u"## "_s + say(QT_TRANSLATE_NOOP("HelpTexts", "The program")) + u"\n\n"_s;
    text += say(QT_TRANSLATE_NOOP("HelpTexts",
                                  "Fourfold is free software: you can use, study, share and change "
                                  "it under the terms of the GNU General Public License, version 3 "
                                  "or later (GPL-3.0-or-later). It uses Qt (LGPL-3.0-only; Qt "
                                  "Charts: GPL-3.0-or-later) and JSON for Modern C++ (MIT)."))
            + u"\n\n"_s;
    text += u"## "_s + say(QT_TRANSLATE_NOOP("HelpTexts", "The data")) + u"\n\n"_s;
    text += row(say(QT_TRANSLATE_NOOP("HelpTexts", "Source")),
                say(QT_TRANSLATE_NOOP("HelpTexts", "Licence")))
            + u"|---|---|\n"_s;
    for (const Source &source : catalog.sources())
        text += row(escaped(toQString(source.citation)), escaped(toQString(source.licence)));
    return text;
}

QString shortcutsText(const QList<ActionListModel::Item> &items)
{
    QString text = row(say(QT_TRANSLATE_NOOP("HelpTexts", "Command")),
                       say(QT_TRANSLATE_NOOP("HelpTexts", "Keys")))
                   + u"|---|---|\n"_s;
    for (const ActionListModel::Item &item : items) {
        QStringList keys;
        for (const QKeySequence &sequence : item.action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            text += row(escaped(actionName(*item.action)), escaped(keys.join(u", "_s)));
    }
    for (const PageKey &page : kPageKeys)
        text += row(say(page.text), QKeySequence(page.key).toString(QKeySequence::NativeText));
    return text;
}

} // namespace fourfold
