package org.optr.engine.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Functions;
import org.optr.people.People;
import org.optr.people.UnitId;

/** The functions of models, answered by the organisation and the clock. */
final class ModelFunctions implements Functions {

    private static final int ITEMS = 500;
    private static final int LIST_LENGTH = 20_000;
    private static final int DAYS = 3_660;

    private final People people;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    ModelFunctions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Object> items(String text) {
        refuseUnless(text.length() <= LIST_LENGTH, "expression.items-too-long", LIST_LENGTH);
        var items = text.stripLeading().startsWith("[") ? array(text) : words(text);
        refuseUnless(items.size() <= ITEMS, "expression.items-too-many", ITEMS);
        return List.copyOf(items);
    }

    private static List<Object> words(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    private List<Object> array(String text) {
        var items = new ArrayList<Object>();
        read(text).forEach(entry -> items.add(item(entry)));
        return items;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ExpressionRefused("expression.items-no-array");
        }
    }

    private static Object item(JsonNode entry) {
        if (entry.isTextual()) {
            return entry.textValue();
        }
        if (entry.isBoolean()) {
            return entry.booleanValue();
        }
        if (entry.isNumber()) {
            return entry.canConvertToExactIntegral() && entry.canConvertToLong()
                    ? (Object) entry.longValue()
                    : entry.doubleValue();
        }
        throw new ExpressionRefused("expression.items-not-plain");
    }

    @Override
    public Instant today() {
        return now().truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    @Override
    public Instant workingDaysFrom(long days) {
        refuseUnless(Math.abs(days) <= DAYS, "expression.too-many-days", DAYS);
        var day = now();
        for (long left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Long.signum(days));
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static boolean isWorkingDay(ZonedDateTime day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    @Override
    public String roleOf(String role, String unit) {
        return people.groupFor(role, unitId(unit));
    }

    private static UnitId unitId(String text) {
        try {
            return UnitId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ExpressionRefused("expression.not-a-unit", text);
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static void refuseUnless(boolean rule, String key, Object... arguments) {
        if (!rule) {
            throw new ExpressionRefused(key, arguments);
        }
    }
}
