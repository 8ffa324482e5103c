package vn.motcua.demo;

/** Somebody who has signed in. */
record Session(String token, String name) {
    /** Never the token. */
    @Override
    public String toString() {
        return name;
    }
}
