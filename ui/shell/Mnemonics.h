#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QWidget;

namespace smartup {

/// Gives whatever is shown in the active window its Alt+letter at the moment Alt goes down: buttons,
/// tabs, the labels of fields. Letters are chosen from the texts as they are, so that they are right
/// in every language, and each is unique in its window; what has a letter of its own keeps it.
class Mnemonics final : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void give(QWidget *window);
};

/// `text` with `&` before the first letter or digit that is not taken yet, beginnings of words first,
/// and that letter (upper case) added to `taken`. Unchanged when all are taken.
[[nodiscard]] QString withMnemonic(const QString &text, QSet<QChar> &taken);

} // namespace smartup
