package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a file must be to be saved at all: one that can be read. Whether it may come into force is asked later. */
@Component
class FileCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.(bpmn|dmn|form)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelChecks models;

    FileCheck(ModelChecks models) {
        this.models = models;
    }

    void requireName(String file) {
        require(NAME.matcher(file).matches() && file.length() <= Limits.NAME, "draft.file.name", file);
    }

    void requireReadable(String packageName, String file, String content) {
        requireName(file);
        switch (FileKind.of(file).orElseThrow()) {
            case BPMN -> {
                require(file.equals(packageName + ".bpmn"), "draft.file.one-process", packageName);
                models.read(content);
            }
            case DMN -> models.read(content);
            case FORM -> requireJson(content);
        }
    }

    private static void requireJson(String content) {
        require(content.length() <= Limits.FORM, "model.too-large", Limits.FORM);
        try {
            require(JSON.readTree(content).isObject(), "draft.file.not-json", "");
        } catch (JsonProcessingException e) {
            throw new RuleViolation("draft.file.not-json", e.getOriginalMessage());
        }
    }
}
