package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * That a witness saw a checkpoint which extends all it had seen before.
 *
 * @param witness its name
 * @see <a href="https://c2sp.org/tlog-cosignature">C2SP tlog-cosignature</a>
 */
public record Cosignature(String witness, Instant seenAt) {

    /** @throws Refusal if the signature is not what the witness would have made */
    static Cosignature open(VerifierKey witness, Note note, NoteSignature line) {
        var stamped = ByteBuffer.wrap(line.value());
        if (stamped.remaining() <= Long.BYTES) {
            throw Refusal.untrue("signature.wrong", witness.name(), witness.id());
        }
        var seconds = stamped.getLong();
        var signature = new byte[stamped.remaining()];
        stamped.get(signature);
        if (seconds < 0 || !witness.verifies(message(seconds, note.text()), signature)) {
            throw Refusal.untrue("signature.wrong", witness.name(), witness.id());
        }
        try {
            return new Cosignature(witness.name(), Instant.ofEpochSecond(seconds));
        } catch (DateTimeException e) {
            throw Refusal.untrue("signature.wrong", witness.name(), witness.id());
        }
    }

    /** Returns what a witness signs when it has seen the text at that second of the epoch. */
    public static byte[] message(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
    }
}
