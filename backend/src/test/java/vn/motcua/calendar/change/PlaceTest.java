package vn.motcua.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void unitLiesInItsAgencyItsProvinceAndEverywhere() {
        assertThat(new Place("H56.31.01/MC").fromTheWidest())
                .extracting(Place::code)
                .containsExactly("", "H56", "H56.31.01", "H56.31.01/MC");
        assertThat(new Place("H56/MC").fromTheWidest()).extracting(Place::code).containsExactly("", "H56", "H56/MC");
        assertThat(Place.EVERYWHERE.fromTheWidest()).containsExactly(Place.EVERYWHERE);
    }

    @Test
    void whatHoldsForAPlaceTouchesTheDossiersOfItsProvince() {
        assertThat(new Place("H56.31.01/MC").touches("H56")).isTrue();
        assertThat(new Place("H5").touches("H56")).isFalse();
        assertThat(Place.EVERYWHERE.touches("H50")).isTrue();
        assertThat(new Place("H56").isProvince()).isTrue();
        assertThat(new Place("H56.31").isProvince()).isFalse();
        assertThat(Place.EVERYWHERE.isProvince()).isFalse();
    }
}
