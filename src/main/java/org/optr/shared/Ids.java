package org.optr.shared;

import java.util.Optional;
import java.util.function.Function;

/** Reads ids that came from outside. */
public final class Ids {

    /** Returns nothing for a text that is no id. */
    public static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Ids() {}
}
