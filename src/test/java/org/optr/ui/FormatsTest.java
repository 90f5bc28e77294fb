package org.optr.ui;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2027-02-18T10:00:00Z");

    private final Formats english = new Formats(ENGLISH, ZoneOffset.UTC);
    private final Formats chinese = new Formats(SIMPLIFIED_CHINESE, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2027-02-16T09:00:00Z | 2 days late      | 逾期 2 天
            2027-02-17T23:00:00Z | 1 day late       | 逾期 1 天
            2027-02-18T09:00:00Z | Late since 09:00 | 09:00 起逾期
            2027-02-18T12:00:00Z | Today 12:00      | 今天 12:00
            2027-02-19T12:00:00Z | Fri 19 Feb       | 2月19日 周五
            2028-02-19T12:00:00Z | 19 Feb 2028      | 2028年2月19日""")
    void aDueTimeIsRelativeUntilItLiesAhead(Instant due, String inEnglish, String inChinese) {
        assertThat(english.due(due, NOW)).isEqualTo(inEnglish);
        assertThat(chinese.due(due, NOW)).isEqualTo(inChinese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2027-02-18T09:59:30Z | just now      | 刚刚
            2027-02-18T09:59:00Z | 1 minute ago  | 1 分钟前
            2027-02-18T08:51:00Z | Today 08:51   | 今天 08:51
            2027-02-17T08:51:00Z | 1 day ago     | 1 天前
            2027-02-09T08:51:00Z | 9 Feb         | 2月9日
            2026-12-09T08:51:00Z | 9 Dec 2026    | 2026年12月9日""")
    void thePastIsRelativeForAWeek(Instant past, String inEnglish, String inChinese) {
        assertThat(english.ago(past, NOW)).isEqualTo(inEnglish);
        assertThat(chinese.ago(past, NOW)).isEqualTo(inChinese);
    }

    @Test
    void aTimeIsThatOfThePersonsZone() {
        var shanghai = new Formats(ENGLISH, ZoneId.of("Asia/Shanghai"));

        assertThat(shanghai.dateTime(Instant.parse("2027-02-18T18:30:00Z"))).isEqualTo("19 Feb 2027, 02:30");
    }

    @Test
    void datesFollowTheLanguage() {
        var date = LocalDate.of(2027, 2, 19);

        assertThat(english.date(date)).isEqualTo("19 Feb 2027");
        assertThat(chinese.date(date)).isEqualTo("2027年2月19日");
    }

    @Test
    void aNumberKeepsItsUnitClose() {
        assertThat(english.percent(new BigDecimal("0.615"))).isEqualTo("62\u202f%");
        assertThat(chinese.percent(new BigDecimal("0.615"))).isEqualTo("62%");
        assertThat(english.quantity(new BigDecimal("1250.50"), "sites")).isEqualTo("1,250.5\u202fsites");
        assertThat(chinese.quantity(new BigDecimal("18"), "个现场")).isEqualTo("18 个现场");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            480000   | EUR | €480,000   | €480,000
            -1234.5  | EUR | -€1,234.50 | -€1,234.50
            99.995   | CNY | CN¥100     | ¥100
            1234.5   | JPY | ¥1,235     | JP¥1,235""")
    void moneyNamesItsCurrencyAndHasDecimalsOnlyWhereThereAreSome(
            BigDecimal amount, String currency, String inEnglish, String inChinese) {
        assertThat(english.money(amount, Currency.getInstance(currency))).isEqualTo(inEnglish);
        assertThat(chinese.money(amount, Currency.getInstance(currency))).isEqualTo(inChinese);
    }
}
