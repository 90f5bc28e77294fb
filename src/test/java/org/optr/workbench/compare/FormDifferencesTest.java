package org.optr.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.compare.Models.packed;
import static org.optr.workbench.compare.Models.process;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormDifferencesTest {

    private static final String WHY = field("Why", "\"label\":\"Why\"");
    private static final String BUDGET = field("Budget", "\"label\":\"Budget\"");
    private static final String END = field("End", "\"label\":\"End\"");

    @Test
    void aFieldThatCameAndOneThatWent() {
        assertThat(said(WHY, BUDGET))
                .containsExactlyInAnyOrder(
                        "ADDED Budget: Text of one line, kept as “Budget”.",
                        "REMOVED Why: Text of one line, kept as “Why”.");
    }

    @Test
    void labelsHelpAndWhatMustBeFilledIn() {
        var after = field(
                "Why",
                "\"label\":\"Reason\",\"description\":\"In short\",\"validate\":{\"required\":true,\"maxLength\":80},"
                        + "\"conditional\":{\"hide\":\"=budget < 10\"},\"properties\":{\"label:zh_CN\":\"理由\"}");

        assertThat(said(WHY, after))
                .containsExactly(
                        "CHANGED Reason: Label: “Why” becomes “Reason”. Help: now “In short”. Required: now yes. "
                                + "Most characters: now “80”. Hidden when: now “=budget < 10”. Label in Chinese: now “理由”.");
    }

    @Test
    void optionsThatCameWereReworded() {
        assertThat(said(choice("yes", "Yes"), choice("yes", "Approve")))
                .containsExactly("CHANGED Decision: Option “yes”: “Yes” becomes “Approve”.");
        assertThat(said(choice("yes", "Yes"), choice("approve", "Yes")))
                .containsExactly("CHANGED Decision: Option “approve”: now “Yes”. Option “yes”: no longer “Yes”.");
    }

    @Test
    void theOrderOfFields() {
        assertThat(said(WHY + "," + BUDGET + "," + END, BUDGET + "," + END + "," + WHY))
                .containsExactly("CHANGED Why: Stands after “End” now.");
    }

    @Test
    void aFieldWithAnotherIdIsKnownByItsKey() {
        assertThat(said(WHY, WHY.replace("\"id\":\"Why\"", "\"id\":\"Field_1\"")))
                .containsExactly(
                        "CHANGED Why: Its technical id “Why” becomes “Field_1”. History and reports know it by the former one.");
    }

    @Test
    void onlyTheLayoutIsSaidApart() {
        assertThat(said(WHY, field("Why", "\"label\":\"Why\",\"layout\":{\"row\":\"R\",\"columns\":8}")))
                .containsExactly("MOVED Why:");
    }

    @Test
    void aFormThatCameOrIsNone() {
        var without = packed(process(""));

        assertThat(Models.said(without, packed(process(""), "decide.form", form(WHY)), Locale.ENGLISH))
                .containsExactly("ADDED decide:");
        assertThat(Models.said(
                        packed(process(""), "decide.form", "{"),
                        packed(process(""), "decide.form", form(WHY)),
                        Locale.ENGLISH))
                .containsExactly("CHANGED decide: It differs, but one of the two cannot be read.");
    }

    @Test
    void whatIsComputed() {
        assertThat(said(
                        part("expression", "'key':'sum','expression':'=a','computeOn':'change'"),
                        part("expression", "'key':'sum','expression':'=a + b','computeOn':'presubmit'")))
                .containsExactly("CHANGED sum: Computed as: “=a” becomes “=a + b”. "
                        + "Computed: whenever something changes becomes when the form is sent.");
    }

    @Test
    void whatIsShownAndWhatAPageMayDo() {
        assertThat(
                        said(
                                part(
                                        "iframe",
                                        "'label':'Map','url':'https://a.example','height':200,'security':{'allowScripts':true}"),
                                part(
                                        "iframe",
                                        "'label':'Map','url':'https://b.example','security':{'allowScripts':false,'camera':true}")))
                .containsExactly("CHANGED Map: Address: “https://a.example” becomes “https://b.example”. "
                        + "The page may run scripts: yes becomes no. The page may use the camera: now yes. "
                        + "Height: no longer “200”.");
        assertThat(said(part("image", "'source':'=a','alt':'A'"), part("image", "'source':'=b','alt':'B'")))
                .containsExactly("CHANGED : Picture: “=a” becomes “=b”. Alternative text: “A” becomes “B”.");
        assertThat(said(part("html", "'content':'<b>a</b>'"), part("html", "'content':'<i>a</i>'")))
                .containsExactly("CHANGED : HTML: “<b>a</b>” becomes “<i>a</i>”.");
    }

    @Test
    void whatAButtonDoesIsSaidInChinese() {
        assertThat(Models.said(
                        packed(process(""), "decide.form", form(part("button", "'action':'submit'"))),
                        packed(process(""), "decide.form", form(part("button", "'action':'reset'"))),
                        Locale.SIMPLIFIED_CHINESE))
                .singleElement()
                .asString()
                .contains("操作", "提交表单", "还原全部内容");
    }

    private static String part(String type, String settings) {
        return "{\"type\":\"%s\",\"id\":\"x\",%s}".formatted(type, settings.replace('\'', '"'));
    }

    private static List<String> said(String before, String after) {
        return Models.said(
                packed(process(""), "decide.form", form(before)),
                packed(process(""), "decide.form", form(after)),
                Locale.ENGLISH);
    }

    private static String form(String fields) {
        return "{\"type\":\"default\",\"id\":\"decide\",\"components\":[%s]}".formatted(fields);
    }

    private static String field(String key, String settings) {
        return "{\"type\":\"textfield\",\"id\":\"%s\",\"key\":\"%s\",%s}".formatted(key, key, settings);
    }

    private static String choice(String value, String label) {
        return "{\"type\":\"radio\",\"id\":\"Decision\",\"label\":\"Decision\",\"values\":[{\"value\":\"%s\",\"label\":\"%s\"}]}"
                .formatted(value, label);
    }
}
