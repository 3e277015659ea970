#pragma once

#include "models/connection/Profile.h"

#include <QListWidget>

namespace smartup {

/// The connections by name, each with its environment and that one's colour.
class ConnectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// The one in use stands out. Nothing is chosen by it.
    void setProfiles(const QList<Profile> &profiles, const QString &activeId);
    /// Marks without telling it.
    void mark(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
};

} // namespace smartup
