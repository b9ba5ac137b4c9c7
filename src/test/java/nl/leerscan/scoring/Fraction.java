package nl.leerscan.scoring;

import java.util.List;

/** A number without rounding; the whole is above zero. */
record Fraction(long part, long whole) implements Comparable<Fraction> {

    static Fraction mean(List<Integer> numbers) {
        return new Fraction(numbers.stream().mapToLong(Integer::longValue).sum(), numbers.size());
    }

    Fraction minus(Fraction other) {
        return new Fraction(part * other.whole - other.part * whole, whole * other.whole);
    }

    double rounded() {
        return (double) part / whole;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.signum(minus(other).part);
    }
}
