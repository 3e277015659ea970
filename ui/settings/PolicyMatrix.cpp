#include "ui/settings/PolicyMatrix.h"

#include "models/catalogue/DocumentCatalog.h"
#include "ui/shell/Icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { DotColumn, NameColumn, FirstOptionColumn };

const std::span<const SettingOption> &policies()
{
    return settingInfo(SettingId::Duplicates).options;
}

int revertColumn()
{
    return FirstOptionColumn + static_cast<int>(policies().size());
}

int figuresColumn()
{
    return revertColumn() + 1;
}

OutcomeCounts countsOf(DocumentType type, const OverviewFigures &figures)
{
    const QString key = documentTypeInfo(type).key;
    const auto found = std::ranges::find(figures.subjects, key, &SubjectFigures::subject);
    return found == figures.subjects.end() ? OutcomeCounts() : found->documents;
}

/// "Created: 163, Skipped: 37"
QString countsInWords(const OutcomeCounts &counts)
{
    QStringList words;
    for (const Outcome outcome :
         { Outcome::Created, Outcome::Updated, Outcome::Skipped, Outcome::Refused }) {
        if (counts[outcome] > 0) {
            //: outcome and how many documents ended so: "Created: 163"
            words.append(PolicyMatrix::tr("%1: %2").arg(outcomeName(outcome),
                                                        QLocale().toString(counts[outcome])));
        }
    }
    return words.join(u", "_s);
}

/// A heading over narrow columns takes two lines rather than the room of the next column.
QLabel *makeColumnHeading(const QString &text, QWidget *parent)
{
    QLabel *heading = makeSentence(text, parent);
    heading->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    const QStringList words = text.split(u' ');
    int width = 0;
    for (const QString &word : words) {
        width = qMax(width, heading->fontMetrics().horizontalAdvance(word));
    }
    heading->setFixedWidth(width + heading->fontMetrics().averageCharWidth());
    return heading;
}

} // namespace

PolicyMatrix::PolicyMatrix(const QList<SettingRef> &refs, QWidget *parent)
    : SettingEditor(refs, parent)
    , m_example(makeRemark({}, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8); // fits a small screen in every language
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(figuresColumn() + 1, 1);
    int column = FirstOptionColumn;
    for (const SettingOption &option : policies()) {
        QLabel *heading = makeColumnHeading(catalogText(option.name), this);
        heading->setToolTip(catalogText(option.effect));
        grid->addWidget(heading, 0, column++, Qt::AlignHCenter | Qt::AlignBottom);
    }
    //: column of the duplicates' matrix; the words stand below each other
    QLabel *figures = makeColumnHeading(tr("30 days: created / updated / skipped / refused"), this);
    figures->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    figures->setToolTip(
        tr("Documents that went through this program in the last 30 days, by its log"));
    grid->addWidget(figures, 0, figuresColumn(), Qt::AlignRight | Qt::AlignBottom);
    int row = 1;
    for (const SettingRef ref : refs) {
        m_rows.append(makeRow(ref, row++, grid));
    }
    if (refs.size() > 1) {
        grid->addWidget(makeBulkButton(), row, NameColumn);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addLayout(makeSentences());
    explain(0);
    PolicyMatrix::showFigures({});
}

QVBoxLayout *PolicyMatrix::makeSentences()
{
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(4);
    for (const SettingOption &option : policies()) {
        //: %1 is a duplicate policy, %2 a sentence that says what it does
        const QString text = tr("%1: %2").arg(catalogText(option.name), catalogText(option.effect));
        QLabel *sentence = makeSentence(text, this);
        sentence->setObjectName(QStringLiteral("setting/duplicates/effect/") + option.value);
        m_sentences->addWidget(sentence);
    }
    m_example->setObjectName(QStringLiteral("setting/duplicates/example"));
    return m_sentences;
}

PolicyMatrix::Row PolicyMatrix::makeRow(SettingRef ref, int gridRow, QGridLayout *grid)
{
    Row row;
    row.ref = ref;
    row.dot = new QLabel(u"•"_s, this);
    row.dot->setToolTip(tr("Changed and not saved yet"));
    QSizePolicy kept = row.dot->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    row.dot->setSizePolicy(kept);
    row.name = new QLabel(documentTypeName(ref.type), this);
    row.name->setTextFormat(Qt::PlainText);
    row.group = new QButtonGroup(this);
    grid->addWidget(row.dot, gridRow, DotColumn);
    grid->addWidget(row.name, gridRow, NameColumn);
    int index = 0;
    for (const SettingOption &option : policies()) {
        auto *button = new QRadioButton(this);
        button->setObjectName(settingObjectName(ref, option.value));
        //: one cell of the matrix for a screen reader: document type, policy
        button->setAccessibleName(
            tr("%1: %2").arg(documentTypeName(ref.type), catalogText(option.name)));
        button->setAccessibleDescription(catalogText(option.effect));
        button->setToolTip(catalogText(option.effect));
        button->installEventFilter(this);
        row.group->addButton(button, index);
        row.buttons.append(button);
        grid->addWidget(button, gridRow, FirstOptionColumn + index, Qt::AlignHCenter);
        const QString value = option.value;
        connect(button, &QRadioButton::clicked, this, [this, ref, value, index] {
            explain(index);
            Q_EMIT edited({ ref }, value);
        });
        ++index;
    }
    row.name->setBuddy(row.buttons.constFirst());
    row.revert = new QToolButton(this);
    row.revert->setObjectName(settingObjectName(ref, u"revert"_s));
    row.revert->setAutoRaise(true);
    row.revert->setIcon(icon(u"edit-undo"_s));
    row.revert->setSizePolicy(kept);
    connect(row.revert, &QToolButton::clicked, this, [this, ref] { Q_EMIT revertRequested(ref); });
    grid->addWidget(row.revert, gridRow, revertColumn());
    row.figures = new QLabel(this);
    row.figures->setObjectName(settingObjectName(ref, u"figures"_s));
    row.figures->setTextFormat(Qt::PlainText);
    grid->addWidget(row.figures, gridRow, figuresColumn(), Qt::AlignRight);
    return row;
}

QPushButton *PolicyMatrix::makeBulkButton()
{
    auto *button = new QPushButton(tr("Set all"), this);
    button->setObjectName(QStringLiteral("setting/duplicates/setAll"));
    button->setAccessibleDescription(tr("Sets all document types that are shown at once."));
    auto *menu = new QMenu(button);
    int index = 0;
    for (const SettingOption &option : policies()) {
        QAction *action = menu->addAction(catalogText(option.name));
        action->setObjectName(QStringLiteral("setting/duplicates/setAll/") + option.value);
        action->setToolTip(catalogText(option.effect));
        const QString value = option.value;
        connect(action, &QAction::triggered, this, [this, value, index] {
            QList<SettingRef> shown; // clazy:exclude=container-inside-loop
            for (const Row &row : std::as_const(m_rows)) {
                if (!row.name->isHidden()) {
                    shown.append(row.ref);
                }
            }
            explain(index);
            Q_EMIT edited(shown, value);
        });
        ++index;
    }
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    return button;
}

void PolicyMatrix::showDraft(const SettingsDraft &draft)
{
    for (const Row &row : std::as_const(m_rows)) {
        const SettingOption *option = findOption(settingInfo(row.ref.id), draft.value(row.ref));
        if (option != nullptr) {
            row.buttons.at(option - policies().data())->setChecked(true);
        }
        const bool isChanged = draft.isChanged(row.ref);
        const bool isShown = !row.name->isHidden();
        row.dot->setVisible(isShown && isChanged);
        row.revert->setVisible(isShown && isChanged);
        const QString before = settingValueName(row.ref, draft.savedValue(row.ref));
        row.revert->setToolTip(tr("Back to “%1”").arg(before));
        row.revert->setAccessibleName(
            tr("%1: back to “%2”").arg(documentTypeName(row.ref.type), before));
    }
    if (m_rows.size() == 1) {
        explain(m_rows.constFirst().group->checkedId());
    }
}

void PolicyMatrix::focusSetting(SettingRef ref)
{
    const auto row =
        std::ranges::find_if(m_rows, [ref](const Row &candidate) { return candidate.ref == ref; });
    if (row != m_rows.end() && row->group->checkedButton() != nullptr) {
        row->group->checkedButton()->setFocus(Qt::OtherFocusReason);
    }
}

void PolicyMatrix::showMatches(const QString &words)
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isShown = settingMatches(row.ref, words);
        row.name->setVisible(isShown);
        row.figures->setVisible(isShown);
        for (QRadioButton *button : row.buttons) {
            button->setVisible(isShown);
        }
        if (!isShown) {
            row.dot->hide();
            row.revert->hide();
        }
    }
}

