package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.engine.XmlElement;
import org.springframework.stereotype.Component;

/**
 * Which variables of a process nobody corrects by hand: those that choose who decides or whether anybody does, directly,
 * through the decision table that names them or through a process that is called; what people have answered; and ids.
 */
@Component
class ProtectedVariables {

    private static final List<String> DOERS = List.of("assignee", "candidateUsers", "candidateGroups");
    private static final Set<String> WAYS = Set.of("conditionExpression", "completionCondition", "loopCardinality");

    private final RepositoryService repository;
    private final DeployedXml deployed;
    private final CaseFiles files;

    ProtectedVariables(RepositoryService repository, DeployedXml deployed, CaseFiles files) {
        this.repository = repository;
        this.deployed = deployed;
        this.files = files;
    }

    /** Returns the protection by the name of the variable; ids are known by their name alone. */
    Function<String, @Nullable Protection> of(CaseFile file) {
        Map<String, Protection> known = new HashMap<>();
        file.model().userSteps().values().forEach(step -> {
            step.processData().values().forEach(variable -> known.put(variable, Protection.ANSWER));
            if (step.about() != null) {
                known.put(step.about().variable(), Protection.IDENTITY);
            }
        });
        var running = files.inwards(file.run()).stream()
                .flatMap(run -> files.find(run).stream())
                .toList();
        deciding(file.definition(), running, new HashMap<>())
                .forEach(variable -> known.put(variable, Protection.WHO_DECIDES));
        return name -> known.getOrDefault(name, isId(name) ? Protection.IDENTITY : null);
    }

    private static boolean isId(String name) {
        return name.endsWith("Id") || name.endsWith("Ids") || name.startsWith("nrOf") || name.equals("loopCounter");
    }

    /** @param known by definition, so that each is read once; a process that calls itself gets what is known by then */
    private Set<String> deciding(String definition, List<CaseFile> running, Map<String, Set<String>> known) {
        if (known.containsKey(definition)) {
            return known.get(definition);
        }
        var elements = deployed.process(definition).all().toList();
        var found = elements.stream().flatMap(ProtectedVariables::chosenBy).collect(toSet());
        known.put(definition, found);
        elements.forEach(element -> found.addAll(handedOn(element, running, known)));
        for (var before = -1; before < found.size(); ) {
            before = found.size();
            elements.forEach(element -> found.addAll(sources(element, definition, Set.copyOf(found))));
        }
        return found;
    }

    /** What an element names to choose who does a step, or which way the case goes and how often. */
    private static Stream<String> chosenBy(XmlElement element) {
        return WAYS.contains(element.name().getLocalPart())
                ? ModelXml.variables(element.text())
                : DOERS.stream().flatMap(name -> ModelXml.variables(element.attribute(XmlElement.CAMUNDA, name)));
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

    /** What a called process takes over into variables that choose there, in the versions that run and in the newest. */
    private Set<String> handedOn(XmlElement element, List<CaseFile> running, Map<String, Set<String>> known) {
        var called = element.attribute("", "calledElement");
        return called == null
                ? Set.of()
                : definitions(called, running)
                        .flatMap(definition -> ModelXml.passed(element, deciding(definition, running, known)).stream())
                        .collect(toSet());
    }

    private Stream<String> definitions(String process, List<CaseFile> running) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return Stream.concat(
                Stream.ofNullable(newest).map(ProcessDefinition::getId),
                running.stream()
                        .filter(file -> file.model().key().value().equals(process))
                        .map(CaseFile::definition));
    }
}
