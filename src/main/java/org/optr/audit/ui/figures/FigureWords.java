package org.optr.audit.ui.figures;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.Share;
import org.optr.audit.figures.Spread;
import org.optr.ui.Formats;

/** Figures in words, each with how many it was taken from where that matters. */
final class FigureWords {

    static String median(Spread spread) {
        return time(spread.median(), spread);
    }

    static String long85(Spread spread) {
        return time(spread.long85(), spread);
    }

    private static String time(@Nullable Duration time, Spread spread) {
        if (spread.count() == 0) {
            return "–";
        }
        return time == null ? word("figures.too-few") : Formats.current().duration(time);
    }

    /** Returns "72 %", or a dash where nothing was counted. */
    static String percent(Share share) {
        return share.value().map(FigureWords::percent).orElse("–");
    }

    static String percent(BigDecimal share) {
        return Formats.current().percent(share);
    }

    /** Returns "18 of 25". */
    static String parts(Share share) {
        var formats = Formats.current();
        return word("figures.parts", formats.number(share.part()), formats.number(share.of()));
    }

    /** Returns " (n = 25)"; nothing where nothing was counted. */
    static String of(long number) {
        return number == 0 ? "" : " " + word("figures.n", Formats.current().number(number));
    }

    static String count(long number) {
        return word("figures.count", Formats.current().number(number));
    }

    /** Returns which cases are meant: their period and their version. */
    static String cases(FigureQuestion question) {
        var formats = Formats.current();
        var from = formats.date(question.period().startsOn());
        var to = formats.date(question.period().endsOn());
        return question.version() == null
                ? word("figures.cases", from, to)
                : word("figures.cases-of-version", from, to, question.version());
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }

    private FigureWords() {}
}
