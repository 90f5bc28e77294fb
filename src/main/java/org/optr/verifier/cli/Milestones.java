package org.optr.verifier.cli;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.optr.verifier.SignedCheckpoint;

/** The checkpoints of an export and those that came another way, by size. */
final class Milestones {

    private final CheckpointReader exported;
    private final Deque<SignedCheckpoint> outside;
    private Optional<SignedCheckpoint> ahead;

    Milestones(CheckpointReader exported, Collection<SignedCheckpoint> outside) {
        this.exported = exported;
        this.outside = new ArrayDeque<>(outside.stream()
                .sorted(Comparator.comparingLong(SignedCheckpoint::size))
                .toList());
        this.ahead = readAhead();
    }

    Optional<SignedCheckpoint> next() {
        var other = Optional.ofNullable(outside.peek());
        if (other.isPresent()
                && (ahead.isEmpty() || other.get().size() <= ahead.get().size())) {
            outside.remove();
            return other;
        }
        var next = ahead;
        ahead = readAhead();
        return next;
    }

    private Optional<SignedCheckpoint> readAhead() {
        return exported.next();
    }
}
