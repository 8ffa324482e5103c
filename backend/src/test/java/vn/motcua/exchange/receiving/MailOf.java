package vn.motcua.exchange.receiving;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import vn.motcua.document.Documents;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** The receiving side over the server's tables and its registers, with a clock and an axis of the test's own. */
public final class MailOf {
    private MailOf() {}

    public static ReportStatus reports(ApplicationContext server, ExchangeAgencies agencies, Post post, Clock clock) {
        return new ReportStatus(server.getBean(StatusBook.class), post, agencies, clock);
    }

    public static FetchMail mail(
            ApplicationContext server,
            AxisRoutes routes,
            ExchangeAgencies agencies,
            PackageReader reader,
            ReportStatus reports,
            ExchangeFolder folder,
            Clock clock) {
        ExchangeDocuments documents = server.getBean(ExchangeDocuments.class);
        StatusBook book = server.getBean(StatusBook.class);
        IncomingRegister register = server.getBean(IncomingRegister.class);
        AnswerRequest requests =
                new AnswerRequest(documents, book, server.getBean(RequestBook.class), reports, register);
        TakePackage take = new TakePackage(
                reader,
                new StoreAttachments(server.getBean(Documents.class)),
                new TakeDocument(documents, book, reports, register, requests, clock),
                new TakeStatus(
                        documents,
                        server.getBean(PartnerBook.class),
                        book,
                        requests,
                        server.getBean(RequestBook.class)),
                new TakeRefusal(documents, agencies, book, reports, clock),
                agencies);
        return new FetchMail(
                routes,
                agencies,
                server.getBean(ReceptionRows.class),
                take,
                folder,
                server.getBean(Transactions.class),
                server.getBean(Outbox.class),
                MailSettings.USUAL,
                clock);
    }
}