void PolicyMatrix::showFigures(const OverviewFigures &figures)
{
    const QLocale locale;
    for (const Row &row : std::as_const(m_rows)) {
        const OutcomeCounts counts = countsOf(row.ref.type, figures);
        const QString inWords = countsInWords(counts);
        row.figures->setText(
            inWords.isEmpty()
                ? u"–"_s
                //: documents of one type in 30 days: created, updated, skipped, refused
                : tr("%1 / %2 / %3 / %4")
                      .arg(locale.toString(counts[Outcome::Created]),
                           locale.toString(counts[Outcome::Updated]),
                           locale.toString(counts[Outcome::Skipped]),
                           locale.toString(counts[Outcome::Refused])));
        row.figures->setToolTip(inWords);
        row.figures->setAccessibleName(inWords.isEmpty() ? tr("No documents in 30 days") : inWords);
    }
}

bool PolicyMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const Row &row : std::as_const(m_rows)) {
            const auto at = row.buttons.indexOf(qobject_cast<QRadioButton *>(watched));
            if (at >= 0) {
                explain(static_cast<int>(at));
            }
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            return moveFocus(watched, key == Qt::Key_Up ? -1 : 1);
        }
    }
    return SettingEditor::eventFilter(watched, event);
}

bool PolicyMatrix::moveFocus(const QObject *from, int rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto column = m_rows.at(i).buttons.indexOf(qobject_cast<const QRadioButton *>(from));
        if (column < 0) {
            continue;
        }
        for (qsizetype next = i + rows; next >= 0 && next < m_rows.size(); next += rows) {
            QRadioButton *target = m_rows.at(next).buttons.at(column);
            if (!target->isHidden()) {
                target->setFocus(rows < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
                break;
            }
        }
    }
    return true; // at the edge the key does nothing, rather than choosing another policy
}

void PolicyMatrix::explain(int option)
{
    if (option < 0) {
        return;
    }
    m_example->setText(catalogText(policies()[static_cast<std::size_t>(option)].example));
    m_sentences->removeWidget(m_example);
    m_sentences->insertWidget(option + 1, m_example);
}

} // namespace smartup
