// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/Profile.h"
#include "models/exchange/ImportFile.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace smartup {

/// What was read, in one sentence; its notes on demand; and some of its rows, by which a person sees
/// whether the letters are right.
class ImportFileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileBar(QWidget *parent);

    /// nullptr: nothing was read. Rows show by themselves when the letters may be wrong.
    void setFile(const ImportFilePtr &file);
    /// Instead of what was read; empty = none.
    void setSentence(const QString &sentence);
    /// The notes are to be seen instead of the documents.
    [[nodiscard]] bool areNotesWanted() const;
    /// Can the server be probed with a document of the file now? Never with a connection that only
    /// reads; the button says so.
    void setProbeEnabled(bool isEnabled, WriteBar bar);

Q_SIGNALS:
    void notesToggled();
    void probeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    [[nodiscard]] QString stateText() const;

    ImportFilePtr m_file;
    QString m_sentence;
    WriteBar m_writeBar = WriteBar::None;
    QLabel *m_state;
    QToolButton *m_showRows;
    QToolButton *m_notes;
    QToolButton *m_probe;
    QPlainTextEdit *m_rows;
};

} // namespace smartup
