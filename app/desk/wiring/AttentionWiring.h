#pragma once

#include "models/journal/JournalQuery.h"

#include <QObject>

namespace smartup {

class JournalReader;
class JournalStore;
class MainWindow;

/// The count beside "Needs attention": exactly the rows that its link opens. The reader's query is
/// this one from now on.
class AttentionWiring : public QObject
{
    Q_OBJECT

public:
    AttentionWiring(JournalStore &journal,
                    JournalReader &reader,
                    MainWindow &window,
                    QObject *parent = nullptr);

    [[nodiscard]] static JournalQuery query();
};

} // namespace smartup
