package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.optr.engine.ModelPackage;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The models in {@code processes/} and {@code forms/}: each process takes the forms and tables along that it names. */
@Component
class ShippedFiles {

    private final ResourcePatternResolver resources;

    private final Supplier<List<ModelPackage>> models = SingletonSupplier.of(this::read);

    ShippedFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<ModelPackage> models() {
        return models.get();
    }

    private List<ModelPackage> read() {
        var processes = names("bpmn").map(this::process).toList();
        var taken = processes.stream()
                .flatMap(process -> process.files().keySet().stream())
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

    private ModelPackage process(String name) {
        var bpmn = read("processes/" + name + ".bpmn");
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(UTF_8)));
        var files = new TreeMap<String, String>();
        files.put(name + ".bpmn", bpmn);
        forms(model).forEach(form -> files.put(form + ".form", read("forms/" + form + ".form")));
        tables(model).forEach(table -> files.put(table + ".dmn", read("processes/" + table + ".dmn")));
        return new ModelPackage(name, files);
    }

    private ModelPackage table(String name) {
        var files = new TreeMap<String, String>();
        files.put(name + ".dmn", read("processes/" + name + ".dmn"));
        return new ModelPackage(name, files);
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

    private String read(String file) {
        try {
            return resources.getResource("classpath:" + file).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
