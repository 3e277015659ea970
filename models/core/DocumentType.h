#pragma once

#include <array>
#include <cstddef>

namespace smartup {

/// The eleven document types that have import, export and a duplicate policy.
/// Everything else about a type is its row in models/catalogue/DocumentCatalog.
enum class DocumentType {
    Order,
    OrderReturn,
    Receipt,
    Movement,
    Purchase,
    SupplierReturn,
    Stocktaking,
    Writeoff,
    ClientPayment,
    CashDocument,
    BankDocument,
};

inline constexpr std::size_t DocumentTypeCount = 11;

inline constexpr std::array<DocumentType, DocumentTypeCount> AllDocumentTypes {
    DocumentType::Order,        DocumentType::OrderReturn,  DocumentType::Receipt,
    DocumentType::Movement,     DocumentType::Purchase,     DocumentType::SupplierReturn,
    DocumentType::Stocktaking,  DocumentType::Writeoff,     DocumentType::ClientPayment,
    DocumentType::CashDocument, DocumentType::BankDocument,
};

} // namespace smartup
