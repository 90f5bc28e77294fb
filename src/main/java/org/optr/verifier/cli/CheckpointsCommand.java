package org.optr.verifier.cli;

import java.util.Optional;
import java.util.Set;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;

/** Are all these checkpoints signed, and does the log never shrink? */
final class CheckpointsCommand implements Command {

    @Override
    public Set<String> options() {
        return Keys.OPTIONS;
    }

    @Override
    public void run(Options options, Report report) {
        var trust = Keys.trust(options);
        var path = Input.path(options.file());
        try (var lines = new LineReader(options.file(), Input.open(path), CheckpointReader.LONGEST_LINE)) {
            var checkpoints = new CheckpointReader(lines, trust);
            var newest = Optional.<SignedCheckpoint>empty();
            for (var next = checkpoints.next(); next.isPresent(); next = checkpoints.next()) {
                newest = next;
            }
            var last = newest.orElseThrow(() -> Refusal.unusable("checkpoints.none", options.file()));
            report.say("checkpoints.true", checkpoints.count());
            report.signed(last);
            report.say("checkpoints.limits");
        }
    }
}
