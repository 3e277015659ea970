#include "ui/journal/ArchivesDialog.h"

#include "models/core/DataSize.h"
#include "models/core/VisibleText.h"
#include "models/journal/Retention.h"
#include "ui/shell/GrowToTexts.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Hundred = 100;
constexpr int TableLines = 10;
constexpr int TableLetters = 80;

enum Column { Month, Lines, Size, State, ColumnCount };

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(u"archives/"_s + name);
    return widget;
}

int percentOf(qint64 done, qint64 of)
{
    return of > 0 ? static_cast<int>(done * Hundred / of) : 0;
}

} // namespace

ArchivesDialog::ArchivesDialog(QWidget *parent)
    : QDialog(parent)
    , m_what(makeSentenceLabel(u"archives/what"_s, this))
    , m_table(named(new QTableWidget(0, ColumnCount, this), u"list"_s))
    , m_details(makeSentenceLabel(u"archives/details"_s, this))
    , m_monthLabel(new QLabel(this))
    , m_month(named(new QComboBox(this), u"month"_s))
    , m_make(named(new QPushButton(this), u"make"_s))
    , m_bar(named(new QProgressBar(this), u"progress"_s))
    , m_state(makeSentenceLabel(u"archives/state"_s, this))
    , m_open(named(new QPushButton(this), u"open"_s))
    , m_choose(named(new QPushButton(this), u"choose"_s))
    , m_close(named(new QPushButton(this), u"close"_s))
{
    setObjectName(u"archivesDialog"_s);
    m_open->setDefault(true);
    m_make->setAutoDefault(false);
    m_choose->setAutoDefault(false);
    m_monthLabel->setBuddy(m_month);
    makeTable();
    makeLayout();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ArchivesDialog::showChosen);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ArchivesDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &ArchivesDialog::openChosen);
    connect(m_choose, &QPushButton::clicked, this, &ArchivesDialog::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &ArchivesDialog::makeOrCancel);
    retranslate();
}

void ArchivesDialog::makeTable()
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumSize(fontMetrics().averageCharWidth() * TableLetters,
                            fontMetrics().height() * TableLines);
}

void ArchivesDialog::makeLayout()
{
    auto *making = new QHBoxLayout;
    making->addWidget(m_monthLabel);
    making->addWidget(m_month);
    making->addWidget(m_make);
    making->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(making);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_bar, m_state, buttons }) {
        layout->addWidget(widget);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ArchivesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ArchivesDialog::retranslate()
{
    setWindowTitle(tr("Archives of the log"));
    m_what->setText(
        tr("An archive is a file with everything the log has of a month. It was compared "
           "with the log when it was made, and the program never writes it again."));
    m_table->setAccessibleName(tr("Archives by month"));
    m_table->setHorizontalHeaderLabels({ tr("Month"), tr("Lines"), tr("Size"), tr("State") });
    m_monthLabel->setText(tr("Month without an archive"));
    m_open->setText(tr("Open"));
    m_choose->setText(tr("Open another file…"));
    m_close->setText(tr("Close"));
    showTable();
    refresh();
}

void ArchivesDialog::setArchives(const QList<ArchiveEntry> &entries, const QList<QDate> &months)
{
    const int row = m_table->currentRow();
    const QString chosen = row >= 0 ? m_entries.at(row).file : QString();
    m_entries = entries;
    m_months = months;
    m_isRead = true;
    m_examined.clear();
    m_month->clear();
    for (const QDate month : months) {
        m_month->addItem(monthKey(month), month);
    }
    showTable();
    const auto again = std::ranges::find(entries, chosen, &ArchiveEntry::file);
    if (!entries.isEmpty()) {
        m_table->selectRow(
            again == entries.end() ? 0 : static_cast<int>(std::distance(entries.begin(), again)));
    }
    refresh();
}

void ArchivesDialog::setExamining(const QString &file, qint64 done, qint64 of)
{
    m_examined = file;
    m_percent = percentOf(done, of);
    const auto entry = std::ranges::find(std::as_const(m_entries), file, &ArchiveEntry::file);
    if (entry != m_entries.cend()) {
        showRow(static_cast<int>(std::distance(m_entries.cbegin(), entry)));
    }
}

void ArchivesDialog::setExamined(const ArchiveEntry &entry)
{
    m_examined.clear();
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).file == entry.file) {
            m_entries[row] = entry;
            showRow(row);
        }
    }
    showChosen();
}

