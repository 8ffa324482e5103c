package vn.motcua.phone

import java.io.File
import java.io.IOException
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.time.Duration
import java.util.concurrent.TimeUnit
import org.awaitility.Awaitility.await
import org.awaitility.core.ConditionTimeoutException

/** The packaged portal as a process of its own over a fresh database, with the demo's people and the stand-in phone. */
class PortalProcess : AutoCloseable {
    private val port = freePorts()
    private val log = File("target/portal.log").absoluteFile
    private val process: Process

    /** Where the portal answers. */
    val address = InetSocketAddress("127.0.0.1", port)

    val origin = "http://127.0.0.1:$port"

    /** Where short messages can be read. */
    val standIn = "http://127.0.0.1:${port + 1}"

    init {
        val builder = ProcessBuilder(command()).directory(Project.root).redirectErrorStream(true).redirectOutput(log)
        builder.environment().keys.removeIf { it.startsWith("MOTCUA_") }
        builder.environment().putAll(settings())
        process = builder.start()
        awaitAnswer()
    }

    override fun close() {
        process.destroy()
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly()
        }
    }

    private fun command(): List<String> {
        val target = Project.root.resolve("backend/target")
        val jar = target.listFiles { file -> file.name.matches(Regex("motcua-backend-.*\\.jar")) }?.singleOrNull()
        checkNotNull(jar) { "The portal is not packaged: run this by mvn verify" }
        return listOf(
            File(System.getProperty("java.home"), "bin/java").path,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            "$jar:$target/lib/*",
            "vn.motcua.app.Application",
        )
    }

    private fun settings(): Map<String, String> = mapOf(
        "MOTCUA_HOST" to "127.0.0.1",
        "MOTCUA_PORT" to "$port",
        "MOTCUA_PUBLIC_URL" to origin,
        "MOTCUA_DATA" to File("target/portal").absolutePath,
        "MOTCUA_SEEDS" to Project.seeds.path,
        "MOTCUA_FRESH" to "true",
        "MOTCUA_DEMO" to "true",
        "MOTCUA_STANDIN" to "true",
        "MOTCUA_WELCOME" to "false",
    )

    private fun awaitAnswer() {
        try {
            await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100)).until { !process.isAlive || healthy() }
        } catch (late: ConditionTimeoutException) {
            close()
            throw late
        }
        check(process.isAlive) { "The portal has ended:\n" + log.readText().takeLast(4_000) }
    }

    private fun healthy(): Boolean = try {
        Socket(address.address, port).use { socket ->
            socket.getOutputStream().write("GET /health HTTP/1.0\r\n\r\n".toByteArray())
            socket.getInputStream().bufferedReader().readLine().orEmpty().contains(" 200 ")
        }
    } catch (_: IOException) {
        false
    }

    private companion object {
        /** The first of two free ports that follow one another. */
        fun freePorts(): Int {
            repeat(100) {
                ServerSocket(0).use { first ->
                    try {
                        ServerSocket(first.localPort + 1).use { return first.localPort }
                    } catch (_: IOException) {
                        // The one after it belongs to somebody: others are tried.
                    }
                }
            }
            error("There are no two free ports")
        }
    }
}
