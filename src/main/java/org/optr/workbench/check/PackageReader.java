package org.optr.workbench.check;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.shared.RuleViolation;

/** Reads every file of a package once. */
final class PackageReader {

    private final ModelChecks checks;

    PackageReader(ModelChecks checks) {
        this.checks = checks;
    }

    Reading read(ModelPackage models, Enterprise enterprise) {
        var drawings = new TreeMap<String, Drawing>();
        read(models, FileKind.BPMN, checks::read).forEach((file, root) -> drawings.put(file, new Drawing(file, root)));
        return new Reading(
                models,
                drawings,
                read(models, FileKind.DMN, checks::read),
                read(models, FileKind.FORM, FormSchema::parse),
                enterprise);
    }

    private static <T> SortedMap<String, T> read(ModelPackage models, FileKind kind, Function<String, T> reader) {
        var read = new TreeMap<String, T>();
        models.files(kind)
                .forEach((file, content) -> tried(content, reader).ifPresent(result -> read.put(file, result)));
        return read;
    }

    private static <T> Optional<T> tried(String content, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(content));
        } catch (RuleViolation | FormSchemaInvalid unreadable) {
            return Optional.empty();
        }
    }
}
