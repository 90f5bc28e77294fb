package org.optr.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreFoundWithoutRegardToCaseWidthAndPunctuation() {
        assertThat(Words.of("Grow: the FIELD-team, to 48 (ＡＢＣ)!"))
                .containsExactly("grow", "the", "field", "team", "to", "48", "abc");
    }

    @Test
    void chineseIsFoundByAnyPartOfIt() {
        var words = Words.of("提升交付效率");

        assertThat(words)
                .containsAll(Words.wanted("交付"))
                .containsAll(Words.wanted("升交付"))
                .containsAll(Words.wanted("率"));
        assertThat(words).doesNotContainAnyElementsOf(Words.wanted("付交"));
    }

    @Test
    void chineseBesideOtherWordsIsAWordOfItsOwn() {
        assertThat(Words.wanted("OKR目标2027年")).containsExactly("okr", "目标", "2027", "年");
    }

    @Test
    void accentsBelongToTheirLetters() {
        assertThat(Words.of("Toma\u0301s Tom\u00e1s")).containsExactly("tom\u00e1s");
    }

    @Test
    void aVeryLongWordIsFoundByItsBeginning() {
        var long1 = "x".repeat(Words.LONGEST) + "a";

        assertThat(Words.of(long1)).isEqualTo(Words.wanted("x".repeat(Words.LONGEST) + "b"));
    }

    @Test
    void aStarMakesABeginningOfAWordThatIsLookedFor() {
        assertThat(Words.wanted("Deliver* ＡＢ＊ * field *team 交付*"))
                .containsExactly("deliver*", "ab*", "field", "team", "交付");
        assertThat(Words.of("deliver* 48*")).containsExactly("deliver", "48");
    }

    @Test
    void nothingIsNoWord() {
        assertThat(Words.of(" -- 🙂 ")).isEmpty();
    }
}
