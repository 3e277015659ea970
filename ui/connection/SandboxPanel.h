#pragma once

#include "models/core/Error.h"

#include <QGroupBox>
#include <QHash>
#include <QStringList>
#include <QUrl>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace smartup {

/// A trouble the sandbox can play.
struct QuirkChoice
{
    QString key;
    QString description; ///< translated sentence
    bool isOn = false;
};

/// The sandbox inside the program: where it listens, how to sign in, which troubles it plays.
class SandboxPanel : public QGroupBox
{
    Q_OBJECT

public:
    explicit SandboxPanel(QWidget *parent = nullptr);

    /// An empty address: it is not running.
    void setAddress(const QUrl &url);
    void setQuirks(const QList<smartup::QuirkChoice> &quirks);
    /// Where Tab enters the panel; null while it has no quirks.
    [[nodiscard]] QWidget *firstToReach() const;

Q_SIGNALS:
    void startRequested();
    /// After the person has confirmed that everything in it is lost.
    void beginAnewRequested();
    void quirksChosen(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void collectQuirks();
    void askBeginAnew();

    QUrl m_url;
    QLabel *m_address;
    QLabel *m_signIn;
    QLabel *m_quirksHeading;
    QVBoxLayout *m_quirkList;
    QHash<QString, QCheckBox *> m_quirks; ///< by key
    QPushButton *m_start;
    QPushButton *m_anew;
};

} // namespace smartup
