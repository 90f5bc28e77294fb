package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.audit.ledger.Tree.TileMissing;

class TreeTest {

    /** The leaves and roots of the reference tests of Certificate Transparency. */
    private static final List<String> REFERENCE_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Map<Tile, byte[]> stored = new HashMap<>();

    @Test
    void theReferenceTreeHasItsKnownRoots() {
        var tree = new Tree(0, this::read);

        for (var leaf = 0; leaf < REFERENCE_LEAVES.size(); leaf++) {
            assertThat(tree.root().hex()).isEqualTo(REFERENCE_ROOTS.get(leaf));
            tree.append(Hash.ofLeaf(HexFormat.of().parseHex(REFERENCE_LEAVES.get(leaf))));
        }

        assertThat(tree.root().hex()).isEqualTo(REFERENCE_ROOTS.get(8));
        assertThat(tree.rootOf(5).hex()).isEqualTo(REFERENCE_ROOTS.get(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 255, 256, 257, 1000})
    void whatGrewInPiecesOfAnySizeHasTheRootOfTheWhole(int piece) {
        var leaves = leaves(1500);
        var size = 0;
        while (size < leaves.size()) {
            var tree = new Tree(size, this::read);
            var end = Math.min(leaves.size(), size + piece);
            leaves.subList(size, end).forEach(tree::append);
            store(tree);
            size = end;

            assertThat(tree.root()).isEqualTo(naiveRoot(leaves.subList(0, size)));
        }
    }

    @Test
    void seventyThousandEntriesHaveTheTilesOfTheSpecification() {
        var tree = new Tree(0, this::read);
        leaves(70_000).forEach(tree::append);
        store(tree);

        assertThat(width(0, 272)).isEqualTo(256);
        assertThat(width(0, 273)).isEqualTo(112);
        assertThat(width(1, 0)).isEqualTo(256);
        assertThat(width(1, 1)).isEqualTo(17);
        assertThat(width(2, 0)).isEqualTo(1);
        assertThat(stored).hasSize(274 + 2 + 1);
    }

    @Test
    void aProofReadsFewTilesOfALargeTree() {
        var tree = new Tree(0, this::read);
        leaves(70_000).forEach(tree::append);
        store(tree);
        var read = new ArrayList<Tile>();

        var again = new Tree(70_000, tile -> {
            read.add(tile);
            return read(tile);
        });
        Proofs.inclusion(again, 12_345, 70_000);

        assertThat(read).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aMissingOrShortTileIsNotTakenForATree() {
        assertThatThrownBy(() -> new Tree(300, this::read).root()).isInstanceOf(TileMissing.class);
        assertThatThrownBy(() -> new Tree(3, this::read).append(Hash.EMPTY)).isInstanceOf(TileMissing.class);
    }

    private int width(int level, long index) {
        return read(new Tile(level, index)).length / Hash.BYTES;
    }

    private byte[] read(Tile tile) {
        return stored.getOrDefault(tile, new byte[0]);
    }

    private void store(Tree tree) {
        tree.grown().forEach(tile -> stored.put(tile, tree.hashes(tile)));
    }

    static List<Hash> leaves(int count) {
        var leaves = new ArrayList<Hash>();
        for (var leaf = 0; leaf < count; leaf++) {
            leaves.add(Hash.ofLeaf(("entry " + leaf).getBytes(UTF_8)));
        }
        return leaves;
    }

    /** The definition of RFC 9162, section 2.1.1, word for word. */
    static Hash naiveRoot(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var left = 1;
        while (left * 2 < leaves.size()) {
            left *= 2;
        }
        return Hash.ofNode(naiveRoot(leaves.subList(0, left)), naiveRoot(leaves.subList(left, leaves.size())));
    }
}
