package nl.leerscan.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the editor says to a request.
 *
 * @param status   as in HTTP
 * @param type     of the body
 * @param body     what is answered
 * @param location where to go on; empty when here
 */
public record Answer(int status, String type, byte[] body, String location) {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    static Answer page(int status, String html) {
        return new Answer(status, "text/html; charset=utf-8", html.getBytes(UTF_8), "");
    }

    static Answer json(String json) {
        return new Answer(OK, "application/json", json.getBytes(UTF_8), "");
    }

    static Answer goTo(String location) {
        return new Answer(SEE_OTHER, "text/html; charset=utf-8", new byte[0], location);
    }
}
