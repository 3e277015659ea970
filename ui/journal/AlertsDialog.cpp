#include "ui/journal/AlertsDialog.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "ui/shell/GrowToTexts.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QSpinBox *spinBox(QWidget *parent, const QString &name, int most)
{
    auto *box = named(new QSpinBox(parent), name);
    box->setRange(1, most);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

AlertsDialog::AlertsDialog(const AlertSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_before(settings)
    , m_list(named(new QListWidget(this), u"alertRules"_s))
    , m_add(named(new QPushButton(this), u"addAlert"_s))
    , m_remove(named(new QPushButton(this), u"removeAlert"_s))
    , m_form(named(new QGroupBox(this), u"alertForm"_s))
    , m_nameLabel(new QLabel(m_form))
    , m_name(named(new QLineEdit(m_form), u"alertName"_s))
    , m_outcomesLabel(new QLabel(m_form))
    , m_subjectLabel(new QLabel(m_form))
    , m_subject(named(new QComboBox(m_form), u"alertSubject"_s))
    , m_organisationLabel(new QLabel(m_form))
    , m_organisation(named(new QLineEdit(m_form), u"alertOrganisation"_s))
    , m_causeLabel(new QLabel(m_form))
    , m_cause(named(new QLineEdit(m_form), u"alertCause"_s))
    , m_countLabel(new QLabel(m_form))
    , m_count(spinBox(m_form, u"alertCount"_s, AlertRule::MostCount))
    , m_minutesLabel(new QLabel(m_form))
    , m_minutes(spinBox(m_form, u"alertMinutes"_s, AlertRule::MostMinutes))
    , m_paused(named(new QCheckBox(m_form), u"alertPaused"_s))
    , m_quiet(named(new QCheckBox(this), u"quietOn"_s))
    , m_from(named(new QTimeEdit(this), u"quietFrom"_s))
    , m_untilLabel(new QLabel(this))
    , m_until(named(new QTimeEdit(this), u"quietUntil"_s))
    , m_state(named(new QLabel(this), u"alertState"_s))
    , m_example(new MessageBar(this))
    , m_test(named(new QPushButton(this), u"testAlert"_s))
    , m_save(named(new QPushButton(this), u"saveAlerts"_s))
    , m_cancel(named(new QPushButton(this), u"cancelAlerts"_s))
{
    setObjectName(u"alertsDialog"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();

    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto *middle = new QHBoxLayout;
    middle->addLayout(left, 1);
    middle->addWidget(makeForm(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_example);
    layout->addLayout(middle, 1);
    layout->addWidget(makeQuiet());
    layout->addWidget(m_state);
    layout->addWidget(buttons);

    m_quiet->setChecked(settings.quiet.isOn);
    for (QTimeEdit *edit : { m_from, m_until }) {
        edit->setDisplayFormat(ShownTimeForm);
    }
    m_from->setTime(settings.quiet.from);
    m_until->setTime(settings.quiet.until);
    connectForm();
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &AlertsDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &AlertsDialog::testWanted);
    retranslate();
    m_list->setCurrentRow(0);
    showRule();
}

QWidget *AlertsDialog::makeForm()
{
    auto *outcomes = new QVBoxLayout;
    for (std::size_t i = 0; i < Offered.size(); ++i) {
        m_outcomes.at(i) =
            named(new QCheckBox(m_form), u"alertOutcome/"_s + outcomeKey(Offered.at(i)));
        outcomes->addWidget(m_outcomes.at(i));
    }
    QWidget *before = m_name; // the boxes were made last, Tab comes to them where they stand
    for (QCheckBox *box : m_outcomes) {
        setTabOrder(before, box);
        before = box;
    }
    auto *form = new QFormLayout(m_form);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_outcomesLabel, outcomes);
    form->addRow(m_subjectLabel, m_subject);
    form->addRow(m_organisationLabel, m_organisation);
    form->addRow(m_causeLabel, m_cause);
    form->addRow(m_countLabel, m_count);
    form->addRow(m_minutesLabel, m_minutes);
    form->addRow(QString(), m_paused);
    const std::pair<QLabel *, QWidget *> rows[] = {
        { m_nameLabel, m_name },
        { m_subjectLabel, m_subject },
        { m_organisationLabel, m_organisation },
        { m_causeLabel, m_cause },
        { m_countLabel, m_count },
        { m_minutesLabel, m_minutes },
    };
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
    }
    return m_form;
}

QWidget *AlertsDialog::makeQuiet()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_quiet);
    layout->addWidget(m_from);
    layout->addWidget(m_untilLabel);
    layout->addWidget(m_until);
    layout->addStretch(1);
    m_untilLabel->setBuddy(m_until);
    return row;
}

void AlertsDialog::connectForm()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertsDialog::showRule);
    connect(m_add, &QPushButton::clicked, this, &AlertsDialog::addRule);
    connect(m_remove, &QPushButton::clicked, this, &AlertsDialog::removeRule);
    for (QLineEdit *line : { m_name, m_organisation, m_cause }) {
        connect(line, &QLineEdit::textChanged, this, &AlertsDialog::takeRule);
    }
    for (QCheckBox *box : m_outcomes) {
        connect(box, &QCheckBox::toggled, this, &AlertsDialog::takeRule);
    }
    connect(m_subject, &QComboBox::currentIndexChanged, this, &AlertsDialog::takeRule);
    connect(m_count, &QSpinBox::valueChanged, this, &AlertsDialog::takeRule);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AlertsDialog::takeRule);
    connect(m_paused, &QCheckBox::toggled, this, &AlertsDialog::takeRule);
}

