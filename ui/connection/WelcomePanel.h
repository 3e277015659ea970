#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// What a first start shows: be led step by step, practise, or connect.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void assistantChosen();
    void sandboxChosen();
    void connectChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_assistant;
    QLabel *m_assistantText;
    QPushButton *m_sandbox;
    QLabel *m_sandboxText;
    QPushButton *m_connect;
    QLabel *m_connectText;
};

} // namespace smartup
