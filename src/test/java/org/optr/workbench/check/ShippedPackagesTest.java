package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.GuardedFeel;
import org.optr.engine.guard.ModelCheck;
import org.optr.workbench.check.Finding.Severity;

/** What OPTR ships is an example of how a process should be drawn. */
class ShippedPackagesTest {

    private static final TestEnterprise ENTERPRISE = TestEnterprise.real();
    private static final PackageCheck CHECK =
            new PackageChecks(new ModelCheck(ENTERPRISE.steps().keySet()), GuardedFeel.bounded(), ENTERPRISE);

    static List<ModelPackage> packages() {
        return ShippedPackages.all();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aShippedPackageHasNeitherErrorsNorWarnings(ModelPackage models) {
        assertThat(CHECK.findings(models))
                .filteredOn(finding -> Set.of(Severity.ERROR, Severity.WARNING).contains(finding.severity()))
                .isEmpty();
    }
}
