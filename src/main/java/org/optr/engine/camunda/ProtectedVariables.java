package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.engine.XmlElement;
import org.springframework.stereotype.Component;

/**
 * Which variables of a process nobody corrects by hand: those that choose who decides, directly, through the decision table
 * that names them or through a process that is called; what people have answered; and ids.
 */
@Component
class ProtectedVariables {

    private static final List<String> DOERS = List.of("assignee", "candidateUsers", "candidateGroups");

    private final RepositoryService repository;
    private final DeployedXml deployed;
    private final ProcessModels models;

    ProtectedVariables(RepositoryService repository, DeployedXml deployed, ProcessModels models) {
        this.repository = repository;
        this.deployed = deployed;
        this.models = models;
    }

    /** Returns the protection by the name of the variable; ids are known by their name alone. */
    Function<String, @Nullable Protection> of(String definition) {
        Map<String, Protection> known = new HashMap<>();
        models.of(definition).userSteps().values().forEach(step -> {
            step.processData().values().forEach(variable -> known.put(variable, Protection.ANSWER));
            if (step.about() != null) {
                known.put(step.about().variable(), Protection.IDENTITY);
            }
        });
        deciding(definition, new HashSet<>()).forEach(variable -> known.put(variable, Protection.WHO_DECIDES));
        return name -> known.getOrDefault(name, isId(name) ? Protection.IDENTITY : null);
    }

    private static boolean isId(String name) {
        return name.endsWith("Id") || name.endsWith("Ids") || name.startsWith("nrOf") || name.equals("loopCounter");
    }

    private Set<String> deciding(String definition, Set<String> seen) {
        if (!seen.add(definition)) {
            return Set.of();
        }
        var elements = deployed.process(definition).all().toList();
        var found = elements.stream().flatMap(ProtectedVariables::doers).collect(toSet());
        elements.forEach(element -> found.addAll(handedOn(element, seen)));
        for (var before = -1; before < found.size(); ) {
            before = found.size();
            elements.forEach(element -> found.addAll(sources(element, definition, Set.copyOf(found))));
        }
        return found;
    }

    private static Stream<String> doers(XmlElement element) {
        return DOERS.stream().flatMap(name -> ModelXml.variables(element.attribute(XmlElement.CAMUNDA, name)));
    }

    /** What a loop or a decision table takes the named variables from. */
    private Set<String> sources(XmlElement element, String definition, Set<String> named) {
        return switch (element.name().getLocalPart()) {
            case "multiInstanceLoopCharacteristics" ->
                named.contains(String.valueOf(element.attribute(XmlElement.CAMUNDA, "elementVariable")))
                        ? ModelXml.variables(element.attribute(XmlElement.CAMUNDA, "collection"))
                                .collect(toSet())
                        : Set.of();
            case "businessRuleTask" ->
                ModelXml.results(element).anyMatch(named::contains)
                        ? deployed.table(definition, element)
                                .map(ModelXml::inputs)
                                .orElse(Set.of())
                        : Set.of();
            default -> Set.of();
        };
    }

    /** What a called process takes over into variables that choose there. */
    private Set<String> handedOn(XmlElement element, Set<String> seen) {
        var called = element.attribute("", "calledElement");
        var definition = called == null
                ? null
                : repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(called)
                        .latestVersion()
                        .singleResult();
        return definition == null ? Set.of() : ModelXml.passed(element, deciding(definition.getId(), seen));
    }
}
