package org.optr.verifier;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A {@code .tlog-proof} file: where an entry is in a log.
 *
 * @param extra what the log put beside the proof: nothing vouches for it
 * @see <a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>
 */
public record InclusionProof(Optional<byte[]> extra, long index, List<Hash> path, Note note) {

    /** No tree that can be counted is higher. */
    public static final int LONGEST_PATH = 63;

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** @throws Refusal unless it is such a file */
    public static InclusionProof parse(String file) {
        var end = file.indexOf("\n\n");
        Refusal.require(file.startsWith(FIRST_LINE + "\n"), "proof.format");
        Refusal.require(end >= 0, "proof.cut");
        var lines = List.of(file.substring(0, end).split("\n", -1)).iterator();
        lines.next();
        var line = next(lines);
        var extra = Optional.<byte[]>empty();
        if (line.startsWith(EXTRA)) {
            extra = Optional.of(Base64Text.decode(line.substring(EXTRA.length())));
            line = next(lines);
        }
        Refusal.require(line.startsWith(INDEX), "proof.index", line);
        return new InclusionProof(
                extra, Decimal.parse(line.substring(INDEX.length())), path(lines), Note.parse(file.substring(end + 2)));
    }

    private static String next(Iterator<String> lines) {
        Refusal.require(lines.hasNext(), "proof.cut");
        return lines.next();
    }

    private static List<Hash> path(Iterator<String> lines) {
        var path = new ArrayList<Hash>();
        while (lines.hasNext()) {
            Refusal.require(path.size() < LONGEST_PATH, "proof.long", LONGEST_PATH);
            path.add(Hash.parse(lines.next()));
        }
        return path;
    }

    /** Returns the checkpoint that has the entry; {@linkplain Refusal untrue} if it has not. */
    public SignedCheckpoint check(byte[] entry, Trust trust) {
        var signed = trust.open(note);
        if (index >= signed.size()) {
            throw Refusal.untrue("proof.outside", index, signed.size());
        }
        if (!MerkleProof.includes(Hash.ofLeaf(entry), index, signed.size(), path, signed.root())) {
            throw Refusal.untrue("proof.wrong", index, signed.size());
        }
        return signed;
    }
}
