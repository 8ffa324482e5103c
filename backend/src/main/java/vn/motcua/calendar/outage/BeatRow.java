package vn.motcua.calendar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("server_beat")
record BeatRow(@Id @BinaryUuid UUID serverId, Instant startedAt, Instant beatAt) {}
