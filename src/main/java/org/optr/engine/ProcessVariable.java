package org.optr.engine;

import org.jspecify.annotations.Nullable;

/** The typed name of a process variable. */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** @throws IllegalStateException if the variable is missing or of another type */
    public T in(StepVariables variables) {
        var value = find(variables);
        if (value == null) {
            throw new IllegalStateException("Process variable %s is missing".formatted(name));
        }
        return value;
    }

    /** @throws IllegalStateException if the variable is of another type */
    public @Nullable T find(StepVariables variables) {
        var value = variables.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException(
                    "Process variable %s is a %s, not a %s".formatted(name, value.getClass(), type));
        }
        return type.cast(value);
    }

    public void set(StepVariables variables, @Nullable T value) {
        variables.set(name, value);
    }
}
