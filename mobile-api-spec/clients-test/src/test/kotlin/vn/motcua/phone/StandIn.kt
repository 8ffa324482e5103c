package vn.motcua.phone

import com.fasterxml.jackson.databind.JsonNode
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import org.awaitility.Awaitility.await
import vn.motcua.client.infrastructure.Serializer

/** The stand-in for everybody's phone, where the codes that were sent to a number can be read. */
class StandIn(private val origin: String) {
    private val client = HttpClient.newHttpClient()

    fun countTexts(number: String): Int = texts(number).size

    /** The code in the first short message after so many. */
    fun codeAfter(number: String, texts: Int): String =
        await().atMost(Duration.ofSeconds(20)).until({
            texts(number).drop(texts).firstNotNullOfOrNull { CODE.find(it)?.groupValues?.get(1) }
        }) { it != null }!!

    private fun texts(number: String): List<String> {
        val answer = client.send(HttpRequest.newBuilder(URI.create("$origin/sms")).build(), BodyHandlers.ofString())
        return Serializer.jacksonObjectMapper.readTree(answer.body()).filter { isTo(number, it) }.map { it.path("text").asText() }
    }

    private fun isTo(number: String, text: JsonNode) = nationalForm(text.path("to").asText()) == nationalForm(number)

    /** 0912…, +84912… and 84912… are one number. */
    private fun nationalForm(phone: String) = phone.filter(Char::isDigit).replaceFirst(Regex("^84"), "0")

    private companion object {
        val CODE = Regex("\\b(\\d{6})\\b")
    }
}
