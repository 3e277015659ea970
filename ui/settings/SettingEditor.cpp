#include "ui/settings/SettingEditor.h"

#include "ui/settings/ChoiceEditor.h"
#include "ui/settings/PeriodEditor.h"
#include "ui/settings/PolicyMatrix.h"
#include "ui/settings/StatusesEditor.h"
#include "ui/settings/SwitchEditor.h"
#include "ui/shell/SentenceLabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>

namespace smartup {

namespace {

constexpr int ReadableCharacters = 105; // about 760 px at the usual size

/// Quieter than a sentence and still read with ease: many a palette's own faint colour is too faint.
class Remark final : public QLabel
{
public:
    explicit Remark(QWidget *parent)
        : QLabel(parent)
    {
        quieten();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange) {
            quieten();
        }
        QLabel::changeEvent(event);
    }

private:
    void quieten()
    {
        const QPalette usual = QApplication::palette();
        const QColor text = usual.color(QPalette::WindowText);
        const QColor ground = usual.color(QPalette::Window);
        const auto mix = [](int of, int with) { return (2 * of + with) / 3; };
        const QColor mixed(mix(text.red(), ground.red()), mix(text.green(), ground.green()),
                           mix(text.blue(), ground.blue()));
        if (mixed != palette().color(QPalette::WindowText)) {
            QPalette quiet;
            quiet.setColor(QPalette::WindowText, mixed);
            setPalette(quiet);
        }
    }
};

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
    QLabel *label = makePlainLabel(parent);
    label->setText(text);
    return label;
}

QLabel *makeRemark(const QString &text, QWidget *parent)
{
    auto *label = new Remark(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace smartup
