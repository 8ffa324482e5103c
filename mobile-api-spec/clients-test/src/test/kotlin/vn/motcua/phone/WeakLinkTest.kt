package vn.motcua.phone

import java.io.IOException
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.URI
import java.time.Duration
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The link itself: as slow as it says, and cut where the plan says so. */
class WeakLinkTest {
    private val portal = Echo()

    @AfterEach
    fun close() = portal.close()

    @Test
    fun `no more comes through in a second than the link carries`() {
        link(CutPlan.NONE, bytesPerSecond = 20_000).use { link ->
            val start = System.nanoTime()
            ask(link, "PATCH /api/v1/uploads/1 HTTP/1.1\r\n" + "x".repeat(20_000))
            val seconds = (System.nanoTime() - start) / 1e9
            assertTrue(seconds >= 1.0, "$seconds s")
            assertTrue(link.countSent() >= 20_000)
        }
    }

    @Test
    fun `a request is cut before the portal has all of it`() {
        val cut = Cut(Cut.Place.InRequest(5_000), Cut.Manner.RESET)
        link(CutPlan(mapOf(ExchangeKind.SEND_CHUNK to listOf(cut)))).use { link ->
            assertThrows(IOException::class.java) { ask(link, "PATCH /api/v1/uploads/1 HTTP/1.1\r\n" + "x".repeat(20_000)) }
            assertEquals(1, link.countCuts())
            assertTrue(portal.received < 5_000)
        }
    }

    @Test
    fun `an answer is cut once the portal has done its work`() {
        val cut = Cut(Cut.Place.InAnswer, Cut.Manner.RESET)
        link(CutPlan(mapOf(ExchangeKind.ASK_FOR_UPLOAD to listOf(cut)))).use { link ->
            assertThrows(IOException::class.java) { ask(link, "HEAD /api/v1/uploads/1 HTTP/1.1\r\n") }
            assertEquals(1, link.countCuts())
            assertEquals("HEAD /api/v1/uploads/1 HTTP/1.1\r\n".length, portal.received)
        }
    }

    @Test
    fun `a request that is over before its cut leaves it to the next of its kind`() {
        val cut = Cut(Cut.Place.InRequest(5_000), Cut.Manner.RESET)
        val plan = CutPlan(mapOf(ExchangeKind.SEND_CHUNK to listOf(cut)))
        link(plan).use { link ->
            ask(link, "PATCH /api/v1/uploads/1 HTTP/1.1\r\n")
            assertEquals(1, plan.countLeft())
        }
    }

    @Test
    fun `the plan of thirty has thirty cuts`() {
        assertEquals(30, CutPlan.ofThirty(64).countLeft())
    }

    private fun link(plan: CutPlan, bytesPerSecond: Int = 1_000_000) =
        WeakLink(portal.address, bytesPerSecond, Duration.ZERO, plan)

    /** Sends, and waits for the one byte that is answered. */
    private fun ask(link: WeakLink, request: String) {
        Socket("127.0.0.1", URI(link.origin).port).use { socket ->
            socket.getOutputStream().write(request.toByteArray())
            socket.shutdownOutput()
            if (socket.getInputStream().read() < 0) throw IOException("no answer")
        }
    }

    /** Answers a byte once all has come. */
    private class Echo : AutoCloseable {
        private val listening = ServerSocket(0)
        val address = InetSocketAddress("127.0.0.1", listening.localPort)

        @Volatile
        var received = 0

        init {
            Thread.ofVirtual().start {
                try {
                    while (true) {
                        listening.accept().use { socket ->
                            val buffer = ByteArray(1_024)
                            var read = socket.getInputStream().read(buffer)
                            while (read >= 0) {
                                received += read
                                read = socket.getInputStream().read(buffer)
                            }
                            socket.getOutputStream().write('.'.code)
                        }
                    }
                } catch (_: IOException) {
                    // It was closed, or the link was cut.
                }
            }
        }

        override fun close() = listening.close()
    }
}