void ArchivesDialog::setMaking(qint64 done, qint64 of)
{
    if (of > 0) {
        m_bar->setRange(0, Hundred);
        m_bar->setValue(percentOf(done, of));
    }
}

void ArchivesDialog::setMade(QDate month)
{
    m_making.reset();
    m_made = month;
    refresh();
}

void ArchivesDialog::setNotMade(const Error &error)
{
    m_making.reset();
    setFailed(error);
}

void ArchivesDialog::setFailed(const Error &error)
{
    m_failure = error;
    refresh();
}

void ArchivesDialog::makeOrCancel()
{
    if (m_making) {
        Q_EMIT makingCancelled(); // its end says so
        m_make->setEnabled(false);
        return;
    }
    m_failure.reset();
    m_made.reset();
    m_making = m_month->currentData().toDate();
    m_bar->setRange(0, 0); // how much there is is not known yet
    Q_EMIT makeWanted(*m_making);
    refresh();
}

void ArchivesDialog::openChosen()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_failure.reset();
        refresh();
        Q_EMIT openWanted(m_entries.at(row).file);
    }
}

void ArchivesDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an archive of the log"));
    dialog->setObjectName(u"archiveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Exchange logs (*.sqlite)"), tr("All files (*)") });
    if (!m_entries.isEmpty()) {
        dialog->setDirectory(QFileInfo(m_entries.constFirst().file).absolutePath());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_failure.reset();
        refresh();
        Q_EMIT openWanted(file);
    });
    dialog->open();
}

QString ArchivesDialog::stateText(const ArchiveEntry &entry) const
{
    return entry.file == m_examined ? tr("is being looked at, %1 %").arg(m_percent)
                                    : archiveStateText(entry.state);
}

void ArchivesDialog::showTable()
{
    m_table->setRowCount(static_cast<int>(m_entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem);
        }
        for (const Column column : { Lines, Size }) {
            m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        showRow(row);
    }
}

void ArchivesDialog::showRow(int row)
{
    const ArchiveEntry &entry = m_entries.at(row);
    m_table->item(row, Month)->setText(monthKey(entry.month));
    m_table->item(row, Lines)
        ->setText(entry.lines < 0 ? QString() : locale().toString(entry.lines));
    m_table->item(row, Size)->setText(dataSizeText(entry.bytes));
    m_table->item(row, State)->setText(stateText(entry));
}

/// What the chain of the chosen one says, in sentences.
void ArchivesDialog::showChosen()
{
    const int row = m_table->currentRow();
    m_details->setText(visibleLines(m_entries.value(row).said));
    m_details->setVisible(!m_details->text().isEmpty());
    m_open->setEnabled(row >= 0);
    growToTexts(this);
}

void ArchivesDialog::refresh()
{
    m_month->setEnabled(!m_making && !m_months.isEmpty());
    m_make->setEnabled(m_making || !m_months.isEmpty());
    m_make->setText(m_making ? tr("Cancel") : tr("Make the archive"));
    m_bar->setVisible(m_making.has_value());
    QStringList sentences;
    if (m_making) {
        sentences.append(
            tr("The archive of %1 is being made. Closing this form gives it up; nothing "
               "leaves the log.")
                .arg(monthKey(*m_making)));
    }
    if (m_failure) {
        sentences.append(visibleLines(m_failure->text + u'\n' + m_failure->remedy).trimmed());
    } else if (m_made) {
        sentences.append(tr("The archive of %1 is there.").arg(monthKey(*m_made)));
    } else if (!m_isRead) {
        sentences.append(tr("Reading the archives…"));
    } else if (m_entries.isEmpty() && !m_making) {
        sentences.append(tr("There is no archive yet."));
    }
    m_state->setText(sentences.join(u'\n'));
    m_state->setVisible(!sentences.isEmpty());
    showChosen();
}

} // namespace smartup
