package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.RegistryFileHandler;

/** Shows what a document's sender has changed of it since it came. */
@Singleton
class IncomingChangesView {

    private final IncomingUpdateRows updates;
    private final IncomingReplacementRows replacements;
    private final IncomingRows rows;
    private final RegistryFileHandler files;
    private final Transactions transactions;

    IncomingChangesView(
            IncomingUpdateRows updates,
            IncomingReplacementRows replacements,
            IncomingRows rows,
            RegistryFileHandler files,
            Transactions transactions) {
        this.updates = updates;
        this.replacements = replacements;
        this.rows = rows;
        this.files = files;
        this.transactions = transactions;
    }

    IncomingChangesJson of(IncomingId id) {
        return transactions.read(() -> new IncomingChangesJson(
                updates.list(id).stream().map(this::past).toList(),
                replacements.listReplaced(id).stream().map(this::other).toList(),
                replacements.findReplacing(id).map(this::other).orElse(null)));
    }

    private IncomingChangesJson.Past past(IncomingUpdateRows.Past one) {
        return new IncomingChangesJson.Past(
                one.at(),
                one.reason(),
                one.content().typeName(),
                one.content().subject(),
                new IncomingChangesJson.Words(
                        one.content().pages(),
                        one.content().description(),
                        one.signer().name(),
                        one.signer().position(),
                        one.dueOn()),
                files.list(updates.files(one.id())));
    }

    private IncomingChangesJson.Other other(IncomingReplacementRows.Other one) {
        Letter letter = rows.get(one.id()).letter();
        return new IncomingChangesJson.Other(
                one.id().value(), letter.original().symbol(), letter.content().subject(), one.reason());
    }
}
