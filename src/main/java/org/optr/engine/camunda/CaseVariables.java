package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What the engine calls the types of {@link Values}, and that of no value. */
    private static final Set<String> PLAIN = Set.of("null", "boolean", "long", "double", "date", "string");

    private final RuntimeService runtime;
    private final ProtectedVariables protectedVariables;
    private final CaseSight sight;

    CaseVariables(RuntimeService runtime, ProtectedVariables protectedVariables, CaseSight sight) {
        this.runtime = runtime;
        this.protectedVariables = protectedVariables;
        this.sight = sight;
    }

    List<CaseVariable> of(CaseFile file) {
        var protection = protectedVariables.of(file);
        var hidden = sight.hidden(file);
        var closed = sight.isClosed(file);
        var opened = closed && sight.openUntil(file).isPresent();
        return instances(file).stream()
                .map(each -> (closed && !opened) || hidden.contains(each.getName())
                        ? new CaseVariable(each.getId(), each.getName(), null, Protection.HIDDEN)
                        : variable(each, protection.apply(each.getName())))
                .map(each -> opened ? toCorrect(each) : each)
                .sorted(Comparator.comparing(CaseVariable::name).thenComparing(CaseVariable::id))
                .toList();
    }

    /** Who has opened a case sees what they may correct and nothing else. */
    private static CaseVariable toCorrect(CaseVariable variable) {
        return variable.protection() == null
                ? variable
                : new CaseVariable(variable.id(), variable.name(), null, variable.protection());
    }

    private static CaseVariable variable(VariableInstance instance, @Nullable Protection known) {
        var value = plain(instance);
        var protection = known == null ? protection(instance, value) : known;
        return new CaseVariable(instance.getId(), instance.getName(), value, protection);
    }

    private static @Nullable Protection protection(VariableInstance instance, @Nullable Object value) {
        if (value == null) {
            return PLAIN.contains(instance.getTypeName()) ? null : Protection.NOT_PLAIN;
        }
        return value instanceof String text && ID.matcher(text).find() ? Protection.IDENTITY : null;
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
    CaseVariable write(CaseFile file, String id, @Nullable Object seen, @Nullable Object value) {
        var before = of(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("case.variable.gone"));
        if (before.protection() != null) {
            throw new RuleViolation("case.variable.protected", before.name(), before.protection());
        }
        require(
                Objects.equals(seen, before.value()),
                "case.variable.changed",
                before.name(),
                Objects.toString(before.value(), "–"));
        require(seen == null || value == null || value.getClass().equals(seen.getClass()), "case.value.other-type");
        require(!(value instanceof Double number) || Double.isFinite(number), "case.value.other-type");
        require(
                !(value instanceof String text) || text.length() <= Values.LONGEST_TEXT,
                "case.value.too-long",
                Values.LONGEST_TEXT);
        var place = instances(file).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("case.variable.gone"));
        runtime.setVariableLocal(place.getExecutionId(), before.name(), Values.toEngine(before.name(), value));
        return before;
    }
}
