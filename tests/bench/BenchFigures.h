#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

namespace smartup {

/// What a figure is held against.
struct Aim
{
    enum class Side { Most, Least };
    Side side = Side::Most;
    double bound = 0;

    [[nodiscard]] bool isMetBy(double value) const
    {
        return side == Side::Most ? value <= bound : value >= bound;
    }
};
inline Aim atMost(double bound)
{
    return { Aim::Side::Most, bound };
}
inline Aim atLeast(double bound)
{
    return { Aim::Side::Least, bound };
}

/// Figures by their names, printed as they come and written into one JSON file. One that has an aim
/// says whether it is met.
class BenchFigures
{
public:
    void tell(const QString &name, double value, const QString &unit)
    {
        m_figures.insert(
            name,
            QJsonObject { { QStringLiteral("value"), value }, { QStringLiteral("unit"), unit } });
        print(name, value, unit, {});
    }
    void tell(const QString &name, double value, const QString &unit, const Aim &aim)
    {
        const bool isMet = aim.isMetBy(value);
        const QString side =
            aim.side == Aim::Side::Most ? QStringLiteral("most") : QStringLiteral("least");
        m_figures.insert(name,
                         QJsonObject { { QStringLiteral("value"), value },
                                       { QStringLiteral("unit"), unit },
                                       { QStringLiteral("aim"), aim.bound },
                                       { QStringLiteral("aim_is"), side },
                                       { QStringLiteral("met"), isMet } });
        print(name, value, unit,
              (isMet ? QStringLiteral("met, at %1 %2") : QStringLiteral("MISSED, at %1 %2"))
                  .arg(side)
                  .arg(aim.bound));
    }
    /// Adds the figures to those of other parts in the file.
    [[nodiscard]] bool write(const QString &fileName) const
    {
        QFile file(fileName);
        QJsonObject all;
        if (file.open(QIODevice::ReadOnly)) {
            all = QJsonDocument::fromJson(file.readAll()).object();
            file.close();
        }
        for (auto figure = m_figures.begin(); figure != m_figures.end(); ++figure) {
            all.insert(figure.key(), figure.value());
        }
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
    }

private:
    static void
    print(const QString &name, double value, const QString &unit, const QString &judgement)
    {
        QTextStream(stdout) << name.leftJustified(62)
                            << QString::number(value, 'f', 2).rightJustified(14) << ' '
                            << unit.leftJustified(8) << judgement << Qt::endl;
    }

    QJsonObject m_figures;
};

inline double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The middle of several: one run may meet a checkpoint or another program.
inline double medianOf(const std::function<void()> &work)
{
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        runs.push_back(timed(work));
    }
    std::ranges::sort(runs);
    return runs.at(runs.size() / 2);
}

inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        qFatal("/proc/self/status cannot be read");
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    qFatal("/proc/self/status says nothing of memory");
}

} // namespace smartup
