package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Text that is UTF-8 to the last byte, nothing replaced. */
public final class Utf8 {

    /** @throws Refusal if it is not UTF-8 */
    public static String decode(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.unusable("text.encoding");
        }
    }

    private Utf8() {}
}
