// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace fourfold {

/// The language of the program, which can be another at any time.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// The codes of the languages there are ("en", "ja", "zh_CN"), English first.
    [[nodiscard]] static QStringList available();

    /// What a language is called in that language.
    [[nodiscard]] static QString nameOf(const QString &code);

    /// The code that fits best what the user asks for ("zh", "zh-Hans-CN", "zh_CN"), or the
    /// desktop's language for an empty one. English where nothing fits.
    [[nodiscard]] static QString bestFor(const QString &wanted);

    [[nodiscard]] QString code() const { return m_code; }

    /// Installs the texts, and the way to write numbers and dates. Open windows are told.
    void use(const QString &code);

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace fourfold
