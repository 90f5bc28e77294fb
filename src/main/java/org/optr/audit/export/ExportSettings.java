package org.optr.audit.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What exports may take.
 *
 * @param lookEvery how often a node looks for exports that nobody works on; zero for never by itself
 * @param largest so much of the database one file may take, compressed
 * @param mostFound so many entries a search may find to be exported
 * @param keep how long a file is kept
 * @param mostOpen so many exports of one person may wait or run at a time
 * @param mostFiles so many files of one person are kept; the oldest goes first
 */
@ConfigurationProperties("optr.exports")
record ExportSettings(
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("512MB") DataSize largest,
        @DefaultValue("1000000") int mostFound,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("3") int mostOpen,
        @DefaultValue("10") int mostFiles) {}
