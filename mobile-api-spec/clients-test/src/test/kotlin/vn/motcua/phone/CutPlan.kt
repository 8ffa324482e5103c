package vn.motcua.phone

import java.util.ArrayDeque
import java.util.Collections
import java.util.Random

/** What becomes of the exchanges of each kind, one after the other; what is not planned comes through. */
class CutPlan(planned: Map<ExchangeKind, List<Cut?>>) {
    private val left = planned.mapValues { (_, cuts) -> ArrayDeque(cuts.map { Step(it) }) }

    private data class Step(val cut: Cut?)

    /** What becomes of the next exchange of a kind. */
    @Synchronized
    fun next(kind: ExchangeKind): Cut? = left[kind]?.pollFirst()?.cut

    /** The exchange was over before its cut: the next one of its kind is cut instead. */
    @Synchronized
    fun giveBack(kind: ExchangeKind, cut: Cut) {
        left[kind]?.addFirst(Step(cut))
    }

    @Synchronized
    fun countLeft(): Int = left.values.sumOf { steps -> steps.count { it.cut != null } }

    companion object {
        val NONE = CutPlan(mapOf())

        /** Thirty cuts at moments that a seed names, in everything that a phone does until its dossier is filed. */
        fun ofThirty(seed: Long): CutPlan {
            val random = Random(seed)
            fun inRequest(from: Int, to: Int) = Cut(Cut.Place.InRequest(from + random.nextInt(to - from)), manner(random))
            fun inAnswer() = Cut(Cut.Place.InAnswer, manner(random))
            val chunks = List(14) { inRequest(3_000, 14_000) } + List(5) { inAnswer() }
            val asked = List(4) { inAnswer() } + List(6) { null }
            val saves = List(2) { inRequest(300, 1_000) } + List(2) { inAnswer() } + List(2) { null }
            return CutPlan(
                mapOf(
                    ExchangeKind.BEGIN_UPLOAD to listOf(inRequest(200, 300), inAnswer()),
                    ExchangeKind.ASK_FOR_UPLOAD to asked.shuffled(random),
                    ExchangeKind.SEND_CHUNK to chunks.shuffled(random),
                    ExchangeKind.SAVE_DRAFT to saves.shuffled(random),
                    ExchangeKind.SUBMIT to listOf(inAnswer()),
                ),
            )
        }

        private fun manner(random: Random) = Cut.Manner.entries[random.nextInt(Cut.Manner.entries.size)]

        private fun <T> List<T>.shuffled(random: Random): List<T> = toMutableList().also { Collections.shuffle(it, random) }
    }
}
