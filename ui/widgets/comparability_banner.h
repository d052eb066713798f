// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace fourfold {

class StudyDocument;

/// Says whether the visible scenarios can be compared with the baseline as they stand, what
/// differs, and mends what an edit can mend.
class ComparabilityBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ComparabilityBanner(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isComparable() const { return m_isComparable; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyColours();
    void align();

    StudyDocument &m_document;
    QLabel *m_label = nullptr;
    QPushButton *m_align = nullptr;
    bool m_isComparable = true;
};

} // namespace fourfold
