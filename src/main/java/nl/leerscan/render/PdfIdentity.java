package nl.leerscan.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What would otherwise differ from run to run or from one Java to the next: the same document gives the same bytes. */
final class PdfIdentity {

    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(<)");
    private static final int ICC_PLATFORM = 40;

    private PdfIdentity() {}

    /** The JDK's own sRGB profile, without the operating system's name that each JDK writes in it. */
    static byte[] colourProfile() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var platform = "APPL".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(platform, 0, profile, ICC_PLATFORM, platform.length);
        return profile;
    }

    /** Dates a finished document at midnight UTC, and derives its id from its content. */
    static void fix(PDDocument document, String content, LocalDate date) throws IOException {
        var midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(midnight);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = XMP_DATE.matcher(xmp).replaceAll("$1" + date + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId((long) content.hashCode() << Integer.SIZE | date.toEpochDay());
    }
}
