package nl.leerscan.render;

/** Is told what is being made. Several threads tell. */
@FunctionalInterface
public interface Steps {

    /** Nobody wants to know. */
    Steps UNTOLD = (number, count, file) -> { };

    /**
     * A file is about to be made.
     *
     * @param number of this file, from 1
     * @param count  how many there will be
     * @param file   its path
     */
    void begin(int number, int count, String file);
}
