package vn.motcua.phone

import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.time.Duration
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong

/**
 * The way from a phone to the portal where coverage is bad: so many bytes a second in each direction for all connections
 * together, late at each turn, and cut off where the plan says so.
 */
class WeakLink(
    private val portal: InetSocketAddress,
    bytesPerSecond: Int,
    private val latency: Duration,
    private val plan: CutPlan,
) : AutoCloseable {
    private val listening = ServerSocket()
    private val upward = Rate(bytesPerSecond)
    private val downward = Rate(bytesPerSecond)
    private val sockets = ConcurrentHashMap.newKeySet<Socket>()
    private val sent = AtomicLong()
    private val cut = AtomicInteger()

    init {
        // Small, or the phone would take for sent what stands here and waits.
        listening.receiveBufferSize = 4_096
        listening.bind(InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        Thread.ofVirtual().start(::accept)
    }

    /** What a phone takes for the portal. */
    val origin = "http://127.0.0.1:${listening.localPort}"

    /** Bytes that the phone has put on the link, heads and what was lost among them. */
    fun countSent(): Long = sent.get()

    /** How often the link was cut. */
    fun countCuts(): Int = cut.get()

    override fun close() {
        listening.close()
        sockets.forEach(Socket::close)
    }

    private fun accept() {
        try {
            while (true) {
                val phone = listening.accept()
                val server = Socket(portal.address, portal.port)
                sockets += listOf(phone, server)
                Connection(phone, server).carry()
            }
        } catch (_: IOException) {
            // It was closed.
        }
    }

    /** One connection of the phone, with a connection of its own to the portal. */
    private inner class Connection(private val phone: Socket, private val server: Socket) {
        private var exchange: Exchange? = null

        fun carry() {
            phone.tcpNoDelay = true
            server.tcpNoDelay = true
            Thread.ofVirtual().start { carry(phone, server, upward, ::requested) }
            Thread.ofVirtual().start { carry(server, phone, downward, ::answered) }
        }

        private fun carry(from: Socket, to: Socket, rate: Rate, breaksOff: (ByteArray, Int) -> Boolean) {
            val buffer = ByteArray(1_024)
            try {
                while (true) {
                    val read = from.getInputStream().read(buffer)
                    if (read < 0) {
                        break
                    }
                    rate.pass(read)
                    if (breaksOff(buffer, read)) {
                        return
                    }
                    to.getOutputStream().write(buffer, 0, read)
                }
                to.shutdownOutput()
            } catch (_: IOException) {
                phone.close()
                server.close()
            }
        }

        private fun requested(bytes: ByteArray, read: Int): Boolean {
            sent.addAndGet(read.toLong())
            val current = current() ?: begun(String(bytes, 0, read, Charsets.ISO_8859_1))
            current.sent += read
            val planned = current.cut ?: return false
            val place = planned.place
            return place is Cut.Place.InRequest && current.sent >= place.afterBytes && breakOff(planned)
        }

        private fun answered(bytes: ByteArray, read: Int): Boolean {
            // "100 Continue" is no answer yet.
            val last = current() ?: return false
            if (String(bytes, 0, read, Charsets.ISO_8859_1).startsWith("HTTP/1.1 1")) {
                return false
            }
            turn()
            ended(last)
            val planned = last.cut ?: return false
            return planned.place == Cut.Place.InAnswer && breakOff(planned)
        }

        @Synchronized
        private fun current(): Exchange? = exchange

        private fun begun(head: String): Exchange {
            turn()
            val kind = ExchangeKind.of(head)
            return synchronized(this) { Exchange(kind, plan.next(kind)).also { exchange = it } }
        }

        @Synchronized
        private fun ended(last: Exchange) {
            exchange = null
            last.cut?.takeIf { it.place is Cut.Place.InRequest }?.let { plan.giveBack(last.kind, it) }
        }

        private fun turn() = Thread.sleep(latency)

        private fun breakOff(how: Cut): Boolean {
            cut.incrementAndGet()
            if (how.manner != Cut.Manner.CLOSED) {
                phone.setSoLinger(true, 0)
            }
            phone.close()
            if (how.manner == Cut.Manner.RESET) {
                server.setSoLinger(true, 0)
            }
            if (how.manner != Cut.Manner.HALF_OPEN) {
                server.close()
            }
            return true
        }
    }

    private class Exchange(val kind: ExchangeKind, val cut: Cut?) {
        var sent = 0
    }
}
