package brussels.boost.bench;

/** One look at a page: milliseconds since it was asked for, bytes and requests on the wire, how far things jumped. */
record PhoneVisit(double content, double largest, double ready, int requests, double bytes, double shift) {}
