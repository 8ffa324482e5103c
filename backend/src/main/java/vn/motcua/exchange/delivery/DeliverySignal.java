package vn.motcua.exchange.delivery;

import jakarta.inject.Singleton;
import vn.motcua.platform.outbox.Signal;

/** Raised when a transaction that added deliveries has committed. */
@Singleton
final class DeliverySignal extends Signal {}
