#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>

class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace smartup {

/// The fields with the codes that narrow an export, one row a filter. They stand in the form of a pane,
/// so that labels and fields are in line with its others.
class ExportFilters : public QObject
{
    Q_OBJECT

public:
    /// `name` begins the objects' names; `most` filters are taken at a time.
    ExportFilters(const QString &name, int most, QWidget *pane);

    /// Adds the rows below `row`; answers the last one.
    [[nodiscard]] int addTo(QGridLayout *form, int row);
    /// The filters of the subject. What was typed for another one means nothing any more. Also after
    /// a change of language.
    void setKeys(const QStringList &keys);
    void setFilters(const QMap<QString, QStringList> &filters);
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
