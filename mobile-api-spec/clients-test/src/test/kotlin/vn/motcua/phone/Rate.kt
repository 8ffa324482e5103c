package vn.motcua.phone

import java.util.concurrent.locks.LockSupport
import kotlin.math.max

/** Lets so many bytes through a second, whoever sends them. */
class Rate(private val bytesPerSecond: Int) {
    private var freeAt = System.nanoTime()

    /** Returns when so many more have come through. */
    fun pass(bytes: Int) {
        val until = synchronized(this) {
            freeAt = max(freeAt, System.nanoTime()) + bytes * 1_000_000_000L / bytesPerSecond
            freeAt
        }
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime())
        }
    }
}
