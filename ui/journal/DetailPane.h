#pragma once

#include "models/journal/JournalRow.h"

#include <QTabWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace smartup {

class BodyView;
struct SummaryLine;

/// Everything about one line of the log, the words first and the raw text last. A tab is filled when
/// it is looked at.
class DetailPane : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { SummaryTab, DocumentTab, RequestTab, ResponseTab, TimingTab };

    explicit DetailPane(QWidget *parent = nullptr);

    void setDetail(const JournalDetail &detail);
    void clear();
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString &target);

private:
    void fillCurrent();
    void fillSummary();
    void addSummaryLine(const SummaryLine &line, QVBoxLayout *layout, QFormLayout *&facts);
    void fillDocument();
    void fillTiming();

    std::optional<JournalDetail> m_detail;
    QList<bool> m_isFilled; ///< by tab
    QWidget *m_summary = nullptr; ///< made anew for each line
    QTreeWidget *m_document;
    QLabel *m_noDocument;
    BodyView *m_request;
    BodyView *m_response;
    QFormLayout *m_timing;
};

} // namespace smartup
