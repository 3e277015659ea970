#pragma once

#include "models/exchange/ExchangeSubject.h"

#include <QList>
#include <QMap>
#include <QObject>

class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace smartup {

/// The fields with the codes that narrow an export, one row a filter of the subject. They stand in
/// the form of a pane, so that labels and fields are in line with its others.
class ExportFilters : public QObject
{
    Q_OBJECT

public:
    explicit ExportFilters(QWidget *pane);

    /// Adds the rows below `row`; answers the last one.
    [[nodiscard]] int addTo(QGridLayout *form, int row);
    /// What was typed for another subject means nothing any more. Also after a change of language.
    void setSubject(const ExchangeSubject &subject);
    void setEnabled(bool isEnabled);
    /// Codes by filter; without those that are empty.
    [[nodiscard]] QMap<QString, QStringList> filters() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLineEdit *codes = nullptr;
        QString key; ///< of the filter; empty when the row is not used
    };
    QList<Row> m_rows;
};

} // namespace smartup
