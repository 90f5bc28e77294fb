package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The variables of a case and what may be written to them. */
@Component
class CaseVariables {

    private final RuntimeService runtime;
    private final ProtectedVariables protectedVariables;

    CaseVariables(RuntimeService runtime, ProtectedVariables protectedVariables) {
        this.runtime = runtime;
        this.protectedVariables = protectedVariables;
    }

    List<CaseVariable> of(CaseFile file) {
        var protection = protectedVariables.of(file.definition());
        return instances(file).stream()
                .map(each -> new CaseVariable(
                        each.getId(), each.getName(), plain(each), protection(each, protection.apply(each.getName()))))
                .sorted(Comparator.comparing(CaseVariable::name).thenComparing(CaseVariable::id))
                .toList();
    }

    private List<VariableInstance> instances(CaseFile file) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(file.run().value())
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(each -> each.getTaskId() == null)
                .toList();
    }

    private static @Nullable Protection protection(VariableInstance variable, @Nullable Protection known) {
        return known == null && plain(variable) == null ? Protection.NO_VALUE : known;
    }

    private static @Nullable Object plain(VariableInstance variable) {
        var value = variable.getValue();
        var known = value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof Date
                || value instanceof String;
        return known ? Values.fromEngine(value) : null;
    }

    /** Writes a value where the variable is, unless it is protected, has changed, or cannot have the value. */
    CaseVariable write(CaseFile file, String id, Object seen, Object value) {
        var before = of(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("case.variable.gone"));
        require(before.protection() == null, "case.variable.protected", before.name(), reason(before));
        require(seen.equals(before.value()), "case.variable.changed", before.name(), Objects.toString(before.value()));
        require(value.getClass().equals(seen.getClass()), "case.value.other-type");
        require(!(value instanceof Double number) || Double.isFinite(number), "case.value.other-type");
        require(
                !(value instanceof String text) || text.length() <= Values.LONGEST_TEXT,
                "case.value.too-long",
                Values.LONGEST_TEXT);
        var place = instances(file).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
        runtime.setVariableLocal(place.getExecutionId(), before.name(), Values.toEngine(before.name(), value));
        return before;
    }

    private static Object reason(CaseVariable variable) {
        return variable.protection() == null ? Protection.NO_VALUE : variable.protection();
    }
}
