package org.optr.audit.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A Merkle tree after RFC 9162, section 2.1, of which only the tiles that are needed are read. It only grows. */
final class Tree {

    private final TileSource source;
    private final Map<Tile, byte[]> tiles = new HashMap<>();
    private final Set<Tile> grown = new LinkedHashSet<>();
    private long size;

    Tree(long size, TileSource source) {
        this.size = size;
        this.source = source;
    }

    long size() {
        return size;
    }

    void append(Hash leaf) {
        append(0, size, leaf);
        size++;
    }

    private void append(int level, long position, Hash hash) {
        var tile = new Tile(level, position / Tile.WIDTH);
        var width = (int) (position % Tile.WIDTH);
        var before = width == 0 ? new byte[0] : hashes(tile, width);
        var hashes = Arrays.copyOf(before, (width + 1) * Hash.BYTES);
        System.arraycopy(hash.bytes(), 0, hashes, width * Hash.BYTES, Hash.BYTES);
        tiles.put(tile, hashes);
        grown.add(tile);
        if (width == Tile.WIDTH - 1) {
            append(level + 1, tile.index(), within(hashes, 0, Tile.WIDTH));
        }
    }

    /** Returns the tiles that are new or wider since this object was made. */
    Set<Tile> grown() {
        return grown;
    }

    byte[] hashes(Tile tile) {
        return tiles.computeIfAbsent(tile, source::read);
    }

    Hash root() {
        return rootOf(size);
    }

    /** Returns the full tiles, which are not looked at any more, and forgets them. */
    Map<Tile, byte[]> takeFull() {
        var full = new HashMap<>(tiles);
        full.values().removeIf(hashes -> hashes.length < Tile.WIDTH * Hash.BYTES);
        tiles.keySet().removeAll(full.keySet());
        grown.removeAll(full.keySet());
        return full;
    }

    /** Returns the root that the tree had when it was that large. */
    Hash rootOf(long earlier) {
        return earlier == 0 ? Hash.EMPTY : range(0, earlier);
    }

    /** Returns the root over the leaves from one, inclusive, to another, exclusive: a part into which the RFC splits a tree. */
    Hash range(long from, long to) {
        var count = to - from;
        var whole = Long.highestOneBit(count);
        return whole == count ? full(from, Long.numberOfTrailingZeros(count)) : split(from, to);
    }

    private Hash split(long from, long to) {
        var middle = from + Long.highestOneBit(to - from - 1);
        return Hash.ofNode(range(from, middle), range(middle, to));
    }

    private Hash full(long from, int height) {
        var level = height / Tile.HEIGHT;
        var position = from >> (level * Tile.HEIGHT);
        var tile = new Tile(level, position / Tile.WIDTH);
        var count = 1 << (height % Tile.HEIGHT);
        var first = (int) (position % Tile.WIDTH);
        return within(hashes(tile, first + count), first, count);
    }

    private byte[] hashes(Tile tile, int width) {
        var hashes = hashes(tile);
        if (hashes.length < width * Hash.BYTES) {
            throw new TileMissing(tile);
        }
        return hashes;
    }

    private static Hash within(byte[] hashes, int first, int count) {
        if (count == 1) {
            return Hash.read(hashes, first * Hash.BYTES);
        }
        var half = count / 2;
        return Hash.ofNode(within(hashes, first, half), within(hashes, first + half, half));
    }

    /** The stored tree lacks a part that it must have. */
    static final class TileMissing extends IllegalStateException {

        TileMissing(Tile tile) {
            super("No hashes at " + tile);
        }
    }
}
