#pragma once

#include "models/connection/ConnectionCheck.h"

#include <QWidget>

#include <array>

class QLabel;

namespace smartup {

/// The steps of a connection test, one below the other: state as icon and word, what was found,
/// what to do.
class CheckLadder : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLadder(QWidget *parent = nullptr);

    void setCheck(const ConnectionCheck &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    struct Rung
    {
        QLabel *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *text = nullptr;
        QLabel *remedy = nullptr;
    };

    ConnectionCheck m_check;
    std::array<Rung, AllCheckStages.size()> m_rungs {};
};

} // namespace smartup
