package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Delivery;
import vn.motcua.procedure.DeliveryMethod;

class ReturnWaysTest {

    private static final Set<DeliveryMethod> ALL = EnumSet.allOf(DeliveryMethod.class);

    @Test
    void resultGoesTheWayTheApplicantChoseOrOverTheCounter() {
        assertThat(ReturnWays.of(ALL, new Delivery(DeliveryMethod.ONLINE, null)))
                .containsExactlyInAnyOrder(DeliveryMethod.ONLINE, DeliveryMethod.COUNTER);
        assertThat(ReturnWays.of(ALL, new Delivery(DeliveryMethod.POST, "12 Lê Lợi")))
                .containsExactlyInAnyOrder(DeliveryMethod.POST, DeliveryMethod.COUNTER);
        assertThat(ReturnWays.of(ALL, new Delivery(DeliveryMethod.COUNTER, null)))
                .containsExactly(DeliveryMethod.COUNTER);
    }

    @Test
    void withoutAChoiceEveryWayOfTheProcedureIsOpen() {
        assertThat(ReturnWays.of(EnumSet.of(DeliveryMethod.POST, DeliveryMethod.COUNTER), null))
                .containsExactlyInAnyOrder(DeliveryMethod.POST, DeliveryMethod.COUNTER);
    }

    @Test
    void whatWasChosenHoldsThoughTheNextEditionOfTheProcedureDoesNotOfferIt() {
        assertThat(ReturnWays.of(EnumSet.of(DeliveryMethod.ONLINE), new Delivery(DeliveryMethod.POST, "12 Lê Lợi")))
                .containsExactlyInAnyOrder(DeliveryMethod.POST, DeliveryMethod.COUNTER);
    }

    @Test
    void withoutAChoiceAWayThatTheProcedureDoesNotOfferIsNotOpen() {
        assertThat(ReturnWays.of(EnumSet.of(DeliveryMethod.ONLINE), null)).containsExactly(DeliveryMethod.ONLINE);
    }
}
