package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Pattern SIGN = Pattern.compile("&#x([0-9a-f]+);");

    @Test
    void aFullSheetIsFollowedByAnotherWithTheSameHeads() throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "OPTR", "1.0");
        var sheets = new XlsxExport.Sheets(workbook, 4);
        sheets.add(List.of("Head"));
        IntStream.rangeClosed(1, 7).forEach(row -> sheets.add(List.of("row " + row)));
        sheets.add(List.of("x".repeat(40_000) + "\u0000"));
        workbook.finish();

        var files = unzip(out.toByteArray());
        assertThat(files.keySet().stream().filter(name -> name.contains("worksheets/sheet")))
                .hasSize(3);
        assertThat(files.get("xl/worksheets/sheet1.xml"))
                .contains("Head", "row 3")
                .doesNotContain("row 4", "<f>");
        assertThat(files.get("xl/worksheets/sheet2.xml")).contains("Head", "row 4", "row 6");
        assertThat(files.get("xl/worksheets/sheet3.xml"))
                .contains("Head", "row 7", "x…")
                .doesNotContain("\u0000");
    }

    static Map<String, String> unzip(byte[] content) throws IOException {
        var path = Files.createTempFile("export", ".zip");
        try (var zip = new ZipFile(Files.write(path, content).toFile())) {
            var files = new TreeMap<String, String>();
            for (var entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
            files.replaceAll((name, text) ->
                    SIGN.matcher(text).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16))));
            return files;
        } finally {
            Files.delete(path);
        }
    }
}
