package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an auditor takes home, after C2SP tlog-proof: checked without us, with the log's public key. The entry itself stands in the
 * line of extra data, so that one file is enough.
 */
record ProofFile(String entry, long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";

    @Override
    public String toString() {
        return HEAD
                + "\nextra "
                + Base64.getEncoder().encodeToString(entry.getBytes(UTF_8))
                + "\nindex "
                + index
                + "\n"
                + path.stream().map(hash -> hash + "\n").collect(Collectors.joining())
                + "\n"
                + checkpoint;
    }
}
