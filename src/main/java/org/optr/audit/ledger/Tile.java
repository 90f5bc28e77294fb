package org.optr.audit.ledger;

/**
 * The place of up to 256 neighbouring hashes, after C2SP tlog-tiles.
 *
 * @param level 0 holds leaves; a hash of each further level is the root of a full tile below
 * @param index from 0
 */
record Tile(int level, long index) {

    static final int HEIGHT = 8;
    static final int WIDTH = 1 << HEIGHT;
}
