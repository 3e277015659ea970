#include "app/sandbox/ReferenceMethods.h"

namespace smartup {

void addEquipmentMethods(SandboxRoutes &routes)
{
    for (const ReferenceEntity entity :
         { ReferenceEntity::EquipmentMovement, ReferenceEntity::EquipmentRequest }) {
        const ReferenceInfo &info = referenceInfo(entity);
        routes.insert(info.exportPath(),
                      { [&info](SandboxCall &call) { return exportReferences(call, info); },
                        info.quotaClass });
        routes.insert(info.importPath(),
                      { [&info](SandboxCall &call) { return importReferences(call, info); },
                        info.quotaClass, true });
    }
}

} // namespace smartup
