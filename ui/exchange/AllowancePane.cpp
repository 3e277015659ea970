#include "ui/exchange/AllowancePane.h"

#include "models/connection/AllowanceForecast.h"
#include "models/core/Clock.h"
#include "ui/exchange/AllowanceChart.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFont>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostRequests = 1000000;

} // namespace

AllowancePane::AllowancePane(QWidget *parent)
    : ExchangePane(parent)
    , m_classLabel(new QLabel(this))
    , m_class(new QComboBox(this))
    , m_words(makeSentenceLabel(u"allowance/words"_s, this))
    , m_forecast(makeSentenceLabel(u"allowance/forecast"_s, this))
    , m_chart(new AllowanceChart(this))
    , m_ceilingLabel(new QLabel(this))
    , m_ceiling(new QSpinBox(this))
    , m_reserveLabel(new QLabel(this))
    , m_reserve(new QSpinBox(this))
    , m_shareLabel(new QLabel(this))
    , m_share(new QSpinBox(this))
    , m_rulesNote(makeSentenceLabel(u"allowance/rulesNote"_s, this))
    , m_save(new QPushButton(icon(u"document-save"_s), {}, this))
    , m_lift(new QPushButton(icon(u"media-skip-forward"_s), {}, this))
{
    m_class->setObjectName(u"allowance/class"_s);
    m_ceiling->setObjectName(u"allowance/ceiling"_s);
    m_reserve->setObjectName(u"allowance/reserve"_s);
    m_share->setObjectName(u"allowance/share"_s);
    m_save->setObjectName(u"allowance/save"_s);
    m_lift->setObjectName(u"allowance/lift"_s);
    m_classLabel->setBuddy(m_class);
    m_ceilingLabel->setBuddy(m_ceiling);
    m_reserveLabel->setBuddy(m_reserve);
    m_shareLabel->setBuddy(m_share);
    m_ceiling->setRange(0, MostRequests);
    m_reserve->setRange(0, MostRequests);
    m_share->setRange(0, MostRequests);
    QFont large = m_forecast->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_forecast->setFont(large);
    for (const QuotaClass quotaClass : AllQuotaClasses) {
        m_class->addItem(QString(), QVariant(quotaClassKey(quotaClass)));
    }
    m_class->setCurrentIndex(m_class->count() - 1); // the documents that everything is about

    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_classLabel);
    choice->addWidget(m_class);
    choice->addStretch(1);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setColumnStretch(3, 1);
    form->addWidget(m_ceilingLabel, 0, 0);
    form->addWidget(m_ceiling, 0, 1);
    form->addWidget(m_save, 0, 2);
    form->addWidget(m_reserveLabel, 1, 0);
    form->addWidget(m_reserve, 1, 1);
    form->addWidget(m_lift, 1, 2);
    form->addWidget(m_shareLabel, 2, 0);
    form->addWidget(m_share, 2, 1);
    form->addWidget(m_rulesNote, 3, 0, 1, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_forecast);
    layout->addWidget(m_words);
    layout->addWidget(m_chart, 1);
    layout->addLayout(form);

    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        showRules();
        refresh();
    });
    connect(m_ceiling, &QSpinBox::valueChanged, this, &AllowancePane::judgeRules);
    connect(m_reserve, &QSpinBox::valueChanged, this, &AllowancePane::judgeRules);
    connect(m_share, &QSpinBox::valueChanged, this, &AllowancePane::judgeRules);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT rulesChosen(chosen(), rules()); });
    connect(m_lift, &QPushButton::clicked, this, [this] { Q_EMIT liftRequested(chosen()); });
    retranslate();
}

QString AllowancePane::title() const
{
    //: Tab: how many requests Smartup allows in a day
    return tr("Allowance");
}

void AllowancePane::openPlace(const QString &place)
{
    if (const int row = m_class->findData(place); row >= 0) {
        m_class->setCurrentIndex(row);
    }
}

void AllowancePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ExchangePane::changeEvent(event);
}

void AllowancePane::showEvent(QShowEvent *event)
{
    ExchangePane::showEvent(event);
    Q_EMIT bookWanted();
}

