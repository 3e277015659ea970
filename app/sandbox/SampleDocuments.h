#pragma once

#include "app/sandbox/DocumentPlan.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/SampleDice.h"
#include "app/sandbox/SampleFigures.h"
#include "app/sandbox/SampleNames.h"
#include "app/sandbox/SampleRoutes.h"
#include "app/sandbox/SandboxStore.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace smartup::sample {

/// How many documents of a type the sample company has at scale 1.
struct SampleShare
{
    DocumentType type {};
    int count = 0;
    QLatin1StringView prefix; ///< of external ids
};

/// Documents of all eleven types, made field by field from one table of makers: a field has the
/// same kind of value in every type.
class SampleDocuments
{
public:
    SampleDocuments(SandboxStore &store, Dice &dice, QDate today, const SampleBook &book)
        : m_store(store)
        , m_dice(dice)
        , m_today(today)
        , m_book(book)
    {
    }

    /// Number `number` (from 1) of its type.
    void add(const SampleShare &share, int number);

    /// The routes on which the shipped orders left.
    [[nodiscard]] const SampleRoutes &routes() const { return m_routes; }

private:
    /// Writes the token of one field; writing nothing leaves the field out.
    using Maker = void (SampleDocuments::*)(QByteArray &out);
    struct NamedMaker
    {
        QLatin1StringView field;
        Maker maker = nullptr;
    };
    struct MadeField
    {
        QByteArray key; ///< `"name":`
        Maker maker = nullptr;
    };
    struct TypeMakers
    {
        std::vector<MadeField> header;
        std::vector<MadeField> lines;
        bool isDateOnly = false;
        bool isAmountOfLines = false;
    };
    struct PurchaseLine
    {
        qint64 purchase = 0;
        qint64 line = 0;
        qint64 goods = 0;
    };

    static const NamedMaker HeaderMakers[];
    static const NamedMaker LineMakers[];
    [[nodiscard]] static std::vector<MadeField> makersOf(const PlanColumns &columns,
                                                         std::span<const NamedMaker> table);
    [[nodiscard]] const TypeMakers &makers(DocumentType type);
    [[nodiscard]] QByteArray object(const std::vector<MadeField> &fields);
    void chooseBranch(const SampleShare &share, int number);
    void chooseMoments(bool isKnownOrder);
    [[nodiscard]] QString status(const DocumentTypeInfo &info, bool isKnownOrder);
    [[nodiscard]] QByteArray lines(const TypeMakers &makers);

