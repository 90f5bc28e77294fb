package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.optr.verifier.Hash;
import org.optr.verifier.InclusionProof;
import org.optr.verifier.Refusal;
import org.optr.verifier.Trust;

/** Is this entry in the ledger? The entry is a file of its own or, as OPTR writes proofs, in the proof's line of extra data. */
final class ProofCommand implements Command {

    @Override
    public Set<String> options() {
        var options = new HashSet<>(Keys.OPTIONS);
        options.add("entry");
        return options;
    }

    @Override
    public void run(Options options, Report report) {
        var trust = Keys.trust(options);
        var entry = options.one("entry").map(Input::entry);
        Refusal.require(!options.files().isEmpty(), "option.file", options.command());
        Refusal.require(entry.isEmpty() || options.files().size() == 1, "proof.one");
        for (var file : options.files()) {
            try {
                check(file, entry, trust, report);
            } catch (Refusal refusal) {
                throw refusal.at("input.at", file);
            }
        }
    }

    private static void check(String file, Optional<byte[]> given, Trust trust, Report report) {
        var proof = InclusionProof.parse(Input.text(file));
        var entry = given.or(proof::extra).orElseThrow(() -> Refusal.unusable("proof.entry.missing"));
        var signed = proof.check(entry, trust);
        report.say("proof.true", file);
        report.say("proof.entry", new String(entry, UTF_8));
        report.say("proof.leaf", entry.length, Hash.ofLeaf(entry));
        report.say("proof.index", proof.index(), proof.index() + 1);
        report.signed(signed);
    }
}
