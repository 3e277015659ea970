#pragma once

#include "models/exchange/ExportRequest.h"

#include <QComboBox>

namespace smartup {

/// Which of a document's days an export goes by.
class DateKindBox : public QComboBox
{
    Q_OBJECT

public:
    DateKindBox(const QString &objectName, QWidget *parent);

    [[nodiscard]] DateFilter kind() const;
    void setKind(DateFilter kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace smartup
