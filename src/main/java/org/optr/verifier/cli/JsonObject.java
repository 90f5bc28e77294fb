package org.optr.verifier.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.optr.verifier.Refusal;

/**
 * The members of one JSON object, after RFC 8259.
 *
 * @param members the text of each value as it is written
 */
record JsonObject(Map<String, String> members) {

    /** @throws Refusal unless it is an object whose members have different names */
    static JsonObject parse(String text) {
        var scanner = new JsonScanner(text);
        var members = new LinkedHashMap<String, String>();
        scanner.expect('{');
        if (!scanner.accept('}')) {
            do {
                var name = scanner.string();
                scanner.expect(':');
                Refusal.require(members.put(name, scanner.value()) == null, "json.twice", name);
            } while (scanner.accept(','));
            scanner.expect('}');
        }
        scanner.expectEnd();
        return new JsonObject(members);
    }

    Optional<String> raw(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** @throws Refusal unless there is a member of that name and it is a string */
    String string(String name) {
        var value = raw(name).filter(raw -> raw.startsWith("\""));
        return new JsonScanner(value.orElseThrow(() -> Refusal.unusable("json.member", name))).string();
    }
}
