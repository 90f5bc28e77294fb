package org.optr.result.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.optr.ui.Formats;

/** Scores as they are read: 0.7. */
final class ScoreWords {

    /** Returns the score with one decimal; "n/a" where there is none. */
    static String of(@Nullable BigDecimal score) {
        return with(1, score);
    }

    /** Returns a mean or a computed score, with two decimals; "n/a" where there is none. */
    static String exact(@Nullable BigDecimal score) {
        return with(2, score);
    }

    private static String with(int decimals, @Nullable BigDecimal score) {
        return score == null
                ? I18NProvider.translate(Formats.current().locale(), "figure.none")
                : score.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private ScoreWords() {}
}
