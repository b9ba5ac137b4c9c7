package nl.leerscan.plan;

import java.net.URI;
import java.util.List;
import nl.leerscan.model.Edition;
import nl.leerscan.model.Image;
import nl.leerscan.model.Organisation;
import nl.leerscan.model.Paper;
import nl.leerscan.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What every page and document has around it.
 *
 * @param editionDate the date of the edition in words
 * @param navigation  the pages that every page links to
 * @param oneFile     the path of the whole toolkit in one file
 */
public record Frame(
        String title,
        @Nullable Organisation organisation,
        Edition edition,
        String editionDate,
        Texts texts,
        @Nullable URI address,
        Palette palette,
        @Nullable Image logo,
        Paper paper,
        List<Place> navigation,
        String oneFile) {

    public Frame {
        navigation = List.copyOf(navigation);
    }
}
