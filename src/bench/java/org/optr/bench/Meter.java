package org.optr.bench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Times what a thread does and counts its statements, one outermost call after another. */
final class Meter {

    private static final ThreadLocal<@Nullable Act> CURRENT = new ThreadLocal<>();

    private static volatile Ledger ledger = new Ledger(false);

    private Meter() {}

    /** From now on everything is entered here. */
    static void into(Ledger next) {
        ledger = next;
    }

    /** Does the work as an act of its own, or as a part of the act in which it is called. */
    static <T extends @Nullable Object, X extends Throwable> T act(String name, Work<T, X> work) throws X {
        if (CURRENT.get() != null) {
            return work.run();
        }
        var act = new Act(name, ledger.withTables());
        CURRENT.set(act);
        try {
            return work.run();
        } finally {
            CURRENT.remove();
            act.end();
            ledger.enter(act);
        }
    }

    /** Notes that the running act is a command of the engine. */
    static void commandsEngine() {
        var act = CURRENT.get();
        if (act != null) {
            act.commandsEngine();
        }
    }

    /** @param internal whether the driver sends it by itself, such as a commit */
    static void statement(Supplier<String> sql, boolean internal) {
        var act = CURRENT.get();
        if (act != null) {
            act.statement(sql, internal);
        }
    }

    /** What an act does. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, X extends Throwable> {
        T run() throws X;
    }
}
