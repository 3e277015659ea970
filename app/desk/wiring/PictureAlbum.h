#pragma once

#include "models/core/Result.h"

#include <QCoroTask>

#include <QObject>
#include <QTimer>

#include <functional>

class QPixmap;
class QWidget;

namespace smartup {

class Desk;

/// The folder that pictures go to, and the patience that each needs: a widget is taken when nothing has
/// changed on it for a moment.
class PictureAlbum : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Deadline { 60 }; ///< of whatever is waited for

    /// Pictures are named after the desk's language and appearance.
    PictureAlbum(const Desk &desk, QString folder, QObject *parent = nullptr);

    /// Makes the folder.
    [[nodiscard]] Status open() const;
    QCoro::Task<> untilQuiet();
    /// Until it is there and quiet; an error names what did not come.
    QCoro::Task<Status> until(QString what, std::function<bool()> isThere);
    [[nodiscard]] Status add(QWidget &widget, const QString &name) const;
    [[nodiscard]] Status add(const QPixmap &picture, const QString &name) const;

    // Problems are for whoever makes the pictures, not for users: they stay English.
    [[nodiscard]] static Error problem(const QString &text);
    [[nodiscard]] static Error tooLate(const QString &what);

public Q_SLOTS:
    /// Something on the window has changed: the moment begins anew.
    void noteChange();

private:
    const Desk &m_desk;
    QString m_folder;
    QTimer m_quiet;
};

} // namespace smartup
