package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class BesideTheHistoryTest {

    @Test
    void whatTheEngineDoesByItselfIsBesideTheHistory() {
        var steps = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.optr.engine.camunda").stream()
                        .filter(type -> type.getAllRawInterfaces().stream()
                                .anyMatch(each -> each.getSimpleName().equals("EngineStep")))
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(BesideTheHistory.EVENTS)
                .containsAll(steps)
                .contains("ProtectedDataRead", "LedgerHeartbeat")
                .hasSize(steps.size() + 2);
    }
}