    // ── values of fields ──
    static void put(QByteArray &out, QByteArrayView plain)
    {
        out += '"';
        out += plain;
        out += '"';
    }
    void putBranchCode(QByteArray &out, char letter, int number) const
    {
        out += '"';
        out += QByteArrayView(m_branch->code.data(), m_branch->code.size());
        out += '-';
        out += letter;
        out += QByteArray::number(number) + '"';
    }
    void documentDay(QByteArray &out) { put(out, m_dayText); }
    void documentMoment(QByteArray &out) { put(out, m_momentText); }
    void nextDay(QByteArray &out) { put(out, m_nextDayText); }
    void expiryDay(QByteArray &out) { put(out, m_expiryDayText); }
    void room(QByteArray &out) { putBranchCode(out, 'R', m_room); }
    void robot(QByteArray &out) { putBranchCode(out, 'B', m_room); }
    void staff(QByteArray &out)
    {
        m_staff = 1 + m_dice.roll(StaffCount);
        put(out, staffCode(m_staff).toLatin1());
    }
    void expeditor(QByteArray &out)
    {
        staff(out);
        m_expeditor = m_staff;
    }
    void client(QByteArray &out)
    {
        put(out, QByteArray::number(m_person = m_dice.pick(m_book.clients)));
    }
    void supplier(QByteArray &out)
    {
        put(out, QByteArray::number(m_person = m_dice.pick(m_book.suppliers)));
    }
    void currency(QByteArray &out) { put(out, "860"); }
    void contract(QByteArray &out)
    {
        if (m_dice.roll(3) == 0) {
            putBranchCode(out, 'D', 1 + m_dice.roll(ContractsPerOrganisation));
        }
    }
    void note(QByteArray &out)
    {
        if (const QByteArrayView text = m_dice.pick(Notes); !text.isEmpty()) {
            put(out, text);
        }
    }
    void no(QByteArray &out) { put(out, "N"); }
    void yes(QByteArray &out) { put(out, "Y"); }
    void address(QByteArray &out)
    {
        const QByteArray street = m_dice.pick(Streets);
        appendJsonText(out, street + ", " + QByteArray::number(1 + m_dice.roll(90)));
    }
    void invoice(QByteArray &out) { put(out, "INV-" + QByteArray::number(m_number)); }
    void paymentType(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "PYMT:1" : "PYMT:2"); }
    void warehouse(QByteArray &out) { putBranchCode(out, 'W', m_warehouse); }
    void otherWarehouse(QByteArray &out)
    {
        putBranchCode(out, 'W', 1 + m_warehouse % WarehousesPerOrganisation);
    }
    void reason(QByteArray &out) { put(out, "RSN:" + QByteArray::number(1 + m_dice.roll(5))); }
    void order(QByteArray &out)
    {
        put(out, QByteArray::number(m_dice.pick(m_orders[m_branchIndex])));
    }
    void cashbox(QByteArray &out)
    {
        if (!isPaidByBank()) {
            putBranchCode(out, 'K', 1);
        }
    }
    void bankAccount(QByteArray &out)
    {
        if (m_type != DocumentType::ClientPayment || isPaidByBank()) {
            putBranchCode(out, 'A', 1);
        }
    }
    [[nodiscard]] bool isPaidByBank() const
    {
        return m_type == DocumentType::ClientPayment && m_number % 3 == 0;
    }
    void amount(QByteArray &out)
    {
        m_amount = QByteArray::number(qint64(1000) * (50 + m_dice.roll(20000)));
        put(out, m_amount);
    }
    void cashflowReason(QByteArray &out)
    {
        put(out, "CFR:" + QByteArray::number(1 + m_dice.roll(6)));
    }
    void cashflowKind(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "I" : "O"); }
    void account(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "4010" : "6010"); }
    void purpose(QByteArray &out) { put(out, "Оплата за товар"); }
    void transaction(QByteArray &out) { put(out, QByteArray::number(100000 + m_number)); }

    void lineId(QByteArray &out) { put(out, QByteArray::number(m_line = m_store.ids().next())); }
    void goods(QByteArray &out)
    {
        m_goods = m_dice.roll(GoodsCount);
        put(out, QByteArray::number(m_book.goods[static_cast<std::size_t>(m_goods)]));
    }
    void goodsKind(QByteArray &out) { put(out, "G"); }
    void quantity(QByteArray &out)
    {
        put(out, QByteArray::number(m_quantity = 1 + m_dice.roll(48)));
    }
    void price(QByteArray &out)
    {
        const qint64 price = m_book.prices[static_cast<std::size_t>(m_goods)];
        m_sum += price * m_quantity;
        put(out, QByteArray::number(price));
    }
    void priceType(QByteArray &out) { put(out, "PRT-1"); }
    void vat(QByteArray &out) { put(out, "12"); }
    void batch(QByteArray &out) { put(out, "B" + QByteArray::number(1 + m_dice.roll(500))); }
    void purchase(QByteArray &out)
    {
        m_purchaseLine = m_dice.pick(m_purchases[m_branchIndex]);
        put(out, QByteArray::number(m_purchaseLine.purchase));
    }
    void purchaseLine(QByteArray &out) { put(out, QByteArray::number(m_purchaseLine.line)); }
    void purchasedGoods(QByteArray &out) { put(out, QByteArray::number(m_purchaseLine.goods)); }

    SandboxStore &m_store;
    Dice &m_dice;
    QDate m_today;
    const SampleBook &m_book;
    SampleRoutes m_routes;
    // by branch, the first of them: what returns and receipts speak about
    std::array<std::vector<qint64>, Branches.size()> m_orders;
    std::array<std::vector<PurchaseLine>, Branches.size()> m_purchases;
    std::array<std::optional<TypeMakers>, DocumentTypeCount> m_makers;

    // the document being made
    DocumentType m_type = DocumentType::Order;
    int m_number = 0;
    const Branch *m_branch = nullptr;
    std::size_t m_branchIndex = 0;
    qint64 m_documentId = 0;
    QDate m_day;
    QTime m_time;
    QByteArray m_dayText;
    QByteArray m_momentText;
    QByteArray m_nextDayText;
    QByteArray m_expiryDayText;
    QString m_created;
    QString m_modified;
    int m_room = 0;
    int m_warehouse = 0;
    int m_staff = 0; ///< named last
    int m_expeditor = 0;
    qint64 m_person = 0;
    QByteArray m_amount;
    qint64 m_sum = 0;
    // its line
    qint64 m_line = 0;
    int m_goods = 0;
    int m_quantity = 0;
    PurchaseLine m_purchaseLine;
};

} // namespace smartup::sample
