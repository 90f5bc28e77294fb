package org.optr.objective;

import java.util.Optional;
import java.util.function.Function;

/** Reads ids that came from outside. */
final class Ids {

    /** Returns nothing for a text that is no id. */
    static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Ids() {}
}
