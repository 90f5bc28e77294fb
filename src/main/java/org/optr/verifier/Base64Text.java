package org.optr.verifier;

import java.util.Base64;

/** Standard base64, read only as it would be written: no other text stands for the same bytes. */
public final class Base64Text {

    /** @throws Refusal if it is not base64, or not the one way to write these bytes */
    public static byte[] decode(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            Refusal.require(encode(bytes).equals(text), "base64", text);
            return bytes;
        } catch (IllegalArgumentException e) {
            throw Refusal.unusable("base64", text);
        }
    }

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Base64Text() {}
}
