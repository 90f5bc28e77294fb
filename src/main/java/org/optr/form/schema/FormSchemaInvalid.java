package org.optr.form.schema;

import java.util.List;
import java.util.stream.Collectors;

/** A form that cannot be read, with one problem for each place. */
public class FormSchemaInvalid extends RuntimeException {

    private final transient List<FormProblem> problems;

    FormSchemaInvalid(List<FormProblem> problems) {
        super(problems.stream().map(FormProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
