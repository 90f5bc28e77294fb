package org.optr.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code .consistency} file: that a log goes on from an earlier checkpoint. It has the form in which a log asks a witness.
 *
 * @param old the number of entries of the earlier checkpoint, as the file says
 * @param note the later checkpoint
 * @see <a href="https://c2sp.org/tlog-witness">C2SP tlog-witness</a>
 */
public record ConsistencyProof(long old, List<Hash> path, Note note) {

    private static final String OLD = "old ";

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** @throws Refusal unless it is such a file */
    public static ConsistencyProof parse(String file) {
        Refusal.require(file.startsWith(OLD), "consistency.format");
        var end = file.indexOf("\n\n");
        Refusal.require(end >= 0, "consistency.cut");
        var lines = List.of(file.substring(OLD.length(), end).split("\n", -1));
        Refusal.require(lines.size() - 1 <= InclusionProof.LONGEST_PATH, "proof.long", InclusionProof.LONGEST_PATH);
        var path = new ArrayList<Hash>();
        lines.subList(1, lines.size()).forEach(line -> path.add(Hash.parse(line)));
        return new ConsistencyProof(Decimal.parse(lines.get(0)), path, Note.parse(file.substring(end + 2)));
    }

    /** Throws unless the later checkpoint, whose signature was verified, begins with the earlier one. */
    public void check(long size, Hash root, Checkpoint later) {
        requireGrowth(size, root, later);
        Refusal.require(size == old, "consistency.other", old, size);
        if (!MerkleProof.extend(size, root, later.size(), later.root(), path)) {
            throw Refusal.untrue("consistency.wrong", size, later.size());
        }
    }

    private static void requireGrowth(long size, Hash root, Checkpoint later) {
        if (size == 0 && !root.equals(Hash.EMPTY_TREE)) {
            throw Refusal.untrue("checkpoint.empty");
        }
        if (size > later.size()) {
            throw Refusal.untrue("consistency.shrinks", size, later.size());
        }
        if (size == later.size() && !root.equals(later.root())) {
            throw Refusal.untrue("checkpoints.forks", size, root, later.root());
        }
    }
}
