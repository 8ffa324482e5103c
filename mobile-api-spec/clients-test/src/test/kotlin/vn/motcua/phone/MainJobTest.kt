package vn.motcua.phone

import java.io.File
import java.nio.file.Path
import java.time.Duration
import java.util.Locale
import java.util.UUID
import org.awaitility.Awaitility.await
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import vn.motcua.client.infrastructure.ClientException
import vn.motcua.client.models.ChangeResult
import vn.motcua.client.models.Delivery
import vn.motcua.client.models.DeliveryMethod
import vn.motcua.client.models.DocumentNote
import vn.motcua.client.models.Dossier
import vn.motcua.client.models.DossierStatus
import vn.motcua.client.models.DraftChange
import vn.motcua.client.models.DraftChanges
import vn.motcua.client.models.FieldNote
import vn.motcua.client.models.Message
import vn.motcua.client.models.NewDossier
import vn.motcua.client.models.NotificationKind
import vn.motcua.client.models.SupplementDraft
import vn.motcua.client.models.SupplementRequest
import vn.motcua.client.models.UploadedPaper

/** A citizen's whole job with the generated client: filed over a link that hardly is one, followed up to the signed result. */
class MainJobTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `a dossier is filed over a link that is cut thirty times, and lives to its signed result`() {
        val plan = CutPlan.ofThirty(seed = 64)
        WeakLink(portal.address, BYTES_PER_SECOND, Duration.ofMillis(75), plan).use { link ->
            val phone = App(link.origin)
            val filed = file(phone, link)
            assertEquals(0, plan.countLeft())
            assertEquals(30, link.countCuts())
            // From here on at home, where there is a good connection.
            val app = phone.at(portal.origin)
            told(app, filed.id, NotificationKind.DOSSIER_SUBMITTED)
            // Signed in once: each time code is taken once.
            val office = Office(portal.origin)
            answerSupplement(app, filed.id, office)
            office.handle(filed.id)
            seeTheEnd(app, filed.id)
            app.auth.signOut()
            assertEquals(401, assertThrows(ClientException::class.java) { app.me.getMe() }.statusCode)
        }
    }

    @Test
    fun `what two devices changed is brought together, once, and a conflict names both`() {
        val here = App(portal.origin)
        here.signIn(Project.citizen(1), StandIn(portal.standIn))
        val there = here.at(portal.origin)
        val draft = begun(here)
        val reason = changed("/answers/lyDo", null, "Bản chính bị mất")
        there.dossiers.changeDraft(draft.id, reason)
        val both = here.dossiers.changeDraft(draft.id, changed("/answers/noiSinh", null, "Đông Hà"))
        assertEquals(mapOf("lyDo" to "Bản chính bị mất", "noiSinh" to "Đông Hà"), both.dossier.answers)
        val again = there.dossiers.changeDraft(draft.id, reason)
        assertEquals(ChangeResult.Outcome.REPEATED, again.results.single().outcome)

        val met = here.dossiers.changeDraft(draft.id, changed("/answers/lyDo", "Bản chính cũ", "Bản chính bị rách")).results.single()
        assertEquals(ChangeResult.Outcome.CONFLICT, met.outcome)
        assertEquals(listOf("Bản chính bị rách", "Bản chính bị mất"), listOf(met.mine, met.theirs))
    }

    @Test
    fun `a draft begun without a network is one, and the catalogue is followed from where it was left`() {
        val app = App(portal.origin)
        app.signIn(Project.citizen(1), StandIn(portal.standIn))
        val agency = app.catalogue.listAgenciesOfProcedure(PROCEDURE, province = "H56", limit = 100).items.first { it.code == AGENCY }
        val made = NewDossier(PROCEDURE, agency.id, id = UUID.randomUUID())
        assertEquals(app.dossiers.createDossier(made).id, app.dossiers.createDossier(made).id)

        var page = app.catalogue.listCatalogueChanges(limit = 100)
        val known = page.items.map { it.code }.toMutableList()
        while (page.more) {
            page = app.catalogue.listCatalogueChanges(limit = 100, after = page.next)
            known += page.items.map { it.code }
        }
        assertTrue(known.contains(PROCEDURE))
        assertEquals(known.distinct(), known)
        assertTrue(app.catalogue.listCatalogueChanges(after = page.next).items.isEmpty())
    }

    private fun changed(pointer: String, before: String?, value: String) =
        DraftChanges(listOf(DraftChange(UUID.randomUUID(), pointer, before, value)))

    /** All that is done on the weak link: from signing in to the dossier's code. */
    private fun file(phone: App, link: WeakLink): Dossier {
        phone.signIn(Project.citizen(0), StandIn(portal.standIn))
        val draft = begun(phone)
        val scan = ScannedPaper.write(folder.resolve("giay-to-tuy-than.pdf").toFile())
        val sentBefore = link.countSent()
        val start = System.nanoTime()

        val saves = Saves(phone, draft)
        saves.save()
        val upload = Uploading(link.origin, phone.token()).send(scan) { cuts -> if (cuts % 4 == 0) saves.save() }

        val seconds = (System.nanoTime() - start) / 1e9
        val paper = phone.again { phone.dossiers.attachUploads("giay-to-$upload", draft.id, UploadedPaper(PAPER, setOf(upload))) }
        assertEquals(scan.sha256(), paper.sha256)
        val kept = phone.at(portal.origin).dossiers.getAttachmentContent(draft.id, paper.id)
        assertEquals(scan.sha256(), kept.sha256())

        val whole = phone.dossiers.getDossier(draft.id)
        assertEquals(saves.last, whole.answers)
        assertEquals(listOf(paper.id), whole.attachments.map { it.id })
        val check = phone.dossiers.checkDossier(draft.id)
        assertTrue(check.complete, check.toString())
        val sent = link.countSent() - sentBefore
        return submitted(phone, whole).also { report(link, scan, sent, seconds, saves) }
    }

    private fun begun(phone: App): Dossier {
        val found = phone.catalogue.listProcedures(q = "ban sao van bang", limit = 5).items.first { it.code == PROCEDURE }
        val procedure = phone.catalogue.getProcedure(found.code)
        val form = phone.catalogue.getForm(procedure.formId!!, procedure.formVersion!!)
        assertEquals(PROCEDURE, form.id)
        val agency = phone.catalogue.listAgenciesOfProcedure(PROCEDURE, province = "H56", limit = 100).items.first { it.code == AGENCY }
        return phone.dossiers.createDossier(NewDossier(PROCEDURE, agency.id))
    }

    /** The same key twice: the same receipt, and one dossier. */
    private fun submitted(phone: App, draft: Dossier): Dossier {
        val key = UUID.randomUUID().toString()
        val receipt = phone.submit(draft, key)
        assertEquals(receipt, phone.submit(draft, key))
        assertEquals(DossierStatus.SUBMITTED, receipt.status)
        val filed = phone.dossiers.getDossier(draft.id)
        assertEquals(receipt.code, filed.code)
        assertEquals(listOf(draft.id), phone.dossiers.listDossiers(q = receipt.code).items.map { it.id })
        return filed
    }

    private fun answerSupplement(app: App, dossier: UUID, office: Office) {
        office.requestSupplement(
            dossier,
            SupplementRequest(
                "Cần ghi rõ lý do và chụp lại giấy tờ tùy thân cả hai mặt.",
                fields = listOf(FieldNote("/lyDo", "Ghi rõ nơi tuyển dụng")),
                documents = listOf(DocumentNote(PAPER, "Chụp rõ cả hai mặt")),
                answerWithinDays = 5,
            ),
        )
        told(app, dossier, NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED)
        val asked = app.dossiers.getDossier(dossier)
        assertEquals("/lyDo", asked.supplement!!.fields.single().pointer)
        val mended = answers(asked) + ("lyDo" to "Bản chính hư hỏng do lũ; cần nộp cho Trường THPT Hàm Rồng.")
        val saved = app.dossiers.saveSupplement(match(asked), dossier, SupplementDraft(mended))
        val uploading = Uploading(portal.origin, app.token())
        val photographs = listOf("giay-to-tuy-than.jpg", "giay-chung-sinh.jpg").map { uploading.send(Project.sampleFile(it)) }
        val paper = app.dossiers.attachUploads(UUID.randomUUID().toString(), dossier, UploadedPaper(PAPER, LinkedHashSet(photographs)))
        assertEquals("application/pdf", paper.mediaType)
        assertEquals(2, paper.pages)
        val ready = app.dossiers.getDossier(dossier)
        assertTrue(ready.version >= saved.version)
        val answered = app.dossiers.answerSupplement(UUID.randomUUID().toString(), match(ready), dossier)
        assertEquals(DossierStatus.SUBMITTED, answered.status)
    }

    private fun seeTheEnd(app: App, dossier: UUID) {
        told(app, dossier, NotificationKind.DOSSIER_RESULT_RETURNED)
        val ended = app.dossiers.getDossier(dossier)
        assertEquals(LIFE, ended.history.map { it.to })
        val seen = app.lookup.lookUpDossier(ended.code!!, ended.lookupCheck!!)
        assertEquals(DossierStatus.RESULT_RETURNED, seen.status)
        assertEquals(1, verified(app, app.dossiers.getReceipt(dossier)))
        // The leader's signature, then the agency's.
        assertEquals(2, verified(app, app.dossiers.getResultContent(dossier)))
    }

    /** How many signatures a paper bears, all of them valid. */
    private fun verified(app: App, paper: File): Int {
        val report = app.signatures.verifySignatures(paper)
        assertTrue(report.valid, report.toString())
        assertEquals(paper.sha256(), report.sha256)
        return report.signatures.size
    }

    /** Waits for a message in the inbox, and reads it. */
    private fun told(app: App, dossier: UUID, kind: NotificationKind) {
        val message = await().atMost(Duration.ofSeconds(20)).until({ unread(app, dossier, kind) }) { it != null }!!
        val before = app.inbox.listInbox(limit = 1).unreadCount
        app.inbox.markMessageRead(message.id)
        assertEquals(before - 1, app.inbox.listInbox(limit = 1).unreadCount)
    }

    private fun unread(app: App, dossier: UUID, kind: NotificationKind): Message? =
        app.inbox.listInbox(unread = true, limit = 50).items.firstOrNull { it.kind == kind && it.dossierId == dossier }

    /** Saves of the draft while the file is on its way: each differs from the last, and each must count once. */
    private class Saves(private val phone: App, private var draft: Dossier) {
        private val began = draft.version
        private var count = 0
        var last: Map<String, Any> = Project.answers(PROCEDURE)
            private set

        fun save() {
            last = Project.answers(PROCEDURE) + ("lyDo" to "Bản chính bị hư hỏng do lũ, cần bản sao để dự tuyển lần ${++count}.")
            draft = phone.save(draft, last, Delivery(DeliveryMethod.ONLINE))
            assertEquals(last, draft.answers)
            assertEquals(began + count, draft.version)
        }

        override fun toString() = "$count saves"
    }

    private fun report(link: WeakLink, scan: File, sent: Long, seconds: Double, saves: Saves) {
        println(
            String.format(
                Locale.ROOT,
                "64 kbit/s: %d cuts, %s; a file of %,d bytes took %,d on the link (%.2f of it) and %.1f s",
                link.countCuts(),
                saves,
                scan.length(),
                sent,
                sent.toDouble() / scan.length(),
                seconds,
            ),
        )
    }

    private fun match(dossier: Dossier) = "\"${dossier.version}\""

    @Suppress("UNCHECKED_CAST")
    private fun answers(dossier: Dossier) = dossier.answers as Map<String, Any>

    companion object {
        private const val BYTES_PER_SECOND = 64_000 / 8
        private const val PROCEDURE = "1.005092"
        private const val AGENCY = "H56.31"
        private const val PAPER = "GIAY_TO_TUY_THAN"
        private val LIFE = listOf(
            DossierStatus.DRAFT,
            DossierStatus.SUBMITTED,
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.SUBMITTED,
            DossierStatus.ACCEPTED,
            DossierStatus.IN_PROGRESS,
            DossierStatus.RESOLVED,
            DossierStatus.RESULT_RETURNED,
        )
        private lateinit var portal: PortalProcess

        @BeforeAll
        @JvmStatic
        fun start() {
            portal = PortalProcess()
        }

        @AfterAll
        @JvmStatic
        fun stop() = portal.close()
    }
}
