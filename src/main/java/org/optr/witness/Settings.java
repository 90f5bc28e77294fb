package org.optr.witness;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.optr.verifier.Trust;
import org.optr.verifier.VerifierKey;

/**
 * How a witness is started.
 *
 * @param name of its key
 * @param data the folder of its key and of what it has seen
 * @param logs whose checkpoints it signs, by origin
 */
record Settings(InetSocketAddress address, Path data, String name, Map<String, Trust> logs) {

    private static final String USAGE =
            """
            Usage: --name witness.example/w1 --data folder --log "[origin] verifier-key" [--log ...] \
            [--port 8075] [--address 127.0.0.1]""";

    /** @throws IllegalArgumentException if something is missing or unknown */
    static Settings parse(List<String> arguments) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at + 1 < arguments.size(); at += 2) {
            values.computeIfAbsent(arguments.get(at), name -> new ArrayList<>()).add(arguments.get(at + 1));
        }
        require(arguments.size() % 2 == 0);
        var logs = values.getOrDefault("--log", List.of());
        values.remove("--log");
        require(!logs.isEmpty());
        var address = address(one(values, "--address", "127.0.0.1"), one(values, "--port", "8075"));
        var settings =
                new Settings(address, Path.of(one(values, "--data", "")), one(values, "--name", ""), trust(logs));
        require(values.isEmpty()
                && VerifierKey.isName(settings.name())
                && !settings.data().toString().isEmpty());
        return settings;
    }

    private static String one(Map<String, List<String>> values, String name, String otherwise) {
        var given = values.remove(name);
        require(given == null || given.size() == 1);
        return given == null ? otherwise : given.get(0);
    }

    private static InetSocketAddress address(String host, String port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(host), Integer.parseInt(port));
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not an address: " + host + ":" + port);
        }
    }

    /** A log may have several keys; unless an origin stands before a key, the log is called as its key. */
    private static Map<String, Trust> trust(List<String> logs) {
        var byOrigin = new LinkedHashMap<String, Trust>();
        for (var log : logs) {
            var space = log.lastIndexOf(' ');
            var key = VerifierKey.parse(log.substring(space + 1));
            require(key.type() == VerifierKey.Type.LOG);
            var origin = space < 0 ? key.name() : log.substring(0, space);
            byOrigin.merge(origin, new Trust(origin, List.of(key), List.of()), Settings::both);
        }
        return byOrigin;
    }

    private static Trust both(Trust one, Trust other) {
        var keys = new ArrayList<>(one.logs());
        keys.addAll(other.logs());
        return new Trust(one.origin(), keys, List.of());
    }

    private static void require(boolean isRight) {
        if (!isRight) {
            throw new IllegalArgumentException(USAGE);
        }
    }
}
