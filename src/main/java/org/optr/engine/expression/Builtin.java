package org.optr.engine.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The functions by the names that models use. */
enum Builtin {
    ITEMS("items", 1) {
        @Override
        Object apply(Functions functions, List<Object> arguments) {
            return functions.items(Values.text(arguments.get(0)));
        }

        @Override
        Object ofNothing() {
            return List.of();
        }
    },
    TODAY("today", 0) {
        @Override
        Object apply(Functions functions, List<Object> arguments) {
            return functions.today();
        }
    },
    WORKING_DAYS_FROM("workingDaysFrom", 1) {
        @Override
        Object apply(Functions functions, List<Object> arguments) {
            return functions.workingDaysFrom(Values.wholeNumber(arguments.get(0)));
        }
    },
    ROLE_OF("roleOf", 2) {
        @Override
        Object apply(Functions functions, List<Object> arguments) {
            return functions.roleOf(Values.text(arguments.get(0)), Values.text(arguments.get(1)));
        }
    };

    private final String label;
    private final int arity;

    Builtin(String label, int arity) {
        this.label = label;
        this.arity = arity;
    }

    static Optional<Builtin> named(String name) {
        return Arrays.stream(values()).filter(each -> each.label.equals(name)).findFirst();
    }

    int arity() {
        return arity;
    }

    @Nullable Object call(Functions functions, List<? extends @Nullable Object> arguments) {
        if (arguments.stream().anyMatch(Objects::isNull)) {
            return ofNothing();
        }
        return apply(functions, List.copyOf(arguments));
    }

    abstract Object apply(Functions functions, List<Object> arguments);

    @Nullable Object ofNothing() {
        return null;
    }
}
