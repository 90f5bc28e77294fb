package org.optr.form.schema;

import java.util.List;

/** A form that cannot be read, with one sentence for each place. */
public class FormSchemaInvalid extends RuntimeException {

    private final transient List<String> problems;

    FormSchemaInvalid(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
