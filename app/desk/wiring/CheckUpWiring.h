#pragma once

#include <QObject>

namespace smartup {

class CheckUpPage;
class CheckUpService;
class ConnectionService;

/// Joins the page of the check-up to its service; what is checked up is the connection in use.
class CheckUpWiring : public QObject
{
    Q_OBJECT

public:
    CheckUpWiring(CheckUpService &service,
                  ConnectionService &connections,
                  CheckUpPage &page,
                  QObject *parent = nullptr);
};

} // namespace smartup
