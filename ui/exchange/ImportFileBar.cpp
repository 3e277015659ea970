// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportFileBar.h"

#include "models/connection/Profile.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsShown = 6;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// Anything but plain UTF-8 is worth a look.
bool mayBeWrong(const ImportFile &file)
{
    return file.encoding
        && (file.encoding != TextEncoding::Utf8
            || file.sample.join(QString()).contains(QChar::ReplacementCharacter));
}

} // namespace

ImportFileBar::ImportFileBar(QWidget *parent)
    : QWidget(parent)
    , m_state(makeSentenceLabel(u"import/state"_s, this))
    , m_showRows(new QToolButton(this))
    , m_notes(new QToolButton(this))
    , m_probe(new QToolButton(this))
    , m_rows(new QPlainTextEdit(this))
{
    m_showRows->setObjectName(u"import/showRows"_s);
    m_showRows->setIcon(icon(u"view-list-details"_s));
    m_notes->setObjectName(u"import/notes"_s);
    m_notes->setIcon(icon(u"help-about"_s));
    m_probe->setObjectName(u"import/probe"_s);
    m_probe->setIcon(icon(u"edit-find"_s));
    for (QToolButton *button : { m_showRows, m_notes, m_probe }) {
        button->setCheckable(button != m_probe);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_rows->setObjectName(u"import/rows"_s);
    m_rows->setReadOnly(true);
    m_rows->setTabChangesFocus(true);
    m_rows->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rows->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rows->setFixedHeight(m_rows->fontMetrics().lineSpacing() * (RowsShown + 1)
                           + m_rows->frameWidth() * 2);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_showRows, 0, Qt::AlignTop);
    row->addWidget(m_notes, 0, Qt::AlignTop);
    row->addWidget(m_probe, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_rows);
    connect(m_showRows, &QToolButton::toggled, this, &ImportFileBar::refresh);
    connect(m_notes, &QToolButton::toggled, this, &ImportFileBar::notesToggled);
    connect(m_probe, &QToolButton::clicked, this, &ImportFileBar::probeWanted);
    retranslate();
}

void ImportFileBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportFileBar::retranslate()
{
    m_showRows->setText(tr("First rows"));
    m_rows->setAccessibleName(tr("Rows of the file as they were read"));
    //: finds out what a server does with a document that comes again
    m_probe->setText(tr("Probe…"));
    refresh();
}

void ImportFileBar::setFile(const ImportFilePtr &file)
{
    m_file = file;
    m_sentence.clear();
    m_notes->setChecked(false);
    m_rows->setPlainText(file ? file->sample.join(u'\n') : QString());
    m_showRows->setChecked(file && mayBeWrong(*file));
    refresh();
}

void ImportFileBar::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    refresh();
}

bool ImportFileBar::areNotesWanted() const
{
    return m_notes->isChecked() && m_file && m_file->isUsable() && !m_file->notes.isEmpty();
}

void ImportFileBar::setProbeEnabled(bool isEnabled, WriteBar bar)
{
    m_writeBar = bar;
    m_probe->setEnabled(isEnabled && bar == WriteBar::None);
    refresh();
}

QString ImportFileBar::stateText() const
{
    if (!m_sentence.isEmpty() || !m_file) {
        return m_sentence;
    }
    if (!m_file->isUsable()) {
        const int problems = static_cast<int>(m_file->problemCount);
        return tr("%n problem(s) in this file: nothing of it is sent. Mend it and choose it again.",
                  nullptr, problems);
    }
    //: %1 type of document in the plural, %2 their number
    return tr("%1: %2 in this file.")
        .arg(exchangeSubjectName(*findExchangeSubject(*m_file->subject())),
             number(m_file->documents.size()));
}

void ImportFileBar::refresh()
{
    m_state->setText(stateText());
    const bool hasRows = m_file && !m_file->sample.isEmpty();
    const bool hasNotes = m_file && m_file->isUsable() && !m_file->notes.isEmpty();
    m_showRows->setVisible(hasRows);
    m_rows->setVisible(hasRows && m_showRows->isChecked());
    m_notes->setVisible(hasNotes);
    m_probe->setToolTip(
        m_writeBar != WriteBar::None
            ? writeBarText(m_writeBar)
            : tr("Find out, in a test organisation, what Smartup does with a document that "
                 "comes again"));
    m_probe->setVisible(m_file && m_file->isUsable() && m_file->type
                        && !m_file->documents.isEmpty());
    if (hasNotes) {
        m_notes->setText(tr("Notes about the file: %1").arg(number(m_file->notes.size())));
    }
    setVisible(!m_state->text().isEmpty() || hasRows);
}

} // namespace smartup
