package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.optr.engine.Feel;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/**
 * Asks every rule, each on the same reading of the files; within a transaction once, as long as the same files meet the same
 * enterprise.
 */
@Component
class PackageChecks implements PackageCheck {

    /** Of an element of a model, or of a component of a form. */
    private static final Pattern ID = Pattern.compile("[ \"]id\"?\\s*[=:]\\s*[\"']([^\"'<]{1,200})[\"']");

    private final PackageReader reader;
    private final Enterprise enterprise;
    private final TransactionMemory memory = new TransactionMemory();
    private final List<Rule> rules;

    PackageChecks(ModelChecks checks, Feel feel, Enterprise enterprise) {
        this.enterprise = enterprise;
        reader = new PackageReader(checks);
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
                new ContentsOfForms(),
                new TablesOfSteps(),
                new DecisionTables(),
                new AnswersOfTables(),
                new RolesOfTables(),
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
        var verdict = memory.get(models, () -> judge(models));
        return verdict.enterprise().isUnchanged()
                ? verdict.findings()
                : judge(models).findings();
    }

    private Verdict judge(ModelPackage models) {
        var seen = new SeenEnterprise(enterprise);
        var reading = reader.read(models, seen);
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.check(reading, new Report(rule.name(), findings)));
        return new Verdict(findings.stream().distinct().sorted(order(models)).toList(), seen);
    }

    /** @param enterprise what the rules asked of it */
    private record Verdict(List<Finding> findings, SeenEnterprise enterprise) {}

    private static Comparator<Finding> order(ModelPackage models) {
        var positions = new HashMap<String, Map<String, Integer>>();
        models.files().forEach((file, content) -> positions.put(file, positions(content)));
        return Comparator.comparing(Finding::severity)
                .thenComparing(Finding::file)
                .thenComparing(finding ->
                        positions.getOrDefault(finding.file(), Map.of()).getOrDefault(finding.element(), -1));
    }

    private static Map<String, Integer> positions(String content) {
        var positions = new HashMap<String, Integer>();
        ID.matcher(content).results().forEach(id -> positions.putIfAbsent(id.group(1), id.start()));
        return positions;
    }
}
