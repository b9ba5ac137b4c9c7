package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something comes from.
 *
 * @param author as cited; absent where the source names none
 * @param title  as cited
 * @param date   as cited, such as {@code oktober 2024}
 * @param detail what helps to find it, such as {@code artikel 4.1}
 */
public record Source(@Nullable String author, String title, String date, @Nullable String detail) {
}
