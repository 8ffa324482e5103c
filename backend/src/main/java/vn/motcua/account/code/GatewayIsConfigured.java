package vn.motcua.account.code;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import io.micronaut.core.value.PropertyResolver;

/** There is a gateway of short messages; the stand-in phone, which stands for one, does not count. */
final class GatewayIsConfigured implements Condition {
    @Override
    @SuppressWarnings("rawtypes") // as the framework's interface has it
    public boolean matches(ConditionContext context) {
        return isIn(context);
    }

    static boolean isIn(PropertyResolver properties) {
        return isSet(properties, "motcua.sms.http.url") || isSet(properties, "motcua.sms.smpp.host");
    }

    private static boolean isSet(PropertyResolver properties, String name) {
        return properties
                .getProperty(name, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
