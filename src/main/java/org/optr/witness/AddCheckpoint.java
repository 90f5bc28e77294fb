package org.optr.witness;

import java.util.ArrayList;
import java.util.List;
import org.optr.verifier.Decimal;
import org.optr.verifier.Hash;
import org.optr.verifier.Note;
import org.optr.verifier.Refusal;

/**
 * What a log asks of a witness.
 *
 * @param oldSize of the checkpoint that the witness signed last, as the log believes
 * @param proof that the new one begins with it
 */
record AddCheckpoint(long oldSize, List<Hash> proof, Note note) {

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    /** @throws Refusal unless it is such a request */
    static AddCheckpoint parse(String body) {
        var end = body.indexOf("\n\n");
        Refusal.require(end >= 0 && body.startsWith(OLD), "request");
        var lines = List.of(body.substring(OLD.length(), end).split("\n", -1));
        Refusal.require(lines.size() <= LONGEST_PROOF + 1, "proof.long", LONGEST_PROOF);
        var proof = new ArrayList<Hash>();
        lines.subList(1, lines.size()).forEach(line -> proof.add(Hash.parse(line)));
        return new AddCheckpoint(Decimal.parse(lines.get(0)), proof, Note.parse(body.substring(end + 2)));
    }
}
