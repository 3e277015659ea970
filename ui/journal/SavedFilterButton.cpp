#include "ui/journal/SavedFilterButton.h"

#include "models/core/VisibleText.h"
#include "ui/shell/Icons.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto FiltersKey = "log/filters"_L1;
/// Thousands of filters are no list that somebody keeps.
constexpr qint64 LargestFile = 4LL * 1024 * 1024;

/// An ampersand of a name is no mnemonic.
QString menuText(const QString &name)
{
    return visibleText(name).replace(u'&', u"&&"_s);
}

QList<SavedFilter> without(QList<SavedFilter> filters, const SavedFilter &filter)
{
    filters.removeAll(filter);
    return filters;
}

} // namespace

SavedFilterButton::SavedFilterButton(QSettings &state, const Clock &clock, QWidget *parent)
    : QPushButton(parent)
    , m_state(state)
    , m_clock(clock)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedFilters"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilterButton::fillMenu);
    retranslate();
}

void SavedFilterButton::retranslate()
{
    setText(tr("Saved filters"));
    setIcon(smartup::icon(u"view-filter"_s));
    fillMenu();
}

void SavedFilterButton::setExpression(const QString &expression)
{
    m_expression = expression;
    if (m_save) {
        m_save->setEnabled(!expression.isEmpty());
    }
}

void SavedFilterButton::addFilters(QMenu *menu, const QList<SavedFilter> &filters)
{
    for (const SavedFilter &filter : filters) {
        QAction *action = menu->addAction(menuText(filter.name));
        action->setObjectName(filter.name);
        connect(action, &QAction::triggered, this,
                [this, expression = filter.expression] { Q_EMIT filterChosen(expression); });
    }
}

void SavedFilterButton::readOwn()
{
    const Result<QList<SavedFilter>> own =
        savedFiltersFromJson(m_state.value(FiltersKey).toByteArray(), m_clock.now());
    if (own) {
        m_own = own.value();
    }
}

void SavedFilterButton::fillMenu()
{
    readOwn();
    // A menu deletes its actions when it is cleared, not the menus below it.
    const QList<QMenu *> former = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    m_menu->clear();
    for (QMenu *menu : former) {
        menu->setObjectName({});
        menu->deleteLater(); // it may be the one whose action called this
    }
    addFilters(m_menu, builtInFilters());
    if (!m_own.isEmpty()) {
        m_menu->addSeparator();
        addFilters(m_menu, m_own);
    }
    m_menu->addSeparator();
    m_save = m_menu->addAction(smartup::icon(u"list-add"_s), tr("Save this filter…"));
    m_save->setObjectName(u"saveFilter"_s);
    m_save->setEnabled(!m_expression.isEmpty());
    connect(m_save, &QAction::triggered, this, &SavedFilterButton::askForName);
    if (!m_own.isEmpty()) {
        QMenu *removal = m_menu->addMenu(smartup::icon(u"list-remove"_s), tr("Delete a filter"));
        removal->setObjectName(u"deleteFilter"_s);
        for (const SavedFilter &filter : std::as_const(m_own)) {
            QAction *action = removal->addAction(menuText(filter.name));
            connect(action, &QAction::triggered, this, [this, filter] {
                readOwn();
                keep(without(m_own, filter));
            });
        }
        QAction *exporting =
            m_menu->addAction(smartup::icon(u"document-export"_s), tr("Export my filters…"));
        connect(exporting, &QAction::triggered, this, [this] { askForFile(true); });
    }
    QAction *importing =
        m_menu->addAction(smartup::icon(u"document-import"_s), tr("Import filters…"));
    connect(importing, &QAction::triggered, this, [this] { askForFile(false); });
}

void SavedFilterButton::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name of the filter. One of the same name is replaced."));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, expression = m_expression](const QString &name) {
                if (!name.trimmed().isEmpty()) {
                    readOwn();
                    keep(withFilter(m_own, { name.trimmed(), expression }));
                }
            });
    dialog->open();
}

void SavedFilterButton::askForFile(bool isExport)
{
    auto *dialog = new QFileDialog(this, isExport ? tr("Export my filters") : tr("Import filters"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Saved filters (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isExport](const QString &file) {
        isExport ? exportTo(file) : importFrom(file);
    });
    dialog->open();
}

void SavedFilterButton::keep(const QList<SavedFilter> &own)
{
    m_own = own;
    m_state.setValue(FiltersKey, savedFiltersJson(m_own));
    fillMenu();
}

bool SavedFilterButton::exportTo(const QString &file)
{
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly)
        && target.write(savedFiltersJson(m_own)) >= 0 && target.commit();
    if (!isWritten) {
        Q_EMIT failed({ ErrorOrigin::Storage,
                        tr("The filters could not be written to %1.").arg(visibleText(file)),
                        tr("Choose another folder, or see to it that there is room."),
                        target.errorString(),
                        {} });
    }
    return isWritten;
}

bool SavedFilterButton::importFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > LargestFile) {
        Q_EMIT failed({ ErrorOrigin::File,
                        tr("The file %1 cannot be read.").arg(visibleText(file)),
                        tr("Choose a file that this program has exported."),
                        source.errorString(),
                        {} });
        return false;
    }
    const Result<QList<SavedFilter>> read = savedFiltersFromJson(source.readAll(), m_clock.now());
    if (!read) {
        Q_EMIT failed(read.error());
        return false;
    }
    readOwn();
    keep(joinedFilters(m_own, read.value()));
    return true;
}

} // namespace smartup
