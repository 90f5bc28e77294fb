package org.optr.engine.camunda;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;
import org.springframework.stereotype.Component;

/**
 * Which variables choose who decides, whether anybody does or which way a case goes: directly, through the table or the loop
 * that names them, or through what processes that call each other hand on and give back.
 */
@Component
class DecisiveVariables {

    private static final List<String> DOERS = List.of("assignee", "candidateUsers", "candidateGroups");
    private static final Set<String> WAYS = Set.of("conditionExpression", "completionCondition", "loopCardinality");

    private final RepositoryService repository;
    private final DeployedXml deployed;
    private final ProcessModels models;
    private final CaseFiles files;

    DecisiveVariables(RepositoryService repository, DeployedXml deployed, ProcessModels models, CaseFiles files) {
        this.repository = repository;
        this.deployed = deployed;
        this.models = models;
        this.files = files;
    }

    Set<String> of(CaseFile file) {
        var elements = elements(file);
        var found = elements.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .flatMap(DecisiveVariables::chosenBy)
                        .map(name -> new Variable(each.getKey(), name)))
                .collect(toCollection(HashSet::new));
        var origins = origins(elements);
        for (var before = -1; before < found.size(); ) {
            before = found.size();
            origins.forEach(origin -> origin.sources.apply(names(found, origin.wanted)).stream()
                    .map(name -> new Variable(origin.of, name))
                    .forEach(found::add));
        }
        return names(found, file.definition());
    }

    private static Set<String> names(Set<Variable> variables, String definition) {
        return variables.stream()
                .filter(variable -> variable.definition.equals(definition))
                .map(Variable::name)
                .collect(toSet());
    }

    /** Returns the elements of the models of the whole case, in the versions that run, and in the newest of what it can call. */
    private Map<String, List<XmlElement>> elements(CaseFile file) {
        var open = new ArrayDeque<>(Stream.concat(
                        files.outwards(file.run()).stream().map(HistoricProcessInstance::getProcessDefinitionId),
                        files.inwards(file.root()).stream()
                                .flatMap(run -> files.find(run).stream())
                                .map(CaseFile::definition))
                .toList());
        var elements = new HashMap<String, List<XmlElement>>();
        while (!open.isEmpty()) {
            var definition = open.remove();
            if (!elements.containsKey(definition)) {
                var all = deployed.process(definition).all().toList();
                elements.put(definition, all);
                all.stream().flatMap(this::newestCalled).forEach(open::add);
            }
        }
        return elements;
    }

    private Stream<String> newestCalled(XmlElement element) {
        return Stream.ofNullable(called(element))
                .map(process -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .filter(Objects::nonNull)
                .map(ProcessDefinition::getId);
    }

    private static @Nullable String called(XmlElement element) {
        return element.attribute("", "calledElement");
    }

    /** What an element names to choose who does a step, or which way the case goes and how often. */
    private static Stream<String> chosenBy(XmlElement element) {
        return WAYS.contains(element.name().getLocalPart())
                ? ModelXml.variables(element.text())
                : DOERS.stream().flatMap(name -> ModelXml.variables(element.attribute(XmlElement.CAMUNDA, name)));
    }

    private List<Origin> origins(Map<String, List<XmlElement>> elements) {
        var processes = elements.keySet().stream()
                .collect(toMap(
                        definition -> definition,
                        definition -> models.of(definition).key().value()));
        var origins = new ArrayList<Origin>();
        elements.forEach((definition, all) -> all.forEach(element -> {
            switch (element.name().getLocalPart()) {
                case "multiInstanceLoopCharacteristics" -> origins.add(loop(definition, element));
                case "businessRuleTask" -> origins.add(table(definition, element));
                default ->
                    processes.forEach((other, process) -> {
                        if (process.equals(called(element))) {
                            origins.add(new Origin(other, definition, wanted -> ModelXml.passed(element, wanted)));
                            origins.add(new Origin(definition, other, wanted -> ModelXml.returned(element, wanted)));
                        }
                    });
            }
        }));
        return origins;
    }

    private static Origin loop(String definition, XmlElement loop) {
        var each = String.valueOf(loop.attribute(XmlElement.CAMUNDA, "elementVariable"));
        var all = ModelXml.variables(loop.attribute(XmlElement.CAMUNDA, "collection"))
                .collect(toSet());
        return new Origin(definition, definition, wanted -> wanted.contains(each) ? all : Set.of());
    }

    private Origin table(String definition, XmlElement task) {
        var results = ModelXml.results(task).collect(toSet());
        var inputs = deployed.table(definition, task).map(ModelXml::inputs).orElse(Set.of());
        return new Origin(
                definition, definition, wanted -> results.stream().anyMatch(wanted::contains) ? inputs : Set.of());
    }

    private record Variable(String definition, String name) {}

    /**
     * Where variables of one process come from.
     *
     * @param wanted the definition that uses them
     * @param of the definition that has their sources
     */
    private record Origin(String wanted, String of, UnaryOperator<Set<String>> sources) {}
}
