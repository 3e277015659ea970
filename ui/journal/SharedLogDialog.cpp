#include "ui/journal/SharedLogDialog.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"
#include "ui/shell/GrowToTexts.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/PlainTip.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int HighestPort = 65535;

/// What goes which way, in the order of the list.
struct DirectionRow
{
    bool sends = false;
    bool reads = false;
};
constexpr DirectionRow Directions[] = { { true, true }, { true, false }, { false, true } };

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(u"shared/"_s + name);
    return widget;
}

} // namespace

SharedLogDialog::SharedLogDialog(QWidget *parent)
    : QDialog(parent)
    , m_what(makeSentenceLabel(u"shared/what"_s, this))
    , m_on(named(new QCheckBox(this), u"on"_s))
    , m_name(named(new QLineEdit(this), u"name"_s))
    , m_direction(named(new QComboBox(this), u"direction"_s))
    , m_host(named(new QLineEdit(this), u"host"_s))
    , m_port(named(new QSpinBox(this), u"port"_s))
    , m_database(named(new QLineEdit(this), u"database"_s))
    , m_user(named(new QLineEdit(this), u"user"_s))
    , m_password(named(new QLineEdit(this), u"password"_s))
    , m_tls(named(new QComboBox(this), u"tls"_s))
    , m_certificate(named(new QLineEdit(this), u"certificate"_s))
    , m_choose(named(new QPushButton(this), u"chooseCertificate"_s))
    , m_tested(makeSentenceLabel(u"shared/tested"_s, this))
    , m_remedy(makeSentenceLabel(u"shared/remedy"_s, this))
    , m_link(makeSentenceLabel(u"shared/state"_s, this))
    , m_problem(makeSentenceLabel(u"shared/problem"_s, this))
    , m_testButton(named(new QPushButton(this), u"test"_s))
    , m_save(named(new QPushButton(this), u"save"_s))
    , m_cancel(named(new QPushButton(this), u"cancel"_s))
{
    setObjectName(u"sharedLogDialog"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_testButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setRange(0, HighestPort);
    for (const SharedTls tls : AllSharedTls) {
        m_tls->addItem(QString(), static_cast<int>(tls));
    }
    m_direction->addItems(QStringList(static_cast<qsizetype>(std::size(Directions)), QString()));

    auto *form = new QFormLayout;
    makeForm(*form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_on);
    layout->addLayout(form);
    for (QLabel *label : { m_problem, m_tested, m_remedy, m_link }) {
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SharedLogDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SharedLogDialog::reject);
    connectForm();
    retranslate();
}

QWidget *SharedLogDialog::field(Row row) const
{
    switch (row) {
    case Name:
        return m_name;
    case Direction:
        return m_direction;
    case Host:
        return m_host;
    case Port:
        return m_port;
    case Database:
        return m_database;
    case User:
        return m_user;
    case Password:
        return m_password;
    case Tls:
        return m_tls;
    case Certificate:
        return m_certificate;
    case RowCount:
        break;
    }
    Q_UNREACHABLE();
}

void SharedLogDialog::makeForm(QFormLayout &form)
{
    for (int i = 0; i < RowCount; ++i) {
        const Row row = static_cast<Row>(i);
        auto *label = new QLabel(this);
        label->setBuddy(field(row));
        m_labels.at(static_cast<std::size_t>(i)) = label;
        if (row != Certificate) {
            form.addRow(label, field(row));
            continue;
        }
        auto *file = new QHBoxLayout;
        file->addWidget(m_certificate, 1);
        file->addWidget(m_choose);
        form.addRow(label, file);
    }
}

void SharedLogDialog::connectForm()
{
    for (QLineEdit *line : { m_name, m_host, m_database, m_user, m_password, m_certificate }) {
        connect(line, &QLineEdit::textChanged, this, &SharedLogDialog::edited);
    }
    for (QComboBox *box : { m_direction, m_tls }) {
        connect(box, &QComboBox::currentIndexChanged, this, &SharedLogDialog::edited);
    }
    connect(m_host, &QLineEdit::textChanged, this, &SharedLogDialog::followHost);
    connect(m_tls, &QComboBox::activated, this, [this] { m_isTlsChosen = true; });
    connect(m_port, &QSpinBox::valueChanged, this, &SharedLogDialog::edited);
    connect(m_on, &QCheckBox::toggled, this, &SharedLogDialog::edited);
    connect(m_choose, &QPushButton::clicked, this, &SharedLogDialog::chooseCertificate);
    connect(m_testButton, &QPushButton::clicked, this, &SharedLogDialog::test);
}

void SharedLogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SharedLogDialog::retranslate()
{
    setWindowTitle(tr("Shared log"));
    m_what->setText(tr("Several computers share one log on a PostgreSQL server: each sends what it "
                       "does and reads what the others did. When the server is away, work goes on, "
                       "and what happened meanwhile is sent later. The page “All computers” "
                       "is there from the next start of the program on."));
    m_on->setText(tr("This computer takes part"));
    const std::array<QString, RowCount> texts {
        tr("Name of this computer"),
        tr("Direction"),
        tr("Server"),
        tr("Port"),
        tr("Database"),
        tr("User"),
        tr("Password"),
        tr("Encryption"),
        tr("Certificate"),
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
    }
    m_isFilling = true;
    //: direction of the shared log
    m_direction->setItemText(0, tr("Send and read"));
    m_direction->setItemText(1, tr("Only send what happens here"));
    m_direction->setItemText(2, tr("Only read what others did"));
    for (int i = 0; i < m_tls->count(); ++i) {
        m_tls->setItemText(i, sharedTlsName(static_cast<SharedTls>(m_tls->itemData(i).toInt())));
    }
    m_isFilling = false;
    //: the port that is used when no other one is chosen
    m_port->setSpecialValueText(tr("the usual one"));
    m_password->setPlaceholderText(tr("as it is kept in the keychain"));
    m_certificate->setPlaceholderText(tr("the usual one of this computer"));
    m_certificate->setToolTip(
        plainTip(tr("The file with the certificate of the authority that signed the server's")));
    m_choose->setText(tr("Choose…"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Close"));
    refresh();
}

SharedSetup SharedLogDialog::setup() const
{
    SharedSetup setup = m_kept.value_or(SharedSetup());
    const DirectionRow &direction = Directions[std::max(0, m_direction->currentIndex())];
    setup.settings.isOn = m_on->isChecked();
    setup.settings.deskName = m_name->text().trimmed();
    setup.settings.sends = direction.sends;
    setup.settings.reads = direction.reads;
    setup.database.kind = DatabaseKind::Postgresql;
    setup.database.host = m_host->text().trimmed();
    setup.database.port = m_port->value();
    setup.database.database = m_database->text().trimmed();
    setup.database.user = m_user->text().trimmed();
    setup.database.options =
        withSharedOptions(setup.database,
                          { static_cast<SharedTls>(m_tls->currentData().toInt()),
                            m_certificate->text().trimmed(), m_otherOptions });
    return setup;
}

void SharedLogDialog::setSetup(const SharedSetup &setup)
{
    const SharedOptions options = sharedOptionsOf(setup.database);
    m_isFilling = true;
    m_otherOptions = options.others;
    m_on->setChecked(setup.settings.isOn);
    m_name->setText(setup.settings.deskName);
    for (std::size_t i = 0; i < std::size(Directions); ++i) {
        if (Directions[i].sends == setup.settings.sends
            && Directions[i].reads == setup.settings.reads) {
            m_direction->setCurrentIndex(static_cast<int>(i));
        }
    }
    m_host->setText(setup.database.host);
    m_port->setValue(setup.database.port);
    m_database->setText(setup.database.database);
    m_user->setText(setup.database.user);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(options.tls)));
    m_isTlsChosen = options.tls != usualSharedTls(setup.database);
    followHost();
    m_certificate->setText(options.caFile);
    m_password->clear();
    m_kept = setup;
    // As the form writes it: words in another order are no edit. A mode of encryption that the form does not
    // know is one: it shows another, which is not in force before it is saved.
    const SharedSetup written = this->setup();
    if (sharedOptionsOf(written.database) == options) {
        m_kept = written;
    }
    m_isFilling = false;
    refresh();
}

bool SharedLogDialog::isDirty() const
{
    return m_kept && (setup() != *m_kept || !m_password->text().isEmpty());
}

/// Another server may be one that is reached over the network: encryption must not stay off because there was none.
void SharedLogDialog::followHost()
{
    if (m_isTlsChosen) {
        return;
    }
    DatabaseProfile database;
    database.host = m_host->text().trimmed();
    const SharedTls usual =
        database.host.isEmpty() ? SharedTls::VerifyFull : usualSharedTls(database);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(usual)));
}

