package vn.motcua.notification.push.provider;

/** Where neither Firebase nor a stand-in is configured: the inbox alone tells people. */
final class NoProvider implements PushSender {
    @Override
    public PushOutcome send(PushMessage message) {
        return new PushOutcome.NoProvider();
    }
}
