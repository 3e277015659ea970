#include "ui/settings/SettingEditor.h"

#include "ui/settings/ChoiceEditor.h"
#include "ui/settings/PeriodEditor.h"
#include "ui/settings/PolicyMatrix.h"
#include "ui/settings/StatusesEditor.h"
#include "ui/settings/SwitchEditor.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>

namespace smartup {

namespace {

constexpr int ReadableCharacters = 105; // about 760 px at the usual size

} // namespace

SettingEditor::SettingEditor(QList<SettingRef> refs, QWidget *parent)
    : QWidget(parent)
    , m_refs(std::move(refs))
{
}

SettingEditor *makeSettingEditor(const QList<SettingRef> &refs, QWidget *parent)
{
    const SettingRef first = refs.constFirst();
    switch (settingInfo(first.id).kind) {
    case SettingKind::Choice:
        return new ChoiceEditor(first, parent);
    case SettingKind::Period:
        return new PeriodEditor(first, parent);
    case SettingKind::Statuses:
        return new StatusesEditor(first, parent);
    case SettingKind::Switch:
        return new SwitchEditor(first, parent);
    case SettingKind::Policy:
        return new PolicyMatrix(refs, parent);
    }
    Q_UNREACHABLE();
}

QString settingObjectName(SettingRef ref, const QString &part)
{
    const QString name = QStringLiteral("setting/") + settingKey(ref);
    return part.isEmpty() ? name : name + u'/' + part;
}

QString catalogText(const char *text)
{
    return QCoreApplication::translate("SettingCatalog", text);
}

int readableWidth(const QWidget *widget)
{
    return widget->fontMetrics().averageCharWidth() * ReadableCharacters;
}

QLabel *makeSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *makeRemark(const QString &text, QWidget *parent)
{
    QLabel *label = makeSentence(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace smartup
