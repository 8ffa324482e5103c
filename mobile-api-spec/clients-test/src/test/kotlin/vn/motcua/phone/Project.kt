package vn.motcua.phone

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.security.MessageDigest
import java.util.HexFormat
import vn.motcua.client.infrastructure.Serializer

/** The project's folders, and its demo data. */
object Project {
    val root: File = File(System.getProperty("motcua.root", "../..")).canonicalFile
    val seeds: File = root.resolve("seeds")
    private val people = json(seeds.resolve("demo-people.json"))

    fun citizen(number: Int): JsonNode = people.path("citizens").path(number)

    fun officer(username: String): JsonNode = people.path("officers").first { it.path("username").asText() == username }

    /** What the demo writes into a form. */
    fun answers(formId: String): Map<String, Any> =
        Serializer.jacksonObjectMapper.readerForMapOf(Any::class.java).readValue(seeds.resolve("samples/answers/$formId.json"))

    fun sampleFile(name: String): File = seeds.resolve("samples/files").resolve(name)

    private fun json(file: File): JsonNode = Serializer.jacksonObjectMapper.readTree(file)
}

/** In lower-case hexadecimal. */
fun File.sha256(): String = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(readBytes()))