void SharedLogDialog::edited()
{
    if (m_isFilling) {
        return;
    }
    m_test.reset(); // it was of something else
    m_failure.reset();
    if (std::exchange(m_isTesting, false)) {
        Q_EMIT testCancelled();
    }
    refresh();
}

void SharedLogDialog::refresh()
{
    const QString problem = sharedSetupProblem(setup());
    m_testButton->setEnabled(m_kept && problem.isEmpty());
    m_testButton->setText(m_isTesting ? tr("Cancel the test") : tr("Test"));
    // What was never filled in need not be complaining: the button is dark, and the fields are empty.
    m_save->setEnabled(isDirty() && problem.isEmpty());
    if (m_failure) {
        m_problem->setText(visibleLines(m_failure->text + u'\n' + m_failure->remedy).trimmed());
    } else {
        m_problem->setText(isDirty() ? problem : QString());
    }
    m_problem->setVisible(!m_problem->text().isEmpty());
    showTest();
    showState();
    growToTexts(this);
}

void SharedLogDialog::showTest()
{
    QString text;
    QString remedy;
    QString raw;
    if (m_isTesting) {
        text = tr("The server is being asked…");
    } else if (m_test && m_test->isPassed()) {
        text = tr("Address, encryption, sign-in, tables and roles are as they should be.");
    } else if (m_test) {
        //: %1 = layer that failed ("Sign-in"), %2 = what is the matter
        text = tr("%1: %2").arg(sharedLayerName(*m_test->failed), visibleText(m_test->error.text));
        remedy = visibleText(m_test->error.remedy);
        raw = visibleLines(m_test->error.raw);
    }
    m_tested->setText(text);
    m_tested->setToolTip(plainTip(raw));
    m_tested->setVisible(!text.isEmpty());
    m_remedy->setText(raw.isEmpty() ? remedy : (remedy + u'\n' + raw).trimmed());
    m_remedy->setVisible(!m_remedy->text().isEmpty());
}

