#include "app/sandbox/DocumentExport.h"
#include "app/sandbox/DocumentImport.h"

namespace smartup {

void addDocumentMethods(SandboxRoutes &routes)
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        routes.insert(info.exportPath(),
                      { [&info](SandboxCall &call) { return exportDocuments(call, info); },
                        info.quotaClass });
        routes.insert(info.importPath(),
                      { [&info](SandboxCall &call) { return importDocuments(call, info); },
                        info.quotaClass, true });
    }
}

} // namespace smartup
