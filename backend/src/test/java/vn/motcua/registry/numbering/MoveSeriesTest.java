package vn.motcua.registry.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.registry.numbering.MoveSeries.Move;

/** Down to which number a series may be moved: to where it was before the moves that nothing was numbered after. */
class MoveSeriesTest {

    @Test
    void seriesThatWasNeverMovedGoesOnWhereItIs() {
        assertThat(MoveSeries.lowest(12, List.of())).isEqualTo(12);
    }

    @Test
    void moveThatNothingWasNumberedAfterIsTakenBack() {
        assertThat(MoveSeries.lowest(2260, List.of(new Move(5, 2260)))).isEqualTo(5);
        assertThat(MoveSeries.lowest(226, List.of(new Move(2260, 226), new Move(5, 2260))))
                .isEqualTo(5);
    }

    @Test
    void numbersThatWereGivenAfterAMoveStay() {
        assertThat(MoveSeries.lowest(228, List.of(new Move(5, 226)))).isEqualTo(228);
        assertThat(MoveSeries.lowest(2280, List.of(new Move(228, 2280), new Move(5, 226))))
                .isEqualTo(228);
    }

    @Test
    void seriesThatCameToAnEarlierMovesNumberByItselfStays() {
        assertThat(MoveSeries.lowest(100, List.of(new Move(100, 50), new Move(5, 100))))
                .isEqualTo(100);
    }
}
