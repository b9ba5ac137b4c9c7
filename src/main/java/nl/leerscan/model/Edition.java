package nl.leerscan.model;

import java.time.LocalDate;

/**
 * Which version of the content this is; printed on every page and form, so that results can be compared.
 *
 * @param id   the authors' own mark, such as {@code 2026-1}
 * @param date when this edition was established: the only date that reaches the output
 */
public record Edition(String id, LocalDate date) {
}
