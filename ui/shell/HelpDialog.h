#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace smartup {

/// Short help beside the window, never in its way: what a page is for and how to do it, or the list
/// of keys. Stays open while one works.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// Key of a page (`settings`), or `keys` for the list of keys.
    void showTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_topic;
    QTextBrowser *m_browser;
    QDialogButtonBox *m_buttons;
};

/// The topics there is a text for.
[[nodiscard]] QStringList helpTopics();

} // namespace smartup
