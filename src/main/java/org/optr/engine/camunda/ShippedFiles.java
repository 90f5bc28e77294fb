package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models in {@code processes/} and {@code forms/}: each process takes the forms and tables along that it names. */
@Component
class ShippedFiles {

    private final ResourcePatternResolver resources;

    ShippedFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<ShippedModel> models() {
        var processes = names("bpmn").map(this::process).toList();
        var taken = processes.stream()
                .flatMap(process -> process.resources().keySet().stream())
                .collect(toSet());
        var tables =
                names("dmn").filter(table -> !taken.contains(table + ".dmn")).map(this::table);
        return Stream.concat(processes.stream(), tables).toList();
    }

    private Stream<String> names(String extension) {
        try {
            return Arrays.stream(resources.getResources("classpath:processes/*." + extension))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(file -> file.substring(0, file.lastIndexOf('.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShippedModel process(String name) {
        var bpmn = read("processes/" + name + ".bpmn");
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
        var files = new TreeMap<String, byte[]>();
        files.put(name + ".bpmn", bpmn);
        forms(model).forEach(form -> files.put(form + ".form", read("forms/" + form + ".form")));
        tables(model).forEach(table -> files.put(table + ".dmn", read("processes/" + table + ".dmn")));
        return new ShippedModel(name, files);
    }

    private ShippedModel table(String name) {
        var files = new TreeMap<String, byte[]>();
        files.put(name + ".dmn", read("processes/" + name + ".dmn"));
        return new ShippedModel(name, files);
    }

    private static Set<String> forms(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static Set<String> tables(BpmnModelInstance model) {
        return model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private byte[] read(String file) {
        try {
            return resources.getResource("classpath:" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
