package brussels.boost.demo.domain;

/** A part of the demonstration told after the persons are there; each one is a bean, and none needs another. */
interface Chapter {
    void tell();
}
