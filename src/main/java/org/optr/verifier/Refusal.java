package org.optr.verifier;

import java.util.List;
import java.util.Optional;

/** Why something cannot be said to be true. The key names a sentence in the bundles of this program. */
public final class Refusal extends RuntimeException {

    /** Whether it was read and found wrong, or could not even be read. */
    public enum Kind {
        UNTRUE,
        UNUSABLE
    }

    private final Kind kind;
    private final String key;
    private final List<String> arguments;
    private final transient Optional<Refusal> reason;

    private Refusal(Kind kind, Optional<Refusal> reason, String key, Object... arguments) {
        super(key, reason.orElse(null), false, false);
        this.kind = kind;
        this.reason = reason;
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public static Refusal untrue(String key, Object... arguments) {
        return new Refusal(Kind.UNTRUE, Optional.empty(), key, arguments);
    }

    public static Refusal unusable(String key, Object... arguments) {
        return new Refusal(Kind.UNUSABLE, Optional.empty(), key, arguments);
    }

    /** Says where it was found; the sentence of the key ends with the reason. */
    public Refusal at(String key, Object... arguments) {
        return new Refusal(kind, Optional.of(this), key, arguments);
    }

    /** Throws unless the input can be read on. */
    public static void require(boolean usable, String key, Object... arguments) {
        if (!usable) {
            throw unusable(key, arguments);
        }
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    public Optional<Refusal> reason() {
        return reason;
    }
}
