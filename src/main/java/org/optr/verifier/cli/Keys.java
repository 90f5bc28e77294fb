package org.optr.verifier.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.verifier.Refusal;
import org.optr.verifier.Trust;
import org.optr.verifier.VerifierKey;

/** Whom to believe, as the options say. */
final class Keys {

    static final Set<String> OPTIONS = Set.of("key", "witness", "origin");

    /** Unless an origin is named, the log is called as its key. */
    static Trust trust(Options options) {
        var logs = read(options.all("key"), VerifierKey.Type.LOG);
        Refusal.require(!logs.isEmpty(), "option.missing", "--key", options.command());
        var origin = options.one("origin").orElse(logs.get(0).name());
        return new Trust(origin, logs, read(options.all("witness"), VerifierKey.Type.WITNESS));
    }

    private static List<VerifierKey> read(List<String> values, VerifierKey.Type type) {
        var keys = values.stream().flatMap(Keys::vkeys).map(VerifierKey::parse).toList();
        for (var key : keys) {
            Refusal.require(key.type() == type, "key.type." + type, key);
        }
        return keys;
    }

    private static Stream<String> vkeys(String value) {
        return value.chars().filter(sign -> sign == '+').count() >= 2
                ? Stream.of(value)
                : Input.text(value).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private Keys() {}
}
