#include "models/connection/ConnectionCheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A remedy that lists everything a company has would not be read.
constexpr qsizetype ListedAtMost = 8;

QString translated(const char *text)
{
    return QCoreApplication::translate("ConnectionCheck", text);
}

QString listed(QStringList words)
{
    if (words.size() > ListedAtMost) {
        words = words.first(ListedAtMost);
        words.append(u"…"_s);
    }
    return words.join(", "_L1);
}

} // namespace

QString checkStageName(CheckStage stage)
{
    switch (stage) {
    case CheckStage::Address:
        return QCoreApplication::translate("ConnectionCheck", "Address");
    case CheckStage::SecureConnection:
        return QCoreApplication::translate("ConnectionCheck", "Secure connection");
    case CheckStage::SignIn:
        return QCoreApplication::translate("ConnectionCheck", "Sign-in");
    case CheckStage::Project:
        return QCoreApplication::translate("ConnectionCheck", "Project");
    case CheckStage::Organisation:
        return QCoreApplication::translate("ConnectionCheck", "Organisation");
    case CheckStage::Rights:
        return QCoreApplication::translate("ConnectionCheck", "Right to the settings");
    case CheckStage::Allowance:
        return QCoreApplication::translate("ConnectionCheck", "Daily request allowance");
    }
    Q_UNREACHABLE();
}

CheckStep failedStep(const Error &error)
{
    return { CheckState::Failed, error.text, error.remedy, error.raw };
}

std::optional<CheckStage> ConnectionCheck::failedStage() const
{
    for (const CheckStage stage : AllCheckStages) {
        if ((*this)[stage].state == CheckState::Failed) {
            return stage;
        }
    }
    return std::nullopt;
}

bool ConnectionCheck::isPassed() const
{
    return std::ranges::all_of(steps, [](const CheckStep &step) {
        return step.state == CheckState::Passed || step.state == CheckState::Warning;
    });
}

QString connectionCheckCost()
{
    return QCoreApplication::translate(
        "ConnectionCheck",
        "The test makes three calls and changes nothing. One of them is an export, which counts "
        "against the daily allowance of frequently used documents.");
}

CheckStep judgeProject(const Profile &profile, const SessionInfo &session)
{
    if (profile.projectCode.isEmpty()) {
        return { CheckState::Passed,
                 translated(QT_TRANSLATE_NOOP("ConnectionCheck",
                                              "None is named: Smartup takes the user's own.")),
                 {},
                 {} };
    }
    QStringList codes;
    for (const Project &project : session.projects) {
        if (project.code == profile.projectCode) {
            return {
                CheckState::Passed, project.name.isEmpty() ? project.code : project.name, {}, {}
            };
        }
        codes.append(project.code);
    }
    return { CheckState::Failed,
             translated(QT_TRANSLATE_NOOP("ConnectionCheck", "This user has no project “%1”."))
                 .arg(profile.projectCode),
             translated(QT_TRANSLATE_NOOP("ConnectionCheck", "Choose one of these: %1."))
                 .arg(listed(codes)),
             {} };
}

QList<Organisation> organisationsFor(const Profile &profile, const SessionInfo &session)
{
    QList<Organisation> organisations;
    for (const Project &project : session.projects) {
        if (!profile.projectCode.isEmpty() && project.code != profile.projectCode) {
            continue;
        }
        for (const Organisation &organisation : project.organisations) {
            if (!organisations.contains(organisation)) {
                organisations.append(organisation);
            }
        }
    }
    return organisations;
}

CheckStep judgeOrganisation(const Profile &profile, const SessionInfo &session)
{
    const QList<Organisation> organisations = organisationsFor(profile, session);
    QStringList names;
    for (const Organisation &organisation : organisations) {
        if (organisation.id == profile.filialId) {
            return { CheckState::Passed, organisation.name, {}, {} };
        }
        //: Organisation and its id: "Chashma · Tashkent (101)"
        names.append(translated(QT_TRANSLATE_NOOP("ConnectionCheck", "%1 (%2)"))
                         .arg(organisation.name, organisation.id));
    }
    if (profile.filialId.isEmpty() && organisations.size() == 1) {
        return { CheckState::Passed,
                 translated(QT_TRANSLATE_NOOP("ConnectionCheck",
                                              "None is chosen, and the user has only one: %1."))
                     .arg(names.constFirst()),
                 {},
                 {} };
    }
    if (profile.filialId.isEmpty()) {
        // Without an organisation Smartup works in the user's default one, usually production.
        return { CheckState::Warning,
                 translated(QT_TRANSLATE_NOOP("ConnectionCheck",
                                              "None is chosen: Smartup works in the user's default "
                                              "organisation.")),
                 translated(QT_TRANSLATE_NOOP("ConnectionCheck", "Choose one of these: %1."))
                     .arg(listed(names)),
                 {} };
    }
    return { CheckState::Failed,
             translated(
                 QT_TRANSLATE_NOOP("ConnectionCheck",
                                   "The organisation with the id %1 does not belong to this user."))
                 .arg(profile.filialId),
             translated(QT_TRANSLATE_NOOP("ConnectionCheck", "Choose one of these: %1."))
                 .arg(listed(names)),
             {} };
}

QString onlyOrganisationOf(const Profile &profile, const SessionInfo &session)
{
    const QList<Organisation> organisations = organisationsFor(profile, session);
    if (organisations.size() != 1) {
        return {};
    }
    const Organisation &only = organisations.constFirst();
    return only.name.isEmpty() ? only.id : only.name;
}

CheckStep judgeAllowance(const std::optional<Limits> &limits)
{
    if (!limits) {
        return { CheckState::Warning,
                 translated(QT_TRANSLATE_NOOP(
                     "ConnectionCheck", "Smartup did not say how many requests are left today.")),
                 {},
                 {} };
    }
    if (!limits->hasLimit) {
        return { CheckState::Passed,
                 translated(QT_TRANSLATE_NOOP("ConnectionCheck", "Requests are not limited.")),
                 {},
                 {} };
    }
    const QLocale locale;
    const QString words =
        translated(
            QT_TRANSLATE_NOOP("ConnectionCheck",
                              "%1 of %2 requests for frequently used documents are left today."))
            .arg(locale.toString(limits->left), locale.toString(limits->limit));
    const QString remedy = translated(
        QT_TRANSLATE_NOOP("ConnectionCheck",
                          "Every program of the company shares this allowance; it begins "
                          "anew at midnight in Tashkent."));
    if (limits->left == 0) {
        return { CheckState::Failed, words, remedy, {} };
    }
    const bool isNearlySpent = limits->left * 10 <= limits->limit;
    return { isNearlySpent ? CheckState::Warning : CheckState::Passed,
             words,
             isNearlySpent ? remedy : QString(),
             {} };
}

} // namespace smartup
