package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.optr.engine.Feel;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.springframework.stereotype.Component;

/** Asks every rule, each on the same reading of the files. */
@Component
class PackageChecks implements PackageCheck {

    private final PackageReader reader;
    private final List<Rule> rules;

    PackageChecks(ModelChecks checks, Feel feel, Enterprise enterprise) {
        reader = new PackageReader(checks, enterprise);
        rules = List.of(
                new EngineAccepts(checks),
                new FileNames(),
                new ExecutableProcess(),
                new WholeReferences(),
                new ReadableForms(feel),
                new KnownSteps(),
                new KnownProcesses(),
                new KnownGroups(),
                new WorkOfPeople(),
                new FourEyes(),
                new FormsOfSteps(),
                new FieldsOfForms(),
                new TablesOfSteps(),
                new DecisionTables(),
                new AnswersOfTables(),
                new WrittenVariables(),
                new Gateways(),
                new Reachable(),
                new ParallelJoins(),
                new WaitInLoops(),
                new Timers(),
                new Names(),
                new Layout());
    }

    @Override
    public List<Finding> findings(ModelPackage models) {
        var reading = reader.read(models);
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.check(reading, new Report(rule.name(), findings)));
        return findings.stream().distinct().sorted(order(models)).toList();
    }

    private static Comparator<Finding> order(ModelPackage models) {
        return Comparator.comparing(Finding::severity)
                .thenComparing(Finding::file)
                .thenComparing(finding -> position(models, finding));
    }

    private static int position(ModelPackage models, Finding finding) {
        var content = models.files().getOrDefault(finding.file(), "");
        var inModel = content.indexOf(" id=\"%s\"".formatted(finding.element()));
        return inModel >= 0 ? inModel : content.indexOf('"' + finding.element() + '"');
    }
}
