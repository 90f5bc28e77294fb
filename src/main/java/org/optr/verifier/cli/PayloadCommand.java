package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Set;
import org.optr.verifier.Base64Text;
import org.optr.verifier.Hash;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;

/** Are these the changes that the entry committed to? They stand beside the ledger, so that personal data can be erased. */
final class PayloadCommand implements Command {

    private static final String CHANGES = "changes";

    @Override
    public Set<String> options() {
        return Set.of("entry");
    }

    @Override
    public void run(Options options, Report report) {
        var entry = JsonObject.parse(Utf8.decode(Input.entry(options.required("entry"))));
        var payload = JsonObject.parse(Input.text(options.file()));
        var commitment = Base64Text.decode(entry.string("commitment"));
        var changes = changes(payload);
        var salt = Base64Text.decode(payload.string("salt"));
        if (!Arrays.equals(commitment, Hash.sha256(salt, changes.getBytes(UTF_8)))) {
            throw Refusal.untrue("payload.wrong", options.file());
        }
        report.say("payload.true", options.file());
        report.say("payload.changes", changes);
        report.say("payload.limits");
    }

    /** What was committed to is a text; it may also stand in the payload as the JSON that it is, in the same spelling. */
    private static String changes(JsonObject payload) {
        var raw = payload.raw(CHANGES).orElseThrow(() -> Refusal.unusable("json.member", CHANGES));
        return raw.startsWith("\"") ? payload.string(CHANGES) : raw;
    }
}
