# Starts the exchange axis in the box.

# A package is never whole in memory, so little is enough whatever is sent. A request, its package included, may come for an
# hour at most; idle connections outlast those that portals keep.
AXIS_OPTIONS=(-Xmx128m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.net.httpserver.maxReqTime=3600 -Dsun.net.httpserver.idleInterval=90
  -Djdk.httpserver.maxConnections=1000)

# run_axis [--port N] [--data DIR]: builds what is stale, then becomes the axis, so that Ctrl-C reaches it.
run_axis() {
  find_java
  build_if_stale
  exec "$JAVA" "${AXIS_OPTIONS[@]}" -cp "$(cat "$CLASSPATH")" vn.motcua.axis.AxisMain "$@"
}
