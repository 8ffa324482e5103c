package vn.motcua.phone

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator
import com.fasterxml.jackson.databind.JsonNode
import java.time.Duration
import java.time.Instant
import java.util.UUID
import javax.crypto.spec.SecretKeySpec
import okhttp3.OkHttpClient
import vn.motcua.client.apis.AuthApi
import vn.motcua.client.apis.OfficerApi
import vn.motcua.client.infrastructure.ClientException
import vn.motcua.client.infrastructure.Success
import vn.motcua.client.models.DeliveryMethod
import vn.motcua.client.models.DocumentAct
import vn.motcua.client.models.DocumentSubmission
import vn.motcua.client.models.DossierStatus
import vn.motcua.client.models.Forwarding
import vn.motcua.client.models.NewOfficerToken
import vn.motcua.client.models.OfficerAction
import vn.motcua.client.models.OfficerDossier
import vn.motcua.client.models.Returning
import vn.motcua.client.models.SupplementRequest

/** The officers of one agency, with the generated client: each does what the portal says they may do now. */
class Office(origin: String) {
    private val http = OkHttpClient.Builder().readTimeout(Duration.ofSeconds(60)).build()
    private val base = "$origin/api/v1"
    private val intake = officer("tpth.motcua")

    /** Whoever took a dossier in stands in for the others only when none of them can. */
    private val officers =
        listOf("chuyenvien", "truongphong", "lanhdao", "vanthu", "traketqua").map { officer("tpth.$it") } + intake

    fun requestSupplement(dossier: UUID, wanted: SupplementRequest) {
        intake.requestSupplement(intake.match(dossier), dossier, wanted)
    }

    /** Goes on until the result is handed over online. */
    fun handle(dossier: UUID) {
        repeat(LONGEST_WAY) {
            if (move(dossier) == DossierStatus.RESULT_RETURNED) return
        }
        error("not ended after $LONGEST_WAY moves")
    }

    private fun move(dossier: UUID): DossierStatus {
        val moved = officers.firstNotNullOfOrNull { it.moveDocument(dossier) } ?: officers.firstNotNullOfOrNull { it.move(dossier) }
        return checkNotNull(moved) { "no officer can go on with $dossier" }.status
    }

    private fun OfficerApi.moveDocument(dossier: UUID): OfficerDossier? {
        val seen = getResultDocumentWithHttpInfo(dossier)
        val view = (seen as? Success)?.data ?: return null
        val match = seen.headers.getValue("etag").single()
        return when (DOCUMENT_MOVES.firstOrNull { it in view.actions }) {
            DocumentAct.DRAFT -> draftResultDocument(match, dossier, Project.sampleFile("ket-qua-ban-sao.pdf"))
            DocumentAct.SUBMIT -> submitResultDocument(match, dossier, DocumentSubmission("Đồng ý cấp bản sao; kết quả kèm theo."))
            DocumentAct.SIGN -> signResultDocument(match, dossier, NOTHING)
            DocumentAct.ISSUE -> issueResultDocument(match, dossier, NOTHING)
            else -> null
        }
    }

    private fun OfficerApi.move(dossier: UUID): OfficerDossier? {
        val seen = try {
            getOfficerDossier(dossier)
        } catch (hidden: ClientException) {
            if (hidden.statusCode != NOT_FOUND) throw hidden
            return null
        }
        val match = "\"${seen.version}\""
        return when (MOVES.firstOrNull { it in seen.actions }) {
            OfficerAction.ACCEPT -> acceptDossier(match, dossier, NOTHING)
            OfficerAction.TAKE -> takeDossier(match, dossier, NOTHING)
            OfficerAction.RETURN -> returnResult(match, dossier, Returning(DeliveryMethod.ONLINE))
            OfficerAction.FORWARD -> forwardDossier(match, dossier, Forwarding("Đã thẩm định, trình bước tiếp theo"))
            else -> null
        }
    }

    private fun OfficerApi.match(dossier: UUID) = "\"${getOfficerDossier(dossier).version}\""

    private fun officer(username: String): OfficerApi {
        val officer = Project.officer(username)
        val session = AuthApi(base, http).signInOfficer(
            NewOfficerToken(username, officer.path("password").asText(), timeCode(officer)),
        )
        return OfficerApi(base, http).apply { accessTokenProvider = { session.accessToken } }
    }

    private fun timeCode(officer: JsonNode): String {
        val codes = TimeBasedOneTimePasswordGenerator()
        val secret = base32(officer.path("totpSecret").asText())
        return codes.generateOneTimePasswordString(SecretKeySpec(secret, codes.algorithm), Instant.now())
    }

    private fun base32(text: String): ByteArray =
        text.map { "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(it).toString(2).padStart(5, '0') }
            .joinToString("").chunked(8).filter { it.length == 8 }.map { it.toInt(2).toByte() }.toByteArray()

    private companion object {
        const val LONGEST_WAY = 30
        const val NOT_FOUND = 404
        val NOTHING = mapOf<String, Any>()

        /** In this order where several may be done; a draft that is there is not drawn up again. */
        val DOCUMENT_MOVES = listOf(DocumentAct.ISSUE, DocumentAct.SIGN, DocumentAct.SUBMIT, DocumentAct.DRAFT)
        val MOVES = listOf(OfficerAction.ACCEPT, OfficerAction.TAKE, OfficerAction.RETURN, OfficerAction.FORWARD)
    }
}