void AllowancePane::retranslate()
{
    m_classLabel->setText(tr("Requests for"));
    for (int row = 0; row < m_class->count(); ++row) {
        m_class->setItemText(row,
                             quotaClassName(AllQuotaClasses.at(static_cast<std::size_t>(row))));
    }
    m_ceilingLabel->setText(tr("Own ceiling, requests a day"));
    //: In place of a number: there is no ceiling
    m_ceiling->setSpecialValueText(tr("none"));
    m_reserveLabel->setText(tr("Reserve for doubtful imports"));
    m_shareLabel->setText(tr("Share of programs that send through this one"));
    m_share->setToolTip(tr("Programs can send through this one in a later version. Until then the "
                           "share stays free."));
    m_save->setText(tr("Save"));
    m_lift->setText(tr("Lift for today"));
    refresh();
}

QuotaClass AllowancePane::chosen() const
{
    return AllQuotaClasses.at(static_cast<std::size_t>(m_class->currentIndex()));
}

AllowanceRules AllowancePane::rules() const
{
    return { m_ceiling->value(), m_reserve->value(), m_share->value() };
}

void AllowancePane::setBook(const AllowanceBook &book)
{
    // What is being typed stays while requests are counted.
    const bool isTyping = m_save->isEnabled() && book.profileId == m_book.profileId
        && rules() != book.of(chosen()).rules;
    m_book = book;
    if (!isTyping) {
        showRules();
    }
    refresh();
}

void AllowancePane::showRules()
{
    const AllowanceRules stored = m_book.of(chosen()).rules;
    const QSignalBlocker ceiling(m_ceiling);
    const QSignalBlocker reserve(m_reserve);
    const QSignalBlocker share(m_share);
    m_ceiling->setValue(static_cast<int>(std::min<qint64>(stored.ceiling, MostRequests)));
    m_reserve->setValue(static_cast<int>(std::min<qint64>(stored.reserve, MostRequests)));
    m_share->setValue(static_cast<int>(std::min<qint64>(stored.share, MostRequests)));
}

QString AllowancePane::words() const
{
    const AllowanceDay &day = m_book.of(chosen());
    const QLocale locale;
    QStringList sentences { tr("Own requests today: %1. Requests of other programs: %2.")
                                .arg(locale.toString(day.ownTotal()),
                                     locale.toString(day.foreignTotal())) };
    if (const auto limit = day.limit()) {
        sentences.append(
            tr("Left: %1 of %2.").arg(locale.toString(*day.left()), locale.toString(*limit)));
    }
    return sentences.join(u' ');
}

void AllowancePane::judgeRules()
{
    const bool isConnected = !m_book.profileId.isEmpty();
    const AllowanceDay &day = m_book.of(chosen());
    m_ceiling->setEnabled(isConnected);
    m_reserve->setEnabled(isConnected);
    m_share->setEnabled(isConnected);
    m_save->setEnabled(isConnected && rules() != day.rules);
    m_lift->setEnabled(isConnected && !day.isLifted);
    const qint64 top = rules().ceiling > 0 ? rules().ceiling : day.limit().value_or(0);
    const QLocale locale;
    QString note = tr("Reading stops first, then writing; finding out what became of a doubtful "
                      "import goes on.");
    if (top > 0) {
        note = tr("Reading stops after %1 requests, writing after %2; finding out what became of a "
                  "doubtful import goes on.")
                   .arg(locale.toString(freeOf(top, rules(), RequestKind::Read)),
                        locale.toString(freeOf(top, rules(), RequestKind::Write)));
    }
    if (day.isLifted) {
        note = tr("Ceiling and reserve are lifted until midnight in Tashkent; the log tells so.");
    }
    m_rulesNote->setText(note);
}

void AllowancePane::refresh()
{
    const bool isConnected = !m_book.profileId.isEmpty();
    m_chart->setVisible(isConnected);
    if (!isConnected) {
        m_forecast->setText(tr("Choose a connection first."));
        m_words->clear();
    } else {
        const QTime now = m_book.now.toTimeZone(serverTimeZone()).time();
        const AllowanceDay &day = m_book.of(chosen());
        m_forecast->setText(forecastText(forecastAllowance(day, now)));
        m_words->setText(words());
        m_chart->setDay(day, now);
    }
    judgeRules();
}

} // namespace smartup
