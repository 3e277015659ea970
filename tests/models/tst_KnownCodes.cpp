#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/preflight/KnownCodes.h"

#include <QSet>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestKnownCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpaceIsToldOrSaid();
    void whatCannotBeLookedUpIsNamedOnce();
};

/// Every code of a document belongs to a space, but the organisation's own and those of cards,
/// statuses and the like that are no reference.
void TestKnownCodes::everySpaceIsToldOrSaid()
{
    const QSet<QString> others { u"filial_code"_s, u"subfilial_code"_s, u"card_code"_s,
                                 u"status_code"_s, u"payment_code"_s };
    for (const DocumentTypeInfo &info : documentCatalog()) {
        for (const std::span<const Field> fields : { info.fields, info.lineFields }) {
            for (const Field &field : fields) {
                const bool isCode = field.kind == FieldKind::Code
                    || field.kind == FieldKind::GoodsCode || field.kind == FieldKind::PersonCode;
                const QString name = field.name;
                QVERIFY2(codeSpaceOf(field).has_value() == (isCode && !others.contains(name)),
                         qPrintable(QString(info.key) + u'.' + name));
            }
        }
    }
    for (const CodeSpaceInfo &space : codeSpaces()) {
        QVERIFY(!codeSpaceName(space.space).isEmpty());
        for (const CodeSource &source : space.sources) {
            const ReferenceInfo &info = referenceInfo(source.entity);
            QVERIFY(!info.exportRoot.isEmpty());
            QVERIFY(!info.codeField.isEmpty());
        }
    }
}

void TestKnownCodes::whatCannotBeLookedUpIsNamedOnce()
{
    QVERIFY(notLookedUpText({}).isEmpty());
    QVERIFY(notLookedUpText({ { CodeSpace::Goods, { u"P1"_s } } }).isEmpty());
    const QString said = notLookedUpText({ { CodeSpace::CashDesk, { u"K1"_s, u"K2"_s } },
                                           { CodeSpace::Staff, { u"S1"_s } },
                                           { CodeSpace::Van, {} },
                                           { CodeSpace::Contract, { u"D1"_s } } });
    QVERIFY2(said.endsWith("Staff, Cash desks."_L1), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestKnownCodes)
#include "tst_KnownCodes.moc"
