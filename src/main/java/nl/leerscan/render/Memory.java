package nl.leerscan.render;

import org.jspecify.annotations.Nullable;

/** Holds what took long to make from one run of the program to the next. Several threads use it. */
public interface Memory {

    /** None. */
    Memory NONE = new Memory() {
        @Override
        public byte @Nullable [] recall(String name) {
            return null;
        }

        @Override
        public byte @Nullable [] made(String path) {
            return null;
        }

        @Override
        public void remember(String name, byte[] bytes) {
        }
    };

    /** What was last remembered under a name; null where there is nothing. */
    byte @Nullable [] recall(String name);

    /** A file of the site that was made last, as it is now; null where it is not. */
    byte @Nullable [] made(String path);

    void remember(String name, byte[] bytes);
}
