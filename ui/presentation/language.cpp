// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

const auto kFolder = u":/i18n"_s;
const auto kPrefix = u"fourfold_"_s;
const auto kEnglish = u"en"_s;

/// Numbers are written as the desktop has them where it speaks the same language.
QLocale localeOf(const QString &code)
{
    const QLocale wanted(code);
    const QLocale desktop = QLocale::system();
    return wanted.language() == desktop.language() && wanted.script() == desktop.script() ? desktop
                                                                                          : wanted;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{}

QStringList Language::available()
{
    QStringList codes = {kEnglish};
    const QStringList files =
        QDir(kFolder).entryList({kPrefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(kPrefix.size()).chopped(3);
        if (code != kEnglish)
            codes.append(code);
    }
    return codes;
}

QString Language::nameOf(const QString &code)
{
    const QLocale locale(code);
    if (code == kEnglish)
        return u"English"_s;
    return locale.language() == QLocale::Chinese ? u"简体中文"_s : locale.nativeLanguageName();
}

QString Language::bestFor(const QString &wanted)
{
    const QStringList asked =
        wanted.isEmpty() ? QLocale::system().uiLanguages() : QLocale(wanted).uiLanguages();
    const QStringList codes = available();
    for (const QString &name : asked) {
        const QLocale locale(name);
        const auto fits = [&](const QString &code) {
            return QLocale(code).language() == locale.language()
                   && QLocale(code).script() == locale.script();
        };
        if (const auto found = std::ranges::find_if(codes, fits); found != codes.end())
            return *found;
    }
    return kEnglish;
}

void Language::use(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    QLocale::setDefault(localeOf(code));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Qt's own come first: of two translators the one installed last is asked first.
    if (m_qtTexts.load(QLocale(code), u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(kFolder + u'/' + kPrefix + code))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace fourfold
