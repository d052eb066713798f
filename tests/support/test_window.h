// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sample_study.h"
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/language.h"
#include "ui/presentation/study_document.h"

#include <QTemporaryDir>

#include <memory>

namespace fourfold {

/// A window with its parts over an empty home.
class TestWindow
{
public:
    TestWindow()
        : m_preferences(folders())
        , m_document(loadCatalog(resources(), QString()).value().catalog)
    {
        m_language.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{.document = m_document,
                                                                  .preferences = m_preferences,
                                                                  .language = m_language,
                                                                  .folders = folders(),
                                                                  .resourceFolder = resources()});
    }

    [[nodiscard]] static QString resources() { return QStringLiteral(FOURFOLD_SOURCE_RESOURCES); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] Folders folders() const
    {
        return {.config = m_home.filePath(QStringLiteral("config")),
                .state = m_home.filePath(QStringLiteral("state")),
                .catalog = m_home.filePath(QStringLiteral("catalog"))};
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] StudyDocument &document() { return m_document; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] Language &language() { return m_language; }

private:
    QTemporaryDir m_home;
    Preferences m_preferences;
    Language m_language;
    StudyDocument m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fourfold
