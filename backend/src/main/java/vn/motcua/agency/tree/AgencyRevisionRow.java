package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("agency_revision")
record AgencyRevisionRow(@Id int id, long revision, String contentHash) {}
