package org.optr.workbench.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** An enterprise without people or a database. */
record TestEnterprise(Map<String, List<String>> steps, Set<String> roles, Set<String> processes) implements Enterprise {

    static final TestEnterprise SMALL = new TestEnterprise(
            Map.of(
                    "publishObjective", List.of("objectivePublished"),
                    "collectFacts", List.of("unitId", "ownerId", "days"),
                    "remindWorkItem", List.of()),
            Set.of("finance", "unit-head", "process-owner"),
            Set.of("called"));

    /** With every step that there is, and the processes that ship. */
    static TestEnterprise real() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Step.class));
        var steps = scanner.findCandidateComponents("org.optr").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Component.class).value(), TestEnterprise::writes));
        return new TestEnterprise(
                steps,
                Set.of(
                        "administrator",
                        "alignment-reviewer",
                        "auditor",
                        "finance",
                        "okr-master",
                        "portfolio-board",
                        "process-owner",
                        "unit-head"),
                ShippedPackages.names());
    }

    private static List<String> writes(Class<?> step) {
        var info = step.getAnnotation(StepInfo.class);
        return info == null ? List.of() : Arrays.asList(info.writes());
    }

    @Override
    public boolean hasProcess(String id) {
        return processes.contains(id);
    }

    @Override
    public boolean showsHost(String host) {
        return host.equals("maps.example.org");
    }
}
