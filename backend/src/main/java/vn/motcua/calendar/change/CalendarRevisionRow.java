package vn.motcua.calendar.change;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("calendar_revision")
record CalendarRevisionRow(@Id int id, long revision, String contentHash) {}
