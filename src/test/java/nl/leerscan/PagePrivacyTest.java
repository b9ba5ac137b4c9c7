package nl.leerscan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerscan.Sites.SitePage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page fetches nothing, sends nothing, and runs only what it came with. */
class PagePrivacyTest {

    private static final List<String> FETCHING = List.of("src", "href", "srcset", "action", "formaction", "poster",
            "ping", "background", "manifest", "xlink:href", "data", "imagesrcset");

    @ParameterizedTest
    @MethodSource("pages")
    void namesAnAddressOnlyInALinkThatCanBeSeen(SitePage page) {
        for (var attribute : FETCHING) {
            assertThat(page.html().select("[" + attribute + "]:not(a)").eachAttr(attribute))
                    .as(attribute).allMatch(value -> value.startsWith("data:"));
        }
        assertThat(page.html().select("a[ping]")).isEmpty();
        var withoutLinks = page.html().clone();
        withoutLinks.select("a").remove();
        assertThat(withoutLinks.outerHtml()).doesNotContain("://");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNothingThatFetchesOrSends(SitePage page) {
        assertThat(page.html().select("iframe, object, embed, base, video, audio, source, track, portal")).isEmpty();
        assertThat(page.html().select("[http-equiv=refresh], form[action], form[method], [formaction]")).isEmpty();
        assertThat(page.html().select("link").eachAttr("rel")).containsExactly("icon");
        assertThat(String.join("\n", inline(page, "script"))).doesNotContainPattern(
                "\\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import|Worker|eval|innerHTML|outerHTML"
                        + "|insertAdjacentHTML|document\\.write|cookie)\\b");
        assertThat(String.join("\n", inline(page, "style"))).doesNotContain("@import")
                .doesNotContainPattern("url\\((?!['\"]?data:)").doesNotContain("@font-face");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoStyleOrScriptInAttributes(SitePage page) {
        for (var element : page.html().getAllElements()) {
            assertThat(element.attributes().asList()).extracting("key", String.class)
                    .noneMatch(key -> key.equals("style") || key.startsWith("on"));
        }
        assertThat(page.html().select("[href~=(?i)^\\s*javascript:]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void statesItsPolicyBeforeAnythingElse(SitePage page) {
        var head = page.html().head().children();
        assertThat(head.get(0).attr("charset")).isEqualTo("utf-8");
        assertThat(head.get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(policy(page).split("; ")).contains("default-src 'none'", "connect-src 'none'", "form-action 'none'",
                "base-uri 'none'", "img-src data:");
        assertThat(page.html().select("meta[http-equiv]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allowsItsOwnStylesAndScriptsAndNoOthers(SitePage page) {
        assertThat(sources(page, "style-src")).containsExactlyElementsOf(hashes(inline(page, "style")));
        var scripts = hashes(inline(page, "script"));
        assertThat(sources(page, "script-src"))
                .containsExactlyElementsOf(scripts.isEmpty() ? List.of("'none'") : scripts);
        assertThat(page.html().select("style, script:not([type])"))
                .hasSize(inline(page, "style").size() + inline(page, "script").size());
        assertThat(page.html().select("script[type]").eachAttr("type")).allMatch("application/json"::equals);
    }

    private static String policy(SitePage page) {
        return page.html().selectFirst("meta[http-equiv]").attr("content");
    }

    private static List<String> sources(SitePage page, String directive) {
        return Stream.of(policy(page).split("; "))
                .filter(each -> each.startsWith(directive + " "))
                .flatMap(each -> Stream.of(each.substring(directive.length() + 1).split(" ")))
                .toList();
    }

    /** From the bytes of the file, not from what a parser made of them. */
    private static List<String> inline(SitePage page, String tag) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page.source());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> hashes(List<String> contents) {
        return contents.stream().map(PagePrivacyTest::hash).toList();
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<SitePage> pages() {
        return Sites.pages();
    }
}
