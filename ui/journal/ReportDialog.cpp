#include "ui/journal/ReportDialog.h"

#include "models/core/ShownTime.h"
#include "ui/shell/GrowToTexts.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysBefore = 29;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportDialog::ReportDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_what(plainLabel(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(today.addDays(-DaysBefore), this))
    , m_toLabel(new QLabel(this))
    , m_to(new QDateEdit(today, this))
    , m_wrong(plainLabel(this))
    , m_choose(new QPushButton(this))
{
    setObjectName(u"reportDialog"_s);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(ShownDayForm);
    }
    m_wrong->setObjectName(u"reportWrong"_s);
    m_choose->setObjectName(u"chooseReportFile"_s);
    m_choose->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(m_fromLabel, m_from);
    form->addRow(m_toLabel, m_to);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addLayout(form);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    connect(m_from, &QDateEdit::dateChanged, this, &ReportDialog::judge);
    connect(m_to, &QDateEdit::dateChanged, this, &ReportDialog::judge);
    connect(m_choose, &QPushButton::clicked, this, &ReportDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report of a period"));
    m_what->setText(tr("Runs, outcomes by type, requests and the most frequent causes of trouble, "
                       "as a page to print."));
    m_fromLabel->setText(tr("First day"));
    m_toLabel->setText(tr("Last day"));
    m_choose->setText(tr("Choose the file…"));
    judge(); // what is wrong is a text, too
}

ReportPeriod ReportDialog::period() const
{
    return { m_from->date(), m_to->date() };
}

void ReportDialog::judge()
{
    const Status judged = judgePeriod(period());
    m_wrong->setText(judged ? QString() : judged.error().text);
    m_wrong->setVisible(!judged.isOk());
    m_choose->setEnabled(judged.isOk());
    growToTexts(this);
}

void ReportDialog::choose()
{
    Q_EMIT periodChosen(period());
    accept();
}

} // namespace smartup