void SharedLogDialog::setState(const SharedJournalState &state)
{
    m_state = state;
    showState();
    growToTexts(this);
}

void SharedLogDialog::showState()
{
    QStringList lines { sharedJournalText(m_state) };
    if (m_state.link != SharedJournalState::Link::Off) {
        lines.append(m_state.lastSent.isValid()
                         ? tr("Last sent: %1").arg(exactTime(m_state.lastSent))
                         : tr("Nothing was sent since the program started."));
    }
    if (m_state.error) {
        lines.append(visibleText(m_state.error->text));
        lines.append(visibleText(m_state.error->remedy));
    }
    lines.removeAll(QString());
    m_link->setText(lines.join(u'\n'));
    m_link->setToolTip(plainTip(m_state.error ? visibleText(m_state.error->raw) : QString()));
}

void SharedLogDialog::test()
{
    m_test.reset();
    m_failure.reset();
    m_isTesting = !m_isTesting;
    if (m_isTesting) {
        Q_EMIT testWanted(setup(), Secret(m_password->text()));
    } else {
        Q_EMIT testCancelled();
    }
    refresh();
}

void SharedLogDialog::setTest(const SharedTest &test)
{
    m_isTesting = false;
    m_test = test;
    refresh();
}

void SharedLogDialog::save()
{
    Q_EMIT saveWanted(setup(), Secret(m_password->text()));
}

void SharedLogDialog::setSaved()
{
    Q_EMIT testCancelled(); // its answer would come into the next form
    accept();
}

void SharedLogDialog::setFailed(const Error &error)
{
    m_isTesting = false;
    m_failure = error;
    refresh();
}

void SharedLogDialog::reject()
{
    if (!isDirty()) {
        Q_EMIT testCancelled();
        QDialog::reject();
    } else if (!m_question) {
        m_question = LeaveGuard::open(
            this,
            { tr("The settings of the shared log are not saved yet."),
              m_save->isEnabled() ? tr("Save") : QString(), tr("Discard the changes") },
            [this] { save(); },
            [this] {
                Q_EMIT testCancelled();
                QDialog::reject();
            });
    }
}

void SharedLogDialog::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Choose the certificate of the authority"));
    dialog->setObjectName(u"certificateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

} // namespace smartup
