package vn.motcua.phone

import com.fasterxml.jackson.databind.JsonNode
import java.io.IOException
import java.time.Duration
import java.time.LocalDate
import java.util.UUID
import okhttp3.OkHttpClient
import vn.motcua.client.apis.AuthApi
import vn.motcua.client.apis.CatalogueApi
import vn.motcua.client.apis.DossiersApi
import vn.motcua.client.apis.InboxApi
import vn.motcua.client.apis.LookupApi
import vn.motcua.client.apis.MeApi
import vn.motcua.client.apis.SignaturesApi
import vn.motcua.client.infrastructure.ApiClient
import vn.motcua.client.infrastructure.ClientException
import vn.motcua.client.models.ApplicantKind
import vn.motcua.client.models.Delivery
import vn.motcua.client.models.Dossier
import vn.motcua.client.models.Draft
import vn.motcua.client.models.Gender
import vn.motcua.client.models.NewCode
import vn.motcua.client.models.NewRegistration
import vn.motcua.client.models.NewToken
import vn.motcua.client.models.Session
import vn.motcua.client.models.SubmissionReceipt

/**
 * A citizen's app, made of the generated client.
 *
 * @param origin what it takes for the portal
 * @param session of somebody who has signed in elsewhere
 */
class App(val origin: String, private var session: Session? = null) {
    private val http = OkHttpClient.Builder().readTimeout(Duration.ofSeconds(60)).build()
    private val base = "$origin/api/v1"
    val auth = signed(AuthApi(base, http))
    val catalogue = signed(CatalogueApi(base, http))
    val dossiers = signed(DossiersApi(base, http))
    val inbox = signed(InboxApi(base, http))
    val lookup = signed(LookupApi(base, http))
    val me = signed(MeApi(base, http))
    val signatures = signed(SignaturesApi(base, http))

    private fun <T : ApiClient> signed(api: T): T = api.apply { accessTokenProvider = { session?.accessToken } }

    /** The same person's app, elsewhere. */
    fun at(otherOrigin: String) = App(otherOrigin, session)

    fun token(): String = checkNotNull(session?.accessToken) { "nobody has signed in" }

    /** By a one-time code; whom the portal does not know yet is registered. */
    fun signIn(person: JsonNode, phone: StandIn) {
        val number = person.path("phone").asText()
        val texts = phone.countTexts(number)
        val challenge = auth.requestCode(NewCode(number, person.path("personalNumber").asText()))
        val code = phone.codeAfter(number, texts)
        session = try {
            auth.signIn(NewToken(challenge.challengeId, code))
        } catch (unknown: ClientException) {
            if (unknown.statusCode != 404) throw unknown
            auth.register(registration(person, challenge.challengeId, code))
        }
    }

    /**
     * Saves as an app must where answers get lost: what came to nothing is sent again, and what was saved already is found by
     * looking.
     *
     * @return the draft with these answers in it
     */
    fun save(draft: Dossier, answers: Map<String, Any>, delivery: Delivery): Dossier {
        repeat(20) {
            try {
                return dossiers.saveDraft("\"${draft.version}\"", draft.id, Draft(answers, delivery))
            } catch (_: IOException) {
                // Looked up below.
            } catch (stale: ClientException) {
                // An HTTP client may have sent it a second time by itself.
                if (stale.statusCode != 412) throw stale
            }
            val now = again { dossiers.getDossier(draft.id) }
            if (now.version != draft.version) {
                check(now.answers == answers) { "somebody else has saved" }
                return now
            }
        }
        error("not saved after twenty tries")
    }

    /** Submits; where no answer comes, again with the same key. */
    fun submit(draft: Dossier, key: String): SubmissionReceipt =
        again { dossiers.submitDossier(key, "\"${draft.version}\"", draft.id) }

    /** What changes nothing, or nothing twice, is asked again where no answer comes. */
    fun <T> again(request: () -> T): T {
        repeat(10) {
            try {
                return request()
            } catch (_: IOException) {
                // The link was cut.
            }
        }
        return request()
    }

    private fun registration(person: JsonNode, challenge: UUID, code: String) = NewRegistration(
        challenge,
        code,
        ApplicantKind.CITIZEN,
        person.path("fullName").asText(),
        dateOfBirth = LocalDate.parse(person.path("dateOfBirth").asText()),
        gender = Gender.valueOf(person.path("gender").asText()),
        address = person.path("address").asText(),
    )
}
