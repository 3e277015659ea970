// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace smartup {

class FileProblemModel;
class FolderFileModel;

/// What is wrong with a file, or worth knowing of it.
[[nodiscard]] QTableView *makeProblemTable(FileProblemModel *problems, QWidget *parent);
/// The files of a folder.
[[nodiscard]] QTableView *makeFolderTable(FolderFileModel *files, QWidget *parent);

} // namespace smartup
