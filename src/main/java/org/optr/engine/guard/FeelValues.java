package org.optr.engine.guard;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValDateTime;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.camunda.feel.valuemapper.ValueMapper;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/** Keeps Java objects out of FEEL, which would reach their methods and fields by reflection: what is not plain data is null. */
final class FeelValues extends JavaCustomValueMapper {

    private static final String FEELS_OWN_COLLECTIONS = "camundajar.impl.scala.";

    private final boolean exactNumbers;

    private FeelValues(boolean exactNumbers) {
        this.exactNumbers = exactNumbers;
    }

    /** Results have Long and Double, as those of decision tables always had. */
    static ValueMapper plain() {
        return with(new FeelValues(false));
    }

    /** Results have BigDecimal. */
    static ValueMapper exact() {
        return with(new FeelValues(true));
    }

    private static ValueMapper with(FeelValues values) {
        var mappers = List.<CustomValueMapper>of(values, new JavaValueMapper());
        return new CompositeValueMapper(CollectionConverters.asScala(mappers).toList());
    }

    @Override
    public Optional<Val> toValue(@Nullable Object value, Function<Object, Val> inner) {
        if (value instanceof Date date) {
            return Optional.of(new ValDateTime(date.toInstant().atZone(ZoneOffset.UTC)));
        }
        if (value instanceof Instant instant) {
            return Optional.of(new ValDateTime(instant.atZone(ZoneOffset.UTC)));
        }
        return value == null || isData(value) ? Optional.empty() : Optional.of(ValNull$.MODULE$);
    }

    private static boolean isData(Object value) {
        return value instanceof Val
                || value instanceof String
                || value instanceof Boolean
                || isNumber(value)
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof Period
                || value instanceof List
                || value instanceof Map
                || value.getClass().getName().startsWith(FEELS_OWN_COLLECTIONS);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Double
                || value instanceof Float
                || value instanceof BigDecimal
                || value instanceof BigInteger;
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        return exactNumbers && value instanceof ValNumber number
                ? Optional.of(number.value().bigDecimal())
                : Optional.empty();
    }

    /** Before all others. */
    @Override
    public int priority() {
        return 100;
    }
}
