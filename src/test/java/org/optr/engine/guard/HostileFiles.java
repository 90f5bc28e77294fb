package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that attack whoever reads them, before anything in them is understood. */
public final class HostileFiles {

    private static final int MANY = 10_000_000;

    public static final Map<String, byte[]> ALL = all();

    private static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("nothing", new byte[0]);
        files.put("ten million blanks", (" ".repeat(MANY) + "<x/>").getBytes(UTF_8));
        files.put("ten million letters in a text", text("a".repeat(MANY)));
        files.put("ten million letters in a name", ("<" + "a".repeat(MANY) + "/>").getBytes(UTF_8));
        files.put("a hundred thousand levels", ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(UTF_8));
        files.put("a hundred thousand elements", ("<x>" + "<a/>".repeat(100_000) + "</x>").getBytes(UTF_8));
        files.put("a hundred thousand attributes", attributes(100_000));
        files.put("a billion laughs", laughs());
        files.put(
                "quadratic blow-up",
                text("&a;".repeat(100_000), "<!DOCTYPE x [<!ENTITY a '" + "a".repeat(50_000) + "'>]>"));
        files.put("a file of the server", text("&a;", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"));
        files.put(
                "an address of the network",
                text("&a;", "<!DOCTYPE x [<!ENTITY a SYSTEM 'http://169.254.169.254/'>]>"));
        files.put("a parameter entity", text("", "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://localhost:1/x.dtd'> %a;]>"));
        files.put("a public identifier", text("", "<!DOCTYPE x PUBLIC '-//X//X' 'http://localhost:1/x.dtd'>"));
        files.put("an empty document type", text("", "<!DOCTYPE x>"));
        files.put(
                "an archive of the server",
                text("&a;", "<!DOCTYPE x [<!ENTITY a SYSTEM 'jar:http://localhost:1/x!/y'>]>"));
        files.put(
                "an entity in UTF-16",
                new String(text("&a;", "<!DOCTYPE x [<!ENTITY a 'b'>]>"), UTF_8).getBytes(UTF_16));
        files.put(
                "an entity in UTF-7",
                "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE x+AD4-<x/>".getBytes(UTF_8));
        files.put("an encoding that is none", "<?xml version='1.0' encoding='x-evil'?><x/>".getBytes(UTF_8));
        files.put("bytes that are no text", "<x>\u00ff\u00fe</x>".getBytes(ISO_8859_1));
        files.put("a zero byte", "<x>\0</x>".getBytes(UTF_8));
        files.put("two roots", "<x/><x/>".getBytes(UTF_8));
        files.put("an end that is missing", "<x><y></x>".getBytes(UTF_8));
        files.put("an attribute twice", "<x a='1' a='2'/>".getBytes(UTF_8));
        files.put("a prefix without a namespace", "<evil:x/>".getBytes(UTF_8));
        files.put("HTML", "<!doctype html><script>alert(1)</script>".getBytes(UTF_8));
        files.put("JSON", "{\"type\": \"default\"}".getBytes(UTF_8));
        files.put("a script", "#!/bin/sh\nid\n".getBytes(UTF_8));
        files.put("a zip", zip("x.bpmn", 10));
        files.put("a zip that leads out", zip("../../x.bpmn", 10));
        files.put("a zip that grows", zip("x.bpmn", MANY));
        files.put("a packed file", packed());
        files.put("a class", new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61});
        files.put("a Java object", new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 't', 0, 1, 'x'});
        return files;
    }

    private static byte[] text(String text) {
        return text(text, "");
    }

    private static byte[] text(String text, String type) {
        return ("<?xml version='1.0'?>" + type + "<x>" + text + "</x>").getBytes(UTF_8);
    }

    private static byte[] attributes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + "=''")
                .collect(Collectors.joining(" ", "<x ", "/>"))
                .getBytes(UTF_8);
    }

    private static byte[] laughs() {
        var type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return text("&l9;", type.append("]>").toString());
    }

    private static byte[] zip(String name, int length) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[length]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(new byte[MANY]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private HostileFiles() {}
}
