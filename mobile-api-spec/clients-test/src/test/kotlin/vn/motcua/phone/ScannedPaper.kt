package vn.motcua.phone

import java.awt.image.BufferedImage
import java.io.File
import java.util.Random
import org.apache.pdfbox.pdmodel.PDDocument
import org.apache.pdfbox.pdmodel.PDPage
import org.apache.pdfbox.pdmodel.PDPageContentStream
import org.apache.pdfbox.pdmodel.common.PDRectangle
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory

/** A PDF that is as large as a scan: a picture of noise, which cannot be packed. */
object ScannedPaper {
    /** About 260 kB. */
    fun write(file: File): File {
        val picture = BufferedImage(290, 290, BufferedImage.TYPE_INT_RGB)
        val random = Random(290)
        for (x in 0 until picture.width) {
            for (y in 0 until picture.height) {
                picture.setRGB(x, y, random.nextInt())
            }
        }
        PDDocument().use { document ->
            val page = PDPage(PDRectangle.A4)
            document.addPage(page)
            PDPageContentStream(document, page).use {
                it.drawImage(LosslessFactory.createFromImage(document, picture), 0f, 0f)
            }
            document.save(file)
        }
        return file
    }
}
