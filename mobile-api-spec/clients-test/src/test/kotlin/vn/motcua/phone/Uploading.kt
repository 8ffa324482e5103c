package vn.motcua.phone

import io.tus.java.client.ProtocolException
import io.tus.java.client.TusClient
import io.tus.java.client.TusURLMemoryStore
import io.tus.java.client.TusUpload
import java.io.File
import java.io.IOException
import java.net.URI
import java.util.UUID

/** Sends files with the ready client of the protocol, and goes on after every cut. */
class Uploading(origin: String, token: String) {
    private val client = TusClient().apply {
        uploadCreationURL = URI("$origin/api/v1/uploads").toURL()
        headers = mapOf("Authorization" to "Bearer $token")
        enableResuming(TusURLMemoryStore())
    }

    /**
     * Sends a file.
     *
     * @param whenCut is done after each cut, before it is gone on; it is told how many there were
     * @return the upload's id
     */
    fun send(file: File, whenCut: (Int) -> Unit = {}): UUID {
        for (cuts in 1..MOST_CUTS) {
            try {
                return attempt(file)
            } catch (_: IOException) {
                whenCut(cuts)
            } catch (refused: ProtocolException) {
                if (!refused.shouldRetry() && refused.causingConnection.responseCode != OFFSET_CONFLICT) throw refused
            }
        }
        error("cut more than $MOST_CUTS times")
    }

    private fun attempt(file: File): UUID {
        val upload = TusUpload(file).apply { metadata = mapOf("filename" to file.name, "sha256" to file.sha256()) }
        upload.inputStream.use {
            val uploader = client.resumeOrCreateUpload(upload)
            uploader.chunkSize = 1_024
            uploader.requestPayloadSize = 24 * 1_024
            while (uploader.uploadChunk() > -1) {
                // All of it is sent.
            }
            uploader.finish()
            return UUID.fromString(uploader.uploadURL.path.substringAfterLast('/'))
        }
    }

    private companion object {
        const val MOST_CUTS = 100
        const val OFFSET_CONFLICT = 409
    }
}