AlertSettings AlertsDialog::settings() const
{
    AlertSettings settings = m_settings;
    settings.quiet = { m_quiet->isChecked(), m_from->time(), m_until->time() };
    return settings;
}

AlertRule *AlertsDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_settings.rules.size() ? &m_settings.rules[row] : nullptr;
}

void AlertsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRule();
    }
}

void AlertsDialog::retranslate()
{
    setWindowTitle(tr("Alerts"));
    m_list->setAccessibleName(tr("Rules"));
    m_add->setText(tr("Add a rule"));
    m_remove->setText(tr("Remove the rule"));
    m_form->setTitle(tr("The chosen rule"));
    m_nameLabel->setText(tr("Name"));
    m_outcomesLabel->setText(tr("Outcomes"));
    for (std::size_t i = 0; i < Offered.size(); ++i) {
        m_outcomes.at(i)->setText(outcomeName(Offered.at(i)));
    }
    m_subjectLabel->setText(tr("Type"));
    m_organisationLabel->setText(tr("Organisation"));
    m_organisation->setPlaceholderText(tr("every organisation"));
    m_causeLabel->setText(tr("Error code begins with"));
    m_cause->setPlaceholderText(tr("every cause"));
    m_countLabel->setText(tr("From how many on"));
    m_minutesLabel->setText(tr("Within how many minutes"));
    m_paused->setText(tr("Paused"));
    m_quiet->setText(tr("Quiet from"));
    m_from->setAccessibleName(tr("Quiet from"));
    //: quiet hours: from 22:00 until 07:00
    m_untilLabel->setText(tr("until"));
    m_until->setAccessibleName(tr("Quiet until"));
    m_test->setText(tr("Show a test alert"));
    m_save->setText(tr("Save the rules"));
    m_cancel->setText(tr("Cancel"));
    m_isFilling = true;
    m_subject->clear();
    m_subject->addItem(tr("Every type"), QString());
    for (const DocumentTypeInfo &info : documentCatalog()) {
        m_subject->addItem(documentTypeName(info.type), QString(info.key));
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        m_subject->addItem(referenceName(info.entity), QString(info.key));
    }
    m_isFilling = false;
    fillList();
}

void AlertsDialog::fillList()
{
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const AlertRule &rule : std::as_const(m_settings.rules)) {
        m_list->addItem(visibleText(rule.name));
    }
    m_list->setCurrentRow(std::min<int>(row, m_list->count() - 1));
}

void AlertsDialog::showRule()
{
    const AlertRule *rule = current();
    m_form->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    const AlertRule shown = rule == nullptr ? AlertRule() : *rule;
    m_isFilling = true;
    m_name->setText(shown.name);
    if (m_subject->findData(shown.subject) < 0) {
        m_subject->addItem(visibleText(shown.subject), shown.subject); // as it stands in the file
    }
    for (std::size_t i = 0; i < Offered.size(); ++i) {
        m_outcomes.at(i)->setChecked(shown.outcomes.contains(Offered.at(i)));
    }
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(shown.subject)));
    m_organisation->setText(shown.organisation);
    m_cause->setText(shown.cause);
    m_count->setValue(shown.count);
    m_minutes->setValue(shown.minutes);
    m_paused->setChecked(shown.isPaused);
    m_isFilling = false;
}

void AlertsDialog::takeRule()
{
    AlertRule *rule = current();
    if (m_isFilling || rule == nullptr) {
        return;
    }
    rule->name = m_name->text();
    // What the form does not offer stays as it was written into the file.
    QList<Outcome> outcomes;
    for (const Outcome outcome : std::as_const(rule->outcomes)) {
        if (std::ranges::find(Offered, outcome) == Offered.end()) {
            outcomes.append(outcome);
        }
    }
    for (std::size_t i = 0; i < Offered.size(); ++i) {
        if (m_outcomes.at(i)->isChecked()) {
            outcomes.append(Offered.at(i));
        }
    }
    rule->outcomes = outcomes;
    rule->subject = m_subject->currentData().toString();
    rule->organisation = m_organisation->text().trimmed();
    rule->cause = m_cause->text().trimmed();
    rule->count = m_count->value();
    rule->minutes = m_minutes->value();
    rule->isPaused = m_paused->isChecked();
    m_list->currentItem()->setText(visibleText(rule->name));
}

void AlertsDialog::addRule()
{
    AlertRule rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.name = tr("Something went wrong");
    m_settings.rules.append(rule);
    fillList();
    m_list->setCurrentRow(m_list->count() - 1);
    showRule();
    m_name->setFocus();
    m_name->selectAll();
}

void AlertsDialog::removeRule()
{
    const int row = m_list->currentRow();
    if (current() != nullptr) {
        m_settings.rules.removeAt(row);
        fillList();
        showRule();
        m_list->setFocus();
    }
}

void AlertsDialog::save()
{
    const AlertSettings wanted = settings();
    if (const Status judged = judgeAlertSettings(wanted); !judged) {
        setFailed(judged.error());
    } else {
        Q_EMIT saveWanted(wanted);
    }
}

void AlertsDialog::reject()
{
    if (settings() == m_before) {
        QDialog::reject();
    } else if (!m_question) {
        m_question = LeaveGuard::open(
            this,
            { tr("The rules of the alerts are not saved yet."), tr("Save the rules"),
              tr("Discard the changes") },
            [this] { save(); }, [this] { QDialog::reject(); });
    }
}

void AlertsDialog::setSaved()
{
    accept();
}

void AlertsDialog::setFailed(const Error &error)
{
    m_state->setText(visibleLines(error.text + u'\n' + error.remedy).trimmed());
    m_state->show();
    growToTexts(this);
}

} // namespace smartup
