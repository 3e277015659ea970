#pragma once

#include "models/connection/Allowance.h"
#include "ui/exchange/ExchangePane.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace smartup {

class AllowanceChart;

/// The daily allowance of the connection: today as a chart and in words, where it leads, and how
/// much of it this program may spend.
class AllowancePane : public ExchangePane
{
    Q_OBJECT

public:
    explicit AllowancePane(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Key of a class: `frequent`.
    void openPlace(const QString &place) override;

public Q_SLOTS:
    /// An empty profile id: no connection.
    void setBook(const smartup::AllowanceBook &book);

Q_SIGNALS:
    void rulesChosen(smartup::QuotaClass quotaClass, const smartup::AllowanceRules &rules);
    void liftRequested(smartup::QuotaClass quotaClass);
    /// The pane is looked at: what it shows may be old.
    void bookWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showRules();
    void judgeRules();
    [[nodiscard]] QuotaClass chosen() const;
    [[nodiscard]] AllowanceRules rules() const;
    [[nodiscard]] QString words() const;

    AllowanceBook m_book;
    QLabel *m_classLabel;
    QComboBox *m_class;
    QLabel *m_words;
    QLabel *m_forecast;
    AllowanceChart *m_chart;
    QLabel *m_ceilingLabel;
    QSpinBox *m_ceiling;
    QLabel *m_reserveLabel;
    QSpinBox *m_reserve;
    QLabel *m_shareLabel;
    QSpinBox *m_share;
    QLabel *m_rulesNote;
    QPushButton *m_save;
    QPushButton *m_lift;
};

} // namespace smartup
