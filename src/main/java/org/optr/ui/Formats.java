package org.optr.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import org.optr.shared.Money;

/** Writes dates, times and numbers as the person reads them: in their language and their time zone. */
public record Formats(Locale locale, ZoneId zone) {

    private static final String NARROW_SPACE = "\u202f";
    private static final int RELATIVE_DAYS = 7;

    /** For whoever looks at the screen now; the time zone is the browser's once it has told. */
    public static Formats current() {
        var ui = UI.getCurrent();
        var session = VaadinSession.getCurrent();
        var zone = session == null ? null : session.getAttribute(ZoneId.class);
        return new Formats(
                ui == null ? Locale.ENGLISH : Languages.shownFor(ui.getLocale()),
                zone == null ? ZoneId.systemDefault() : zone);
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns "18 Feb 2027". */
    public String date(LocalDate date) {
        return pattern("d MMM uuuu", "uuuu年M月d日").format(date);
    }

    public String date(Instant instant) {
        return date(day(instant));
    }

    /** Returns "Feb 2027". */
    public String month(LocalDate date) {
        return pattern("MMM uuuu", "uuuu年M月").format(date);
    }

    /** Returns "Thursday 18 February 2027". */
    public String longDate(LocalDate date) {
        return pattern("EEEE d MMMM uuuu", "uuuu年M月d日 EEEE").format(date);
    }

    /** Returns "Fri 19 Feb". */
    public String weekday(LocalDate date) {
        return pattern("EEE d MMM", "M月d日 EEE").format(date);
    }

    /** Returns "15 Feb 2027, 09:14". */
    public String dateTime(Instant instant) {
        return pattern("d MMM uuuu, HH:mm", "uuuu年M月d日 HH:mm").format(instant.atZone(zone));
    }

    /** Returns "09:14". */
    public String time(Instant instant) {
        return pattern("HH:mm", "HH:mm").format(instant.atZone(zone));
    }

    /** Returns "09:14:07". */
    public String clock(Instant instant) {
        return pattern("HH:mm:ss", "HH:mm:ss").format(instant.atZone(zone));
    }

    /** Returns how long ago something was, up to a week; then its date. */
    public String ago(Instant past, Instant now) {
        var minutes = Duration.between(past, now).toMinutes();
        var days = ChronoUnit.DAYS.between(day(past), day(now));
        if (minutes < 1) {
            return word("ago.now");
        }
        if (minutes < 60) {
            return word("ago.minutes", minutes);
        }
        if (days == 0) {
            return word("ago.today", time(past));
        }
        return days <= RELATIVE_DAYS ? word("ago.days", days) : near(day(past), day(now));
    }

    /** Returns "2 days late", "Today 12:00" or "Fri 19 Feb". */
    public String due(Instant due, Instant now) {
        var days = ChronoUnit.DAYS.between(day(due), day(now));
        if (days == 0) {
            return word(due.isBefore(now) ? "due.late-today" : "due.today", time(due));
        }
        return days > 0 ? word("due.late", days) : nearWeekday(day(due), day(now));
    }

    /** Returns how long something took, in its two largest units: "3 d 4 h", "2 h 10 min". */
    public String duration(Duration duration) {
        if (duration.toMinutes() < 1) {
            return word("duration.short");
        }
        if (duration.toHours() < 1) {
            return word("duration.minutes", duration.toMinutes());
        }
        return duration.toDays() < 1
                ? word("duration.hours", duration.toHours(), duration.toMinutesPart())
                : word("duration.days", duration.toDays(), duration.toHoursPart());
    }

    /** Returns a whole number with its thousands marked. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** Returns a number with at most two decimals, rounded half up. */
    public String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Returns "€480,000"; decimals only where there are some. */
    public String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** Returns an amount in a currency, rounded half up to its smallest unit. */
    public String money(BigDecimal amount, Currency currency) {
        var rounded = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        var decimals = rounded.stripTrailingZeros().scale() <= 0 ? 0 : rounded.scale();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }

    /** Returns a share of one as whole per cent, rounded half up: "61 %". */
    public String percent(BigDecimal share) {
        return quantity(share.movePointRight(2).setScale(0, RoundingMode.HALF_UP), "%");
    }

    /** Returns a value and its unit: "94 %", "12 sites". */
    public String quantity(BigDecimal value, String unit) {
        if (unit.isEmpty()) {
            return number(value);
        }
        var apart = Languages.isChinese(locale) ? "%".equals(unit) ? "" : " " : NARROW_SPACE;
        return number(value) + apart + unit;
    }

    private String near(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? pattern("d MMM", "M月d日").format(date) : date(date);
    }

    private String nearWeekday(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? weekday(date) : date(date);
    }

    private DateTimeFormatter pattern(String english, String chinese) {
        return DateTimeFormatter.ofPattern(Languages.isChinese(locale) ? chinese : english, locale);
    }

    private String word(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
