package org.optr.audit.ledger;

/** Where the stored part of a tree comes from. */
interface TileSource {

    /** Returns the hashes of the tile, one after the other; more than the tree has now do no harm. Empty where there is none. */
    byte[] read(Tile tile);
}
