package org.optr.audit.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The letters of the files: Noto Sans SC (SIL OFL), with Latin, Greek, Cyrillic and the common Chinese characters. */
final class PdfFonts {

    static final String FAMILY = "Noto Sans SC";
    static final String REGULAR = "/fonts/NotoSansSC_400Regular.ttf";
    static final String BOLD = "/fonts/NotoSansSC_700Bold.ttf";

    private static final String MISSING = "\u25A1";

    static InputStream open(String font) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(font), font);
    }

    /** Returns the text with a box for each sign that the font does not have. */
    static String known(PDFont font, String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> has(font, sign) ? sign : sign.isBlank() ? " " : MISSING)
                .collect(Collectors.joining());
    }

    private static boolean has(PDFont font, String sign) {
        try {
            return font.encode(sign).length > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    private PdfFonts() {}
}
