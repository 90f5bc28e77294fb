package org.optr.verifier.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.optr.verifier.Checkpoint;
import org.optr.verifier.ConsistencyProof;
import org.optr.verifier.Decimal;
import org.optr.verifier.Hash;
import org.optr.verifier.Note;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;
import org.optr.verifier.Trust;

/** Did the ledger only grow between two checkpoints? The earlier one is a file of its own, or its size and root are given. */
final class ConsistencyCommand implements Command {

    private static final String OLD = "old";
    private static final String SIZE = "old-size";
    private static final String ROOT = "old-root";

    @Override
    public Set<String> options() {
        var options = new HashSet<>(Keys.OPTIONS);
        options.addAll(Set.of(OLD, SIZE, ROOT));
        return options;
    }

    @Override
    public void run(Options options, Report report) {
        var trust = Keys.trust(options);
        var earlier = options.one(OLD);
        var hasNumbers = options.one(SIZE).isPresent() || options.one(ROOT).isPresent();
        Refusal.require(earlier.isPresent() != hasNumbers, "consistency.old");
        var old = earlier.map(file -> opened(file, trust));
        var size = old.map(SignedCheckpoint::size).orElseGet(() -> Decimal.parse(options.required(SIZE)));
        var root = old.map(SignedCheckpoint::root).orElseGet(() -> Hash.parse(options.required(ROOT)));
        var later = checked(options.file(), size, root, trust);
        say(report, options.file(), size, later.checkpoint());
        sayOld(report, old, size, root);
        report.say("consistency.later");
        report.signed(later);
        report.say("checkpoints.limits");
    }

    private static SignedCheckpoint opened(String file, Trust trust) {
        try {
            return trust.open(Note.parse(Input.text(file)));
        } catch (Refusal refusal) {
            throw refusal.at("input.at", file);
        }
    }

    private static SignedCheckpoint checked(String file, long size, Hash root, Trust trust) {
        try {
            var proof = ConsistencyProof.parse(Input.text(file));
            var later = trust.open(proof.note());
            proof.check(size, root, later.checkpoint());
            return later;
        } catch (Refusal refusal) {
            throw refusal.at("input.at", file);
        }
    }

    private static void say(Report report, String file, long size, Checkpoint later) {
        if (size == later.size()) {
            report.say("consistency.same", file, size);
        } else if (size == 0) {
            report.say("consistency.nothing", file);
        } else {
            report.say("consistency.true", file, size, later.size());
        }
    }

    private static void sayOld(Report report, Optional<SignedCheckpoint> old, long size, Hash root) {
        if (old.isPresent()) {
            report.say("consistency.earlier");
            report.signed(old.get());
        } else {
            report.say("consistency.given", size);
            report.say("checkpoint.root", root);
        }
    }
}
