#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// What stands behind the rows of Command.cpp, each in the file of its name.
ExitCode runHelp(const Command &self, const QStringList &arguments);
ExitCode runSandbox(const Command &self, const QStringList &arguments);
ExitCode runLog(const Command &self, const QStringList &arguments);
ExitCode runSettings(const Command &self, const QStringList &arguments);
ExitCode runProfiles(const Command &self, const QStringList &arguments);
ExitCode runTest(const Command &self, const QStringList &arguments);
ExitCode runExport(const Command &self, const QStringList &arguments);
ExitCode runImport(const Command &self, const QStringList &arguments);
ExitCode runCheckUp(const Command &self, const QStringList &arguments);
ExitCode runCoverage(const Command &self, const QStringList &arguments);
ExitCode runDatabases(const Command &self, const QStringList &arguments);
ExitCode runAllowance(const Command &self, const QStringList &arguments);
ExitCode runSchedule(const Command &self, const QStringList &arguments);
ExitCode runServe(const Command &self, const QStringList &arguments);
ExitCode runLedger(const Command &self, const QStringList &arguments);
ExitCode runProbe(const Command &self, const QStringList &arguments);
ExitCode runReconcile(const Command &self, const QStringList &arguments);
ExitCode runTour(const Command &self, const QStringList &arguments);

} // namespace smartup
