package org.optr.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItemKind;
import org.optr.shared.SubjectKind;

/**
 * What OPTR reads from one version of a model, beside what the engine does.
 *
 * @param subject what its runs are about; their business key is the subject's id
 * @param names of the elements, by language
 * @param givesUp the start events whose message gives a case up, each with the variable that the reason goes to
 */
record ProcessModel(
        ProcessKey key,
        String deployment,
        Map<String, String> name,
        @Nullable SubjectKind subject,
        Map<String, Map<String, String>> names,
        Map<String, UserStep> userSteps,
        List<Flow> flows,
        Map<String, String> givesUp) {

    Map<String, String> name(String element) {
        return names.getOrDefault(element, Map.of("en", element));
    }

    UserStep userStep(String element) {
        return Optional.ofNullable(userSteps.get(element)).orElseThrow();
    }

    /** Whether the person who does one step is kept from another one of this process. */
    boolean separates(String step) {
        return userSteps.keySet().stream().anyMatch(other -> separateFrom(other).contains(step));
    }

    /** Returns what a step is separated from, steps of this process by their id alone; nothing where no people do it. */
    List<String> separateFrom(String step) {
        var prefix = key.value() + ":";
        return Optional.ofNullable(userSteps.get(step)).map(UserStep::separateFrom).orElse(List.of()).stream()
                .map(rule -> rule.startsWith(prefix) ? rule.substring(prefix.length()) : rule)
                .toList();
    }

    /**
     * A step that people do.
     *
     * @param separateFrom as the model says: {@code requester}, a step of this process, or {@code process:step}
     * @param processData which keys of a submission become process variables, and as what
     * @param about the part of the case that it asks about; null where it asks about the whole
     * @param roundOf the activity whose visits are the rounds: the step, or what asks several people in one visit
     */
    record UserStep(
            WorkItemKind kind,
            List<String> separateFrom,
            Map<String, String> processData,
            @Nullable String form,
            @Nullable Part about,
            String roundOf) {}

    /** A record whose id is in a variable of the step. */
    record Part(SubjectKind kind, String variable) {}

    record Flow(String id, String source, String target) {}
}
