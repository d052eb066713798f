// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace fourfold {

/// A text to read and copy: about, licences, keys, the manual.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(const QString &title, QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// Shows a Markdown file and follows its links to others beside it.
    void showFile(const QString &path);

private:
    QTextBrowser *m_text;
};

} // namespace fourfold
